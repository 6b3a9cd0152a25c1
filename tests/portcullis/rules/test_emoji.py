from portcullis.models import Context
from portcullis.rules.emoji import Settings, check
from tests.portcullis.builders import make_event, make_row, own, row_of


def test_twenty_emoji_in_ten_seconds_are_a_party() -> None:
    rows = [make_row("a", 0, emoji=15), make_row("b", 9.999, emoji=5)]
    assert check(row_of(rows, "b", text="🎉" * 5), own(rows), Settings()) is None


def test_the_twenty_first_fires_and_names_the_messages() -> None:
    rows = [make_row("a", 0, emoji=16), make_row("b", 9.999, emoji=5)]
    finding = check(row_of(rows, "b", text="🎉" * 5), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Wrote 21 emoji within 10 seconds."
    assert [row.event_id for row in finding.sightings] == ["a", "b"]


def test_as_many_in_more_than_ten_seconds_do_not_fire() -> None:
    rows = [make_row("a", 0, emoji=16), make_row("b", 10, emoji=5)]
    assert check(row_of(rows, "b", text="🎉" * 5), own(rows), Settings()) is None


def test_one_message_is_enough() -> None:
    assert check(make_event("🎉" * 20), Context(), Settings()) is None
    assert check(make_event("🎉" * 21), Context(), Settings()) is not None


def test_emoji_in_code_do_not_count() -> None:
    assert check(make_event(f"```{'🎉' * 30}``` `{'🎉' * 30}`"), Context(), Settings()) is None
