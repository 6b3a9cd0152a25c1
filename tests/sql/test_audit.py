"""The audit log says who changed what, and never who they are."""

import json
from typing import Any

import pytest

from tests.sql.stories import Caller, Guild, group, interaction, judged, new_id, open_case, resolve, verdicts

ADMIN = "400000000000000777"


def log(owner: Caller, guild: Guild, table: str) -> list[dict[str, Any]]:
    """The server's lines about one table, oldest first."""
    rows = owner.rows(
        "select to_jsonb(a) from audit_logs a where guild_id = %s and table_name = %s order by id",
        guild["guild_id"],
        table,
    )
    return [row for (row,) in rows]


def pseudonym(owner: Caller, user_id: str) -> str:
    return str(owner.one("select pseudonym from private.pseudonyms where user_id = %s", user_id))


def test_a_changed_setting_names_the_admin_by_pseudonym_and_only_what_changed(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    press = interaction(guild["guild_id"], ADMIN)
    caller.call("configure_server", press, guild["guild_id"], {"act_from": 0.6})

    line = log(owner, guild, "servers")[-1]
    assert (line["action"], line["record_id"], line["db_role"]) == (
        "UPDATE",
        guild["guild_id"],
        "service_role",
    )
    assert line["changed_by"] == pseudonym(owner, ADMIN)
    assert (line["old_values"]["settings"], line["new_values"]["settings"]) == ({}, {"act_from": 0.6})
    assert line["new_values"].keys() == {"settings"}


def test_what_the_bot_does_by_itself_has_no_author(caller: Caller, owner: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))

    (opened,) = [line for line in log(owner, guild, "verification_events") if line["action"] == "INSERT"]
    assert opened["changed_by"] is None
    assert opened["new_values"]["status"] == "pending"


def test_a_decision_is_logged_for_the_case_and_for_its_subjects(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    resolve(caller, guild, open_case(caller, guild), "ban", ADMIN)

    decided = log(owner, guild, "verification_events")[-1]
    assert (decided["old_values"]["status"], decided["new_values"]["status"]) == ("pending", "banned")
    assert decided["changed_by"] == pseudonym(owner, ADMIN)
    closed = log(owner, guild, "case_subjects")[-1]
    assert (closed["old_values"], closed["new_values"]) == ({"is_open": True}, {"is_open": False})


def test_no_line_holds_an_account_a_name_a_text_or_a_reason(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    event = judged(guild_id=guild["guild_id"], username="ada", content="secret words", reasons=["A reason."])
    caller.call("record_verdicts", verdicts(event))
    resolve(caller, guild, open_case(caller, guild), "verify", ADMIN)

    written = json.dumps(
        [row for (row,) in owner.rows("select to_jsonb(a) from audit_logs a where guild_id = %s", guild["guild_id"])]
    )  # fmt: skip
    for hidden in (event["user_id"], ADMIN, "ada", "secret words", "A reason."):
        assert hidden not in written


def test_erasing_a_person_deletes_the_mapping_and_leaves_the_log(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    admin = new_id()
    caller.call(
        "configure_server", interaction(guild["guild_id"], admin), guild["guild_id"], {"act_from": 0.6}
    )
    before = log(owner, guild, "servers")

    caller.connection.execute("delete from private.pseudonyms where user_id = %s", [admin])

    assert log(owner, guild, "servers") == before
    assert owner.rows("select 1 from private.pseudonyms where user_id = %s", admin) == []


def test_counters_of_a_case_are_no_change_worth_a_line(caller: Caller, owner: Caller, guild: Guild) -> None:
    user_id = new_id()
    for _ in range(2):
        caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"], user_id=user_id)))

    assert [line["action"] for line in log(owner, guild, "verification_events")] == ["INSERT"]


@pytest.mark.usefixtures("guild")
def test_who_acted_is_forgotten_with_the_transaction(caller: Caller, guild: Guild) -> None:
    caller.call(
        "configure_server", interaction(guild["guild_id"], ADMIN), guild["guild_id"], {"act_from": 0.7}
    )
    assert caller.one("select private.acting_admin()") is None


def test_a_change_by_hand_names_the_database_role(owner: Caller, guild: Guild) -> None:
    owner.connection.execute("update servers set is_active = false where guild_id = %s", [guild["guild_id"]])

    line = log(owner, guild, "servers")[-1]
    assert (line["changed_by"], line["db_role"]) == (None, "postgres")
    assert line["new_values"] == {"is_active": False}


def test_a_change_by_hand_is_nobodys_in_the_settings_history_either(
    caller: Caller, owner: Caller, guild: Guild
) -> None:
    caller.call(
        "configure_server", interaction(guild["guild_id"], ADMIN), guild["guild_id"], {"act_from": 0.6}
    )
    owner.connection.execute("update servers set settings = '{}' where guild_id = %s", [guild["guild_id"]])

    changed_by = owner.rows(
        "select changed_by from server_config_history where guild_id = %s order by id desc limit 2",
        guild["guild_id"],
    )
    assert changed_by == [(None,), (ADMIN,)]


def test_rows_say_who_changed_them_last(caller: Caller, owner: Caller, guild: Guild) -> None:
    caller.call("record_verdicts", verdicts(judged(guild_id=guild["guild_id"])))
    case_id = open_case(caller, guild)
    changed_by = "select updated_by from verification_events where id = %s"
    assert owner.one(changed_by, case_id) is None
    resolve(caller, guild, case_id, "reject", ADMIN)
    assert owner.one(changed_by, case_id) == ADMIN


def test_an_erasure_makes_no_new_pseudonym(caller: Caller, owner: Caller, guild: Guild) -> None:
    first, second = (judged(guild_id=guild["guild_id"], group_key="text:h") for _ in range(2))
    named = group(first, first["user_id"], second["user_id"])
    caller.call("record_verdicts", verdicts(first, second, groups=[named]))
    case_id = open_case(caller, guild)

    for person in (first["user_id"], second["user_id"]):
        owner.connection.execute("delete from private.pseudonyms where user_id = %s", [person])
        owner.connection.execute("delete from users where discord_id = %s", [person])
        assert owner.rows("select 1 from private.pseudonyms where user_id = %s", person) == []
    assert owner.one("select count(*) from verification_events where id = %s", case_id) == 1
