"""What slash commands read and change."""

import psycopg
import pytest

from tests.sql.stories import NOW_MS, Caller, Guild, interaction, judged, new_id

ADMIN = "400000000000000007"


def test_a_change_is_merged_deeply_and_a_null_resets(caller: Caller) -> None:
    guild = new_id()
    patches = [
        {"rules": {"burst": {"threshold": 5, "seconds": 4}}, "act_from": 0.7},
        {"rules": {"burst": {"seconds": 9}}},
        {"act_from": None},
    ]
    for patch in patches:
        answer = caller.call("configure_server", interaction(guild), guild, patch)

    assert answer["settings"] == {"rules": {"burst": {"threshold": 5, "seconds": 9}}}


def test_a_reset_of_what_was_never_set_is_not_stored(caller: Caller) -> None:
    guild = new_id()
    patch = {"rules": {"burst": {"threshold": None, "seconds": 9}}}

    answer = caller.call("configure_server", interaction(guild), guild, patch)

    assert answer["settings"] == {"rules": {"burst": {"seconds": 9}}}


def test_ids_have_columns_of_their_own_and_can_be_reset(caller: Caller) -> None:
    guild, role = new_id(), new_id()
    caller.call("configure_server", interaction(guild), guild, {"restricted_role_id": role})
    column = "select restricted_role_id from servers where guild_id = %s"
    assert caller.one(column, guild) == role

    answer = caller.call("configure_server", interaction(guild), guild, {"restricted_role_id": None})

    assert answer["settings"] == {}
    assert caller.one(column, guild) is None


def test_every_change_is_in_the_history_with_who_and_a_new_version(caller: Caller) -> None:
    guild = new_id()
    caller.call("configure_server", interaction(guild, ADMIN), guild, {"simulation": True})
    answer = caller.call("configure_server", interaction(guild, ADMIN), guild, {"simulation": True})

    assert answer["version"] == 2
    assert caller.rows(
        "select changed_by, old_settings, new_settings from server_config_history where guild_id = %s", guild
    ) == [(ADMIN, {}, {"simulation": True})]


def test_an_id_that_is_no_snowflake_is_refused_and_changes_nothing(caller: Caller) -> None:
    guild = new_id()
    with pytest.raises(psycopg.errors.CheckViolation):
        caller.call("configure_server", interaction(guild), guild, {"restricted_role_id": "@everyone"})

    assert caller.rows("select 1 from servers where guild_id = %s", guild) == []


def test_reading_an_unknown_server_answers_null(caller: Caller) -> None:
    guild = new_id()
    assert caller.call("read_server", interaction(guild), guild) is None


def test_the_overview_counts_each_event_once(caller: Caller, guild: dict[str, str]) -> None:
    now_ms = caller.one("select private.to_ms(date_trunc('milliseconds', now()))")
    spam = judged(guild_id=guild["guild_id"], at_ms=now_ms)
    ham = judged(guild_id=guild["guild_id"], at_ms=now_ms, action="none", rules=[], reasons=[], content=None)
    for _ in range(2):
        caller.call("record_verdicts", {"events": [spam, ham]})

    overview = caller.call("stats_overview", interaction(guild["guild_id"]), guild["guild_id"], 7)

    assert (overview["messages"], overview["detections"], overview["cases_opened"]) == (2, 1, 1)
    assert overview["by_rule"] == [{"rule": "phrases", "count": 1}]
    assert overview["top_users"] == [{"user_id": spam["user_id"], "count": 1}]
    assert len(overview["by_day"]) == 7
    assert overview["by_day"][-1]["messages"] == 2


@pytest.mark.parametrize("days", [0, 366])
def test_a_period_out_of_range_is_refused(caller: Caller, days: int) -> None:
    guild = new_id()
    with pytest.raises(psycopg.Error) as refusal:
        caller.call("stats_overview", interaction(guild), guild, days)
    assert refusal.value.sqlstate == "PC422"


def test_a_role_that_moderates_is_refused_as_the_restricted_role(caller: Caller) -> None:
    guild, role = new_id(), new_id()
    kick_members = 2
    state = {"type": "role", "guild_id": guild, "role_id": role, "at_ms": 1, "gone": False}
    caller.call("observe_events", {"states": [state | {"permissions": kick_members}]})

    with pytest.raises(psycopg.Error) as refusal:
        caller.call("configure_server", interaction(guild), guild, {"restricted_role_id": role})

    assert refusal.value.sqlstate == "PC422"
    assert caller.one("select restricted_role_id from servers where guild_id = %s", guild) is None


def test_a_channel_of_another_server_is_refused_and_changes_nothing(caller: Caller, guild: Guild) -> None:
    foreign = {
        "type": "channel",
        "guild_id": new_id(),
        "channel_id": new_id(),
        "at_ms": NOW_MS,
        "gone": False,
    }
    caller.call("observe_events", {"states": [foreign]})
    for key in ("admin_channel_id", "verification_channel_id"):
        patch = {key: foreign["channel_id"]}
        with pytest.raises(psycopg.Error, match="not in this server") as refusal:
            caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)
        assert refusal.value.sqlstate == "PC422"


@pytest.mark.parametrize("bit", [4, 16, 1 << 17, 1 << 28, 1 << 29])
def test_a_role_with_which_somebody_could_take_the_server_over_is_no_restricted_role(
    caller: Caller, guild: Guild, bit: int
) -> None:
    role = {
        "type": "role",
        "guild_id": guild["guild_id"],
        "role_id": new_id(),
        "at_ms": NOW_MS,
        "gone": False,
    }
    caller.call("observe_events", {"states": [role | {"permissions": bit, "position": 1}]})
    patch = {"restricted_role_id": role["role_id"]}
    with pytest.raises(psycopg.Error, match="must have no moderation permissions") as refusal:
        caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], patch)
    assert refusal.value.sqlstate == "PC422"
