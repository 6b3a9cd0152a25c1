"""Members report each other: moderators are told, nobody is restricted for it, and no one is louder than the others."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Json

from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    interaction,
    judged,
    member_state,
    new_id,
    open_case,
    resolve,
    verdicts,
    waiting,
)
from tools.devstack.databases import Database


def a_message() -> dict[str, Any]:
    return {"message_id": new_id(), "channel_id": new_id(), "content": "buy my gold"}


def report(
    caller: Caller, guild: Guild, user_id: str, reason: str = "sells gold", **also: Any
) -> dict[str, Any]:
    """A member reports somebody; ``by``, ``message``, and what Discord says of the reported."""
    press = interaction(guild["guild_id"], also.pop("by", new_id()))
    message = also.pop("message", None)
    person = {"user_id": user_id, "username": "gold seller"} | also
    row = caller.connection.execute(
        "select report_member(%s::jsonb, %s::jsonb, %s, %s::jsonb)",
        [Json(press), Json(person), reason,
         None if message is None else Json(message)],
    ).fetchone()  # fmt: skip
    assert row is not None
    answer: dict[str, Any] = row[0]
    return answer


def refusal(caller: Caller, guild: Guild, user_id: str, **also: Any) -> str:
    with pytest.raises(psycopg.Error) as raised:
        report(caller, guild, user_id, **also)
    return f"{raised.value.sqlstate} {raised.value.diag.message_primary}"


def case_of(caller: Caller, guild: Guild) -> tuple[Any, ...]:
    (row,) = caller.rows(
        "select confidence, confidence_level::text, findings, detections from verification_events where guild_id = %s",
        guild["guild_id"],
    )
    return row


def test_a_report_opens_a_case_of_low_confidence_and_tells_the_moderators(
    caller: Caller, guild: Guild
) -> None:
    answer = report(caller, guild, new_id())
    assert answer == {"reporters": 1, "effects": 1}
    assert waiting(caller, guild) == ["notify"]
    assert case_of(caller, guild) == (
        0.25,
        "low",
        {"user_report": "A member reported them: “sells gold”."},
        1,
    )


@pytest.mark.parametrize(
    ("reporters", "confidence", "level"),
    [(1, 0.25, "low"), (2, 0.4375, "medium"), (4, 0.6, "medium"), (12, 0.6, "medium")],
)
def test_more_reporters_make_it_likelier_but_never_sure_and_restrict_nobody(
    caller: Caller, guild: Guild, reporters: int, confidence: float, level: str
) -> None:
    suspect = new_id()
    for _ in range(reporters):
        report(caller, guild, suspect)
    assert case_of(caller, guild)[:2] == (pytest.approx(confidence), level)
    assert caller.rows("select is_restricted from server_members where user_id = %s", suspect) == [(False,)]
    assert set(waiting(caller, guild)) == {"notify"}


def test_the_notification_counts_members_and_quotes_the_last_three(caller: Caller, guild: Guild) -> None:
    suspect = new_id()
    for reason in ("one", "two", "three", "four"):
        report(caller, guild, suspect, reason)
    assert case_of(caller, guild)[2]["user_report"] == (
        "4 members reported them, the last: “four” “three” “two”."
    )


def test_who_reports_twice_counts_once_with_their_newest_words(caller: Caller, guild: Guild) -> None:
    suspect, witness = new_id(), new_id()
    report(caller, guild, suspect, "rude", by=witness)
    answer = report(caller, guild, suspect, "very rude", by=witness)
    assert answer["reporters"] == 1
    assert case_of(caller, guild)[:3] == (
        0.25,
        "low",
        {"user_report": "A member reported them: “very rude”."},
    )


def test_ten_reports_at_once_are_one_case(shared_database: Database, caller: Caller, guild: Guild) -> None:
    suspect = new_id()

    def tell(_: int) -> int:
        with shared_database.connect("service_role") as connection:
            reporters: int = report(Caller(connection), guild, suspect)["reporters"]
            return reporters

    with ThreadPoolExecutor(10) as pool:
        counts = list(pool.map(tell, range(10)))

    assert sorted(counts) == list(range(1, 11))
    assert case_of(caller, guild)[3] == 10
    assert waiting(caller, guild) == ["notify"]


def test_a_report_joins_the_case_that_a_detection_opened_and_updates_its_notification(
    caller: Caller, guild: Guild
) -> None:
    spam = judged(guild_id=guild["guild_id"])
    caller.call("record_verdicts", verdicts(spam))
    carry_out(caller, guild)
    report(caller, guild, spam["user_id"])

    confidence, level, findings, detections = case_of(caller, guild)
    assert (confidence, level, detections) == (pytest.approx(0.9), "high", 2)
    assert set(findings) == {"phrases", "user_report"}
    assert waiting(caller, guild) == ["notify"]  # a real hour has passed since the detection's own time


def test_a_second_report_within_the_hour_updates_the_notification(caller: Caller, guild: Guild) -> None:
    suspect = new_id()
    report(caller, guild, suspect)
    carry_out(caller, guild)
    report(caller, guild, suspect)
    assert waiting(caller, guild) == ["update_notification"]


def test_a_report_on_a_detection_s_suspect_restricts_nobody_anew(caller: Caller, guild: Guild) -> None:
    spam = judged(guild_id=guild["guild_id"], action="notify")
    caller.call("record_verdicts", verdicts(spam))
    report(caller, guild, spam["user_id"])
    assert "restrict_member" not in waiting(caller, guild)


def test_the_reported_message_is_kept_flagged_with_its_own_time(caller: Caller, guild: Guild) -> None:
    suspect = new_id()
    message = a_message()
    report(caller, guild, suspect, message=message)
    assert caller.rows(
        "select content, is_flagged, is_deleted, user_id::text, case_id::text, sent_at < now() - interval '30 days' "
        "from messages where message_id = %s",
        message["message_id"],
    ) == [("buy my gold", True, False, suspect, open_case(caller, guild), True)]


def test_the_reporter_s_words_stand_in_the_case_and_in_reports_alone(caller: Caller, guild: Guild) -> None:
    report(caller, guild, new_id(), "zebra words", message=a_message())
    for table in ("detection_events", "messages", "outbox", "admin_actions", "mod_actions", "users"):
        assert caller.rows(f"select t::text from {table} t where t::text like '%%zebra%%'") == []


@pytest.mark.parametrize("times", [5, 6])
def test_five_reports_within_ten_minutes_are_taken_and_no_sixth(
    caller: Caller, guild: Guild, times: int
) -> None:
    witness = new_id()
    for _ in range(5):
        report(caller, guild, new_id(), by=witness)
    if times == 6:
        assert refusal(caller, guild, new_id(), by=witness).startswith("PC429")
    assert caller.one("select count(*) from reports where reporter_id = %s", witness) == 5
    report(caller, guild, new_id(), by=new_id())


def test_of_many_reports_of_one_member_at_once_exactly_five_are_taken(
    shared_database: Database, caller: Caller, guild: Guild
) -> None:
    witness = new_id()

    def tell(_: int) -> str:
        with shared_database.connect("service_role") as connection:
            try:
                report(Caller(connection), guild, new_id(), by=witness)
            except psycopg.Error as error:
                return str(error.sqlstate)
            return "taken"

    with ThreadPoolExecutor(10) as pool:
        assert sorted(pool.map(tell, range(10))) == ["PC429"] * 5 + ["taken"] * 5


def test_nobody_reports_themselves_staff_or_the_exempt(caller: Caller, guild: Guild) -> None:
    owner, trusted, staff = new_id(), new_id(), new_id()
    here = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    states = [
        here | {"type": "guild", "owner_id": owner},
        here | {"type": "role", "role_id": staff, "permissions": 2},
    ]
    caller.call("observe_events", {"states": states})
    caller.call(
        "configure_server", interaction(guild["guild_id"]), guild["guild_id"], {"exempt_roles": [trusted]}
    )
    witness = new_id()
    assert refusal(caller, guild, witness, by=witness) == "PC410 You cannot report yourself."
    assert "look after this server" in refusal(caller, guild, owner)
    # Roles that Discord has just sent count, whatever the gateway told before.
    assert "look after this server" in refusal(caller, guild, new_id(), roles=[staff])
    assert "look after this server" in refusal(caller, guild, new_id(), roles=[trusted])
    assert waiting(caller, guild) == []
    assert caller.one("select count(*) from reports where guild_id = %s", guild["guild_id"]) == 0


@pytest.mark.parametrize(("length", "taken"), [(0, False), (1, True), (200, True), (201, False)])
def test_a_reason_has_1_to_200_characters(caller: Caller, guild: Guild, length: int, taken: bool) -> None:
    if taken:
        report(caller, guild, new_id(), "x" * length)
    else:
        assert refusal(caller, guild, new_id(), reason="x" * length).startswith("PC422")


def test_a_second_delivery_of_a_report_does_nothing(caller: Caller, guild: Guild) -> None:
    press = interaction(guild["guild_id"], new_id())
    arguments = (press, {"user_id": new_id()}, "spam", a_message())
    caller.call("report_member", *arguments)
    with pytest.raises(psycopg.Error) as raised:
        caller.call("report_member", *arguments)
    assert raised.value.sqlstate == "PC409"
    assert case_of(caller, guild)[3] == 1


def test_a_report_after_the_decision_opens_a_new_case(caller: Caller, guild: Guild) -> None:
    suspect = new_id()
    report(caller, guild, suspect)
    resolve(caller, guild, open_case(caller, guild), "verify")
    assert report(caller, guild, suspect)["reporters"] == 1
    assert caller.one("select count(*) from verification_events where guild_id = %s", guild["guild_id"]) == 2


def test_in_an_unknown_server_nothing_is_reported(caller: Caller) -> None:
    assert refusal(caller, {"guild_id": new_id()}, new_id()).startswith("PC404")


def test_what_verify_gives_back_are_the_roles_of_the_day_of_the_restriction(
    caller: Caller, guild: Guild
) -> None:
    suspect, then, now = new_id(), new_id(), new_id()
    report(caller, guild, suspect, roles=[then])
    changed = member_state(guild["guild_id"], suspect, NOW_MS + 10 * 86_400_000, roles=[now])
    caller.call("observe_events", {"states": [changed]})
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], user_id=suspect, roles=None)))

    assert caller.one("select roles_snapshot from case_subjects where user_id = %s", suspect) == [now]
    resolve(caller, guild, open_case(caller, guild), "verify")
    assert caller.one(
        "select payload -> 'roles' from outbox where guild_id = %s and kind = 'restore_member'",
        guild["guild_id"],
    ) == [now]
