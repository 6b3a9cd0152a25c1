"""Discord's payloads as the worker sends them."""

from itertools import count
from typing import Any

from portcullis import snowflake
from tests.present import NOW_MS, iso

_serial = count(1)


def new_id(at_ms: int = NOW_MS) -> str:
    """An id of that time which no other call returns."""
    return str(int(snowflake.from_ms(at_ms)) + next(_serial))


def entry(kind: str, data: dict[str, Any], received_ms: int = NOW_MS) -> dict[str, Any]:
    """One event of a batch."""
    return {"type": kind, "received_ms": received_ms, "data": data}


def message(text: str = "hello there", *, at_ms: int = NOW_MS, user: str | None = None, **fields: Any) -> Any:
    """A MESSAGE_CREATE by a member of two months' standing; ``fields`` replace the payload's."""
    data = {
        "id": new_id(at_ms),
        "channel_id": "500000000000000001",
        "guild_id": "600000000000000001",
        "author": {"id": user or new_id(at_ms - 60 * 86_400_000), "username": "somebody"},
        "member": {"roles": [], "joined_at": iso(at_ms - 60 * 86_400_000)},
        "content": text,
    }
    return entry("MESSAGE_CREATE", data | fields)


def join(guild_id: str, *, at: str = iso(NOW_MS - 3_600_000), **user: Any) -> Any:
    """A GUILD_MEMBER_ADD."""
    data = {"guild_id": guild_id, "user": {"id": new_id(), "username": "newcomer"} | user, "roles": []}
    return entry("GUILD_MEMBER_ADD", data | {"joined_at": at})
