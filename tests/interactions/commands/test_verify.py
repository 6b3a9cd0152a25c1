"""/verify: the open case of somebody, in their favour."""

from portcullis.db.store import Store
from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.sql.stories import judged, new_id


def test_somebody_s_open_case_is_verified(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    suspect = new_id()
    real_store.record_verdicts(batch={"events": [judged(guild_id=guild_id, user_id=suspect)]})

    answer = real_bot.command("verify", {"user": suspect}, guild_id=guild_id)

    assert is_private(answer)
    assert f"is verified:\n<@{suspect}>" in answer["data"]["content"]
    assert real_bot.tried == [guild_id]
    again = real_bot.command("verify", {"user": suspect}, guild_id=guild_id)
    assert f"was already verified by <@{MODERATOR}>" in again["data"]["content"]


def test_somebody_without_a_case_is_told_as_such_in_both_languages(real_bot: Bot, guild_id: str) -> None:
    for locale, words in (("en-US", "There is no such case"), ("de", "Einen solchen Fall gibt es")):
        answer = real_bot.command("verify", {"user": new_id()}, guild_id=guild_id, locale=locale)
        assert words in answer["data"]["content"]


def test_one_of_several_is_not_verified_with_all_others_unasked(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    attack = [judged(guild_id=guild_id, group_key="copies:x") for _ in range(2)]
    named = {"guild_id": guild_id, "group_key": "copies:x", "user_ids": [one["user_id"] for one in attack]}
    real_store.record_verdicts(batch={"events": attack, "groups": [named]})

    answer = real_bot.command("verify", {"user": attack[0]["user_id"]}, guild_id=guild_id)

    assert "all 2 accounts" in answer["data"]["content"]
    assert len(real_store.list_cases(interaction={"guild_id": guild_id})["cases"]) == 1


def test_a_member_verifies_nobody(real_bot: Bot, guild_id: str) -> None:
    answer = real_bot.command("verify", {"user": new_id()}, guild_id=guild_id, permissions=0)
    assert "You need" in answer["data"]["content"]
