from portcullis.models import Context, Finding
from portcullis.rules.newlines import Settings, check
from tests.portcullis.builders import make_event, make_row, own, row_of

FIFTY = "\n".join(["line"] * 51)


def find(text: str, settings: Settings | None = None) -> Finding | None:
    return check(make_event(text), Context(), settings or Settings())


def test_ten_line_breaks_in_a_row_are_no_finding() -> None:
    assert find("a" + "\n" * 10 + "b") is None


def test_the_eleventh_in_a_row_fires() -> None:
    finding = find("a" + "\n" * 11 + "b")
    assert finding is not None
    assert finding.reason == "Wrote 11 line breaks in a row."


def test_lines_of_blanks_and_invisible_letters_are_empty() -> None:
    assert find("a" + "\n \u200b\u2800" * 10 + "\nb") is not None


def test_a_list_of_many_lines_is_no_gap() -> None:
    assert find("\n".join(["item"] * 30)) is None


def test_empty_lines_in_code_are_the_codes() -> None:
    assert find("```py\na" + "\n" * 30 + "b```") is None


def test_a_hundred_line_breaks_in_ten_seconds_are_no_finding() -> None:
    rows = [make_row("a", 0, newlines=50), make_row("b", 9.999, newlines=50)]
    assert check(row_of(rows, "b", text=FIFTY), own(rows), Settings()) is None


def test_one_more_fires_and_names_the_messages() -> None:
    rows = [make_row("a", 0, newlines=51), make_row("b", 9.999, newlines=50)]
    finding = check(row_of(rows, "b", text=FIFTY), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Wrote 101 line breaks within 10 seconds."
    assert [row.event_id for row in finding.sightings] == ["a", "b"]


def test_as_many_in_more_than_ten_seconds_do_not_fire() -> None:
    rows = [make_row("a", 0, newlines=51), make_row("b", 10, newlines=50)]
    assert check(row_of(rows, "b", text=FIFTY), own(rows), Settings()) is None


def test_a_line_without_a_break_does_not_fire_for_what_came_before() -> None:
    rows = [make_row("a", 0, newlines=101), make_row("b", 1)]
    assert check(row_of(rows, "b", text="and so on"), own(rows), Settings()) is None
