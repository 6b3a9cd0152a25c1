"""/stats overview: the numbers as they are, for whoever may see them."""

from typing import Any

import pytest

from interactions.permissions import Permission
from tests.interactions.bot import Bot, is_private
from tests.interactions.fake_database import FakeDatabase

STATS: dict[str, Any] = {
    "messages": 12345,
    "members": 200,
    "joins": 12,
    "detections": 4,
    "cases_opened": 3,
    "verified": 1,
    "rejected": 1,
    "banned": 0,
    "by_rule": [{"rule": "burst", "count": 3}, {"rule": "links", "count": 1}],
    "top_users": [{"user_id": "300000000000000099", "count": 4}],
    "by_day": [],
}


@pytest.fixture(autouse=True)
def _numbers(store: FakeDatabase) -> None:
    store.stats = STATS


@pytest.mark.parametrize("permission", [Permission.MANAGE_MESSAGES, Permission.MANAGE_GUILD])
def test_overview_shows_the_numbers_to_whoever_has_one_of_its_permissions(
    bot: Bot, permission: Permission
) -> None:
    answer = bot.command("stats overview", permissions=int(permission))
    (embed,) = answer["data"]["embeds"]
    fields = {field["name"]: field["value"] for field in embed["fields"]}
    assert is_private(answer)
    assert fields["Messages"] == "12,345"
    assert fields["Banned"] == "0"
    assert fields["Rules"] == "`burst` 3\n`links` 1"
    assert fields["Detected most"] == "<@300000000000000099> 4"
    assert embed["footer"]["text"] == "The last 7 days"


def test_overview_of_a_quiet_server_says_none(bot: Bot, store: FakeDatabase) -> None:
    store.stats = {**STATS, "by_rule": [], "top_users": []}
    (embed,) = bot.command("stats overview", {"days": 1})["data"]["embeds"]
    fields = {field["name"]: field["value"] for field in embed["fields"]}
    assert (fields["Rules"], fields["Detected most"]) == ("none", "none")
    assert embed["footer"]["text"] == "The last day"


def test_overview_is_refused_to_a_member_who_may_only_kick(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.command("stats overview", permissions=int(Permission.KICK_MEMBERS))
    assert answer["data"]["content"] == "You need Manage Messages or Manage Server for this."
    assert store.calls == []
