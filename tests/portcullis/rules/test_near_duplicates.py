from portcullis.models import Context, EventKind, Sighting
from portcullis.rules.near_duplicates import Settings, check
from portcullis.text import read
from portcullis.text.likeness import likeness
from tests.portcullis.builders import make_row, own, row_of

OFFER = "selling my old account with all of the winter skins, best price in town, ask {} about it today"
NAMES = ("anna", "boris", "carla", "dmitri", "edith")


def rows(count: int, *, gap: float = 5, text: str = OFFER, fingerprint: str | None = None) -> list[Sighting]:
    return [
        make_row(
            f"m{n}",
            n * gap,
            fingerprint=fingerprint or f"f{n}",
            likeness=likeness(read(text.format(NAMES[n])), "k"),
        )
        for n in range(count)
    ]


def test_three_near_copies_are_no_finding() -> None:
    three = rows(3)
    assert check(row_of(three, "m2"), own(three), Settings()) is None


def test_the_fourth_fires_and_names_them_all() -> None:
    four = rows(4)
    finding = check(row_of(four, "m3"), own(four), Settings())
    assert finding is not None
    assert finding.reason == "Sent nearly the same text 4 times within 30 seconds."
    assert [row.event_id for row in finding.sightings] == ["m0", "m1", "m2", "m3"]


def test_four_in_thirty_seconds_and_more_do_not_fire() -> None:
    assert check(row_of(rows(4, gap=10), "m3"), own(rows(4, gap=10)), Settings()) is None
    assert check(row_of(rows(4, gap=9.99), "m3"), own(rows(4, gap=9.99)), Settings()) is not None


def test_exact_copies_alone_are_left_to_duplicates() -> None:
    same = rows(4, fingerprint="same")
    assert check(row_of(same, "m3"), own(same), Settings()) is None


def test_three_copies_and_one_that_is_varied_fire() -> None:
    mixed = [*rows(3, fingerprint="same"), rows(4)[3]]
    assert check(row_of(mixed, "m3"), own(mixed), Settings()) is not None


def test_different_texts_are_left_alone() -> None:
    talk = [
        "has anybody seen the patch notes for tonight?",
        "they moved the boss into the second wing, of all places",
        "my internet was down the whole weekend, so I missed it",
        "let us meet in the usual channel around eight o'clock",
    ]
    said = [
        make_row(f"m{n}", n, fingerprint=f"f{n}", likeness=likeness(read(text), "k"))
        for n, text in enumerate(talk)
    ]
    assert check(row_of(said, "m3"), own(said), Settings()) is None


def test_short_texts_are_never_compared() -> None:
    assert likeness(read("going left now"), "k") is None
    short = [make_row(f"m{n}", n, fingerprint=f"f{n}") for n in range(9)]
    assert check(row_of(short, "m8"), own(short), Settings()) is None


def test_edits_count_as_the_message_they_change() -> None:
    four = rows(4)
    edits = [
        make_row(f"e{n}", n, message_id="m0", fingerprint=f"f{n}", likeness=row.likeness)
        for n, row in enumerate(four)
    ]
    assert check(row_of(edits, "e3", kind=EventKind.EDIT), own(edits), Settings()) is None


def test_nothing_is_known_where_the_window_table_was_lost() -> None:
    assert check(row_of(rows(4), "m3"), Context(), Settings()) is None
