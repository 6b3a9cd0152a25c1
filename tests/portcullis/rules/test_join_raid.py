from collections.abc import Sequence

from portcullis.models import Context, Event, EventKind, Finding, Sighting
from portcullis.rules.join_raid import Settings, check
from portcullis.snowflake import from_ms
from tests.portcullis.builders import DAY_MS, START_MS, make_row, row_of


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
    assert (
        finding.reason
        == "One of 11 accounts that joined within 60 seconds, most of them created at one time."
    )
    assert finding.group == "joins"
    assert {row.user_id for row in finding.sightings} == {row.user_id for row in rows}


def test_eleven_joins_in_more_than_a_minute_are_no_finding() -> None:
    rows = by_users(11, apart=6)
    assert check(join(rows, "j10"), joins(rows), Settings()) is None


def test_one_account_that_comes_and_goes_is_no_raid() -> None:
    rows = [make_row(f"j{place}", place, message_id=None) for place in range(20)]
    assert check(join(rows, "j19"), joins(rows), Settings()) is None


def of_ages(*days: float, **settings: int) -> Finding:
    """What is found of the last of accounts that join two seconds apart, so many days old."""
    rows = [
        make_row(
            f"j{place:02}",
            place * 2,
            user_id=from_ms(START_MS - round(age * DAY_MS) + place),
            message_id=None,
            channel_id=None,
        )
        for place, age in enumerate(days)
    ]
    finding = check(join(rows, rows[-1].event_id), joins(rows), Settings(**settings))
    assert finding is not None
    return finding


GUESTS = [40 + 90.0 * place for place in range(12)]


def test_accounts_of_all_ages_are_only_told_of() -> None:
    finding = of_ages(*GUESTS)
    assert (finding.weight, finding.group) == (0.42, "joins")
    assert finding.reason == "One of 12 accounts that joined within 60 seconds."


def test_half_of_one_batch_make_a_raid_and_one_less_does_not() -> None:
    assert of_ages(*GUESTS[:7], *[700.0] * 5).weight == 0.42
    assert of_ages(*GUESTS[:6], *[700.0] * 6).weight == 0.6


def test_accounts_are_of_one_batch_within_seven_days() -> None:
    assert of_ages(*[100 + 1.3 * place for place in range(12)]).weight == 0.6  # six within 6.5 days
    assert of_ages(*[100 + 1.5 * place for place in range(12)]).weight == 0.42  # five within six days


def test_a_server_may_take_every_rush_for_a_raid() -> None:
    assert of_ages(*GUESTS, batch_percent=0).weight == 0.6
