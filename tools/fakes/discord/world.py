"""The state of the fake Discord: simcord's backend, on the real clock, with ids of any time.

simcord gives the objects, the permission checks and the error codes. Changed here:

* ids can be made for any millisecond, so a replayed message carries its event time;
* nothing is written to simcord's transcript and request log, which keep deep copies for ever;
* deleted messages are remembered, so a test can ask what was removed and when.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NoReturn, TypeVar

from simcord._clock import Clock
from simcord.backend import Backend
from simcord.backend.models import Message, User

from portcullis.snowflake import DISCORD_EPOCH_MS

T = TypeVar("T")

# Discord says "a few minutes" for how long it remembers a nonce.
NONCE_MEMORY_MS = 5 * 60 * 1000


class ControlError(Exception):
    """A control call that makes no sense; the text goes back to the caller with status 422."""


class WallClock(Clock):
    """The real time; simcord's own clock stands still."""

    def now(self) -> datetime:
        """The current moment, UTC."""
        return datetime.now(UTC)

    def advance(self, seconds: float) -> NoReturn:
        """Real time cannot be moved."""
        raise NotImplementedError(f"cannot advance the wall clock by {seconds} s")


class Forgetful(list[T]):
    """A list that keeps nothing: simcord's logs would grow with every event."""

    def append(self, item: T) -> None:
        """Drop the item."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """A message that is gone, and when it went (ms since the Unix epoch)."""

    message: Message
    at_ms: int


class World(Backend):
    """All guilds, people, channels and messages of one fake Discord."""

    def __init__(self, application_id: int) -> None:
        super().__init__(clock=WallClock())
        self.transcript = Forgetful()
        self.http_requests = Forgetful()
        self.deleted: dict[int, Deleted] = {}
        self.nonces: dict[str, tuple[int, int, int]] = {}
        """nonce → (channel id, message id, when forgotten in ms)"""
        del self.users[self.bot_user.id]
        # One id for both, as for every application made since 2016.
        self.application_id = self.reserve_id(application_id)
        self.bot_user = User(id=application_id, name="Portcullis", bot=True)
        self.users[self.bot_user.id] = self.bot_user

    # ------------------------------------------------------------------ time and ids

    def now_ms(self) -> int:
        """Milliseconds since the Unix epoch."""
        return int(self.clock.now().timestamp() * 1000)

    def id_at(self, at_ms: int) -> int:
        """A new id of that millisecond; unique, and larger than earlier ids of the same millisecond."""
        return self._allocate_at(max(0, at_ms - DISCORD_EPOCH_MS))

    # ------------------------------------------------------------------ people

    def make_person(self, name: str, *, born_ms: int, user_id: int | None = None, bot: bool = False) -> User:
        """Register an account; its id carries ``born_ms`` unless an id is given."""
        number = self.reserve_id(user_id) if user_id is not None else self.id_at(born_ms)
        user = User(id=number, name=name, global_name=name, bot=bot)
        self.users[number] = user
        return user

    # ------------------------------------------------------------------ deletions

    def delete_message(self, channel_id: int, message_id: int) -> None:
        """Delete one message, remembering it."""
        self._remember(channel_id, [message_id])
        super().delete_message(channel_id, message_id)

    def bulk_delete_messages(self, channel_id: int, message_ids: Iterable[int]) -> list[int]:
        """Delete many messages of one channel, remembering them."""
        ids = list(message_ids)
        self._remember(channel_id, ids)
        return super().bulk_delete_messages(channel_id, ids)

    def _remember(self, channel_id: int, message_ids: Iterable[int]) -> None:
        alive = self.messages.get(channel_id, {})
        for message_id in message_ids:
            if message_id in alive:
                self.deleted[message_id] = Deleted(alive[message_id], self.now_ms())

    # ------------------------------------------------------------------ nonces

    def message_of_nonce(self, nonce: str) -> Message | None:
        """The bot's message of the last few minutes with this nonce, if it still exists."""
        channel_id, message_id, until_ms = self.nonces.get(nonce, (0, 0, 0))
        if until_ms < self.now_ms():
            return None
        return self.messages.get(channel_id, {}).get(message_id)

    def remember_nonce(self, nonce: str, channel_id: int, message_id: int) -> None:
        """Tie a nonce to the message that carried it; old ones are forgotten."""
        now_ms = self.now_ms()
        if len(self.nonces) > 1000:
            self.nonces = {key: value for key, value in self.nonces.items() if value[2] >= now_ms}
        self.nonces[nonce] = (channel_id, message_id, now_ms + NONCE_MEMORY_MS)


def iso(at_ms: int) -> str:
    """A moment as Discord writes it: ISO 8601 with offset."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat()


def number(op: dict[str, Any], key: str) -> int:
    """The id under ``key`` of a control call, as an int.

    Raises:
        ControlError: it is missing or no id.
    """
    try:
        return int(op[key])
    except KeyError:
        raise ControlError(f"{key} is missing") from None
    except (TypeError, ValueError):
        raise ControlError(f"{key} is no id: {op[key]!r}") from None
