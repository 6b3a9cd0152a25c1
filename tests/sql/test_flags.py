"""Moderators flag people: the server acts as on a sure detection, and it is known who did it."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Json

from portcullis.settings import defaults
from tests.sql.stories import (
    NOW_MS,
    Caller,
    Guild,
    carry_out,
    interaction,
    member_state,
    new_id,
    open_case,
    resolve,
    waiting,
)
from tests.sql.test_reports import a_message, report
from tools.devstack.databases import Database

MODERATOR, OWNER = new_id(), new_id()
ACTING = ["restrict_member", "open_thread", "notify", "add_thread_member", "greet_thread"]


@pytest.fixture
def staff(caller: Caller, guild: Guild) -> Guild:
    """The server with the roles ``low`` (1) and ``high`` (5), and an owner."""
    guild = guild | {"low": new_id(), "high": new_id()}
    here = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    roles = [
        here | {"type": "role", "role_id": guild[name], "position": at} for name, at in (("low", 1), ("high", 5))
    ]  # fmt: skip
    caller.call("observe_events", {"states": [here | {"type": "guild", "owner_id": OWNER}, *roles]})
    return guild


def configure(caller: Caller, guild: Guild, **patch: Any) -> None:
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)


def flag(caller: Caller, guild: Guild, *user_ids: str, **also: Any) -> dict[str, Any]:
    """The moderator flags people; ``reason``, ``message``, ``may_kick``, ``by``, ``roles`` of the flagged."""
    roles = {"roles": also["roles"]} if "roles" in also else {}
    people = [{"user_id": user_id, "username": "somebody"} | roles for user_id in user_ids]
    message = also.get("message")
    row = caller.connection.execute(
        "select flag_members(%s::jsonb, %s::jsonb, %s, %s::jsonb, %s::text[], %s)",
        [Json(interaction(guild["guild_id"], also.get("by", MODERATOR))), Json(people), also.get("reason", "scam"),
         None if message is None else Json(message), [guild["high"]], also.get("may_kick", True)],
    ).fetchone()  # fmt: skip
    assert row is not None
    answer: dict[str, Any] = row[0]
    return answer


def refusal(caller: Caller, guild: Guild, *user_ids: str, **also: Any) -> str:
    with pytest.raises(psycopg.Error) as raised:
        flag(caller, guild, *user_ids, **also)
    return f"{raised.value.sqlstate} {raised.value.diag.message_primary}"


def test_a_flag_restricts_opens_a_thread_and_tells(caller: Caller, staff: Guild) -> None:
    suspect, role = new_id(), new_id()
    answer = flag(caller, staff, suspect, roles=[role])
    assert (answer["action"], answer["effects"], len(answer["punishments"])) == ("restrict", 5, 1)
    assert waiting(caller, staff) == ACTING
    assert caller.rows(
        "select confidence_level::text, findings, roles_snapshot from verification_events v "
        "join case_subjects c on c.case_id = v.id where v.guild_id = %s",
        staff["guild_id"],
    ) == [("high", {"admin_flag": "A moderator flagged them: scam."}, [role])]
    assert caller.rows(
        "select is_restricted, verification_status::text, moderator_id from server_members where user_id = %s",
        suspect,
    ) == [(True, "pending", MODERATOR)]


def test_the_moderator_stands_in_admin_actions_at_once_and_in_mod_actions_when_it_is_done(
    caller: Caller, staff: Guild
) -> None:
    suspect = new_id()
    flag(caller, staff, suspect)
    assert caller.rows(
        "select admin_id, action::text, previous_status::text, new_status::text from admin_actions "
        "where guild_id = %s",
        staff["guild_id"],
    ) == [(MODERATOR, "flag", "none", "pending")]
    carry_out(caller, staff)
    assert caller.rows(
        "select moderator_id, action::text, reason from mod_actions where guild_id = %s", staff["guild_id"]
    ) == [(MODERATOR, "restrict", f"Portcullis: flagged by {MODERATOR}: scam")]


@pytest.mark.parametrize(
    ("mode", "effects"),
    [
        ("record", []),
        ("notify", ["notify"]),
        ("restrict", ACTING),
        ("kick", ["kick_member", "notify"]),
    ],
)
def test_what_follows_is_what_the_mode_says(
    caller: Caller, staff: Guild, mode: str, effects: list[str]
) -> None:
    configure(caller, staff, message_mode=mode)
    assert flag(caller, staff, new_id())["action"] == mode
    assert waiting(caller, staff) == effects
    assert caller.rows(
        "select detection_type::text, action::text, simulated from detection_events where guild_id = %s",
        staff["guild_id"],
    ) == [("admin_flag", mode, False)]


def test_the_default_mode_is_that_of_the_settings(caller: Caller, owner: Caller) -> None:
    assert owner.one("select private.message_action('{}')::text") == defaults().message_mode


def test_with_detection_off_a_flag_is_refused_in_words(caller: Caller, staff: Guild) -> None:
    configure(caller, staff, message_mode="off")
    assert refusal(caller, staff, new_id()).startswith("PC410 Detection is off here")


def test_a_moderator_who_may_not_kick_kicks_nobody_by_a_flag(caller: Caller, staff: Guild) -> None:
    configure(caller, staff, message_mode="kick")
    assert flag(caller, staff, new_id(), may_kick=False)["action"] == "restrict"
    assert "kick_member" not in waiting(caller, staff)


def test_a_simulating_server_only_writes_it_down(caller: Caller, staff: Guild) -> None:
    configure(caller, staff, simulation=True)
    answer = flag(caller, staff, new_id())
    assert (answer["simulated"], answer["cases"], waiting(caller, staff)) == (True, [], [])
    assert caller.one("select simulated from detection_events where guild_id = %s", staff["guild_id"]) is True


@pytest.mark.parametrize(
    ("patch", "deleted"),
    [({}, True), ({"delete_messages": False}, False), ({"message_mode": "notify"}, False)],
)
def test_the_flagged_message_goes_if_the_server_deletes_what_it_acts_on(
    caller: Caller, staff: Guild, patch: dict[str, Any], deleted: bool
) -> None:
    configure(caller, staff, **patch)
    suspect = new_id()
    message = a_message()
    flag(caller, staff, suspect, message=message)
    assert ("delete_messages" in waiting(caller, staff)) is deleted
    assert caller.rows(
        "select content, is_flagged, is_deleted from messages where message_id = %s", message["message_id"]
    ) == [("buy my gold", True, deleted)]


def test_a_flag_joins_the_case_that_a_report_opened_and_restricts(caller: Caller, staff: Guild) -> None:
    suspect = new_id()
    report(caller, staff, suspect)
    carry_out(caller, staff)
    flag(caller, staff, suspect)
    assert waiting(caller, staff)[0] == "restrict_member"
    assert caller.rows(
        "select previous_status::text from admin_actions where case_id = %s", open_case(caller, staff)
    ) == [("pending",)]


def test_somebody_who_was_verified_can_be_flagged_for_the_same_message(caller: Caller, staff: Guild) -> None:
    suspect = new_id()
    message = a_message()
    flag(caller, staff, suspect, message=message)
    carry_out(caller, staff)
    resolve(caller, staff, open_case(caller, staff), "verify")
    carry_out(caller, staff)
    assert flag(caller, staff, suspect, message=message)["punishments"] != []


def test_who_is_restricted_already_gets_no_second_restriction(caller: Caller, staff: Guild) -> None:
    suspect = new_id()
    flag(caller, staff, suspect)
    assert flag(caller, staff, suspect)["punishments"] == []


def test_nobody_flags_themselves_the_owner_or_who_stands_as_high(caller: Caller, staff: Guild) -> None:
    assert "yourself" in refusal(caller, staff, MODERATOR)
    assert "as high as yours" in refusal(caller, staff, OWNER)
    # What Discord sends of roles counts, though the gateway has not reported them.
    assert "as high as yours" in refusal(caller, staff, new_id(), roles=[staff["high"]])
    assert flag(caller, staff, new_id(), roles=[staff["low"]])["cases"] != []


def test_of_many_either_all_are_flagged_or_none(caller: Caller, staff: Guild) -> None:
    people = [new_id(), new_id(), new_id()]
    assert refusal(caller, staff, *people, OWNER).startswith("PC410")
    assert waiting(caller, staff) == []
    answer = flag(caller, staff, *people)
    assert (len(answer["cases"]), len(answer["punishments"])) == (3, 3)


@pytest.mark.parametrize(("count", "taken"), [(0, False), (1, True), (25, True), (26, False)])
def test_1_to_25_people_are_flagged_at_once(caller: Caller, staff: Guild, count: int, taken: bool) -> None:
    people = [new_id() for _ in range(count)]
    if taken:
        assert len(flag(caller, staff, *people)["cases"]) == count
    else:
        assert refusal(caller, staff, *people).startswith("PC422")


def test_two_moderators_who_flag_at_once_restrict_once(
    shared_database: Database, caller: Caller, staff: Guild
) -> None:
    suspect = new_id()

    def press(by: str) -> int:
        with shared_database.connect("service_role") as connection:
            return len(flag(Caller(connection), staff, suspect, by=by)["punishments"])

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(press, [MODERATOR, new_id()])) == [0, 1]
    assert open_case(caller, staff)
    assert waiting(caller, staff).count("restrict_member") == 1


def test_roles_from_the_gateway_that_are_newer_are_kept(caller: Caller, staff: Guild) -> None:
    suspect, newer = new_id(), new_id()
    later = member_state(staff["guild_id"], suspect, NOW_MS + 10 * 86_400_000, roles=[newer])
    caller.call("observe_events", {"states": [later]})
    flag(caller, staff, suspect, roles=[new_id()])
    assert caller.one("select roles_snapshot from case_subjects where user_id = %s", suspect) == [newer]
