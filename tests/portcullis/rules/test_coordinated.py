from collections.abc import Sequence

from portcullis.models import Context, Sighting
from portcullis.rules.coordinated import Settings, check
from tests.portcullis.builders import make_row, row_of

SUBSTANCE = "come and see what we have found"


def by_authors(count: int, *, apart: float = 10) -> list[Sighting]:
    """One copy an author, ``apart`` seconds from the next."""
    return [
        make_row(f"m{place}", place * apart, user_id=f"20000000000000000{place}") for place in range(count)
    ]


def name(place: int) -> str:
    return f"20000000000000000{place}"


def copies(rows: Sequence[Sighting]) -> Context:
    return Context(copies=tuple(rows))


def test_three_authors_of_one_text_are_no_finding() -> None:
    rows = by_authors(3)
    assert check(row_of(rows, "m2", text=SUBSTANCE), copies(rows), Settings()) is None


def test_the_fourth_author_fires_and_all_are_named_the_first_included() -> None:
    rows = by_authors(4)
    finding = check(row_of(rows, "m3", text=SUBSTANCE), copies(rows), Settings())
    assert finding is not None
    assert finding.reason == "4 members posted the same text within 120 seconds."
    assert finding.group == "copies:same"
    assert [row.user_id for row in finding.sightings] == [f"20000000000000000{place}" for place in range(4)]


def test_four_copies_by_three_authors_are_no_finding() -> None:
    rows = [*by_authors(3), make_row("again", 31, user_id="200000000000000000")]
    assert check(row_of(rows, "again", text=SUBSTANCE), copies(rows), Settings()) is None


def test_four_authors_over_more_than_two_minutes_are_no_finding() -> None:
    rows = by_authors(4, apart=40)
    assert check(row_of(rows, "m3", text=SUBSTANCE), copies(rows), Settings()) is None


def test_twenty_people_may_say_gg() -> None:
    rows = by_authors(10)
    assert check(row_of(rows, "m9", text="gg"), copies(rows), Settings()) is None


def test_a_link_is_substance_however_short_the_text() -> None:
    rows = by_authors(4)
    assert check(row_of(rows, "m3", text="https://a.io/x"), copies(rows), Settings()) is not None


def test_all_findings_of_one_attack_share_their_group() -> None:
    rows = by_authors(6)
    groups = {
        finding.group
        for name in ("m3", "m4", "m5")
        if (finding := check(row_of(rows, name, text=SUBSTANCE), copies(rows), Settings()))
    }
    assert groups == {"copies:same"}


def among(regulars: int, strangers: int, *, text: str = SUBSTANCE, messages: int = 10) -> float:
    """The weight of what is found where so many of each post one text."""
    rows = by_authors(regulars + strangers)
    wrote = {name(place): messages if place < regulars else messages - 1 for place in range(len(rows))}
    context = Context(copies=tuple(rows), wrote=wrote)
    finding = check(row_of(rows, rows[-1].event_id, text=text), context, Settings())
    assert finding is not None
    return finding.weight


def test_friends_who_have_talked_here_may_copy_a_paste_from_one_another() -> None:
    assert among(regulars=4, strangers=0) == 0.35
    assert among(regulars=0, strangers=4) == 0.75


def test_strangers_count_in_full_once_they_would_be_enough_without_the_regulars() -> None:
    assert among(regulars=4, strangers=3) == 0.35
    assert among(regulars=4, strangers=4) == 0.75


def test_a_link_counts_in_full_whoever_posts_it() -> None:
    assert among(regulars=4, strangers=0, text="https://a.io/x") == 0.75


def test_nine_messages_make_no_regular_and_ten_do() -> None:
    assert among(regulars=4, strangers=0, messages=9) == 0.75
    assert among(regulars=4, strangers=0, messages=10) == 0.35
