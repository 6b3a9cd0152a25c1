"""The same answers over the real SQL functions, with PostgREST between."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from portcullis.db.store import Store
from tests.interactions.bot import HANDLED, MODERATOR, Bot, is_private
from tests.sql.stories import judged, new_id


def test_what_was_set_is_shown(real_bot: Bot, guild_id: str) -> None:
    real_bot.command("config set", {"key": "burst.weight", "value": "0.35"}, guild_id=guild_id)
    real_bot.command("detection mode", {"events": "joins", "mode": "notify"}, guild_id=guild_id)
    (embed,) = real_bot.command("config show", guild_id=guild_id)["data"]["embeds"]
    assert "`burst` weight 0.35" in embed["description"]
    assert "`join_mode` notify" in embed["description"]
    assert "`message_mode` restrict" in embed["description"]


def test_a_value_set_to_none_is_the_default_again(real_bot: Bot, guild_id: str) -> None:
    real_bot.command("config set", {"key": "restricted_role_id", "value": "none"}, guild_id=guild_id)
    (embed,) = real_bot.command("config show", guild_id=guild_id)["data"]["embeds"]
    assert "`restricted_role_id` none" in embed["description"]


def test_simulate_reads_the_server_s_settings(real_bot: Bot, guild_id: str) -> None:
    real_bot.command("detection mode", {"events": "messages", "mode": "off"}, guild_id=guild_id)
    text = {"text": "discord.gg/abcdef"}
    (embed,) = real_bot.command("detection simulate", text, guild_id=guild_id)["data"]["embeds"]
    assert "detection is off" in embed["description"]


def test_the_overview_counts_a_case(real_bot: Bot, guild_id: str, case_id: str) -> None:
    real_bot.press(f"case:reject:{case_id}", guild_id=guild_id)
    (embed,) = real_bot.command("stats overview", {"days": 365}, guild_id=guild_id)["data"]["embeds"]
    fields = {field["name"]: field["value"] for field in embed["fields"]}
    assert (fields["Cases opened"], fields["Rejected"], fields["Verified"]) == ("1", "1", "0")


def test_health_tells_what_is_missing_and_what_waits(real_bot: Bot, guild_id: str, case_id: str) -> None:
    (embed,) = real_bot.command("health", guild_id=guild_id)["data"]["embeds"]
    assert embed["title"].startswith("Needs attention: ")
    assert "✓ The restricted role is set." in embed["description"]
    assert "✗ The moderators' channel is not set" in embed["description"]
    assert "Still to be done: " in embed["description"], case_id


def test_a_replayed_command_changes_nothing(real_bot: Bot, guild_id: str) -> None:
    again: dict[str, Any] = {"guild_id": guild_id, "id": new_id()}
    real_bot.command("config set", {"key": "act_from", "value": "0.9"}, **again)
    answer = real_bot.command("config set", {"key": "act_from", "value": "0.1"}, **again)
    assert answer == HANDLED
    (embed,) = real_bot.command("config show", {"key": "act_from"}, guild_id=guild_id)["data"]["embeds"]
    assert embed["fields"][0]["value"] == "0.9"


def test_two_moderators_press_different_buttons_at_once_and_one_wins(
    real_bot: Bot, guild_id: str, case_id: str
) -> None:
    def press(action: str) -> dict[str, object]:
        return real_bot.press(f"case:{action}:{case_id}", guild_id=guild_id, user=new_id())

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(press, ["verify", "ban-confirm"]))
    assert sorted(answer["type"] for answer in answers) == [4, 7]  # type: ignore[type-var]  # both are numbers
    assert real_bot.tried == [guild_id]


def test_a_decided_case_can_be_reopened_and_decided_otherwise(
    real_bot: Bot, guild_id: str, case_id: str
) -> None:
    for action, title in [("verify", "Verified"), ("reopen", "Reopened"), ("reject", "Rejected")]:
        answer = real_bot.press(f"case:{action}:{case_id}", guild_id=guild_id)
        assert title in answer["data"]["embeds"][0]["title"]


def test_another_server_cannot_decide_the_case(real_bot: Bot, case_id: str) -> None:
    answer = real_bot.press(f"case:verify:{case_id}", guild_id=new_id())
    assert answer["data"]["content"] == "I cannot find this any more."


def test_a_moderator_role_is_looked_up_and_the_press_counts_once(
    real_bot: Bot, guild_id: str, case_id: str
) -> None:
    role = new_id()
    real_bot.command("config set", {"key": "moderator_roles", "value": f"<@&{role}>"}, guild_id=guild_id)
    refused = real_bot.press(f"case:verify:{case_id}", guild_id=guild_id, permissions=0, roles=[new_id()])
    assert is_private(refused)
    assert (
        real_bot.press(f"case:verify:{case_id}", guild_id=guild_id, permissions=0, roles=[role])["type"] == 7
    )


def test_a_subject_cannot_decide_their_own_case(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    real_store.record_verdicts(batch={"events": [judged(guild_id=guild_id, user_id=MODERATOR)]})
    rows = real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    case_id = next(row["case"]["id"] for row in rows if row["case"])
    answer = real_bot.press(f"case:verify:{case_id}", guild_id=guild_id, user=MODERATOR)
    assert "another moderator must decide" in answer["data"]["content"]


def test_a_ban_by_command_waits_in_the_outbox_with_its_moderator_and_is_told_so(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    target = new_id()
    answer = real_bot.command("ban", {"user": target, "reason": "spam"}, guild_id=guild_id)
    assert "tried again every minute" in answer["data"]["content"]

    (row,) = real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    assert (row["kind"], row["payload"]["user_id"]) == ("ban_member", target)
    assert row["payload"]["reason"] == f"by {MODERATOR}: spam"


def test_a_servers_own_words_are_set_shown_and_taken_back(real_bot: Bot, guild_id: str) -> None:
    def shown() -> str:
        (embed,) = real_bot.command("config show", {"key": "welcome_message"}, guild_id=guild_id)["data"][
            "embeds"
        ]
        value: str = embed["fields"][0]["value"]
        return value

    words = "Hello {user}, read <#123456789012345678> first, or @everyone will laugh. `x`"
    real_bot.command("config set", {"key": "welcome_message", "value": words}, guild_id=guild_id)
    assert shown() == f"```\n{words.replace('`', chr(39))}\n```"
    real_bot.command("config set", {"key": "welcome_message", "value": "none"}, guild_id=guild_id)
    assert shown() == "```\nWelcome to {server}, {user}!\n```"


def test_words_that_are_too_long_are_refused_with_the_range(real_bot: Bot, guild_id: str) -> None:
    for text, refused in (("x" * 1000, False), ("x" * 1001, True)):
        answer = real_bot.command("config set", {"key": "welcome_message", "value": text}, guild_id=guild_id)
        assert ("characters" in answer["data"]["content"]) is refused


def test_a_channel_of_another_server_is_refused_in_words(real_bot: Bot, guild_id: str) -> None:
    answer = real_bot.command(
        "config set", {"key": "log_channel_id", "value": f"<#{new_id()}>"}, guild_id=guild_id
    )
    assert "no such channel in this server" in answer["data"]["content"]
