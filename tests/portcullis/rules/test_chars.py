from portcullis.models import Context
from portcullis.rules.chars import Settings, check
from tests.portcullis.builders import make_event, make_row, own, row_of

ROWS = [make_row("a", 0, characters=2000), make_row("b", 2, characters=2000)]


def test_4200_characters_in_five_seconds_are_no_finding() -> None:
    rows = [*ROWS, make_row("c", 4.999, characters=200)]
    assert check(row_of(rows, "c", text="a" * 200), own(rows), Settings()) is None


def test_one_more_fires_and_names_the_messages() -> None:
    rows = [*ROWS, make_row("c", 4.999, characters=201)]
    finding = check(row_of(rows, "c", text="a" * 201), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Wrote 4201 characters within 5 seconds."
    assert [row.event_id for row in finding.sightings] == ["a", "b", "c"]


def test_as_many_in_more_than_five_seconds_do_not_fire() -> None:
    rows = [*ROWS, make_row("c", 5, characters=201)]
    assert check(row_of(rows, "c", text="a" * 201), own(rows), Settings()) is None


def test_an_edit_counts_as_the_message_it_changes() -> None:
    rows = [make_row(f"m-{n}", n, message_id="m", characters=2000) for n in range(4)]
    assert check(row_of(rows, "m-3", text="a" * 2000), own(rows), Settings()) is None


def test_one_message_is_enough_where_the_server_says_so_even_if_the_window_table_was_lost() -> None:
    assert check(make_event("a" * 100), Context(), Settings(threshold=100)) is None
    assert check(make_event("a" * 101), Context(), Settings(threshold=100)) is not None


def test_a_wall_of_text_alone_restricts_nobody() -> None:
    assert Settings().weight < 0.3
