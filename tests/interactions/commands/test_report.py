"""/report."""

import pytest

from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.interactions.fake_database import FakeDatabase
from tests.interactions.test_reports import stored
from tests.sql.stories import new_id
from tools.devstack.databases import Database

TARGET = "300000000000000077"


def test_without_a_reason_it_opens_the_form_for_anybody(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.command("report", {"user": TARGET}, permissions=0)
    assert answer["type"] == 9
    assert answer["data"]["custom_id"] == f"report:user:{TARGET}"
    (field,) = (item for row in answer["data"]["components"] for item in row["components"])
    assert (field["custom_id"], field["max_length"], field["required"]) == ("reason", 200, True)
    assert store.calls == []


def test_with_a_reason_it_reports_at_once(real_bot: Bot, guild_id: str, shared_database: Database) -> None:
    answer = real_bot.command("report", {"user": TARGET, "reason": "spams"}, guild_id=guild_id, permissions=0)
    assert is_private(answer)
    assert "Thank you" in answer["data"]["content"]
    assert stored(shared_database, guild_id) == [(TARGET, "spams", None)]


def test_the_member_themselves_are_refused_before_they_type(bot: Bot) -> None:
    answer = bot.command("report", {"user": MODERATOR}, locale="de")
    assert answer["data"]["content"] == "Du kannst dich nicht selbst melden."


@pytest.mark.parametrize(("length", "taken"), [(2, False), (3, True), (200, True), (201, False)])
def test_a_reason_has_3_to_200_characters(real_bot: Bot, guild_id: str, length: int, taken: bool) -> None:
    reported = {"user": new_id(), "reason": "x" * length}
    answer = real_bot.command("report", reported, guild_id=guild_id, user=new_id())
    assert ("Thank you" in answer["data"]["content"]) is taken
