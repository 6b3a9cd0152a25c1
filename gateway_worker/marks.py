"""The memory of a restart: how far each channel and guild was seen, and the gaps that are yet to be read.

A part of the spool: the tables live in its file, and every write here belongs to a transaction that the spool
opens, so that a mark is never ahead of the events that it stands for.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from gateway_worker.events import Incoming
from gateway_worker.gaps import Gap, Seen

SCHEMA = """
create table if not exists marks (
    kind text not null check (kind in ('channel', 'guild')),
    id integer not null,
    newest integer not null,
    primary key (kind, id)
) without rowid;

-- channel_id 0 stands for the guild's members
create table if not exists gaps (
    guild_id integer not null,
    channel_id integer not null,
    after integer not null,
    until integer not null,
    primary key (guild_id, channel_id)
) without rowid;
"""

_ADVANCE = """
insert into marks (kind, id, newest) values (?, ?, ?)
on conflict (kind, id) do update set newest = max(newest, excluded.newest)
"""

# A gap that an earlier start left unfinished grows: it keeps its beginning.
_OPEN = """
insert into gaps (guild_id, channel_id, after, until) values (?, ?, ?, ?)
on conflict (guild_id, channel_id)
do update set after = min(after, excluded.after), until = max(until, excluded.until)
"""


class Marks:
    """Marks and gaps in the spool's file.

    Args:
        connection: the spool's own.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._anywhere = connection.execute("select max(newest) from marks where kind = 'guild'").fetchone()[
            0
        ]

    def seen(self, guild_id: int, channel_ids: Sequence[int]) -> Seen:
        """What has been seen of one guild; ``anywhere`` is of the time when the spool was opened."""
        guild = self._connection.execute(
            "select newest from marks where kind = 'guild' and id = ?", (guild_id,)
        ).fetchone()
        channels = self._connection.execute(
            "select id, newest from marks where kind = 'channel' and id in (select value from json_each(?))",
            (json.dumps(channel_ids),),
        )
        return Seen(dict(channels.fetchall()), guild[0] if guild else None, self._anywhere)

    def advance(self, events: Iterable[Incoming]) -> None:
        """Move the marks up to these events; never back."""
        newest: dict[tuple[str, int], int] = {}
        for event in events:
            if event.newest is None:
                continue
            keys = [("guild", event.guild_id)]
            if event.channel_id is not None:
                keys.append(("channel", event.channel_id))
            for key in keys:
                newest[key] = max(newest.get(key, 0), event.newest)
        self._connection.executemany(_ADVANCE, [(kind, id_, value) for (kind, id_), value in newest.items()])

    def open_gaps(self, gaps: Iterable[Gap]) -> None:
        """Write down what is still to be read."""
        self._connection.executemany(
            _OPEN, [(gap.guild_id, gap.channel_id, gap.after, gap.until) for gap in gaps]
        )

    def narrow(self, gap: Gap, read_up_to: int) -> None:
        """The messages of ``gap`` up to this id are spooled."""
        self._connection.execute(
            "update gaps set after = max(after, ?) where guild_id = ? and channel_id = ?",
            (read_up_to, gap.guild_id, gap.channel_id),
        )

    def close_gap(self, gap: Gap, *, read: bool) -> None:
        """Forget a gap, unless it has grown meanwhile; ``read``: its channel was read to its end."""
        self._connection.execute(
            "delete from gaps where guild_id = ? and channel_id = ? and until <= ?",
            (gap.guild_id, gap.channel_id, gap.until),
        )
        if read and gap.channel_id:
            # The newest message may be deleted or a bot's, hence not spooled: it is done with all the same.
            self._connection.execute(_ADVANCE, ("channel", gap.channel_id, gap.until))

    def pending(self) -> list[Gap]:
        """All gaps, joins first: they are few calls, and a raid must not wait for old chat."""
        rows = self._connection.execute(
            "select guild_id, channel_id, after, until from gaps order by channel_id, guild_id"
        )
        return [Gap(*row) for row in rows.fetchall()]
