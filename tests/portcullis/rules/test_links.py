from portcullis.rules.links import Settings, check
from tests.portcullis.builders import make_row, own, row_of

LINK = "see https://a.example.com/x"


def test_ten_links_in_ten_seconds_are_no_finding() -> None:
    rows = [make_row("a", 0, links=5), make_row("b", 9, links=5)]
    assert check(row_of(rows, "b", text=LINK), own(rows), Settings()) is None


def test_the_eleventh_link_in_ten_seconds_fires() -> None:
    rows = [make_row("a", 0, links=5), make_row("talk", 5), make_row("b", 9.999, links=6)]
    finding = check(row_of(rows, "b", text=LINK), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Sent 11 links within 10 seconds."


def test_eleven_links_in_more_than_ten_seconds_are_no_finding() -> None:
    rows = [make_row("a", 0, links=5), make_row("b", 10, links=6)]
    assert check(row_of(rows, "b", text=LINK), own(rows), Settings()) is None


def test_one_message_with_twenty_links_is_a_list_and_no_flood() -> None:
    rows = [make_row("talk", 0), make_row("b", 5, links=20)]
    assert check(row_of(rows, "b", text=LINK), own(rows), Settings()) is None


def test_a_message_without_a_link_does_not_fire_for_those_before() -> None:
    rows = [make_row("a", 0, links=9), make_row("b", 1, links=9), make_row("talk", 2)]
    assert check(row_of(rows, "talk", text="sorry"), own(rows), Settings()) is None
