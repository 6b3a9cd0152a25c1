"""A server's settings: one typed model with defaults, ranges and help.

Commands, validation, documentation and the dashboard derive from it. Stored sparsely: the database holds only what a
server changed, so a new default reaches everyone who never touched it.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, Final, get_args, get_origin

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    create_model,
)
from pydantic.fields import FieldInfo

from portcullis import ladder, registry, rules
from portcullis.discord import welcome
from portcullis.discord.greeting import GREETING, MAX_GREETING, PLACEHOLDERS
from portcullis.errors import UserError
from portcullis.ladder import Ladder
from portcullis.rule import Rule, RuleSettings, Snowflake, Weight
from portcullis.setting_fields import expects, is_free, is_id, takes_in_words

RULES: Final = MappingProxyType(registry.load(rules, "RULE", Rule))
"""Every rule, by name."""


class Mode(StrEnum):
    """What a server lets the bot do about what it finds, mildest first."""

    OFF = "off"
    RECORD = "record"
    NOTIFY = "notify"
    RESTRICT = "restrict"
    KICK = "kick"


class ExportSchedule(StrEnum):
    """How often a server's exports are made without being asked for."""

    OFF = "off"
    WEEKLY = "weekly"
    DAILY = "daily"


class ExportFormat(StrEnum):
    """How an export is written."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"


def _rules_model() -> type[BaseModel]:
    # Made without validation, as pydantic takes all defaults: validating would build each rule's model by itself too.
    fields: dict[str, Any] = {
        rule.name: (
            rule.settings_type,
            Field(default=rule.settings_type.model_construct(), description=rule.help),
        )
        for rule in RULES.values()
    }
    return create_model("RulesSettings", __config__=ConfigDict(frozen=True, extra="forbid"), **fields)


RulesSettings = _rules_model()


def _known_placeholders(text: str) -> str:
    if not text.strip() or set(_BRACES.findall(text)) - set(PLACEHOLDERS):
        raise ValueError("empty, or a placeholder that nobody knows")
    return text


_BRACES = re.compile(r"\{\w*\}")
Greeting = Annotated[str, Field(min_length=1, max_length=MAX_GREETING), AfterValidator(_known_placeholders)]


class ServerSettings(BaseModel):
    """One server's settings. Ids are Discord's, as text."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_enum_values=False)

    restricted_role_id: Snowflake | None = Field(
        default=None, description="The role that a suspect gets in place of all others."
    )
    admin_channel_id: Snowflake | None = Field(
        default=None, description="The channel in which moderators are told."
    )
    verification_channel_id: Snowflake | None = Field(
        default=None, description="The channel in which verification threads open."
    )
    admin_notification_role_id: Snowflake | None = Field(
        default=None, description="The one role that a notification pings."
    )
    greeting: Greeting = Field(
        default=GREETING,
        description="What suspects read first in their thread; {user} stands for them, {server} for the server's name.",
        json_schema_extra={
            "takes": f"up to {MAX_GREETING} characters, and no {{placeholders}} but {' and '.join(PLACEHOLDERS)}"
        },
    )
    log_channel_id: Snowflake | None = Field(
        default=None,
        description="The channel in which everything that is done to members and channels is shown.",
    )
    auto_role_id: Snowflake | None = Field(
        default=None, description="The role that everybody gets for joining, but suspects."
    )
    welcome_channel_id: Snowflake | None = Field(
        default=None, description="The channel in which who joins is welcomed."
    )
    welcome_message: str = Field(
        default=welcome.DEFAULT,
        min_length=1,
        max_length=1000,
        description="The welcome; {user}, {server} and {count} stand for who joins, the server's name and its members.",
    )
    message_mode: Mode = Field(default=Mode.RESTRICT, description="What to do about messages.")
    join_mode: Mode = Field(default=Mode.RESTRICT, description="What to do about joins and renames.")
    simulation: bool = Field(default=False, description="Judge and record, but do nothing.")
    notify_from: Weight = Field(default=0.4, description="Confidence from which moderators are told.")
    act_from: Weight = Field(default=0.5, description="Confidence from which the mode's action is taken.")
    delete_messages: bool = Field(
        default=True, description="Delete a suspect's messages, every copy of them."
    )
    merge_minutes: int = Field(
        default=60, ge=0, le=1440, description="Alerts on one user within this time update one notification."
    )
    scheduled_export: ExportSchedule = Field(
        default=ExportSchedule.OFF,
        description="How often exports are made by themselves: of the last day, or the week from Monday, in UTC.",
    )
    scheduled_export_format: ExportFormat = Field(
        default=ExportFormat.CSV, description="How those exports are written."
    )
    exempt_roles: tuple[Snowflake, ...] = Field(default=(), description="Roles that are never judged.")
    exempt_channels: tuple[Snowflake, ...] = Field(default=(), description="Channels that are never judged.")
    moderator_roles: tuple[Snowflake, ...] = Field(
        default=(), description="Roles that may resolve cases, beside those with Discord's permissions."
    )
    mute_role_id: Snowflake | None = Field(
        default=None,
        description="The role of mutes longer than 28 days, which Discord's time-outs cannot do.",
    )
    warning_days: int = Field(default=30, ge=30, le=90, description="Days until a warning expires.")
    warning_ladder: Ladder = Field(
        default=("3:mute 1h", "5:kick", "7:ban"),
        description="What follows at how many active warnings; none for nothing.",
        json_schema_extra={"takes": ladder.TAKES},
    )
    llm: bool = Field(
        default=True,
        description="Ask the language model, where the operator has one, about what is in doubt.",
    )
    user_classification: bool = Field(
        default=False,
        description="Ask it about the names of everybody who joins too; what it answers there only notifies.",
    )
    llm_first_messages: int = Field(
        default=3, ge=0, le=20, description="How many of a new member's first messages it is asked about."
    )
    llm_new_days: int = Field(
        default=7, ge=1, le=90, description="For how many days after joining a member is new to it."
    )
    llm_daily_calls: int = Field(
        default=500, ge=0, le=100_000, description="How often it may be asked in a day (UTC)."
    )
    llm_daily_usd: float = Field(
        default=1.0, ge=0, le=1000, description="What it may cost in a day (UTC), in US dollars."
    )
    rules: RulesSettings = Field(  # type: ignore[valid-type]
        default_factory=RulesSettings, description="Each rule's own settings."
    )

    def rule(self, name: str) -> RuleSettings:
        """The settings of one rule."""
        found: RuleSettings = getattr(self.rules, name)
        return found


@cache
def defaults() -> ServerSettings:
    """The settings of a server that changed nothing."""
    return ServerSettings()


def parse(stored: dict[str, Any]) -> ServerSettings:
    """Read what the database holds.

    Raises:
        UserError: a value is out of range or a key is unknown; the message names it and its range.
    """
    try:
        return ServerSettings.model_validate(stored)
    except ValidationError as error:
        raise UserError(_explain(error)) from error


def keys() -> Iterator[tuple[str, FieldInfo]]:
    """Every setting by its dotted name (``act_from``, ``burst.threshold``) and its pydantic field."""
    for name, field in ServerSettings.model_fields.items():
        if name != "rules":
            yield name, field
    for rule in RULES.values():
        for name, field in rule.settings_type.model_fields.items():
            yield f"{rule.name}.{name}", field


@cache
def _fields() -> MappingProxyType[str, FieldInfo]:
    return MappingProxyType(dict(keys()))


def change(key: str, value: Any) -> dict[str, Any]:
    """The sparse patch that sets one dotted ``key``, checked against its type and range.

    Text from a slash command is read as the field's type: ``"7"`` as a number, ``"1,2"`` as a list, ``"none"`` as
    no value; for free text, which has none, ``"none"`` is None: back to the default.

    Raises:
        UserError: no such key, or the value does not fit; the message says what would.
    """
    field = _fields().get(key)
    if field is None:
        raise UserError(f"There is no setting `{key}`. `/config show` lists them all.")
    if isinstance(value, str) and "\x00" in value:
        raise UserError(f"`{key}`: must not hold a NUL character.")
    rule, _, name = key.rpartition(".")
    if is_free_text(key) and isinstance(value, str) and value.strip() == "none":
        return {"rules": {rule: {name: None}}} if rule else {name: None}
    patch: dict[str, Any] = {name: _read(value, field)}
    return parse({"rules": {rule: patch}} if rule else patch).model_dump(mode="json", exclude_unset=True)


def holds_ids(key: str) -> bool:
    """Whether a setting holds ids of Discord's: roles, channels, people. A key that is none holds nothing."""
    return key in _fields() and is_id(_fields()[key].annotation)


def is_free_text(key: str) -> bool:
    """Whether a setting takes words of the server's own, in which nothing is read as an id or a list."""
    field = _fields().get(key)
    return field is not None and is_free(field)


def _read(value: Any, field: FieldInfo) -> Any:
    if not isinstance(value, str):
        return value
    text = value.strip()
    if get_origin(field.annotation) is tuple:
        return [part.strip() for part in text.split(",") if part.strip() and part.strip() != "none"]
    if text == "none" and type(None) in get_args(field.annotation):
        return None
    return text


def _explain(error: ValidationError) -> str:
    first = error.errors()[0]
    path = [str(part) for part in first["loc"] if part != "rules"] or ["rules"]
    # The location goes on into lists and unions; the setting is its longest known beginning.
    known = next((".".join(path[:end]) for end in (2, 1) if ".".join(path[:end]) in _fields()), None)
    if known is None:
        return f"There is no setting `{'.'.join(path)}`. `/config show` lists them all."
    match first["type"]:
        # A setting's own check has words of its own, unless the setting says itself what it takes.
        case "value_error" if not takes_in_words(_fields()[known]):
            return f"`{known}`: {first['ctx']['error']}"
        case "too_long":
            return f"`{known}`: takes {first['ctx']['max_length']} at most."
    return f"`{known}`: must be {expects(_fields()[known])}."
