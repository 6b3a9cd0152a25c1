"""Reads the scenes of the corpus. README.md beside this file tells how they are written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Final, Literal

FOLDER: Final = Path(__file__).parent
STANDING_DAYS: Final = 60.0
"""The age of an account and a membership of which a scene says nothing."""

IN_TIME: Final = 5
"""With which message an attacker must be caught, where a scene does not allow more."""

FILLER: Final = "~"
"""Begins a text that counts for nothing."""

Kind = Literal["message", "edit", "join", "rename"]

_LINE: Final = re.compile(r"([\d.]+)(?:\+([\d.]+))?\s+(\S+)\s+(\S+)(?:\s(.*))?")
_RANGE: Final = re.compile(r"(\D+)(\d+)\.\.(\d+)(!?)")
_TURNS: Final = re.compile(r"\{\{(.+?)\}\}")
_ESCAPE: Final = re.compile(r"\\(?:n|u([0-9a-f]{4}))")
_DOES: Final[dict[str, Kind]] = {"edits": "edit", "joins": "join", "renames": "rename"}
_BESIDE: Final = frozenset(("file", "embed", "forward", "reply"))


class SceneError(ValueError):
    """A scene is not written as README.md says; the message names file and line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who takes part. Ages in days, at the scene's beginning."""

    name: str
    attacker: bool = False
    staff: bool = False
    account: float = STANDING_DAYS
    member: float = STANDING_DAYS
    said: int = 0
    """How many messages they wrote here before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that somebody does, ``at`` seconds into the scene. ``beside`` holds (kind, value) pairs."""

    at: float
    who: str
    kind: Kind
    channel: str = ""
    text: str = ""
    beside: tuple[tuple[str, str], ...] = ()
    filler: bool = False
    """Harmless by itself: an attacker's message, but none of the attack's."""


@dataclass(slots=True, kw_only=True)
class Scene:
    """A conversation in a server of its own."""

    title: str
    attack: bool
    people: dict[str, Person] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    traps: set[str] = field(default_factory=set)
    """Channels that the server made its honeypots."""
    watched: list[str] = field(default_factory=list)
    """The server's watchlist."""
    by: int = IN_TIME
    """With which message its attackers must be caught at the latest."""
    gap: str = ""
    """Why the detection is known to be wrong about it; empty where it is right."""

    @property
    def attackers(self) -> set[str]:
        """Everybody whose name bears the mark."""
        return {person.name for person in self.people.values() if person.attacker}


def corpus() -> tuple[Scene, ...]:
    """All scenes of both folders, by file and place."""
    return tuple(
        scene
        for folder in ("attacks", "innocent")
        for path in sorted((FOLDER / folder).glob("*.txt"))
        for scene in read_scenes(path.read_text(encoding="utf-8"), attack=folder == "attacks", name=path.name)
    )


def read_scenes(text: str, *, attack: bool, name: str = "") -> list[Scene]:
    """The scenes of one file.

    Raises:
        SceneError: a line cannot be read, a name bears the mark only now and then, or a scene has attackers where it
            should not, or none where it should.
    """
    scenes: list[Scene] = []
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.strip()
        if not line or line.startswith(";"):
            continue
        if line.startswith("== "):
            scenes.append(Scene(title=line[3:].strip(), attack=attack))
            continue
        try:
            _take(scenes[-1], line)
        except (ValueError, LookupError) as error:
            raise SceneError(f"{name}, line {number}: {error}") from error
    for scene in scenes:
        if len({who.rstrip("!") for who in scene.people}) < len(scene.people):
            raise SceneError(f"{name}, “{scene.title}”: somebody bears the mark only now and then")
        scene.lines.sort(key=lambda line: line.at)
        if bool(scene.attackers) is not attack or not scene.lines:
            raise SceneError(f"{name}, “{scene.title}”: its people do not fit its folder")
    return scenes


def _take(scene: Scene, line: str) -> None:
    word, _, rest = line.partition(" ")
    match word:
        case "who":
            _introduce(scene, rest)
        case "trap":
            scene.traps.add(rest.strip())
        case "watch":
            scene.watched.append(rest.strip())
        case "by":
            scene.by = int(rest)
        case "gap":
            scene.gap = rest.strip()
        case _:
            _add(scene, line)


def _introduce(scene: Scene, words: str) -> None:
    """``who eve! account=1 member=0.5 said=40 staff``: for names of one, or of a row of people."""
    names, *traits = words.split()
    given = dict(trait.split("=") for trait in traits if trait != "staff")
    if given.keys() - {"account", "member", "said"}:
        raise ValueError("of people is said: account=DAYS member=DAYS said=MESSAGES staff")
    people = list(_people(names))
    for place, name in enumerate(people):
        account = _age(given.get("account", f"{STANDING_DAYS}"), place, len(people))
        scene.people[name] = Person(
            name=name,
            attacker=name.endswith("!"),
            staff="staff" in traits,
            account=account,
            # Nobody was here before they had an account.
            member=min(account, _age(given.get("member", f"{STANDING_DAYS}"), place, len(people))),
            said=int(given.get("said", 0)),
        )


def _age(days: str, place: int, people: int) -> float:
    """``60``, or of several people ``60..90``: the first 60, the last 90, the others evenly between."""
    first, _, last = days.partition("..")
    return float(first) + (float(last or first) - float(first)) * place / max(1, people - 1)


def _add(scene: Scene, line: str) -> None:
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError("not a line: SECONDS[+STEP] WHO #channel|edits|joins|renames TEXT")
    at, step, who, what, text = found.groups(default="")
    shown, *beside = (part.strip() for part in text.split(" ¦ "))
    kind, channels = _kind(what)
    for turn, (channel, name) in enumerate(product(channels, _people(who))):
        scene.people.setdefault(name, Person(name=name, attacker=name.endswith("!")))
        written = _turned(shown, turn)
        scene.lines.append(
            Line(
                at=float(at) + turn * float(step or 0),
                who=name,
                kind=kind,
                channel=channel,
                text=written.removeprefix(FILLER),
                beside=tuple(_beside(part, turn) for part in beside),
                filler=written.startswith(FILLER),
            )
        )


def _kind(what: str) -> tuple[Kind, list[str]]:
    if what.startswith("#"):
        return "message", list(_channels(what))
    return _DOES[what], [""]


def _channels(what: str) -> Iterator[str]:
    """``#a,#b*3`` are four messages."""
    for part in what.split(","):
        channel, _, times = part.partition("*")
        yield from [channel] * int(times or 1)


def _people(words: str) -> Iterator[str]:
    """``fan1..fan3`` is written ``fan1..3``; several names have commas between."""
    for part in words.split(","):
        if found := _RANGE.fullmatch(part):
            stem, first, last, mark = found.groups()
            yield from (f"{stem}{number}{mark}" for number in range(int(first), int(last) + 1))
        else:
            yield part


def _beside(part: str, turn: int) -> tuple[str, str]:
    kind, _, value = part.partition(" ")
    if kind not in _BESIDE:
        raise ValueError(f"{kind!r} is none of {', '.join(sorted(_BESIDE))}")
    return kind, _turned(value.strip(), turn)


def _turned(text: str, turn: int) -> str:
    """``{{a|b}}`` is another word in each turn, ``{{n}}`` the turn's number; then escapes are resolved."""

    def word(found: re.Match[str]) -> str:
        choices = found[1].split("|")
        return str(turn + 1) if choices == ["n"] else choices[turn % len(choices)]

    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else "\n", _TURNS.sub(word, text))
