import random
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from portcullis.models import Context, Event, Sighting
from portcullis.rules._window import flood, messages, overfull, same_text, total, windows
from tests.portcullis.builders import START_MS, make_event, make_row, own, row_of

SECONDS = 10


def ids(window: Sequence[Sighting]) -> list[str]:
    return [row.event_id for row in window]


def test_a_window_holds_the_event_itself_and_the_rows_of_its_seconds() -> None:
    rows = [make_row("a", 0), make_row("b", 0.001), make_row("c", 10)]
    assert [ids(window) for window in windows(rows, row_of(rows, "c"), SECONDS)] == [["b", "c"]]


def test_rows_that_came_later_and_are_later_do_not_count() -> None:
    rows = [make_row("a", 0, order=1), make_row("b", 1, order=2), make_row("c", 2, order=3)]
    assert [ids(window) for window in windows(rows, row_of(rows, "b"), SECONDS)] == [["a", "b"]]


def test_a_late_event_judges_the_windows_again_that_were_short_of_it() -> None:
    rows = [
        make_row("a", 0, order=1),
        make_row("late", 3, order=9),
        make_row("b", 8, order=2),
        make_row("c", 14, order=3),
    ]
    found = [ids(window) for window in windows(rows, row_of(rows, "late"), SECONDS)]
    assert found == [["a", "late"], ["a", "late", "b"]], "the window that ends at c no longer holds it"


def test_ties_in_time_are_broken_by_event_id() -> None:
    rows = [make_row("a", 5, order=2), make_row("b", 5, order=3)]
    assert [ids(window) for window in windows(rows, row_of(rows, "a"), SECONDS)] == [["a"]]
    assert [ids(window) for window in windows(rows, row_of(rows, "b"), SECONDS)] == [["a", "b"]]


def test_an_event_without_a_row_of_its_own_looks_back_only() -> None:
    rows = [make_row("a", 0), make_row("b", 1), make_row("later", 3)]
    event = make_event(at=2, event_id="unknown")
    assert list(windows(rows, event, SECONDS)) == []
    assert overfull(rows, event, SECONDS, messages, 1) is None


def test_all_full_windows_are_named_and_the_fullest_is_counted() -> None:
    rows = [
        make_row("a", 0, order=1),
        make_row("late", 5, order=9),
        make_row("b", 8, order=2),
        make_row("c", 12, order=3),
    ]
    full = overfull(rows, row_of(rows, "late"), SECONDS, messages, 3)
    assert full is not None
    count, named = full
    assert (count, ids(named)) == (3, ["a", "late", "b", "c"])


def test_an_edit_is_no_other_message() -> None:
    rows = [make_row("m1", 0), make_row("m1-edit", 1, message_id="m1"), make_row("m2", 2)]
    assert messages(rows) == 2


def test_an_edit_does_not_count_its_message_twice() -> None:
    rows = [
        make_row("m1", 0, links=2),
        make_row("m1-edit", 1, message_id="m1", links=3),
        make_row("m2", 2, links=1),
    ]
    assert total(rows, lambda row: row.links) == 4


def test_same_text_means_the_fingerprint_of_the_event() -> None:
    rows = [make_row("a", 0), make_row("b", 1, fingerprint="other"), make_row("c", 2)]
    assert ids(list(same_text(rows, row_of(rows, "c")))) == ["a", "c"]
    assert ids(list(same_text(rows, row_of(rows, "b")))) == ["b"]


def test_a_message_without_text_has_no_copies() -> None:
    rows = [make_row("a", 0, fingerprint=None), make_row("b", 1, fingerprint=None)]
    assert list(same_text(rows, row_of(rows, "b"))) == []


times = st.lists(st.integers(0, 40), min_size=1, max_size=25)


def convicted(rows: Sequence[Sighting], batches: Sequence[int], threshold: int) -> dict[str, bool]:
    """Deliver ``rows`` in the given order, cut into batches; tell for each event whether it fires, and all named."""
    arrived: list[Sighting] = []
    answers: dict[str, bool] = {}
    waiting = list(rows)
    sizes = iter(batches)
    while waiting:
        size = next(sizes, 1)
        batch, waiting = waiting[:size], waiting[size:]
        arrived += batch
        for row in batch:
            full = overfull(arrived, event_of(row), SECONDS, messages, threshold + 1)
            answers[row.event_id] = full is not None
            for named in full[1] if full else ():
                answers[f"named {named.event_id}"] = True
    return answers


def event_of(row: Sighting) -> Event:
    return make_event(at=(row.at_ms - START_MS) / 1000, event_id=row.event_id)


def in_order(at: Sequence[int]) -> list[Sighting]:
    return [make_row(f"{place:03}", second, order=place + 1) for place, second in enumerate(sorted(at))]


@given(times, st.integers(1, 6), st.lists(st.integers(1, 8)))
def test_in_order_delivery_gives_the_same_answers_in_any_batching(
    at: list[int], threshold: int, batches: list[int]
) -> None:
    rows = in_order(at)
    assert convicted(rows, batches, threshold) == convicted(rows, [], threshold)


@given(times, st.integers(1, 6), st.lists(st.integers(1, 8)), st.randoms(use_true_random=False))
def test_shuffled_delivery_names_the_same_rows(
    at: list[int], threshold: int, batches: list[int], chance: random.Random
) -> None:
    rows = in_order(at)
    shuffled = list(rows)
    chance.shuffle(shuffled)
    late = [
        make_row(row.event_id, (row.at_ms - START_MS) / 1000, order=place + 1)
        for place, row in enumerate(shuffled)
    ]
    named = {key for key in convicted(rows, [], threshold) if key.startswith("named")}
    assert {key for key in convicted(late, batches, threshold) if key.startswith("named")} == named


def test_a_flood_counts_the_messages_of_its_window_and_names_them() -> None:
    rows = [make_row("a", 0, emoji=3), make_row("b", 4, emoji=4), make_row("c", 20, emoji=9)]
    event = row_of(rows, "b")
    full = flood(event, own(rows[:2]), 10, 4, lambda row: row.emoji, 7)
    assert full is not None
    assert (full[0], [row.event_id for row in full[1]]) == (7, ["a", "b"])
    assert flood(event, own(rows[:2]), 10, 4, lambda row: row.emoji, 8) is None


def test_a_flood_that_comes_late_fills_the_windows_judged_before_it() -> None:
    rows = [
        make_row("a", 0, emoji=3, order=1),
        make_row("c", 8, emoji=3, order=2),
        make_row("b", 4, emoji=3, order=3),
    ]
    full = flood(row_of(rows, "b"), own(rows), 10, 3, lambda row: row.emoji, 9)
    assert full is not None
    assert full[0] == 9


def test_a_flood_needs_a_part_of_this_message_and_this_alone_is_enough() -> None:
    rows = [make_row("a", 0, emoji=30), make_row("b", 1)]
    assert flood(row_of(rows, "b"), own(rows), 10, 0, lambda row: row.emoji, 9) is None
    assert flood(row_of(rows, "b"), Context(), 10, 9, lambda row: row.emoji, 9) == (9, ())
    assert flood(row_of(rows, "b"), Context(), 10, 8, lambda row: row.emoji, 9) is None
