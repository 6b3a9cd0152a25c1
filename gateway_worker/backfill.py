"""Reads by REST what was missed while the worker was away, gap by gap, behind the live events.

Gaps are on disk before the live events that follow them, and shrink page by page in the transaction that
spools the page, so a crash in the middle loses nothing. An event may come both ways; detection knows it by
its id.
"""

import asyncio
import logging
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

from gateway_worker.discord_rest import DiscordReader
from gateway_worker.events import Incoming, as_id, as_time, read
from gateway_worker.gaps import MEMBERS, Gap
from gateway_worker.intake import Intake
from gateway_worker.spool import Spool
from portcullis.errors import DiscordError

_LOG = logging.getLogger(__name__)
MESSAGE_PAGE = 100
MEMBER_PAGE = 1_000
MEMBER_PAGES = 20
"""Of larger guilds only the first 20,000 members, by id, are looked through; ``/health`` says so."""

QUIET_DEPTH = 20_000
"""With more events than this in the spool, old ones wait: live ones have the disk to themselves."""

_RETRY_S = 60.0


class Backfill:
    """Works on the gaps in the spool.

    Args:
        spool: where the gaps are.
        intake: writes pages.
        reader: Discord's REST API.
        now_ms: the clock, in milliseconds since the Unix epoch.
        sleep: waits so many seconds.

    Attributes:
        counts: what was done since the start, for ``/health``: ``messages``, ``joins``, ``channels_read``,
            ``guilds_read``, ``channels_unread``, ``guilds_unread``, ``member_limit_hit``.
    """

    def __init__(
        self,
        spool: Spool,
        intake: Intake,
        reader: DiscordReader,
        *,
        now_ms: Callable[[], int],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._spool = spool
        self._intake = intake
        self._reader = reader
        self._now_ms = now_ms
        self._sleep = sleep
        self._bell = asyncio.Event()
        # Of one round, by guild and user; None who is no member.
        self._members: dict[tuple[int, int], Mapping[str, Any] | None] = {}
        self.counts: Counter[str] = Counter()

    def wake(self) -> None:
        """There are new gaps."""
        self._bell.set()

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            self._bell.clear()
            if not await self.round():
                await self._sleep(_RETRY_S)
            elif not self._spool.marks.pending():
                await self._bell.wait()

    async def round(self) -> bool:
        """Try every gap once; whether none must be tried again later."""
        complete = True
        self._members.clear()
        for gap in self._spool.marks.pending():
            try:
                complete &= await self._read(gap)
            except sqlite3.Error as error:
                _LOG.error("a gap cannot be written to the spool: %s", error)
                complete = False
        return complete

    async def _read(self, gap: Gap) -> bool:
        """Whether it is done with, read or given up."""
        try:
            if gap.channel_id == MEMBERS:
                await self._read_members(gap)
            else:
                await self._read_channel(gap)
        except DiscordError as error:
            if error.transient or error.status == 401:
                return False
            self._give_up(gap, error)
        return True

    async def _read_channel(self, gap: Gap) -> None:
        after = gap.after
        while True:
            await self._wait_for_quiet()
            page = await self._reader.messages(gap.channel_id, after, MESSAGE_PAGE)
            messages = sorted((message for message in page if _id(message) > after), key=_id)
            after = _id(messages[-1]) if messages else gap.until
            last = len(page) < MESSAGE_PAGE or after >= gap.until
            messages = [message for message in messages if not _by_bot(message.get("author"))]
            await self._look_up(gap.guild_id, messages)
            events = [self._message(gap, message) for message in messages]
            written = [event for event in events if event is not None]
            self._intake.write_page(written, gap, read_up_to=after, last=last)
            self.counts["messages"] += len(written)
            if last:
                self.counts["channels_read"] += 1
                return

    async def _read_members(self, gap: Gap) -> None:
        after = 0
        for _ in range(MEMBER_PAGES):
            await self._wait_for_quiet()
            page = await self._reader.members(gap.guild_id, after, MEMBER_PAGE)
            members = [member for member in page if isinstance(member, Mapping)]
            before, after = after, max((_id(member.get("user")) for member in members), default=0)
            last = len(page) < MEMBER_PAGE or after <= before
            events = [
                self._join(gap, member)
                for member in members
                if (as_time(member.get("joined_at")) or 0) > gap.after and not _by_bot(member.get("user"))
            ]
            joins = [event for event in events if event is not None]
            # The gap keeps its beginning until its end: pages go by user, not by time.
            self._intake.write_page(joins, gap, read_up_to=gap.after, last=last)
            self.counts["joins"] += len(joins)
            if last:
                self.counts["guilds_read"] += 1
                return
        self._spool.give_up(gap)
        self.counts["member_limit_hit"] += 1
        _LOG.warning(
            "a guild has more members than are looked through for missed joins",
            extra={"guild_id": str(gap.guild_id), "looked_at": MEMBER_PAGES * MEMBER_PAGE},
        )

    async def _look_up(self, guild_id: int, messages: Iterable[Mapping[str, Any]]) -> None:
        """Find the authors' memberships: by REST a message comes without, and staff would be judged."""
        for user_id in {_id(message.get("author")) for message in messages} - {0}:
            if (guild_id, user_id) not in self._members:
                self._members[guild_id, user_id] = await self._reader.member(guild_id, user_id)

    def _message(self, gap: Gap, message: Mapping[str, Any]) -> Incoming | None:
        member = self._members.get((gap.guild_id, _id(message.get("author"))))
        found = {} if member is None else {"member": member}
        return read("MESSAGE_CREATE", {**message, **found, "guild_id": str(gap.guild_id)}, self._now_ms())

    def _join(self, gap: Gap, member: Mapping[str, Any]) -> Incoming | None:
        return read("GUILD_MEMBER_ADD", {**member, "guild_id": str(gap.guild_id)}, self._now_ms())

    def _give_up(self, gap: Gap, error: DiscordError) -> None:
        self._spool.give_up(gap)
        self.counts["guilds_unread" if gap.channel_id == MEMBERS else "channels_unread"] += 1
        _LOG.warning(
            "a gap cannot be read: its events are missed",
            extra={
                "guild_id": str(gap.guild_id),
                "channel_id": str(gap.channel_id) if gap.channel_id != MEMBERS else None,
                "status": error.status,
            },
        )

    async def _wait_for_quiet(self) -> None:
        while self._spool.depth > QUIET_DEPTH or self._spool.full:
            await self._sleep(1.0)


def _id(item: Any) -> int:
    """The id of a message or user; 0 where there is none."""
    return (as_id(item.get("id")) or 0) if isinstance(item, Mapping) else 0


def _by_bot(user: Any) -> bool:
    return isinstance(user, Mapping) and user.get("bot") is True
