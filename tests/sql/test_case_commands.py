"""What moderators ask about cases and people, and what they note."""

from typing import Any

import psycopg
import pytest

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    claim,
    finish,
    group,
    interaction,
    judged,
    new_id,
    open_case,
    resolve,
    verdicts,
    waiting,
)

MODERATOR = new_id()


@pytest.fixture
def spam(caller: Caller, guild: Guild) -> dict[str, Any]:
    """A verdict that was carried out."""
    spam = judged(guild_id=guild["guild_id"], username="Nitro-Giver")
    caller.call("record_verdicts", verdicts(spam))
    carry_out(caller, guild)
    return spam


def press(guild: Guild) -> dict[str, str]:
    return interaction(guild["guild_id"], MODERATOR)


def asker(guild: Guild) -> dict[str, str]:
    return {"guild_id": guild["guild_id"], "user_id": MODERATOR}


@pytest.mark.usefixtures("spam")
def test_a_note_is_read_with_its_case_the_newest_first(caller: Caller, guild: Guild) -> None:
    case = {"id": open_case(caller, guild)}
    for n in range(1, 22):
        assert caller.call("note_case", press(guild), case, f"note {n}")["notes"] == n

    notes = caller.call("read_case", press(guild), case)["notes"]
    assert [note["note"] for note in notes] == [f"note {n}" for n in range(21, 1, -1)]
    assert {note["author_id"] for note in notes} == {MODERATOR}


@pytest.mark.usefixtures("spam")
@pytest.mark.parametrize(("length", "fits"), [(0, False), (1, True), (1000, True), (1001, False)])
def test_a_note_has_1_to_1000_characters(caller: Caller, guild: Guild, length: int, fits: bool) -> None:
    case = {"id": open_case(caller, guild)}
    if fits:
        assert caller.call("note_case", press(guild), case, "x" * length)["notes"] == 1
        return
    with pytest.raises(psycopg.Error) as refused:
        caller.call("note_case", press(guild), case, "x" * length)
    assert refused.value.sqlstate == "PC422"


def test_a_note_about_no_case_is_refused(caller: Caller, guild: Guild) -> None:
    with pytest.raises(psycopg.Error) as refused:
        caller.call("note_case", press(guild), {"user_id": new_id()}, "hm")
    assert refused.value.sqlstate == "PC404"


def test_open_cases_are_listed_by_number_and_by_name(
    caller: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    (case,) = caller.call("list_cases", press(guild), "")["cases"]
    assert (case["user_id"], case["people"], case["troubled"]) == (spam["user_id"], 1, False)
    for typed in (str(case["number"]), "nitro", "NITRO-GIV", ""):
        assert len(caller.call("list_cases", asker(guild), typed)["cases"]) == 1
    for typed in ("%", "_", "someone else"):
        assert caller.call("list_cases", asker(guild), typed) == {"open": 1, "cases": []}

    resolve(caller, guild, open_case(caller, guild), "verify")
    assert caller.call("list_cases", asker(guild), "") == {"open": 0, "cases": []}


def test_no_more_than_25_cases_are_listed_and_all_are_counted(caller: Caller, guild: Guild) -> None:
    spam = [judged(guild_id=guild["guild_id"], at_ms=NOW_MS + n) for n in range(26)]
    caller.call("record_verdicts", verdicts(*spam))
    listed = caller.call("list_cases", asker(guild), "")
    assert (listed["open"], len(listed["cases"])) == (26, 25)
    assert listed["cases"][0]["user_id"] == spam[-1]["user_id"]


@pytest.mark.usefixtures("spam")
def test_who_looks_up_a_history_is_noted_on_the_case_once_each(caller: Caller, guild: Guild) -> None:
    case_id = open_case(caller, guild)
    for _ in range(3):
        found = caller.call("look_up_case", press(guild), case_id)
    assert (found["subjects"], len(found["people"]), found["people"][0]["counts"]["cases"]) == (1, 1, 1)
    assert waiting(caller, guild) == ["update_notification"]

    rows = caller.rows(
        "select admin_id, previous_status = new_status from admin_actions "
        "where case_id = %s and action = 'view_history'",
        case_id,
    )
    assert rows == [(MODERATOR, True)] * 3
    shown = caller.call("read_case", asker(guild), {"id": case_id})["case"]
    assert [(one["action"], one["admin_id"]) for one in shown["history"]] == [("view_history", MODERATOR)]


def test_the_histories_of_the_first_ten_of_a_group_are_told(caller: Caller, guild: Guild) -> None:
    attack = [judged(guild_id=guild["guild_id"], group_key="copies:x") for _ in range(11)]
    everybody = group(attack[0], *(one["user_id"] for one in attack))
    caller.call("record_verdicts", verdicts(*attack, groups=[everybody]))
    found = caller.call("look_up_case", press(guild), open_case(caller, guild))
    assert (found["subjects"], len(found["people"])) == (11, 10)


def test_a_history_tells_cases_decisions_and_reputation(
    caller: Caller, guild: Guild, spam: dict[str, Any]
) -> None:
    resolve(caller, guild, open_case(caller, guild), "reject", MODERATOR)
    found = caller.call("look_up_member", press(guild), spam["user_id"])

    assert found["username"] == "Nitro-Giver"
    assert found["counts"] == {
        "cases": 1, "verified": 0, "rejected": 1, "banned": 0, "detections": 1, "warnings": 0,
    }  # fmt: skip
    assert [(one["action"], one["admin_id"]) for one in found["decisions"]] == [("reject", MODERATOR)]
    assert (found["restricted"], found["left"], found["reputation"]["suspicious_servers"]) == (True, False, 1)


def test_a_stranger_has_no_history(caller: Caller, guild: Guild) -> None:
    found = caller.call("look_up_member", press(guild), new_id())
    assert (found["cases"], found["detections"], found["decisions"], found["left"]) == ([], [], [], True)
    assert found["reputation"] == {"local": 0, "global": 0, "suspicious_servers": 0, "first_flagged_ms": None}


@pytest.mark.usefixtures("spam")
def test_a_thread_is_asked_for_in_an_open_case_alone(caller: Caller, guild: Guild) -> None:
    case_id = open_case(caller, guild)
    resolve(caller, guild, case_id, "verify")
    with pytest.raises(psycopg.Error, match="reopen it first") as refused:
        caller.call("open_case_thread", press(guild), case_id)
    assert refused.value.sqlstate == "PC410"


def test_two_who_ask_for_a_thread_wait_for_the_same_one(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], action="notify")))
    case_id = open_case(caller, guild)
    carry_out(caller, guild)
    first, second = (caller.call("open_case_thread", press(guild), case_id) for _ in range(2))
    assert first == second
    assert carry_out(caller, guild) == [
        "open_thread",
        "add_thread_member",
        "greet_thread",
        "update_notification",
    ]


def test_a_thread_without_a_channel_is_refused_in_words(caller: Caller, guild: Guild) -> None:
    caller.call(
        "configure_server",
        interaction(guild["guild_id"]),
        guild["guild_id"],
        {"verification_channel_id": None},
    )
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    with pytest.raises(psycopg.Error, match="verification_channel_id") as refused:
        caller.call("open_case_thread", press(guild), open_case(caller, guild))
    assert refused.value.sqlstate == "PC410"


def test_a_problem_that_a_later_try_has_solved_is_none_any_more(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    case_id = open_case(caller, guild)
    carry_out(caller, guild, failing="restrict_member")
    shown = caller.call("read_case", asker(guild), {"id": case_id})["case"]
    assert [one["kind"] for one in shown["problems"]] == ["restrict_member"]
    assert shown["subjects"][0]["restricted"] is False

    resolve(caller, guild, case_id, "reject")
    carry_out(caller, guild)
    shown = caller.call("read_case", asker(guild), {"id": case_id})["case"]
    assert shown["problems"] == []
    assert shown["subjects"][0]["restricted"] is True


def test_what_is_still_to_be_done_is_told_with_what_discord_said_last(caller: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], delete=False)))
    rows = [row for row in claim(caller, guild) if row["kind"] == "restrict_member"]
    finish(caller, rows, "retry", error="Discord is down", retry_after_s=60)
    shown = caller.call("read_case", asker(guild), {"id": open_case(caller, guild)})["case"]
    assert {"kind": "restrict_member", "count": 1, "error": "Discord is down"} in shown["waiting"]
