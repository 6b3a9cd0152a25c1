"""What the stories about /stats are told with: their calls, and the edges of a period of days (UTC)."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from psycopg import sql
from psycopg.types.json import Json

from tests.sql.stories import Caller, interaction

TODAY = datetime.now(UTC).date()
A_WEEK = 7
FIRST = datetime.combine(TODAY - timedelta(days=A_WEEK - 1), time(), UTC)
"""The first moment of the week that ends today."""
BEFORE = FIRST - timedelta(milliseconds=1)
"""The last moment that is no longer in it."""


def stats(caller: Caller, what: str, guild_id: str, days: int = A_WEEK, **filters: str) -> dict[str, Any]:
    """What /stats would be told, by a command that was never given before."""
    named = [sql.SQL(", {} => %s").format(sql.Identifier(f"p_{name}")) for name in filters]
    call = sql.SQL("select public.{}(%s::jsonb, %s, %s::integer{})").format(
        sql.Identifier(f"stats_{what}"), sql.SQL("").join(named)
    )
    given = [Json(interaction(guild_id)), guild_id, days, *filters.values()]
    row = caller.connection.execute(call, given).fetchone()
    assert row is not None
    answer: dict[str, Any] = row[0]
    return answer


def put(caller: Caller, table: str, *rows: dict[str, Any]) -> None:
    """Insert rows, all with the same columns."""
    for row in rows:
        columns = sql.SQL(", ").join(map(sql.Identifier, row))
        marks = sql.SQL(", ").join(sql.Placeholder() * len(row))
        caller.connection.execute(
            sql.SQL("insert into public.{} ({}) values ({})").format(sql.Identifier(table), columns, marks),
            list(row.values()),
        )


def on(rows: list[dict[str, Any]], day: datetime, key: str) -> Any:
    """One day's value of a list by day."""
    return next(row[key] for row in rows if row["day"] == day.date().isoformat())
