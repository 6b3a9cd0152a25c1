"""A scan's pages: where they end, what they show of hostile names, and the button that continues."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interactions.scans import MAX_LIMIT, Scan
from portcullis.db.store import Store
from portcullis.errors import UserError
from tests.interactions.bot import Bot
from tests.sql.stories import member_state, new_id

ids = st.integers(10**14, 10**20 - 1).map(str)


def joins(store: Store, guild_id: str, *names: str, **fields: Any) -> list[str]:
    """Members of these names join; returns their ids."""
    members = {new_id(): name for name in names}
    states = [member_state(guild_id, key, username=name, **fields) for key, name in members.items()]
    store.observe_events(batch={"states": states})
    return list(members)


def items(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """The selects and buttons of an answer."""
    rows = answer["data"].get("components", [])
    return [item for row in rows for item in row["components"]]


def finds(answer: dict[str, Any]) -> list[str]:
    """Whom the select offers to flag."""
    return [option["value"] for item in items(answer) for option in item.get("options", [])]


def more(answer: dict[str, Any]) -> str | None:
    """The custom id of the button that continues."""
    return next((item["custom_id"] for item in items(answer) if item["type"] == 2), None)


def test_continue_goes_on_where_the_page_ended_until_all_were_seen(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    suspects = joins(real_store, guild_id, *(f"discord.gg/gold{number}" for number in range(5)))
    shown = real_bot.command("scan", {"limit": 2}, guild_id=guild_id)
    seen, footers = finds(shown), [shown["data"]["embeds"][0]["footer"]["text"]]
    while button := more(shown):
        shown = real_bot.press(button, guild_id=guild_id)
        assert shown["type"] == 7
        seen += finds(shown)
        footers.append(shown["data"]["embeds"][0]["footer"]["text"])
    assert seen == sorted(suspects)
    assert footers == [f"Looked at {n} of 5 members." for n in (2, 4, 5)]


@pytest.mark.parametrize(("suspects", "pages"), [(25, 1), (26, 2), (51, 3)])
def test_a_page_ends_where_the_select_is_full_and_loses_nobody(
    real_bot: Bot, real_store: Store, guild_id: str, suspects: int, pages: int
) -> None:
    names = (f"discord.gg/gold{number}" for number in range(suspects))
    expected = sorted(joins(real_store, guild_id, *names))
    shown = real_bot.command("scan", guild_id=guild_id)
    found = [finds(shown)]
    while button := more(shown):
        shown = real_bot.press(button, guild_id=guild_id)
        found.append(finds(shown))
    assert [one for page in found for one in page] == expected
    assert len([page for page in found if page]) == pages
    assert all(len(page) <= 25 for page in found)


def test_a_name_shows_and_does_nothing_else(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    joins(real_store, guild_id, "`@everyone` discord.gg/xy **\u202e" + "y" * 90)
    shown = real_bot.command("scan", guild_id=guild_id)
    (embed,) = shown["data"]["embeds"]
    assert "`'@everyone' discord.gg/xy **" in embed["description"]
    assert "\u202e" not in str(shown)
    (option,) = (option for item in items(shown) for option in item.get("options", []))
    assert 1 <= len(option["label"]) <= 100
    assert 1 <= len(option["description"]) <= 100


@given(st.builds(
    Scan,
    role=st.none() | ids,
    days=st.none() | st.integers(1, 3650),
    limit=st.integers(1, MAX_LIMIT),
    after=st.none() | ids,
seen=st.integers(0, 10**9 - 1),
    total=st.integers(0, 10**9 - 1),))  # fmt: skip
def test_a_scan_survives_its_button(scan: Scan) -> None:
    assert Scan.read(scan.argument) == scan
    assert len(f"scan:more:{scan.argument}") <= 100


@pytest.mark.parametrize(
    "argument", ["", "x", "0.0.0.1.0", "1.0.0.1.0.0", "0.0.-1.1.0.0", "0.0.0.1.0.0.0", "0.0.0.1.0.٣"]
)
def test_a_button_that_is_none_of_ours_is_refused(argument: str) -> None:
    with pytest.raises(UserError, match="begin again"):
        Scan.read(argument)


@pytest.mark.parametrize(("asked", "limit"), [(0, 1), (9999, MAX_LIMIT)])
def test_a_button_s_limit_is_kept_within_bounds(asked: int, limit: int) -> None:
    assert Scan.read(f"0.0.0.{asked}.0.0").limit == limit
