"""Scams, read from ``table``: which ideas, near one another, make one."""

from typing import Final, NamedTuple

from portcullis.rules._phrases.table import TABLE


class Scam(NamedTuple):
    """Ideas that together make a scam of one category, all within ``near`` characters.

    A ``hint`` counts less. A ``bold`` one counts in full where the text warns of scams.
    """

    category: str
    needs: frozenset[str]
    hint: bool = False
    bold: bool = False
    near: int = 160


def _read(table: str) -> tuple[Scam, ...]:
    scams: list[Scam] = []
    for line in table.replace("\n  |", " |").strip().splitlines():
        name, _, alternatives = line.partition(": ")
        scams += (
            Scam(
                category=name.rstrip("?!"),
                needs=frozenset(ideas.split(" + ")),
                hint=name.endswith("?"),
                bold=name.endswith("!"),
            )
            for ideas in alternatives.split(" | ")
        )
    return tuple(scams)


SCAMS: Final = _read(TABLE)
