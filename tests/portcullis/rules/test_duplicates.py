import pytest

from portcullis.models import Event, Sighting
from portcullis.rules.duplicates import Settings, check
from tests.portcullis.builders import make_row, own, row_of

THREE = [make_row(f"m{place}", place * 5) for place in range(3)]


def copy(rows: list[Sighting], event_id: str) -> Event:
    """A text that says something."""
    return row_of(rows, event_id, text="come to my shop")


def test_the_same_text_three_times_is_no_finding() -> None:
    assert check(copy(THREE, "m2"), own(THREE), Settings()) is None


def test_the_fourth_copy_fires_and_names_all_four() -> None:
    rows = [*THREE, make_row("m3", 29.999)]
    finding = check(copy(rows, "m3"), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Sent the same text 4 times within 30 seconds."
    assert [row.event_id for row in finding.sightings] == ["m0", "m1", "m2", "m3"]


def test_four_copies_in_thirty_seconds_and_more_do_not_fire() -> None:
    rows = [*THREE, make_row("m3", 30)]
    assert check(copy(rows, "m3"), own(rows), Settings()) is None


def test_other_texts_between_do_not_count() -> None:
    rows = [*THREE, make_row("other", 16, fingerprint="other"), make_row("file", 17, fingerprint=None)]
    assert check(copy(rows, "other"), own(rows), Settings()) is None
    assert check(copy(rows, "file"), own(rows), Settings()) is None


def test_messages_without_text_are_no_copies_of_one_another() -> None:
    rows = [make_row(f"m{place}", place, fingerprint=None) for place in range(5)]
    assert check(copy(rows, "m4"), own(rows), Settings()) is None


def in_a_row(count: int) -> list[Sighting]:
    return [make_row(f"m{place}", place * 4) for place in range(count)]


@pytest.mark.parametrize(
    "text", ["lol", "gg gg gg!", "!roll 2d6", "🎉🎉🎉", "hahahahahaha", "good morning everyone"]
)
def test_of_a_brief_text_six_copies_are_no_finding_and_the_seventh_is(text: str) -> None:
    six, seven = in_a_row(6), in_a_row(7)
    assert check(row_of(six, "m5", text=text), own(six), Settings()) is None
    finding = check(row_of(seven, "m6", text=text), own(seven), Settings())
    assert finding is not None
    assert finding.reason == "Sent the same text 7 times within 30 seconds."


@pytest.mark.parametrize("text", ["buy my boats", "x.com/a", "spam spam spam"])
def test_ten_letters_or_a_link_are_not_brief(text: str) -> None:
    rows = in_a_row(4)
    assert check(row_of(rows, "m3", text=text), own(rows), Settings()) is not None


def test_a_server_may_be_stricter_with_brief_texts_than_with_others() -> None:
    rows = in_a_row(2)
    assert check(row_of(rows, "m1", text="lol"), own(rows), Settings(brief_threshold=1)) is not None
