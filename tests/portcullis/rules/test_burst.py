from portcullis.models import Basis, Finding
from portcullis.rules.burst import Settings, check
from tests.portcullis.builders import DAY_MS, START_MS, make_row, own, row_of

SEVEN = [make_row(f"m{place}", place) for place in range(7)]


def test_seven_messages_in_ten_seconds_are_a_lively_chat() -> None:
    assert check(row_of(SEVEN, "m6"), own(SEVEN), Settings()) is None


def test_the_eighth_fires_and_names_every_message_of_the_burst() -> None:
    rows = [*SEVEN, make_row("m7", 9.999)]
    finding = check(row_of(rows, "m7"), own(rows), Settings())
    assert finding is not None
    assert (finding.basis, finding.weight) == (Basis.BEHAVIOUR, 0.6)
    assert finding.reason == "Sent 8 messages within 10 seconds."
    assert [row.event_id for row in finding.sightings] == [f"m{place}" for place in range(8)]


def test_eight_messages_in_more_than_ten_seconds_do_not_fire() -> None:
    rows = [*SEVEN, make_row("m7", 10)]
    assert check(row_of(rows, "m7"), own(rows), Settings()) is None


def test_channels_count_together() -> None:
    rows = [make_row(f"m{place}", place, channel_id=f"30000000000000000{place}") for place in range(8)]
    assert check(row_of(rows, "m7"), own(rows), Settings()) is not None


def test_edits_count_as_the_message_they_change() -> None:
    rows = [make_row(f"m0-{place}", place, message_id="m0") for place in range(8)]
    assert check(row_of(rows, "m0-7"), own(rows), Settings()) is None


def test_threshold_and_window_are_the_servers() -> None:
    rows = [make_row("a", 0), make_row("b", 29)]
    assert check(row_of(rows, "b"), own(rows), Settings(threshold=1, seconds=30)) is not None
    assert check(row_of(rows, "b"), own(rows), Settings(threshold=2, seconds=30)) is None


def by_a_member_of(days: float, count: int, *, apart: float = 1) -> Finding | None:
    """What is found of the last of ``count`` messages, at which their author is a member of ``days``."""
    rows = [make_row(f"m{place}", place * apart) for place in range(count)]
    last = rows[-1]
    joined_at_ms = last.at_ms - round(days * DAY_MS)
    return check(row_of(rows, last.event_id, joined_at_ms=joined_at_ms), own(rows), Settings())


def test_a_newcomer_may_write_four_messages_in_five_seconds_and_the_fifth_fires() -> None:
    assert by_a_member_of(0.1, 4) is None
    finding = by_a_member_of(0.1, 5)
    assert finding is not None
    assert (finding.reason, finding.weight) == ("Sent 5 messages within 5 seconds.", 0.6)


def test_a_newcomers_fifth_message_after_five_seconds_does_not_fire() -> None:
    assert by_a_member_of(0.1, 5, apart=1.25) is None
    assert by_a_member_of(0.1, 5, apart=1.249) is not None


def test_a_member_is_a_newcomer_for_three_days() -> None:
    assert by_a_member_of(2.999, 5) is not None
    assert by_a_member_of(3, 5) is None


def test_whose_joining_is_not_known_is_no_newcomer() -> None:
    rows = [make_row(f"m{place}", place) for place in range(5)]
    assert check(row_of(rows, "m4", joined_at_ms=None), own(rows), Settings()) is None


def test_no_newcomers_may_be_asked_for() -> None:
    rows = [make_row(f"m{place}", place) for place in range(5)]
    event = row_of(rows, "m4", joined_at_ms=START_MS)
    assert check(event, own(rows), Settings(newcomer_days=0)) is None
