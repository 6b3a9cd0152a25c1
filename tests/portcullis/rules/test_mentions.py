import pytest

from portcullis.models import Context
from portcullis.rules.mentions import Settings, check
from tests.portcullis.builders import make_event, make_row, own, row_of

MEMBERS = tuple(f"2000000000000001{place:02}" for place in range(20))
ROLES = tuple(f"4000000000000000{place:02}" for place in range(20))
RIGHT = Context(may_mention_everyone=True)


def test_five_members_in_one_message_are_no_finding() -> None:
    assert check(make_event(mentions=MEMBERS[:5]), Context(), Settings()) is None


def test_the_sixth_member_in_one_message_fires() -> None:
    finding = check(make_event(mentions=MEMBERS[:6]), Context(), Settings())
    assert finding is not None
    assert finding.reason == "Mentioned 6 members in one message."


def test_ten_members_in_fifteen_seconds_are_no_finding() -> None:
    rows = [make_row("a", 0, mentions=5), make_row("b", 14, mentions=5)]
    assert check(row_of(rows, "b", mentions=MEMBERS[:5]), own(rows), Settings()) is None


def test_the_eleventh_member_in_fifteen_seconds_fires_and_names_the_messages() -> None:
    rows = [make_row("a", 0, mentions=5), make_row("b", 7, mentions=1), make_row("c", 14.999, mentions=5)]
    finding = check(row_of(rows, "c", mentions=MEMBERS[:5]), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Mentioned 11 members within 15 seconds."
    assert [row.event_id for row in finding.sightings] == ["a", "b", "c"]


def test_eleven_members_in_more_than_fifteen_seconds_are_no_finding() -> None:
    rows = [make_row("a", 0, mentions=5), make_row("b", 7, mentions=1), make_row("c", 15, mentions=5)]
    assert check(row_of(rows, "c", mentions=MEMBERS[:5]), own(rows), Settings()) is None


def test_three_roles_in_ten_seconds_are_no_finding() -> None:
    rows = [make_row("a", 0, role_mentions=2), make_row("b", 9, role_mentions=1)]
    assert check(row_of(rows, "b", role_mentions=ROLES[:1]), own(rows), Settings()) is None


def test_the_fourth_role_in_ten_seconds_fires() -> None:
    rows = [make_row("a", 0, role_mentions=2), make_row("b", 9.999, role_mentions=2)]
    finding = check(row_of(rows, "b", role_mentions=ROLES[:2]), own(rows), Settings())
    assert finding is not None
    assert finding.reason == "Mentioned roles 4 times within 10 seconds."


def test_four_roles_in_more_than_ten_seconds_are_no_finding() -> None:
    rows = [make_row("a", 0, role_mentions=2), make_row("b", 10, role_mentions=2)]
    assert check(row_of(rows, "b", role_mentions=ROLES[:2]), own(rows), Settings()) is None


def test_four_roles_in_one_message_fire_even_if_the_window_table_was_lost() -> None:
    assert check(make_event(role_mentions=ROLES[:3]), Context(), Settings()) is None
    assert check(make_event(role_mentions=ROLES[:4]), Context(), Settings()) is not None


@pytest.mark.parametrize("text", ["@everyone look", "hey @here"])
def test_everyone_without_the_right_fires(text: str) -> None:
    finding = check(make_event(text), Context(), Settings())
    assert finding is not None
    assert finding.reason == "Tried to mention everyone without the right to."
    assert check(make_event(text), RIGHT, Settings()) is None
    assert check(make_event(text), Context(), Settings(everyone=False)) is None


def test_everyone_with_a_link_weighs_more_than_alone() -> None:
    alone = check(make_event("@everyone look"), Context(), Settings())
    with_link = check(make_event("@everyone look https://a.example.com/x"), Context(), Settings())
    assert alone is not None
    assert with_link is not None
    assert alone.weight < 0.5 <= with_link.weight


def test_everyone_in_code_or_inside_a_word_is_no_attempt() -> None:
    assert check(make_event("write `@everyone` to ping all"), Context(), Settings()) is None
    assert check(make_event("mail me: a@everyonelikes.example"), Context(), Settings()) is None
