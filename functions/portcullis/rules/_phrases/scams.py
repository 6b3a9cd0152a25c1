"""Scams, read from ``table``: which ideas, near one another, make one."""

from typing import Final, NamedTuple

from portcullis.rules._phrases.table import TABLE

_NEAR: Final = 160
"""Within so many characters the ideas of a scam must stand."""
_FAR: Final = 400
"""The same for scams of three ideas and more, one of which leads the reader on: long adverts do, long talk does not."""
_MANY: Final = 3
_LEADS: Final = frozenset({"link", "any link", "invite", "contact", "handle", "number"})


class Scam(NamedTuple):
    """Ideas that together make a scam of one category, all within ``near`` characters.

    A ``hint`` counts less. A ``bold`` one counts in full where the text warns of scams.
    """

    category: str
    needs: frozenset[str]
    hint: bool = False
    bold: bool = False
    near: int = _NEAR

    @classmethod
    def of(cls, name: str, ideas: str) -> "Scam":
        """The scam of one alternative of a line."""
        needs = frozenset(ideas.split(" + "))
        far = len(needs) >= _MANY and not needs.isdisjoint(_LEADS)
        return cls(
            name.rstrip("?!"),
            needs,
            hint=name.endswith("?"),
            bold=name.endswith("!"),
            near=_FAR if far else _NEAR,
        )


def _read(table: str) -> tuple[Scam, ...]:
    scams: list[Scam] = []
    for line in table.replace("\n  |", " |").strip().splitlines():
        name, _, alternatives = line.partition(": ")
        scams += (Scam.of(name, ideas) for ideas in alternatives.split(" | "))
    return tuple(scams)


SCAMS: Final = _read(TABLE)
