"""What the SQL stories are told with: callers, ids, events, verdicts."""

import json
from itertools import count
from typing import Any

import psycopg

from portcullis.snowflake import from_ms

_ids = count(1)


def new_id(at_ms: int = 1_790_000_000_000) -> str:
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


NOW_MS = 1_794_000_000_000
"""November 2026, in milliseconds: every story happens around here."""


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


def interaction(guild_id: str, user_id: str = "400000000000000001") -> dict[str, str]:
    """A slash command or a button press that was never seen before."""
    return {"id": new_id(), "guild_id": guild_id, "user_id": user_id}


def verdicts(*events: dict[str, Any], **lists: Any) -> dict[str, Any]:
    """A batch for record_verdicts; ``lists`` are ``messages`` and ``groups``."""
    return {"events": list(events)} | lists


def group(event: dict[str, Any], *user_ids: str) -> dict[str, Any]:
    """Whom the group finding of ``event`` names."""
    return {"guild_id": event["guild_id"], "group_key": event["group_key"], "user_ids": list(user_ids)}
