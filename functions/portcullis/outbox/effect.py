"""What an effect is. Each kind is one file in ``outbox/effects``: its ``Payload``, ``run``, and ``EFFECT``.

An effect may be carried out twice, since a process can die between the action and its recording. So each one
leaves things the same however often it runs: it sets rather than adds, looks before it creates, and sends
with a nonce.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self

from portcullis.discord.case_view import CaseView
from portcullis.discord.client import DiscordClient
from portcullis.errors import DiscordError, PortcullisError

Result = dict[str, Any]
"""What the database should know afterwards: ids that Discord gave, and how it went. Never any text."""


class ImpossibleError(PortcullisError):
    """An effect can never succeed as things are; the message tells moderators why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """One leased row of the outbox.

    ``attempts`` counts from 1, this one included. ``payload`` is of the kind's own ``Payload`` type. ``case``
    is None for effects that belong to no case.
    """

    id: int
    fence: int
    kind: str
    attempts: int
    lane: str
    guild_id: str
    payload: Any
    case: CaseView | None

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """Read one row of ``claim_outbox``."""
        return cls(**{one.name: row[one.name] for one in fields(cls)})

    @property
    def nonce(self) -> str:
        """By this Discord knows a message that it already has."""
        return str(self.id)

    @property
    def audit_reason(self) -> str:
        """What the server's audit log says."""
        return f"Portcullis, case {self.case['number']}" if self.case else "Portcullis"

    def require_case(self) -> CaseView:
        """The case.

        Raises:
            ImpossibleError: the effect belongs to none.
        """
        if self.case is None:
            raise ImpossibleError(f"{self.kind} belongs to no case")
        return self.case

    def require_thread(self) -> str:
        """The id of the case's thread.

        Raises:
            ImpossibleError: there is none, since it could not be opened.
        """
        thread_id = self.require_case()["thread_id"]
        if thread_id is None:
            raise ImpossibleError("the case has no thread")
        return thread_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One kind of effect as the registry knows it.

    ``run`` returns the result or raises ``DiscordError`` or ``ImpossibleError``. ``settled_by`` holds those
    of Discord's codes that mean that nothing is left to do, each with its result. ``refused_as`` holds those
    that mean that it cannot be done, each in words for moderators. ``for_case`` says which keys of the result
    are which keys of the case: the lane's later effects find them there.
    """

    name: str
    run: Callable[[Claimed, DiscordClient], Result]
    settled_by: Mapping[int, Result] = field(default_factory=dict)
    refused_as: Mapping[int, str] = field(default_factory=dict)
    for_case: Mapping[str, str] = field(default_factory=dict)

    def carry_out(self, claimed: Claimed, discord: DiscordClient) -> Result:
        """Bring about the effect, or find that there is nothing left to do.

        Raises:
            DiscordError: Discord refused, or gave no answer.
            ImpossibleError: it cannot be done as things are.
        """
        try:
            return self.run(claimed, discord)
        except DiscordError as error:
            if error.code in self.settled_by:
                return self.settled_by[error.code]
            if error.code in self.refused_as:
                raise ImpossibleError(self.refused_as[error.code]) from error
            raise
