"""Flag, below a scan, over the real database."""

from typing import Any

import pytest
from responses import RequestsMock

from portcullis.db.store import Store
from tests.interactions.bot import DISCORD, Bot, is_private
from tests.interactions.test_scans import joins


def test_all_who_are_chosen_are_flagged(
    real_bot: Bot, real_store: Store, guild_id: str, staff_role: str
) -> None:
    people = joins(real_store, guild_id, "discord.gg/one", "discord.gg/two")
    answer = real_bot.choose("scan:flag:1", *people, guild_id=guild_id, roles=[staff_role])
    assert is_private(answer)
    assert answer["data"]["content"].startswith("2 people are flagged. The moderators see it: case ")
    rows = real_store.claim_outbox(limit=9, lease_s=30, guild_ids=[guild_id])
    assert sorted(row["payload"]["user_id"] for row in rows) == sorted(people)
    assert rows[0]["case"]["reasons"] == ["A moderator flagged them: the name, found by /scan."]


@pytest.mark.parametrize("values", [[], ["everyone"], ["3" * 18, "x"]])
def test_what_is_no_choice_flags_nobody(
    real_bot: Bot, real_store: Store, guild_id: str, values: list[str]
) -> None:
    answer = real_bot.choose("scan:flag:1", *values, guild_id=guild_id)
    assert answer["data"]["content"] == "Please choose whom to flag."
    assert real_store.claim_outbox(limit=9, lease_s=30, guild_ids=[guild_id]) == []


def test_more_than_25_are_refused(real_bot: Bot, guild_id: str) -> None:
    values = [f"{3 * 10**17 + number}" for number in range(26)]
    answer = real_bot.choose("scan:flag:1", *values, guild_id=guild_id)
    assert answer["data"]["content"] == "Flag 1 to 25 people at once."


def test_a_bot_among_the_chosen_is_refused_and_nobody_is_flagged(
    real_bot: Bot, real_store: Store, guild_id: str, staff_role: str, api: RequestsMock
) -> None:
    person, helper = joins(real_store, guild_id, "discord.gg/one", "discord.gg/two")
    for user_id, is_bot in ((person, False), (helper, True)):
        user = {"id": user_id, "username": "x", "bot": is_bot}
        member: dict[str, Any] = {"user": user, "roles": [], "joined_at": None}
        api.get(f"{DISCORD}/guilds/{guild_id}/members/{user_id}", json=member)
    answer = real_bot.choose("scan:flag:1", person, helper, guild_id=guild_id, roles=[staff_role])
    assert "bots are never judged" in answer["data"]["content"]
    assert real_store.claim_outbox(limit=9, lease_s=30, guild_ids=[guild_id]) == []
