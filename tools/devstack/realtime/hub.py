"""Who listens to which topic."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A row of ``realtime.messages``.

    Attributes:
        id: its UUID.
        topic: without the leading ``realtime:``.
        event: its name.
        payload: what it says (JSON).
        private: whether it is for private channels only; otherwise it is for the others only.
    """

    id: str
    topic: str
    event: str
    payload: Any
    private: bool


class Listener(Protocol):
    """A joined channel."""

    @property
    def address(self) -> tuple[str, bool]:
        """Its topic, without the leading ``realtime:``, and whether it is private."""
        ...

    def deliver(self, broadcast: Broadcast) -> None:
        """Take a message; returns at once."""
        ...


class Hub:
    """Hands each message to the channels of its topic that are as private as it is."""

    def __init__(self) -> None:
        self._listeners: defaultdict[tuple[str, bool], set[Listener]] = defaultdict(set)

    def add(self, listener: Listener) -> None:
        """From now on it gets its topic's messages."""
        self._listeners[listener.address].add(listener)

    def remove(self, listener: Listener) -> None:
        """It gets no more; twice does no harm."""
        listeners = self._listeners[listener.address]
        listeners.discard(listener)
        if not listeners:
            del self._listeners[listener.address]

    def publish(self, broadcast: Broadcast) -> None:
        """Hand a message on."""
        for listener in list(self._listeners.get((broadcast.topic, broadcast.private), ())):
            listener.deliver(broadcast)
