from portcullis.models import Sighting
from portcullis.rules.cross_channel import Settings, check
from tests.portcullis.builders import make_row, own, row_of


def in_channels(*channels: str, last_at: float = 40) -> list[Sighting]:
    """One copy a channel, the last at ``last_at`` seconds."""
    rows = [make_row(f"m{place}", place, channel_id=channel) for place, channel in enumerate(channels[:-1])]
    return [*rows, make_row("last", last_at, channel_id=channels[-1])]


def test_two_channels_are_no_finding() -> None:
    rows = in_channels("a", "b", "a")
    assert check(row_of(rows, "last"), own(rows), Settings()) is None


def test_the_third_channel_fires_and_names_every_copy() -> None:
    rows = in_channels("a", "b", "b", "c")
    finding = check(row_of(rows, "last"), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Posted the same text in 3 channels within 60 seconds."
    assert len(finding.sightings) == 4


def test_a_third_channel_after_a_minute_does_not_fire() -> None:
    rows = in_channels("a", "b", "c", last_at=60)
    assert check(row_of(rows, "last"), own(rows), Settings()) is None


def test_different_texts_in_three_channels_are_no_finding() -> None:
    rows = [make_row(f"m{place}", place, channel_id=str(place), fingerprint=str(place)) for place in range(3)]
    assert check(row_of(rows, "m2"), own(rows), Settings()) is None
