"""Which messages and joins were missed while the worker was away. Pure: a guild's state and the marks go in.

Discord resumes a session that broke off a moment ago (hikari does that by itself); a worker that was
restarted gets a new one, and what happened in between is never sent. But each new session begins with a
GUILD_CREATE for every guild, which names every channel's newest message: compared with the marks in the spool
it says what to read by REST. It is also sent when the bot is invited, and when a guild comes back from an
outage; both are the same question.

What this cannot see: edits, leaves and renames in the gap, and threads that were archived in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from gateway_worker.events import as_id, as_time

MEMBERS = 0
"""Stands for the guild's members in the place of a channel id."""

SLACK = 60_000 << 22
"""A minute in snowflakes: how far Discord's clock, its delivery and the worker's clock may differ."""

_WITHOUT_MESSAGES = frozenset({4, 14, 15, 16})
"""Categories, directories, forums and media channels (whose ``last_message_id`` is a thread's)."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What is newer than ``after``: one channel's messages, or joins where ``channel_id`` is ``MEMBERS``.

    ``until`` was the newest id when the gap was found.
    """

    guild_id: int
    channel_id: int
    after: int
    until: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What the spool has seen of one guild.

    ``channels`` maps channels to their last spooled message, ``guild`` is the newest event of the guild,
    ``anywhere`` the newest of all guilds at start; both None where there is none.
    """

    channels: Mapping[int, int]
    guild: int | None
    anywhere: int | None


def channel_ids(guild: Any) -> list[int]:
    """The channels and active threads that a GUILD_CREATE payload names."""
    return [channel_id for channel_id, _ in _newest(guild)]


def find(guild: Any, seen: Seen, now: int) -> list[Gap]:
    """What to read by REST after the GUILD_CREATE payload ``guild``, which came at ``now`` (a snowflake).

    Nothing where the worker never saw any event: a first start has no gap.
    """
    guild_id = as_id(guild.get("id")) if isinstance(guild, Mapping) else None
    if guild_id is None:
        return []
    if seen.guild is not None:
        start = seen.guild - SLACK
    elif seen.anywhere is not None:
        start = seen.anywhere
    else:
        return []
    # Before the bot came (or came back), nothing was owed.
    invited = as_time(guild.get("joined_at")) or 0
    gaps = []
    for channel_id, newest in _newest(guild):
        after = max(seen.channels.get(channel_id, start), invited)
        if newest > after:
            gaps.append(Gap(guild_id, channel_id, after, newest))
    start = max(start, invited)
    if seen.guild is not None or start < now - SLACK:
        gaps.append(Gap(guild_id, MEMBERS, start, now))
    return gaps


def _newest(guild: Any) -> Iterable[tuple[int, int]]:
    for key in ("channels", "threads"):
        channels = guild.get(key) if isinstance(guild, Mapping) else None
        for channel in channels if isinstance(channels, list) else ():
            if not isinstance(channel, Mapping):
                continue
            kind = channel.get("type")
            if isinstance(kind, int) and kind in _WITHOUT_MESSAGES:
                continue
            channel_id, newest = as_id(channel.get("id")), as_id(channel.get("last_message_id"))
            if channel_id is not None and newest is not None:
                yield channel_id, newest
