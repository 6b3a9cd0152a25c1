"""/case: look, note, decide, reopen, list."""

from typing import Any

import pytest

from interactions.permissions import Permission
from portcullis.db.store import Store
from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.sql.stories import judged, new_id

SUSPECT_NAME = "free-nitro"


@pytest.fixture
def suspect(real_store: Store, guild_id: str) -> str:
    """Somebody with an open case."""
    user_id = new_id()
    spam = judged(guild_id=guild_id, user_id=user_id, username=SUSPECT_NAME)
    real_store.record_verdicts(batch={"events": [spam]})
    return user_id


@pytest.fixture
def number(real_store: Store, guild_id: str, suspect: str) -> int:
    """That case's number."""
    (case,) = real_store.list_cases(interaction={"guild_id": guild_id, "user_id": suspect})["cases"]
    return int(case["number"])


def shown(answer: dict[str, Any]) -> dict[str, str]:
    assert is_private(answer)
    (embed,) = answer["data"]["embeds"]
    return {"title": embed["title"]} | {field["name"]: field["value"] for field in embed["fields"]}


@pytest.mark.parametrize("how", ["number", "#number", "suggestion", "user"])
def test_a_case_is_viewed_by_number_or_user(
    real_bot: Bot, guild_id: str, number: int, suspect: str, how: str
) -> None:
    (suggestion,) = real_bot.command(
        "case view", {"number": SUSPECT_NAME[:4]}, kind=4, focused="number", guild_id=guild_id
    )["data"]["choices"]
    typed = {"number": str(number), "#number": f"#{number}", "suggestion": suggestion["value"]}
    options = {"user": suspect} if how == "user" else {"number": typed[how]}

    view = shown(real_bot.command("case view", options, guild_id=guild_id))

    assert view["title"] == f"Case #{number} · pending"
    assert view["Accounts"].startswith(f"<@{suspect}> `{SUSPECT_NAME}` {suspect} (restricted)")
    assert view["Reasons"] == "• It promises gifts."
    assert "restrict member" in view["Still to be done"]


def test_what_the_server_has_not_set_is_said_to_be_missing(
    real_bot: Bot, guild_id: str, suspect: str
) -> None:
    (embed,) = real_bot.command("case view", {"user": suspect}, guild_id=guild_id)["data"]["embeds"]
    assert "⚠ The moderators' channel is not set: nobody is told of cases." in embed["description"]
    assert "⚠ The channel for threads is not set" in embed["description"]
    (embed,) = real_bot.command("case view", {"user": suspect}, guild_id=guild_id, locale="de")["data"][
        "embeds"
    ]
    assert "⚠ Der Kanal der Moderation ist nicht festgelegt" in embed["description"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "This is no case's thread"),
        ({"number": "9999999"}, "There is no such case"),
        ({"user": new_id()}, "There is no such case"),
        ({"number": "seventeen"}, "must be a case's number"),
        ({"number": "99999999999999999999"}, "must be a case's number"),
    ],
)
@pytest.mark.parametrize("command", ["case view", "case reopen"])
def test_a_case_that_is_not_there_is_not_found(
    real_bot: Bot, guild_id: str, command: str, options: dict[str, str], words: str
) -> None:
    answer = real_bot.command(command, options, guild_id=guild_id)
    assert words in answer["data"]["content"]


def test_a_note_stands_in_the_case_for_moderators_alone(
    real_bot: Bot, guild_id: str, number: int, suspect: str
) -> None:
    text = "Wrote me: *not* a <@1> bot"
    noted = real_bot.command("case note", {"text": text, "user": suspect}, guild_id=guild_id)
    assert noted["data"]["content"].startswith(f"Noted on case {number}")

    view = shown(real_bot.command("case view", {"user": suspect}, guild_id=guild_id))
    assert view["Notes"].endswith(f"by <@{MODERATOR}>: Wrote me: \\*not\\* a \\<\\@1> bot")
    refused = real_bot.command("case view", {"user": suspect}, guild_id=guild_id, permissions=0)
    assert "embeds" not in refused["data"]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("verify", "is verified:"),
        ("reject", "is rejected:"),
        ("false_positive", "is verified (false positive):"),
    ],
)
def test_a_case_is_closed_and_opened_again(
    real_bot: Bot, guild_id: str, number: int, suspect: str, outcome: str, words: str
) -> None:
    options = {"outcome": outcome, "number": str(number)}
    assert words in real_bot.command("case close", options, guild_id=guild_id)["data"]["content"]

    again = real_bot.command("case close", options, guild_id=guild_id)["data"]["content"]
    assert f"already {words[3:-1]} by <@{MODERATOR}>" in again
    reopened = real_bot.command("case reopen", {"user": suspect}, guild_id=guild_id)["data"]["content"]
    assert "is reopened:" in reopened
    assert (
        "is open" in real_bot.command("case reopen", {"user": suspect}, guild_id=guild_id)["data"]["content"]
    )


def test_closing_with_a_ban_asks_first(real_bot: Bot, real_store: Store, guild_id: str, number: int) -> None:
    options = {"outcome": "ban", "number": str(number)}
    asked = real_bot.command("case close", options, guild_id=guild_id)
    (button,) = asked["data"]["components"][0]["components"]
    assert len(real_store.list_cases(interaction={"guild_id": guild_id})["cases"]) == 1

    assert "is banned:" in real_bot.press(button["custom_id"], guild_id=guild_id)["data"]["content"]
    assert "already banned" in real_bot.command("case close", options, guild_id=guild_id)["data"]["content"]


def test_who_may_not_ban_closes_no_case_with_a_ban(real_bot: Bot, guild_id: str, number: int) -> None:
    options = {"outcome": "ban", "number": str(number)}
    may_moderate = int(Permission.MANAGE_MESSAGES)
    answer = real_bot.command("case close", options, guild_id=guild_id, permissions=may_moderate)
    assert "Ban Members" in answer["data"]["content"]


def test_in_a_case_s_thread_no_case_need_be_named(
    real_bot: Bot, real_store: Store, guild_id: str, number: int
) -> None:
    thread = new_id()
    real_bot.command(
        "config set", {"key": "verification_channel_id", "value": f"<#{new_id()}>"}, guild_id=guild_id
    )
    rows = real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    ours = {"open_thread": {"thread_id": thread}}
    results = [
        {"id": row["id"], "fence": row["fence"], "outcome": "done", "result": ours.get(row["kind"], {})}
        for row in rows
    ]
    real_store.finish_outbox(results=results)

    answer = real_bot.command("case close", {"outcome": "verify"}, guild_id=guild_id, channel_id=thread)

    assert f"Case {number} is verified" in answer["data"]["content"]


def test_open_cases_are_listed_and_decided_ones_are_not(
    real_bot: Bot, guild_id: str, number: int, suspect: str
) -> None:
    (embed,) = real_bot.command("case list", guild_id=guild_id)["data"]["embeds"]
    assert embed["title"] == "1 open cases"
    assert embed["description"].startswith(f"**#{number}** <@{suspect}> `{SUSPECT_NAME}` · 90% · <t:")

    real_bot.command("case close", {"outcome": "verify", "user": suspect}, guild_id=guild_id)
    (embed,) = real_bot.command("case list", guild_id=guild_id, locale="de")["data"]["embeds"]
    assert embed["description"] == "Kein Fall ist offen."


def test_a_moderator_role_of_the_server_is_enough_for_suggestions_too(
    real_bot: Bot, guild_id: str, number: int
) -> None:
    role = new_id()
    real_bot.command("config set", {"key": "moderator_roles", "value": f"<@&{role}>"}, guild_id=guild_id)

    def suggested(**fields: Any) -> list[str]:
        options = {"number": str(number)}
        asked: dict[str, Any] = {"kind": 4, "focused": "number", "guild_id": guild_id, "permissions": 0}
        choices = real_bot.command("case view", options, **asked, **fields)["data"]["choices"]
        return [choice["value"] for choice in choices]

    assert suggested(roles=[role]) == [f"#{number} {SUSPECT_NAME} (high)"]
    assert suggested(roles=[new_id()]) == []
    answer = real_bot.command(
        "case view", {"number": str(number)}, guild_id=guild_id, permissions=0, roles=[role]
    )
    assert shown(answer)["title"].startswith(f"Case #{number}")


def test_typing_a_case_uses_up_nothing(real_bot: Bot, guild_id: str, number: int) -> None:
    for _ in range(40):
        typed = {"number": str(number)}
        answer = real_bot.command("case view", typed, kind=4, focused="number", guild_id=guild_id)
        assert len(answer["data"]["choices"]) == 1


def test_a_subject_decides_their_own_case_by_no_command(real_bot: Bot, guild_id: str, suspect: str) -> None:
    for command, options in (
        ("case close", {"outcome": "verify", "user": suspect}),
        ("verify", {"user": suspect}),
    ):
        answer = real_bot.command(command, options, guild_id=guild_id, user=suspect)
        assert "another moderator must decide" in answer["data"]["content"]
