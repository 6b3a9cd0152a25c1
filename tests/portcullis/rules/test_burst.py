from portcullis.models import Basis
from portcullis.rules.burst import Settings, check
from tests.portcullis.builders import make_row, own, row_of

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
