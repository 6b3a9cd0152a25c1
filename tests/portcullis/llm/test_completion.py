"""What an endpoint sent, piece by piece."""

import json
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.llm.completion import MOST_BYTES, collect, parse


def test_the_pieces_are_one_body() -> None:
    assert collect([b"a", b"", b"b"], deadline=1, clock=lambda: 0.0) == b"ab"


def test_pieces_that_keep_coming_are_given_up_at_the_deadline() -> None:
    times = count()
    blanks = (b" " for _ in count())
    with pytest.raises(TimeoutError):
        collect(blanks, deadline=5, clock=lambda: float(next(times)))
    assert next(times) == 7, "at the first piece after the deadline"


def test_what_is_there_whole_is_read_though_the_deadline_has_come() -> None:
    times = iter([5.0, 6.0])
    assert collect([b"paid for"], deadline=5, clock=lambda: next(times)) == b"paid for"


@pytest.mark.parametrize(("now", "error"), [(5.0, ConnectionError), (5.1, TimeoutError)])
def test_what_breaks_off_is_a_lost_connection_or_was_too_slow(now: float, error: type[Exception]) -> None:
    def broken() -> Iterator[bytes]:
        yield b"{"
        raise RuntimeError("whatever the client raises")

    with pytest.raises(error):
        collect(broken(), deadline=5, clock=lambda: now)


def test_an_answer_of_a_megabyte_is_read_and_a_longer_one_is_not() -> None:
    assert len(collect([b"x" * MOST_BYTES], deadline=1, clock=lambda: 0.0)) == MOST_BYTES
    with pytest.raises(ValueError, match="too long"):
        collect([b"x" * MOST_BYTES, b"x"], deadline=1, clock=lambda: 0.0)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["choices", "message", "content", "usage", "prompt_tokens", "refusal"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_json_whatever_raises_or_is_taken_for_an_answer(found: object) -> None:
    read = parse(json.dumps(found).encode())
    assert read.answer is None
    assert read.error in {"schema", "refused"}
