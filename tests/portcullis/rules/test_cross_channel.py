import pytest

from portcullis.models import Event, Sighting
from portcullis.rules.cross_channel import Settings, check
from tests.portcullis.builders import make_row, own, row_of


def in_channels(*channels: str, last_at: float = 40) -> list[Sighting]:
    """One copy a channel, the last at ``last_at`` seconds."""
    rows = [make_row(f"m{place}", place, channel_id=channel) for place, channel in enumerate(channels[:-1])]
    return [*rows, make_row("last", last_at, channel_id=channels[-1])]


def copy(rows: list[Sighting], event_id: str) -> Event:
    """A text that says something."""
    return row_of(rows, event_id, text="come to my shop")


def test_two_channels_are_no_finding() -> None:
    rows = in_channels("a", "b", "a")
    assert check(copy(rows, "last"), own(rows), Settings()) is None


def test_the_third_channel_fires_and_names_every_copy() -> None:
    rows = in_channels("a", "b", "b", "c")
    finding = check(copy(rows, "last"), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Posted the same text in 3 channels within 60 seconds."
    assert len(finding.sightings) == 4


def test_a_third_channel_after_a_minute_does_not_fire() -> None:
    rows = in_channels("a", "b", "c", last_at=60)
    assert check(copy(rows, "last"), own(rows), Settings()) is None


def test_different_texts_in_three_channels_are_no_finding() -> None:
    rows = [make_row(f"m{place}", place, channel_id=str(place), fingerprint=str(place)) for place in range(3)]
    assert check(copy(rows, "m2"), own(rows), Settings()) is None


@pytest.mark.parametrize("text", ["hi", "lol", "gg", "👋", "Happy new year everyone!"])
def test_a_brief_text_in_five_channels_is_no_finding_and_in_six_it_is(text: str) -> None:
    five, six = in_channels(*"abcde"), in_channels(*"abcdef")
    assert check(row_of(five, "last", text=text), own(five), Settings()) is None
    finding = check(row_of(six, "last", text=text), own(six), Settings())
    assert finding is not None
    assert finding.reason == "Posted the same text in 6 channels within 60 seconds."


def test_a_link_is_never_brief() -> None:
    rows = in_channels("a", "b", "c")
    assert check(row_of(rows, "last", text="x.com/a"), own(rows), Settings()) is not None
