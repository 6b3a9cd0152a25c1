import pytest

from portcullis.models import Context, Event, Finding, Sighting
from portcullis.rules.cross_channel import Settings, check
from tests.portcullis.builders import AUTHOR, make_row, own, row_of


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
def test_a_brief_text_in_four_channels_is_no_finding_and_in_five_it_is(text: str) -> None:
    four, five = in_channels(*"abcd"), in_channels(*"abcde")
    assert check(row_of(four, "last", text=text), own(four), Settings()) is None
    finding = check(row_of(five, "last", text=text), own(five), Settings())
    assert finding is not None
    assert finding.reason == "Posted the same text in 5 channels within 60 seconds."


def test_a_link_is_never_brief() -> None:
    rows = in_channels("a", "b", "c")
    assert check(row_of(rows, "last", text="https://a.example/a"), own(rows), Settings()) is not None


ADVERT = "look in while the old prices hold https://shop.example/a"


def dripping(channels: int, *, apart: float, text: str = ADVERT, wrote: int = 0) -> Finding | None:
    """What is found of the last of some copies, each in a channel of its own; somebody else quotes the first."""
    rows = [make_row(f"m{place}", place * apart, channel_id=str(place)) for place in range(channels)]
    quoted = make_row("quoted", 1, user_id="200000000000000009", channel_id="other")
    # Only what is recent comes as the author's own.
    context = Context(own=(rows[-1],), copies=(rows[0], quoted, *rows[1:]), wrote={AUTHOR: wrote})
    return check(row_of(rows, f"m{channels - 1}", text=text), context, Settings())


def test_a_link_that_drips_into_a_fourth_channel_fires_and_names_the_authors_copies() -> None:
    assert dripping(3, apart=100) is None
    finding = dripping(4, apart=100)
    assert finding is not None
    assert finding.reason == "Posted the same text in 4 channels within 10 minutes."
    assert {row.user_id for row in finding.sightings} == {"200000000000000001"}


def test_a_fourth_channel_after_ten_minutes_does_not_fire() -> None:
    assert dripping(4, apart=200) is None
    assert dripping(4, apart=199.99) is not None


def test_a_text_without_a_link_may_take_its_time() -> None:
    assert dripping(6, apart=100, text="who would like to play with us tonight") is None


def test_whoever_helps_says_the_same_in_many_places_and_is_only_told_of() -> None:
    helper, stranger = dripping(4, apart=100, wrote=10), dripping(4, apart=100, wrote=9)
    assert helper is not None
    assert stranger is not None
    assert (helper.weight, stranger.weight) == (0.42, 0.7)


def test_a_gif_in_four_rooms_is_no_advert() -> None:
    assert dripping(4, apart=100, text="https://tenor.com/view/wave-1") is None
