"""Who, where and when."""

from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from portcullis.errors import UserError
from tools.replay.rows import Row
from tools.replay.times import APART_MS, earliest_ms, place

NOW_MS = int(datetime(2026, 11, 21, 12, tzinfo=UTC).timestamp() * 1000)
WINDOW_MS = 600_000

MakeRows = Callable[..., list[Row]]


def test_the_latest_row_is_now_and_differences_are_kept(make_rows: MakeRows) -> None:
    placed = place(make_rows({"at": 100, "user": "a"}, {"at": 160.5, "user": "a"}, {"at": -5}), NOW_MS)
    assert [NOW_MS - one.at_ms for one in placed] == [60_500, 0, 165_500]


def test_the_order_of_rows_is_kept(make_rows: MakeRows) -> None:
    placed = place(make_rows({"at": 9}, {"at": 1}, {}, {"at": 5}), NOW_MS)
    assert [one.row.line for one in placed] == [1, 2, 3, 4]


def test_lone_rows_never_meet_in_a_window(make_rows: MakeRows) -> None:
    placed = place(make_rows(*({} for _ in range(100))), NOW_MS)
    assert len({one.user for one in placed}) == 100
    by_guild: dict[str, list[int]] = defaultdict(list)
    for one in placed:
        by_guild[one.guild].append(one.at_ms)
    assert all(
        later - earlier > WINDOW_MS for times in by_guild.values() for earlier, later in pairwise(times)
    )


def test_many_thousand_lone_rows_fit_into_a_fresh_database(make_rows: MakeRows) -> None:
    placed = place(make_rows(*({} for _ in range(40_000))), NOW_MS)
    assert min(one.at_ms for one in placed) > earliest_ms(NOW_MS)


def test_a_row_without_a_time_lies_before_its_guilds_conversation(make_rows: MakeRows) -> None:
    rows = make_rows({"at": 0, "guild": "g"}, {"at": 50, "guild": "g"}, {"guild": "g"}, {"guild": "g"})
    times = [one.at_ms for one in place(rows, NOW_MS)]
    assert times[0] - times[3] == APART_MS
    assert times[3] - times[2] == APART_MS


def test_rows_with_a_user_share_the_main_guild(make_rows: MakeRows) -> None:
    placed = place(make_rows({"at": 0, "user": "a"}, {"user": "a", "account_days": 3}), NOW_MS)
    assert {(one.guild, one.user, one.channel) for one in placed} == {("main", "a", "general")}


def test_a_row_without_a_user_is_somebody_else(make_rows: MakeRows) -> None:
    placed = place(make_rows({"at": 0}, {"at": 1}), NOW_MS)
    assert [one.user for one in placed] == ["line 1", "line 2"]


def test_an_edit_is_its_messages_authors_in_its_channel_and_later(make_rows: MakeRows) -> None:
    message = {"at": 10, "user": "a", "channel": "c", "guild": "g", "message": "m"}
    edits = [{"event": "edit", "message": "m", **extra} for extra in ({"at": 30}, {"at": 5}, {})]
    written, late, early, untimed = place(make_rows(message, *edits), NOW_MS)
    assert {(one.user, one.channel, one.guild) for one in (late, early, untimed)} == {("a", "c", "g")}
    assert late.at_ms - written.at_ms == 20_000
    assert early.at_ms == written.at_ms + 1
    assert untimed.at_ms > written.at_ms


def test_two_joins_of_one_person_never_share_a_millisecond(make_rows: MakeRows) -> None:
    join = {"event": "join", "user": "a", "at": 1}
    first, second, other = place(make_rows(join, join, {**join, "user": "b"}), NOW_MS)
    assert second.at_ms == first.at_ms + 1
    assert other.at_ms == first.at_ms


@pytest.mark.parametrize(("days", "fits"), [(51.4, True), (51.6, False)])
def test_rows_reach_back_to_the_beginning_of_last_month(make_rows: MakeRows, days: float, fits: bool) -> None:
    rows = make_rows({"at": 0}, {"at": days * 86_400})
    if fits:
        assert len(place(rows, NOW_MS)) == 2
    else:
        with pytest.raises(
            UserError, match=r"span 51.6 days, but a fresh database takes events of 51.5 days"
        ):
            place(rows, NOW_MS)


def test_last_month_begins_in_utc_also_in_january() -> None:
    now_ms = int(datetime(2027, 1, 1, 0, 30, tzinfo=UTC).timestamp() * 1000)
    assert datetime.fromtimestamp(earliest_ms(now_ms) / 1000, UTC) == datetime(2026, 12, 1, tzinfo=UTC)
