"""The calls that are measured, made for one server and its people, with ids that were never used before."""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from random import Random
from typing import Any, Final

import psycopg
from psycopg import sql

from portcullis import snowflake
from portcullis.errors import UserError

OBSERVED: Final = 200
RECORDED: Final = 20
_FLAGGED: Final = 10
"""Of the recorded events; each opens a case or joins one."""
_STATISTICS: Final = {
    "overview": (), "detections": ("p_rule", "p_user_id"), "members": (), "commands": ("p_command", "p_user_id"),
    "llm": ("p_purpose",), "network": (), "performance": ("p_effect",),
}  # fmt: skip
"""What /stats asks for, and by what it could be filtered."""
_NOWHERE: Final = "100000000000000000"
"""A server that does not exist."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call to measure.

    Attributes:
        name: for people.
        function: of schema public.
        arguments: makes them anew for every call, by parameter.
        writes: whether it changes more than a claimed interaction.
    """

    name: str
    function: str
    arguments: Callable[[], dict[str, Any]]
    writes: bool = False

    def run(self, connection: psycopg.Connection[Any]) -> float:
        """Call it in a transaction that is rolled back.

        Returns:
            How long the call took, in milliseconds; begin and rollback are not counted.
        """
        arguments = self.arguments()
        named = sql.SQL(", ").join(
            sql.SQL("{} => {}").format(sql.Identifier(name), sql.Placeholder(name)) for name in arguments
        )
        statement = sql.SQL("select public.{}({})").format(sql.Identifier(self.function), named)
        with connection.transaction(force_rollback=True):
            begun = time.perf_counter()
            connection.execute(statement, arguments)
            return (time.perf_counter() - begun) * 1000


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom the calls are about: one server with the same rows in both databases.

    Attributes:
        guild_id: the server.
        user_id: the member with the most detections.
        user_ids: 200 of its members, the most suspected first.
        channel_id: one of its channels.
        detections: how many it has.
    """

    guild_id: str
    user_id: str
    user_ids: list[str]
    channel_id: str
    detections: int


def find_subject(connection: psycopg.Connection[Any]) -> Subject:
    """The busiest server of a (small) database in which the bot does something.

    Raises:
        UserError: the database is too small.
    """
    found = connection.execute(
        "select guild_id::text, count(*)::integer from public.detection_events where not simulated"
        " group by guild_id order by 2 desc limit 1"
    ).fetchone()
    if found is None:
        raise UserError("the small database has no detections: a larger --small is needed")
    guild_id, detections = found
    rows = connection.execute(
        "select m.user_id::text from public.server_members m left join public.detection_events d"
        " on d.guild_id = m.guild_id and d.user_id = m.user_id where m.guild_id = %s"
        " group by m.user_id order by count(d.id) desc, m.user_id limit 200",
        [guild_id],
    ).fetchall()
    channel = connection.execute(
        "select channel_id::text from public.guild_channels where guild_id = %s order by channel_id limit 1",
        [guild_id],
    ).fetchone()
    assert channel is not None
    user_ids = [row[0] for row in rows]
    return Subject(guild_id, user_ids[0], user_ids, channel[0], detections)


class Calls:
    """Makes the calls about a subject.

    Args:
        subject: whom they are about.
        now_ms: the present, in milliseconds since the Unix epoch: new events happen at it.
    """

    def __init__(self, subject: Subject, now_ms: int) -> None:
        self._subject = subject
        self._now_ms = now_ms
        self._random = Random(1)
        first = int(snowflake.from_ms(now_ms))
        self._ids = (str(first + number) for number in count(1))

    def all(self) -> Sequence[Call]:
        """Thirteen that read, two that write."""
        guild_id, user_id = self._subject.guild_id, self._subject.user_id
        people = self._subject.user_ids
        return (
            Call(
                "server configuration",
                "read_server",
                lambda: {"p_interaction": "{}", "p_guild_id": guild_id},
            ),
            Call(
                "reputation of a user, global",
                "read_reputation",
                lambda: {"p_guild_id": _NOWHERE, "p_user_ids": [user_id]},
            ),
            Call(
                "reputation of a user, global and here",
                "read_reputation",
                lambda: {"p_guild_id": guild_id, "p_user_ids": [user_id]},
            ),
            Call(
                "history of a user",
                "read_history",
                lambda: {"p_guild_id": guild_id, "p_user_id": user_id, "p_limit": 20},
            ),
            *(self._statistics(what) for what in _STATISTICS),
            Call(
                "flags of a user from trusted servers",
                "read_trusted_flags",
                lambda: {"p_guild_id": guild_id, "p_user_ids": [user_id]},
            ),
            Call(
                f"flags of {len(people)} users from trusted servers",
                "read_trusted_flags",
                lambda: {"p_guild_id": guild_id, "p_user_ids": people},
            ),
            Call(
                f"observe_events of {OBSERVED}",
                "observe_events",
                lambda: {"p_batch": json.dumps(self._observed())},
                writes=True,
            ),
            Call(
                f"record_verdicts of {RECORDED}",
                "record_verdicts",
                lambda: {"p_batch": json.dumps(self._judged())},
                writes=True,
            ),
        )

    def _statistics(self, what: str) -> Call:
        """All of a server's 30 days."""

        def arguments() -> dict[str, Any]:
            period = {
                "p_interaction": self._interaction(),
                "p_guild_id": self._subject.guild_id,
                "p_days": 30,
            }
            return period | dict.fromkeys(_STATISTICS[what])

        return Call(f"{what} of 30 days", f"stats_{what}", arguments)

    def _interaction(self) -> str:
        return json.dumps({"id": next(self._ids), "user_id": self._subject.user_id})

    def _observed(self) -> dict[str, Any]:
        events = [
            self._event(self._random.choice(self._subject.user_ids))
            | {"fingerprint": f"{self._random.getrandbits(60):015x}", "substance": True, "roles": []}
            | {"mentions": 0, "role_mentions": 0, "links": 0}
            for _ in range(OBSERVED)
        ]
        return {"known": {}, "states": [], "domains": ["example.com"], "events": events}

    def _judged(self) -> dict[str, Any]:
        events = []
        for number, user_id in enumerate(self._random.sample(self._subject.user_ids, RECORDED)):
            flagged = number < _FLAGGED
            verdict = {
                "confidence": 0.9 if flagged else 0.0,
                "level": "high" if flagged else "low",
                "rules": ["phrases"] if flagged else [],
                "reasons": ["It promises gifts."] if flagged else [],
                "action": "restrict" if flagged else "none",
                "content": "free things" if flagged else None,
                "delete": flagged,
            }
            person: dict[str, Any] = {
                "username": "somebody",
                "account_created_ms": None,
                "joined_at_ms": None,
                "roles": [],
            }
            rest = {"simulated": False, "detection_type": "suspicious_content", "group_key": None}
            events.append(self._event(user_id) | person | rest | verdict | {"content_hash": "0"})
        return {"events": events, "messages": [], "groups": []}

    def _event(self, user_id: str) -> dict[str, Any]:
        message_id = next(self._ids)
        return {
            "event_id": f"m:{message_id}",
            "kind": "message",
            "at_ms": self._now_ms,
            "guild_id": self._subject.guild_id,
            "user_id": user_id,
            "channel_id": self._subject.channel_id,
            "message_id": message_id,
        }
