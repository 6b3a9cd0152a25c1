"""Whatever is compared takes turns."""

from pathlib import Path

from tools.bench.turns import in_turns


def test_each_has_its_turn_and_the_first_of_each_does_not_count() -> None:
    order: list[str] = []
    told: list[int] = []

    def measure(name: str, _source: Path) -> float:
        order.append(name)
        return float(len(order))

    times = in_turns({"a": Path("a"), "b": Path("b")}, measure, 2, told.append)

    assert order == ["a", "b", "a", "b", "a", "b"]
    assert times == {"a": [3.0, 5.0], "b": [4.0, 6.0]}
    assert told == [0, 1, 2]
