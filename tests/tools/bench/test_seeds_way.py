"""The baseline makes the calls that it says it makes."""

from collections.abc import Mapping

import pytest

from tools.bench.chat import Said
from tools.bench.seeds_way import CALLS, Row, store, store_all

SPAM = Said(at_ms=1_000, guild_id="10", channel_id="20", user_id="30", text="buy this", is_spam=True)


class Tables:
    """Takes the calls, and remembers which rows there are."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str]] = []
        self.rows: dict[str, Row] = {}

    async def send(self, method: str, table: str, filters: Mapping[str, str], body: Row | None) -> Row | None:
        """A call, which writes if it has a body; answers with the table's one row."""
        self.calls.append((method, table.removeprefix("seeds_")))
        if body is not None:
            self.rows[table] = self.rows.get(table, {}) | body
        return self.rows.get(table)


@pytest.mark.parametrize("write", ["POST", "PATCH"])
async def test_an_event_takes_eight_calls_whether_its_rows_exist_or_not(write: str) -> None:
    tables = Tables()
    if write == "PATCH":
        await store(SPAM, tables.send)
        tables.calls.clear()
    await store(SPAM, tables.send)
    assert len(tables.calls) == CALLS
    assert tables.calls == [
        ("GET", "servers"),
        (write, "servers"),
        ("GET", "users"),
        (write, "users"),
        ("GET", "server_members"),
        (write, "server_members"),
        ("POST", "detection_events"),
        ("PATCH", "server_members"),
    ]


async def test_spam_is_written_down_and_its_author_restricted() -> None:
    tables = Tables()
    await store(SPAM, tables.send)
    assert tables.rows["seeds_detection_events"]["metadata"] == {"trigger_content": "buy this"}
    assert tables.rows["seeds_server_members"]["is_restricted"] is True


async def test_every_event_is_stored_once_by_one_of_the_lanes() -> None:
    tables, stored = Tables(), list[None]()
    events = [Said(at_ms=n, guild_id=str(n), channel_id="1", user_id="2", text="hi") for n in range(20)]
    latencies = await store_all(
        events, tables.send, lanes=3, seconds=60.0, stored=lambda: stored.append(None)
    )
    assert len(latencies) == len(stored) == 20
    assert tables.calls.count(("POST", "detection_events")) == 20


async def test_no_event_is_begun_after_the_time_is_over() -> None:
    tables = Tables()
    assert await store_all([SPAM], tables.send, lanes=1, seconds=0.0, stored=lambda: None) == []
    assert tables.calls == []
