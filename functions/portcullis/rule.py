"""What a rule is. Each rule is one file in ``portcullis/rules``: its Settings, a pure ``check``, and ``RULE``.

A rule reads no clock and no database: the event carries its time, the context what is known, the settings the
server's thresholds.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from portcullis.models import Context, Event, EventKind, Finding

Snowflake = Annotated[str, StringConstraints(pattern=r"^[0-9]{15,20}$")]
Weight = Annotated[float, Field(ge=0, le=1)]


class RuleSettings(BaseModel):
    """What every rule can be told. A rule's own thresholds are added by its subclass, with ranges and help."""

    # Built on first use: a process that judges reads all rules' settings through one model, ``ServerSettings``.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    enabled: bool = Field(default=True, description="Whether the rule runs.")
    weight: Weight = Field(default=0.6, description="How sure a hit makes the judge, from 0 to 1.")
    exempt_roles: tuple[Snowflake, ...] = Field(default=(), description="Roles that the rule leaves alone.")
    exempt_channels: tuple[Snowflake, ...] = Field(default=(), description="Channels the rule leaves alone.")


Check = Callable[[Event, Context, Any], Finding | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule as the registry knows it.

    ``check(event, context, settings)`` returns a finding or None; ``settings`` is an instance of ``settings_type``.
    """

    name: str
    help: str
    """One sentence for /config, /detection simulate and the documentation."""
    events: frozenset[EventKind]
    settings_type: type[RuleSettings]
    check: Check
