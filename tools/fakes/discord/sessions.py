"""Gateway sessions: who gets which event, what was missed, who may resume."""

import json
import secrets
import time
from collections import deque
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Protocol

import discord
from simcord.intents import censor_message, required_intent

from tools.fakes.discord.world import World

# How long a session waits for its client to come back.
SESSION_LIFE_S = 180.0

_MESSAGE_EVENTS = frozenset({"MESSAGE_CREATE", "MESSAGE_UPDATE"})
_NAMED_BY_ID = frozenset({"GUILD_CREATE", "GUILD_UPDATE", "GUILD_DELETE"})


class Link(Protocol):
    """The connection that a session speaks through."""

    def send(self, text: str) -> None:
        """Queue one message; never blocks."""

    def close(self, code: int | None) -> None:
        """Hang up: with a close code, or None to cut the line."""


@dataclass
class Session:
    """One identified client: its shard, its intents, and the events that it may have missed."""

    shard: tuple[int, int]
    intents: int
    buffer: deque[tuple[int, str]]
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    seq: int = 0
    link: Link | None = None
    left_at: float = 0.0

    def push(self, event: str, data: str) -> None:
        """Number an event (``data`` is JSON), keep it for a resume, and send it if someone listens."""
        self.seq += 1
        text = f'{{"op":0,"t":"{event}","s":{self.seq},"d":{data}}}'
        self.buffer.append((self.seq, text))
        if self.link is not None:
            self.link.send(text)

    def missed_since(self, seq: int) -> list[str] | None:
        """The events after ``seq``, or None if some of them are no longer kept."""
        oldest = self.buffer[0][0] if self.buffer else self.seq + 1
        if seq + 1 < oldest:
            return None
        return [text for number, text in self.buffer if number > seq]

    def has_intent(self, name: str) -> bool:
        """Whether the client asked for events of this kind (discord.py's flag names)."""
        return bool(self.intents & getattr(discord.Intents, name).flag)

    def covers(self, guild_id: int | None) -> bool:
        """Whether the guild belongs to this shard; what has no guild goes to shard 0."""
        shard_id, count = self.shard
        return (0 if guild_id is None else (guild_id >> 22) % count) == shard_id


class Sessions:
    """All sessions; subscribes to the world and hands every event to those who are entitled to it."""

    def __init__(self, world: World, *, buffer_size: int) -> None:
        self._world = world
        self._buffer_size = buffer_size
        self._sessions: dict[str, Session] = {}
        world.subscribers.append(self.publish)

    def open(self, shard: tuple[int, int], intents: int) -> Session:
        """Begin a session; sessions whose clients stayed away too long end."""
        horizon = time.monotonic() - SESSION_LIFE_S
        for old in [each for each in self._sessions.values() if each.link is None and each.left_at < horizon]:
            self.forget(old)
        session = Session(shard, intents, deque(maxlen=self._buffer_size))
        self._sessions[session.id] = session
        return session

    def get(self, session_id: str) -> Session | None:
        """The session of that id, unless it ended."""
        return self._sessions.get(session_id)

    def forget(self, session: Session) -> None:
        """End a session: it cannot be resumed."""
        self._sessions.pop(session.id, None)

    def all(self, shard_id: int | None = None) -> list[Session]:
        """The sessions, of one shard if given."""
        return [each for each in self._sessions.values() if shard_id in {None, each.shard[0]}]

    def publish(self, event: str, payload: Mapping[str, Any]) -> None:
        """Give an event to every session with its shard and intents, blanked where content is not theirs."""
        key = "id" if event in _NAMED_BY_ID else "guild_id"
        guild_id = int(payload[key]) if payload.get(key) is not None else None
        intent = required_intent(event, payload)
        full = blanked = ""
        for session in self._sessions.values():
            if not session.covers(guild_id) or (intent and not session.has_intent(intent)):
                continue
            if event in _MESSAGE_EVENTS and not session.has_intent("message_content"):
                blanked = blanked or self._blank(payload)
                session.push(event, blanked)
            else:
                full = full or json.dumps(payload)
                session.push(event, full)

    def _blank(self, payload: Mapping[str, Any]) -> str:
        copy = deepcopy(dict(payload))
        censor_message(copy, self._world.bot_user.id, backend=self._world)
        return json.dumps(copy)
