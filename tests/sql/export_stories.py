"""What the stories about exports are told with."""

from typing import Any

from psycopg.types.json import Json

from tests.sql.stories import Caller, Guild, interaction, judged, verdicts

ADMIN = "400000000000000001"


def ask(
    caller: Caller,
    guild: Guild,
    what: str = "detections",
    written_as: str = "csv",
    days: int = 365,
    **press: Any,
) -> int:
    """Ask for an export, by a press that was never seen before; returns its number."""
    number: int = caller.one(
        "select request_export(%s::jsonb, %s::export_kind, %s::artifact_format, %s) -> 'number'",
        Json(interaction(guild["guild_id"], ADMIN) | press), what, written_as, days,
    )  # fmt: skip
    return number


def id_of(caller: Caller, number: int) -> str:
    """The id of an export."""
    return str(caller.one("select artifact_id from export_requests where number = %s", number))


def claim(caller: Caller, lease_s: int = 60) -> dict[str, Any] | None:
    """Lease what waits longest."""
    claimed: dict[str, Any] | None = caller.call("claim_export", lease_s)
    return claimed


def lease_ends(owner: Caller, export: str) -> None:
    """Let the time of a lease, or of a pause, pass."""
    owner.connection.execute(
        "update export_requests set available_at = now() where artifact_id = %s", [export]
    )


def settle(owner: Caller) -> None:
    """Fail whatever other tests left to be made, so that the next claim is for one's own."""
    owner.connection.execute(
        "update export_requests set status = 'failed', error = 'left over', finished_at = now() "
        "where status in ('waiting', 'making')"
    )


def detected(caller: Caller, guild: Guild, count: int) -> list[str]:
    """Put detections into a server, all of one moment, and return their ids in order."""
    events = [judged(guild_id=guild["guild_id"], action="record", delete=False) for _ in range(count)]
    if events:
        caller.call("record_verdicts", verdicts(*events))
    rows = caller.rows(
        "select id::text from detection_events where guild_id = %s order by detected_at, id",
        guild["guild_id"],
    )
    return [row for (row,) in rows]


def page(caller: Caller, export: str, after: list[Any], limit: int) -> dict[str, Any]:
    """A page of an export."""
    found: dict[str, Any] = caller.one(
        "select export_page(%s::uuid, %s::jsonb, %s)", export, Json(after), limit
    )
    return found


def save(
    caller: Caller,
    claimed: dict[str, Any],
    part: str | None,
    rows: int,
    after: list[Any] | None,
    lease_s: int = 60,
) -> bool:
    """Note a part."""
    held: bool = caller.one(
        "select save_export(%s::uuid, %s, %s, %s, %s::jsonb, %s)",
        claimed["id"], claimed["fence"], part, rows, None if after is None else Json(after), lease_s,
    )  # fmt: skip
    return held


def finish(caller: Caller, claimed: dict[str, Any], size: int = 7) -> bool:
    """Say that the file is written."""
    held: bool = caller.one(
        "select finish_export(%s::uuid, %s, %s, %s)", claimed["id"], claimed["fence"], size, "ab" * 32
    )
    return held


def release(
    caller: Caller, claimed: dict[str, Any], error: str | None = None, retry_s: int | None = None
) -> bool:
    """Give it back."""
    held: bool = caller.one(
        "select release_export(%s::uuid, %s, %s, %s)", claimed["id"], claimed["fence"], error, retry_s
    )
    return held


def made(caller: Caller, guild: Guild, what: str = "detections") -> int:
    """An export that is done; returns its number."""
    number = ask(caller, guild, what)
    claimed = claim(caller)
    assert claimed is not None
    assert claimed["id"] == id_of(caller, number)
    save(caller, claimed, "00000-1", 3, None)
    assert finish(caller, claimed)
    return number
