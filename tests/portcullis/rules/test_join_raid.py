from collections.abc import Sequence

from portcullis.models import Context, Event, EventKind, Sighting
from portcullis.rules.join_raid import Settings, check
from tests.portcullis.builders import make_row, row_of


def by_users(count: int, *, apart: float = 5) -> list[Sighting]:
    """One join a user, ``apart`` seconds from the next."""
    return [
        make_row(
            f"j{place}",
            place * apart,
            user_id=f"2000000000000000{place:02}",
            message_id=None,
            channel_id=None,
        )
        for place in range(count)
    ]


def joins(rows: Sequence[Sighting]) -> Context:
    return Context(joins=tuple(rows))


def join(rows: Sequence[Sighting], event_id: str) -> Event:
    return row_of(rows, event_id, text="", kind=EventKind.JOIN)


def test_ten_joins_in_a_minute_are_a_good_day() -> None:
    rows = by_users(10)
    assert check(join(rows, "j9"), joins(rows), Settings()) is None


def test_the_eleventh_fires_and_every_joiner_is_named() -> None:
    rows = by_users(11)
    finding = check(join(rows, "j10"), joins(rows), Settings())
    assert finding is not None
    assert finding.reason == "One of 11 accounts that joined within 60 seconds."
    assert finding.group == "joins"
    assert {row.user_id for row in finding.sightings} == {row.user_id for row in rows}


def test_eleven_joins_in_more_than_a_minute_are_no_finding() -> None:
    rows = by_users(11, apart=6)
    assert check(join(rows, "j10"), joins(rows), Settings()) is None


def test_one_account_that_comes_and_goes_is_no_raid() -> None:
    rows = [make_row(f"j{place}", place, message_id=None) for place in range(20)]
    assert check(join(rows, "j19"), joins(rows), Settings()) is None
