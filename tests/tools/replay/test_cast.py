"""Who takes part."""

import random
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from portcullis import snowflake
from tools.replay.cast import DAY_MS, OLDEST_MS, Cast, Ids, cast
from tools.replay.rows import Row
from tools.replay.times import place

NOW_MS = 1_795_000_000_000

MakeRows = Callable[..., list[Row]]


def cast_of(rows: list[Row]) -> Cast:
    return cast(place(rows, NOW_MS), Ids())


@given(st.lists(st.integers(OLDEST_MS, NOW_MS) | st.just(NOW_MS), max_size=50))
def test_ids_carry_their_time_and_are_never_alike(times: list[int]) -> None:
    ids = Ids()
    made = [ids.make(at_ms) for at_ms in times]
    assert [snowflake.to_ms(each) for each in made] == times
    assert len(set(made)) == len(made)
    assert all(15 <= len(each) <= 20 for each in made)


def test_ids_of_two_series_are_never_alike() -> None:
    first, second = Ids(0), Ids(1)
    assert not {first.make(NOW_MS) for _ in range(500)} & {second.make(NOW_MS) for _ in range(500)}


def test_somebody_of_whom_nothing_is_said_has_two_months_standing(make_rows: MakeRows) -> None:
    everybody = cast_of(make_rows({"at": 0, "user": "a"}))
    assert NOW_MS - everybody.accounts["a"].created_ms == 60 * DAY_MS
    assert everybody.troupes["main"].members["a"] == NOW_MS - 60 * DAY_MS


def test_ages_count_from_the_row_that_tells_them(make_rows: MakeRows) -> None:
    rows = make_rows({"at": 0, "user": "a"}, {"at": 100, "user": "a", "account_days": 2, "member_days": 1})
    everybody = cast_of(rows)
    assert NOW_MS - everybody.accounts["a"].created_ms == 2 * DAY_MS
    assert NOW_MS - everybody.troupes["main"].members["a"] == DAY_MS


def test_nobody_is_a_member_before_the_account_exists(make_rows: MakeRows) -> None:
    everybody = cast_of(make_rows({"at": 0, "user": "a", "account_days": 2}))
    assert everybody.troupes["main"].members["a"] == everybody.accounts["a"].created_ms


def test_no_account_is_older_than_discord(make_rows: MakeRows) -> None:
    everybody = cast_of(make_rows({"at": 0, "user": "a", "account_days": 1e12}))
    assert everybody.accounts["a"].created_ms == OLDEST_MS


def test_ages_do_not_depend_on_the_order_of_the_rows(make_rows: MakeRows) -> None:
    rows = make_rows(
        {"at": 0, "user": "a", "account_days": 5, "member_days": 1},
        {"at": 40, "user": "a", "account_days": 5, "member_days": 3},
        {"at": 80, "user": "b", "account_days": 1},
    )
    before = cast_of(rows)
    random.Random(4).shuffle(rows)
    after = cast_of(rows)
    assert {user: account.created_ms for user, account in before.accounts.items()} == {
        user: account.created_ms for user, account in after.accounts.items()
    }
    assert before.troupes["main"].members == after.troupes["main"].members


def test_one_person_in_two_guilds_has_one_account(make_rows: MakeRows) -> None:
    everybody = cast_of(make_rows({"at": 0, "user": "a", "guild": "g"}, {"at": 1, "user": "a", "guild": "h"}))
    assert list(everybody.accounts) == ["a"]
    assert [list(troupe.members) for troupe in everybody.troupes.values()] == [["a"], ["a"]]


def test_who_joins_is_not_there_from_the_start(make_rows: MakeRows) -> None:
    joiner = {"at": 0, "user": "a", "event": "join"}
    assert cast_of(make_rows(joiner, {"at": 1, "user": "a"})).troupes["main"].members == {}
    assert list(cast_of(make_rows({"at": 1, "user": "a"}, joiner)).troupes["main"].members) == ["a"]


def test_the_mentioned_are_members_too(make_rows: MakeRows) -> None:
    everybody = cast_of(
        make_rows({"at": 0, "user": "a", "mentions": ["b"]}, {"at": 1, "user": "a", "mentions": 3})
    )
    troupe = everybody.troupes["main"]
    assert list(troupe.members) == ["a", "b"]
    assert len(set(troupe.strangers)) == 3


def test_the_shown_name_is_the_rows_name_but_not_the_one_to_come(make_rows: MakeRows) -> None:
    rows = make_rows(
        {"at": 0, "user": "a", "event": "rename", "name": "Later"}, {"at": 1, "user": "a", "name": "Now"}
    )
    assert cast_of(rows).accounts["a"].name == "Now"
