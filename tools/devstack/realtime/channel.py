"""A topic that one client has joined."""

from asyncio import TimerHandle
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tools.devstack.realtime.frames import Frame
from tools.devstack.realtime.hub import Broadcast
from tools.devstack.realtime.joins import PREFIX
from tools.devstack.realtime.tokens import Claims


@dataclass(slots=True, kw_only=True, eq=False)
class Channel:
    """A joined topic; implements :class:`~tools.devstack.realtime.hub.Listener`.

    Attributes:
        name: the topic, without the leading ``realtime:``.
        private: whether it gets private messages; if not, it gets the others.
        join_ref: the client's name for this join.
        token: as whom the client listens.
        claims: what the token says.
        send: takes frames for the client; returns at once.
        timer: rings when the token ends.
    """

    name: str
    private: bool
    join_ref: str | None
    token: str
    claims: Claims
    send: Callable[[Frame], None]
    timer: TimerHandle | None = None
    _held: list[Broadcast] | None = field(default=None, init=False)

    @property
    def topic(self) -> str:
        """The topic as the client names it."""
        return PREFIX + self.name

    @property
    def address(self) -> tuple[str, bool]:
        """See ``Listener``."""
        return self.name, self.private

    def deliver(self, broadcast: Broadcast) -> None:
        """Send a message, or keep it while it is asked whether the client may still have it."""
        if self._held is not None:
            self._held.append(broadcast)
            return
        payload = {
            "type": "broadcast",
            "event": broadcast.event,
            "payload": broadcast.payload,
            "meta": {"id": broadcast.id},
        }
        self.send(Frame(self.topic, "broadcast", payload))

    def hold(self) -> None:
        """Keep messages back from now on."""
        self._held = []

    def release(self) -> None:
        """Send what was kept back, and hold no more."""
        held, self._held = self._held or [], None
        for broadcast in held:
            self.deliver(broadcast)

    def reply(self, ref: str | None, status: str, response: Mapping[str, Any]) -> None:
        """Answer a frame."""
        self.send(reply(self.topic, ref, self.join_ref, status, response))

    def tell(self, extension: str, message: str) -> None:
        """Tell of an error that answers no frame."""
        payload = {"extension": extension, "status": "error", "message": message, "channel": self.name}
        self.send(Frame(self.topic, "system", payload, join_ref=self.join_ref))

    def say_closed(self) -> None:
        """Tell the client that the channel is closed."""
        self.send(Frame(self.topic, "phx_close", {}, self.join_ref, self.join_ref))


def reply(
    topic: str, ref: str | None, join_ref: str | None, status: str, response: Mapping[str, Any]
) -> Frame:
    """The answer to a frame: ``status`` is ``ok`` or ``error``."""
    return Frame(topic, "phx_reply", {"status": status, "response": response}, ref, join_ref)
