"""What the SQL stories are told with: callers, ids, events, verdicts, effects, decisions."""

import json
from itertools import count
from typing import Any

import psycopg

from portcullis.snowflake import from_ms
from tests.present import NOW_MS as NOW_MS  # the stories' present, for whoever tells one

Guild = dict[str, str]
"""The ``guild`` fixture: guild_id, role, admin, verification."""

_ids = count(1)


def new_id(at_ms: int = NOW_MS - 40 * 86_400_000) -> str:
    """A snowflake that no other call returns."""
    return str(int(from_ms(at_ms)) + next(_ids))


def _mark(argument: Any) -> str:
    if isinstance(argument, list):
        return "%s::text[]" if argument and isinstance(argument[0], str) else "%s::jsonb"
    return {dict: "%s::jsonb", int: "%s::integer"}.get(type(argument), "%s")


class Caller:
    """One connection as service_role, calling functions with JSON."""

    def __init__(self, connection: psycopg.Connection[tuple[Any, ...]]) -> None:
        self.connection = connection

    def call(self, function: str, *arguments: Any) -> Any:
        """Call a function of public; objects and lists of them travel as jsonb."""
        marks = ", ".join(_mark(argument) for argument in arguments)
        values = [json.dumps(a) if _mark(a).endswith("jsonb") else a for a in arguments]
        row = self.connection.execute(f"select public.{function}({marks})", values).fetchone()
        assert row is not None
        return row[0]

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        return self.connection.execute(query, values).fetchall()

    def one(self, query: str, *values: Any) -> Any:
        """The first column of the first row."""
        return self.rows(query, *values)[0][0]


def observed(**fields: Any) -> dict[str, Any]:
    """One event as observe_events takes it: a message by a new user, unless told otherwise."""
    event = {
        "event_id": f"m:{new_id()}", "kind": "message", "at_ms": NOW_MS, "guild_id": new_id(),
        "user_id": new_id(), "channel_id": new_id(), "message_id": new_id(), "fingerprint": None,
        "substance": False, "mentions": 0, "role_mentions": 0, "links": 0, "roles": [],
    }  # fmt: skip
    return event | fields


def judged(**fields: Any) -> dict[str, Any]:
    """One verdict as record_verdicts takes it: spam to restrict for, unless told otherwise."""
    event = {
        "event_id": f"m:{new_id()}", "kind": "message", "at_ms": NOW_MS, "guild_id": new_id(),
        "user_id": new_id(), "username": "spammer", "account_created_ms": NOW_MS - 86_400_000,
        "joined_at_ms": NOW_MS - 3_600_000, "roles": [], "channel_id": new_id(), "message_id": new_id(),
        "content": "free things", "content_hash": "h",
        "confidence": 0.9, "level": "high", "rules": ["phrases"], "reasons": ["It promises gifts."],
        "action": "restrict", "simulated": False, "detection_type": "suspicious_content", "group_key": None,
        "delete": True,
    }  # fmt: skip
    return event | fields


def innocent(**fields: Any) -> dict[str, Any]:
    """A verdict about a message that no rule minds."""
    nothing = {"confidence": 0, "level": "low", "rules": [], "reasons": [], "action": "none", "content": None}
    return judged(**(nothing | {"delete": False} | fields))


def joined(**fields: Any) -> dict[str, Any]:
    """A verdict about somebody who joins, and whom no rule minds."""
    nowhere = {"kind": "join", "channel_id": None, "message_id": None, "content_hash": None}
    return innocent(**({"event_id": f"j:{new_id()}"} | nowhere | fields))


def member_state(guild_id: str, user_id: str, at_ms: int = NOW_MS, **fields: Any) -> dict[str, Any]:
    """What the gateway reports of a member, as observe_events takes it."""
    return {
        "type": "member",
        "guild_id": guild_id,
        "user_id": user_id,
        "at_ms": at_ms,
        "gone": False,
    } | fields


def interaction(guild_id: str, user_id: str = "400000000000000001") -> dict[str, str]:
    """A slash command or a button press that was never seen before."""
    return {"id": new_id(), "guild_id": guild_id, "user_id": user_id}


def verdicts(*events: dict[str, Any], **lists: Any) -> dict[str, Any]:
    """A batch for record_verdicts; ``lists`` are ``messages`` and ``groups``."""
    return {"events": list(events)} | lists


def group(event: dict[str, Any], *user_ids: str) -> dict[str, Any]:
    """Whom the group finding of ``event`` names."""
    return {"guild_id": event["guild_id"], "group_key": event["group_key"], "user_ids": list(user_ids)}


def reference(event: dict[str, Any]) -> dict[str, Any]:
    """The message of ``event``, as another verdict that rests on it names it."""
    keys = ("guild_id", "channel_id", "message_id", "user_id", "at_ms", "content_hash")
    return {key: event[key] for key in keys} | {"delete": True}


def claim(caller: Caller, guild: Guild, limit: int = 100) -> list[dict[str, Any]]:
    """Lease the server's effects, each with its case as ``Store.claim_outbox`` hands them on."""
    answer = caller.call("claim_outbox", limit, 30, [guild["guild_id"]])
    return [row | {"case": answer["cases"].get(row["case_id"])} for row in answer["rows"]]


def finish(
    caller: Caller, rows: list[dict[str, Any]], outcome: str = "done", **fields: Any
) -> dict[str, list[int]]:
    """End the leases of ``rows``, all in one way."""
    results = [{"id": row["id"], "fence": row["fence"], "outcome": outcome} | fields for row in rows]
    answer: dict[str, list[int]] = caller.call("finish_outbox", results)
    return answer


def carry_out(caller: Caller, guild: Guild, *, failing: str | None = None) -> list[str]:
    """Carry out all that waits as Discord would; effects of the kind ``failing`` fail. Returns the kinds."""
    kinds = []
    while rows := claim(caller, guild):
        for row in rows:
            result = {"channel_id": guild["admin"], "message_id": new_id()} if row["kind"] == "notify" else {}
            result |= {"thread_id": new_id()} if row["kind"] == "open_thread" else {}
            finish(caller, [row], "failed" if row["kind"] == failing else "done", result=result)
            kinds.append(row["kind"])
    return kinds


def waiting(caller: Caller, guild: Guild) -> list[str]:
    """The kinds of the effects that nobody has leased yet, in order."""
    rows = caller.rows(
        "select kind from outbox where guild_id = %s and status = 'pending' order by id", guild["guild_id"]
    )
    return [kind for (kind,) in rows]


def open_case(caller: Caller, guild: Guild) -> str:
    """The id of the server's only open case."""
    ((case_id,),) = caller.rows(
        "select id from verification_events where guild_id = %s and status in ('pending', 'reopened')",
        guild["guild_id"],
    )
    return str(case_id)


def resolve(caller: Caller, guild: Guild, case_id: str, action: str, admin: str = new_id()) -> dict[str, Any]:
    """A moderator presses a button that was never pressed before."""
    press = interaction(guild["guild_id"], admin)
    answer: dict[str, Any] = caller.call("resolve_case", press, case_id, action)
    return answer
