"""History: for the moderator alone, on one embed, and the notification says who looked."""

from portcullis.db.store import Store
from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.sql.stories import judged, new_id


def test_the_suspect_s_history_is_for_the_moderator_alone(real_bot: Bot, guild_id: str, case_id: str) -> None:
    answer = real_bot.press(f"case:history:{case_id}", guild_id=guild_id)
    assert is_private(answer)
    (embed,) = answer["data"]["embeds"]
    names = [field["name"] for field in embed["fields"]]
    assert names[:4] == ["Account created", "Joined", "Known here", "Reputation"]
    assert "Detections" in names


def test_the_case_says_who_looked(real_bot: Bot, guild_id: str, case_id: str) -> None:
    real_bot.press(f"case:history:{case_id}", guild_id=guild_id)
    (embed,) = real_bot.press(f"case:verify:{case_id}", guild_id=guild_id)["data"]["embeds"]
    (history,) = [field["value"] for field in embed["fields"] if field["name"] == "History"]
    assert f"view history by <@{MODERATOR}>" in history


def test_several_suspects_get_a_line_each_on_one_embed(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    attack = [judged(guild_id=guild_id, group_key="copies:x") for _ in range(12)]
    named = {"guild_id": guild_id, "group_key": "copies:x", "user_ids": [one["user_id"] for one in attack]}
    real_store.record_verdicts(batch={"events": attack, "groups": [named]})
    (case,) = real_store.list_cases(interaction={"guild_id": guild_id})["cases"]
    found = real_store.read_case(interaction={"guild_id": guild_id}, case={"number": case["number"]})

    answer = real_bot.press(f"case:history:{found['case']['id']}", guild_id=guild_id)

    (embed,) = answer["data"]["embeds"]
    lines = embed["description"].splitlines()
    assert len(lines) == 11
    assert lines[-1] == "and 2 more"
    assert "1 cases (0 verified" in lines[0]


def test_a_member_sees_no_history(real_bot: Bot, guild_id: str, case_id: str) -> None:
    answer = real_bot.press(f"case:history:{case_id}", guild_id=guild_id, permissions=0, roles=[new_id()])
    assert "moderator roles" in answer["data"]["content"]
