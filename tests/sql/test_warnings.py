"""Warnings: counted while they are active, and each step of the ladder reached by one of them."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg.types.json import Json

from portcullis.duration import LONGEST_S, SHORTEST_S
from portcullis.ladder import LONGEST_MUTE_S, Step
from tests.sql.punished import LADDER, MODERATOR, configure, logged, payload, statuses, warn
from tests.sql.stories import Caller, Guild, carry_out, interaction, new_id, waiting
from tools.devstack.databases import Database


@pytest.fixture
def target() -> str:
    """Somebody whom the server does not know."""
    return new_id()


def pardon(caller: Caller, guild: Guild, warning: int, by: str = MODERATOR) -> dict[str, Any]:
    row = caller.connection.execute(
        "select pardon_warning(%s::jsonb, %s, 'a mistake', '{}')",
        [Json(interaction(guild["guild_id"], by)), warning],
    ).fetchone()
    assert row is not None
    found: dict[str, Any] = row[0]
    return found


def listed(caller: Caller, guild: Guild, target: str, limit: int = 20) -> dict[str, Any]:
    answer: dict[str, Any] = caller.call(
        "read_warnings", interaction(guild["guild_id"], target), target, limit
    )
    return answer


def refusal(caller: Caller, guild: Guild, warning: int, by: str = MODERATOR) -> tuple[str | None, str]:
    with pytest.raises(psycopg.Error) as raised:
        pardon(caller, guild, warning, by)
    return raised.value.sqlstate, raised.value.diag.message_primary or ""


def test_a_warning_is_counted_and_logged_with_its_end(caller: Caller, guild: Guild, target: str) -> None:
    told = warn(caller, guild, target)
    assert (told["active"], told["step"], told["effect"]) == (1, None, None)
    assert caller.rows(
        "select a.action::text, a.reason, a.expires_at = w.expires_at, "
        "w.expires_at - w.created_at = interval '720 hours' from warnings w "
        "join mod_actions a on a.id = w.action_id where w.id = %s",
        told["warning"],
    ) == [("warn", "rude", True, True)]


@pytest.mark.parametrize("days", [30, 90])
def test_the_server_says_after_how_many_days_a_warning_expires(
    caller: Caller, guild: Guild, target: str, days: int
) -> None:
    configure(caller, guild, warning_days=days)
    told = warn(caller, guild, target)
    query = "select expires_at - created_at = make_interval(hours => 24 * %s) from warnings where id = %s"
    assert caller.one(query, days, told["warning"])


def test_each_step_follows_its_own_number_of_warnings_and_nothing_follows_the_others(
    caller: Caller, guild: Guild, target: str
) -> None:
    told = [warn(caller, guild, target) for _ in range(5)]
    assert [one["step"] and one["step"]["action"] for one in told] == [None, "mute", "kick", "tempban", None]
    assert waiting(caller, guild) == ["mute_member", "kick_member", "ban_member"]
    assert statuses(caller, guild, target) == ["active", "active"]
    assert (
        payload(caller, told[1]["effect"])["reason"] == f"by {MODERATOR}: 2 active warnings, the last: rude"
    )

    carry_out(caller, guild)
    actions = [action for action, _ in logged(caller, guild, target)]
    assert sorted(actions) == sorted(["warn"] * 5 + ["mute", "kick", "tempban"])


def test_a_ladder_that_the_server_has_set_is_its_own_and_an_empty_one_asks_for_nothing(
    caller: Caller, guild: Guild
) -> None:
    configure(caller, guild, warning_ladder=["1:ban"])
    assert warn(caller, guild, new_id())["step"] == {"action": "ban", "seconds": None}
    configure(caller, guild, warning_ladder=[])
    target = new_id()
    assert [warn(caller, guild, target)["step"] for _ in range(4)] == [None] * 4


def test_two_warnings_at_once_reach_a_step_once(
    shared_database: Database, caller: Caller, guild: Guild, target: str
) -> None:

    def one(_: int) -> int:
        with shared_database.connect("service_role") as connection:
            active: int = warn(Caller(connection), guild, target, ladder=["2:kick"], by=new_id())["active"]
            return active

    with ThreadPoolExecutor(4) as pool:
        counts = sorted(pool.map(one, range(4)))

    assert counts == [1, 2, 3, 4]
    assert waiting(caller, guild) == ["kick_member"]


def test_a_second_delivery_of_the_command_warns_nobody_twice(
    caller: Caller, guild: Guild, target: str
) -> None:
    press = Json(interaction(guild["guild_id"], MODERATOR))
    call = "select warn_member(%s::jsonb, %s, 'rude', '{}', %s::jsonb)"
    defaults = Json({"warning_days": 30, "warning_ladder": LADDER})
    caller.rows(call, press, target, defaults)
    with pytest.raises(psycopg.Error) as raised:
        caller.rows(call, press, target, defaults)
    assert raised.value.sqlstate == "PC409"
    assert listed(caller, guild, target)["active"] == 1


def test_a_warning_counts_until_the_instant_at_which_it_expires(
    caller: Caller, guild: Guild, target: str
) -> None:
    told = warn(caller, guild, target)
    with caller.connection.transaction():  # in which now() stands still
        move = "update warnings set created_at = now() - interval '1 hour', expires_at = now() + %s where id = %s"
        caller.connection.execute(move, ["1 microsecond", told["warning"]])
        assert listed(caller, guild, target)["active"] == 1
        caller.connection.execute(move, ["0", told["warning"]])
        assert listed(caller, guild, target)["active"] == 0
        assert warn(caller, guild, target)["active"] == 1, "the ladder counts alike"
        assert "expired" in refusal_in_savepoint(caller, guild, told["warning"])


def refusal_in_savepoint(caller: Caller, guild: Guild, warning: int) -> str:
    with pytest.raises(psycopg.Error) as raised, caller.connection.transaction():
        pardon(caller, guild, warning)
    assert raised.value.sqlstate == "PC410"
    return raised.value.diag.message_primary or ""


def test_a_pardoned_warning_does_not_count_and_its_step_can_be_reached_again(
    caller: Caller, guild: Guild, target: str
) -> None:
    warn(caller, guild, target)
    second = warn(caller, guild, target)
    assert pardon(caller, guild, second["warning"]) == {"user_id": target, "active": 1}
    assert logged(caller, guild, target)[-1] == ("pardon", MODERATOR)
    assert warn(caller, guild, target)["step"]["action"] == "mute"


def test_a_warning_is_pardoned_once_at_home_and_not_by_who_got_it(
    caller: Caller, guild: Guild, target: str
) -> None:
    told = warn(caller, guild, target)
    assert refusal(caller, {"guild_id": new_id()}, told["warning"])[0] == "PC404"
    assert "yourself" in refusal(caller, guild, told["warning"], by=target)[1]
    pardon(caller, guild, told["warning"])
    assert refusal(caller, guild, told["warning"]) == ("PC410", "This warning was pardoned already.")


def test_nobody_warns_themselves(caller: Caller, guild: Guild) -> None:
    with pytest.raises(psycopg.Error) as raised:
        warn(caller, guild, MODERATOR)
    assert raised.value.sqlstate == "PC410"


def test_the_list_names_active_warnings_first_and_those_of_this_server_alone(
    caller: Caller, guild: Guild, target: str
) -> None:
    ids = [warn(caller, guild, target, ladder=[])["warning"] for _ in range(3)]
    pardon(caller, guild, ids[2])
    found = listed(caller, guild, target)
    assert [one["id"] for one in found["warnings"]] == [ids[1], ids[0], ids[2]]
    assert (found["active"], found["ever"]) == (2, 3)
    assert [one["id"] for one in listed(caller, guild, target, 1)["warnings"]] == [ids[1]]
    assert listed(caller, {"guild_id": new_id()}, target) == {"active": 0, "ever": 0, "warnings": []}


@pytest.mark.parametrize(
    ("age", "archived", "kept"),
    [
        ("1 year - 1 second", False, True),
        ("1 year", True, True),
        ("2 years - 1 second", True, True),
        ("2 years", True, False),
    ],
)
def test_a_warning_is_archived_after_a_year_and_gone_after_two_and_its_count_stays(
    caller: Caller, guild: Guild, target: str, age: str, archived: bool, kept: bool
) -> None:
    told = warn(caller, guild, target)
    with caller.connection.transaction():
        years, _, less = age.partition(" - ")
        caller.connection.execute(
            "update warnings set created_at = now() - %s::interval + %s::interval where id = %s",
            [years, less or "0", told["warning"]],
        )
        caller.call("retain_warnings", 100)
        state = caller.rows("select archived_at is not null from warnings where id = %s", told["warning"])
        assert state == ([(archived,)] if kept else [])
        found = listed(caller, guild, target)
        assert (len(found["warnings"]), found["ever"]) == (0 if archived else 1, 1)


lasting = st.one_of(
    st.tuples(st.just("mute"), st.integers(SHORTEST_S, LONGEST_MUTE_S)),
    st.tuples(st.just("tempban"), st.integers(SHORTEST_S, LONGEST_S)),
    st.tuples(st.sampled_from(["kick", "ban"]), st.none()),
)


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 100), lasting)
def test_the_database_reads_every_step_as_python_writes_it(
    shared_database: Database, warnings: int, what: tuple[str, int | None]
) -> None:
    step = Step(warnings, *what)
    with shared_database.connect() as connection:
        read = "select private.ladder_step(%s::jsonb, %s)"
        others = ["100:ban" if warnings != 100 else "1:ban"]
        ladder = Json([*others, step.write()])
        row = connection.execute(read, [ladder, warnings]).fetchone()
        assert row == ({"action": step.action, "seconds": step.seconds},)
