from portcullis.rules.duplicates import Settings, check
from tests.portcullis.builders import make_row, own, row_of

THREE = [make_row(f"m{place}", place * 5) for place in range(3)]


def test_the_same_text_three_times_is_no_finding() -> None:
    assert check(row_of(THREE, "m2"), own(THREE), Settings()) is None


def test_the_fourth_copy_fires_and_names_all_four() -> None:
    rows = [*THREE, make_row("m3", 29.999)]
    finding = check(row_of(rows, "m3"), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Sent the same text 4 times within 30 seconds."
    assert [row.event_id for row in finding.sightings] == ["m0", "m1", "m2", "m3"]


def test_four_copies_in_thirty_seconds_and_more_do_not_fire() -> None:
    rows = [*THREE, make_row("m3", 30)]
    assert check(row_of(rows, "m3"), own(rows), Settings()) is None


def test_other_texts_between_do_not_count() -> None:
    rows = [*THREE, make_row("other", 16, fingerprint="other"), make_row("file", 17, fingerprint=None)]
    assert check(row_of(rows, "other"), own(rows), Settings()) is None
    assert check(row_of(rows, "file"), own(rows), Settings()) is None


def test_messages_without_text_are_no_copies_of_one_another() -> None:
    rows = [make_row(f"m{place}", place, fingerprint=None) for place in range(5)]
    assert check(row_of(rows, "m4"), own(rows), Settings()) is None
