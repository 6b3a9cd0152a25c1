"""What a play of the corpus comes to, in numbers."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from tests.corpus.scenes import FOLDER
from tests.corpus.stage import Server
from tools.replay.scores import Confusion

FLOOR: Final = FOLDER / "floor.json"


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers of people, and with which of their messages attackers were caught (0: by joining)."""

    people: Confusion
    caught_with: tuple[int, ...]

    @classmethod
    def of(cls, servers: Iterable[Server]) -> "Figures":
        """Count everybody of these scenes; "positive" means restricted."""
        servers = tuple(servers)
        return cls(
            Confusion.of(
                (name in server.caught, person.attacker)
                for server in servers
                for name, person in server.scene.people.items()
            ),
            tuple(
                sorted(
                    count
                    for server in servers
                    for name, count in server.caught.items()
                    if name in server.scene.attackers
                )
            ),
        )

    def as_floor(self) -> dict[str, float]:
        """The numbers that may only rise; ratios cut to three digits, so that they are never better than the truth."""
        people = self.people
        ratios = {"precision": people.precision or 0.0, "recall": people.recall or 0.0}
        return {
            "attackers": people.tp + people.fn,
            "innocents": people.fp + people.tn,
            **{name: int(ratio * 1000) / 1000 for name, ratio in ratios.items()},
        }


def floor() -> dict[str, float]:
    """The numbers that were reached once."""
    known: dict[str, float] = json.loads(FLOOR.read_text())
    return known


def in_words(servers: Sequence[Server]) -> str:
    """The figures of all scenes, and of those without a known gap."""
    lines = []
    for name, some in (("all", servers), ("no gap", [one for one in servers if not one.scene.gap])):
        figures = Figures.of(some)
        people, caught = figures.people, figures.caught_with
        lines.append(
            f"{name}: {len(some)} scenes, {people}, precision {people.precision}, recall {people.recall}, "
            f"caught with message {median(caught):g} (median), {max(caught)} (latest)"
        )
    return "\n".join(lines)
