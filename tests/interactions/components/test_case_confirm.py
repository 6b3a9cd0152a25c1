"""Decisions about several people ask first."""

import pytest

from interactions.permissions import Permission
from portcullis.db.store import Store
from tests.interactions.bot import CASE, Bot, is_private
from tests.sql.stories import judged, new_id


@pytest.fixture
def group_case(real_store: Store, guild_id: str) -> str:
    """An open case about three accounts."""
    attack = [judged(guild_id=guild_id, group_key="copies:x") for _ in range(3)]
    named = {"guild_id": guild_id, "group_key": "copies:x", "user_ids": [one["user_id"] for one in attack]}
    real_store.record_verdicts(batch={"events": attack, "groups": [named]})
    (case,) = real_store.list_cases(interaction={"guild_id": guild_id})["cases"]
    found = real_store.read_case(interaction={"guild_id": guild_id}, case={"number": case["number"]})
    return str(found["case"]["id"])


def status(store: Store, guild_id: str, case_id: str) -> str:
    found = store.read_case(interaction={"guild_id": guild_id}, case={"id": case_id})
    return str(found["case"]["status"])


@pytest.mark.parametrize(
    ("button", "becomes"),
    [("verify", "verified"), ("reject", "rejected"), ("false-positive", "verified")],
)
def test_a_decision_about_several_is_asked_about_and_then_taken(
    real_bot: Bot, real_store: Store, guild_id: str, group_case: str, button: str, becomes: str
) -> None:
    asked = real_bot.press(f"case:{button}:{group_case}", guild_id=guild_id)
    assert is_private(asked)
    assert "all 3 accounts" in asked["data"]["content"]
    assert status(real_store, guild_id, group_case) == "pending"

    (confirm,) = asked["data"]["components"][0]["components"]
    assert len(confirm["custom_id"]) <= 100
    answer = real_bot.press(confirm["custom_id"], guild_id=guild_id)

    assert (answer["type"], answer["data"]["components"]) == (7, [])
    assert f"is {becomes}" in answer["data"]["content"]
    assert status(real_store, guild_id, group_case) == becomes


def test_a_confirmation_that_comes_too_late_is_told_who_decided(
    real_bot: Bot, guild_id: str, group_case: str
) -> None:
    other = new_id()
    real_bot.press(f"case:confirm:reject.{group_case}", guild_id=guild_id, user=other)
    answer = real_bot.press(f"case:confirm:verify.{group_case}", guild_id=guild_id)
    assert f"already rejected by <@{other}>" in answer["data"]["content"]


def test_who_may_not_ban_confirms_no_ban_of_several(
    real_bot: Bot, real_store: Store, guild_id: str, group_case: str
) -> None:
    answer = real_bot.press(
        f"case:confirm:ban.{group_case}", guild_id=guild_id, permissions=int(Permission.MANAGE_MESSAGES)
    )
    assert "Ban Members" in answer["data"]["content"]
    assert status(real_store, guild_id, group_case) == "pending"


@pytest.mark.parametrize("argument", [CASE, f"dance.{CASE}", "verify.1", f"verify.{CASE}0"])
def test_a_button_that_names_no_decision_decides_nothing(real_bot: Bot, guild_id: str, argument: str) -> None:
    answer = real_bot.press(f"case:confirm:{argument}", guild_id=guild_id)
    assert answer["data"]["content"] == "This button names no case."
