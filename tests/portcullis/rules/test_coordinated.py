from collections.abc import Sequence

from portcullis.models import Context, Finding, Sighting
from portcullis.rules.coordinated import Settings, check
from portcullis.text import read
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


def shared(regulars: int, strangers: int, *, text: str = SUBSTANCE, messages: int = 10) -> Finding:
    """What is found of the last copy, where first regulars and then strangers post a text."""
    links = read(text).links
    rows = [row._replace(links=len(links)) for row in by_authors(regulars + strangers)]
    wrote = {name(place): messages if place < regulars else messages - 1 for place in range(len(rows))}
    context = Context(copies=tuple(rows), wrote=wrote)
    finding = check(row_of(rows, rows[-1].event_id, text=text), context, Settings())
    assert finding is not None
    return finding


def named(finding: Finding) -> set[str]:
    return {row.user_id for row in finding.sightings}


def test_friends_who_have_talked_here_may_copy_a_paste_from_one_another() -> None:
    friends = shared(regulars=4, strangers=0)
    assert (friends.weight, friends.group, named(friends)) == (0.35, None, {name(3)})
    assert shared(regulars=0, strangers=4).weight == 0.75


def test_strangers_are_meant_once_they_would_be_enough_without_the_regulars() -> None:
    assert shared(regulars=4, strangers=3).weight == 0.35
    puppets = shared(regulars=4, strangers=4)
    assert (puppets.weight, named(puppets)) == (0.75, {name(place) for place in range(4, 8)})


def test_a_regular_who_joins_in_is_not_meant() -> None:
    rows = by_authors(5)
    context = Context(copies=tuple(rows), wrote={name(4): 10})
    joined_in = check(row_of(rows, "m4", text=SUBSTANCE), context, Settings())
    assert joined_in is not None
    assert (joined_in.weight, joined_in.group, named(joined_in)) == (0.35, None, {name(4)})


def test_a_link_counts_in_full_whoever_posts_it() -> None:
    everybody = shared(regulars=4, strangers=0, text="https://a.io/x")
    assert (everybody.weight, len(named(everybody))) == (0.75, 4)


def test_one_who_adds_a_link_to_a_paste_makes_no_attack_of_it() -> None:
    rows = by_authors(4)
    rows[3] = rows[3]._replace(links=1)
    context = Context(copies=tuple(rows), wrote={name(place): 10 for place in range(4)})
    finding = check(row_of(rows, "m3", text=f"{SUBSTANCE} https://a.io/x"), context, Settings())
    assert finding is not None
    assert finding.weight == 0.35


def test_a_gif_that_goes_around_is_no_attack() -> None:
    rows = [row._replace(links=1) for row in by_authors(4)]
    assert check(row_of(rows, "m3", text="https://tenor.com/view/wave-1"), copies(rows), Settings()) is None


def test_nine_messages_make_no_regular_and_ten_do() -> None:
    assert shared(regulars=4, strangers=0, messages=9).weight == 0.75
    assert shared(regulars=4, strangers=0, messages=10).weight == 0.35
