"""Finds the scams in a text: the ideas of each of its forms, and which of them stand near one another."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from portcullis.rules._phrases import native, shapes
from portcullis.rules._phrases.index import beside, of_natives, of_words, scams_by_idea
from portcullis.rules._phrases.scams import Scam
from portcullis.rules._phrases.terms import Place, Places
from portcullis.text import Text
from portcullis.text.normalise import unmask
from portcullis.text.words import to_words

HINT: Final = 0.65
"""What a hint counts, as a part of its category's weight."""
_DOUBT: Final = 0.5
"""What a scam counts in a message that warns of scams, or talks of what is like it."""
_TALK: Final = {
    "jobs": frozenset({"playing", "applying"}),
    "wallets": frozenset({"developing"}),
    "contacts": frozenset({"friend code"}),
}
"""What people talk of who use the words of a category in all innocence."""
_LEADS: Final = frozenset({"contact", "handle", "number", "address", "short code", "scan", "run command"})
"""Ideas that lead a reader on, as links do."""
_TRIES: Final = 32
"""So often ideas may stand inside one another's words before a scam is given up: hostile texts cost no more."""
_ANYWHERE: Final = frozenset({"disguise"})
"""Ideas about the text as a whole: they have no place in it."""


class Scan(NamedTuple):
    """What the phrases say of a text."""

    parts: Mapping[str, float]
    """Each category of scam that the text belongs to, with the part of the category's weight that counts; 1 is a scam
    in full, less is a hint."""
    warns: bool
    """Whether the text warns of a scam, or asks whether something is one."""
    idle: bool
    """Whether it only hints at scams and leads nowhere: no link, nobody to write to or call."""


@lru_cache(maxsize=64)
def scan(text: Text) -> Scan:
    """Look for every scam in ``text``. Two rules ask this of each message, so that the last answers are kept."""
    forms = tuple(_forms(text))
    warns = any(map(_is_warning, forms))
    parts: dict[str, float] = {}
    for places in forms:
        _judge(places, parts, warns=warns)
    leads = bool(text.links) or text.everyone or any(not _LEADS.isdisjoint(places) for places in forms)
    return Scan(parts, warns, idle=not leads and bool(parts) and max(parts.values()) < 1)


def _forms(text: Text) -> Iterator[Places]:
    """The ideas of each form of ``text``, shapes included. Code is no part of what its author says."""
    words, unmasked, raw = text.words, text.unmasked, text.raw
    if text.code:
        words = to_words(text.prose)
        unmasked = to_words(unmask(text.prose))
        for code in text.code:
            raw = raw.replace(code, "", 1)
    in_native = native.is_native(text.prose)
    disguise: Places = {"disguise": []} if shapes.is_disguised(raw, native=in_native) else {}
    for form in (words, unmasked) if unmasked != words else (words,):
        if places := of_words().places(f" {form} "):
            _add_shapes(places, shapes.OF_WORDS, form)
            _add_shapes(places, shapes.OF_PROSE, text.prose)
            yield _sorted(places) | disguise
    if in_native:
        folded = native.fold(text.prose)
        places = of_natives().places(folded)
        _add_shapes(places, shapes.of_native(), folded)
        yield _sorted(places) | disguise


def _sorted(places: Places) -> Places:
    return {idea: sorted(found) if len(found) > 1 else found for idea, found in places.items()}


def _add_shapes(places: Places, kinds: Mapping[str, re.Pattern[str]], form: str) -> None:
    """Add the ideas of ``kinds`` that some scam needs together with an idea that is there."""
    others = beside()
    for idea, pattern in kinds.items():
        if not others[idea].isdisjoint(places) and (
            found := [match.span() for match in pattern.finditer(form)]
        ):
            places[idea] = places.get(idea, []) + found


def _judge(places: Places, found: dict[str, float], *, warns: bool) -> None:
    """Note in ``found`` the scams among the ideas at ``places``."""
    by_idea = scams_by_idea()
    for idea in tuple(places):
        for scam in by_idea.get(idea, ()):
            talk = _TALK.get(scam.category, frozenset())
            innocent = (warns and not scam.bold) or not talk.isdisjoint(places)
            part = (HINT if scam.hint else 1.0) * (_DOUBT if innocent else 1.0)
            if part > found.get(scam.category, 0) and scam.needs <= places.keys() and _near(scam, places):
                found[scam.category] = part


def _is_warning(places: Places) -> bool:
    """Whether a text warns; "this is no scam" does not."""
    return len(places.get("warning", ())) > len(places.get("denial", ()))


def _near(scam: Scam, places: Places) -> bool:
    """Whether one occurrence of each needed idea lies within the scam's reach, none inside the words of another.

    One pass over what stands around the rarest idea, in which the last two occurrences of each idea count.
    """
    needs = scam.needs - _ANYWHERE
    if len(needs) == 1:
        return True
    rarest = min((places[need] for need in needs), key=len)
    first, behind = (rarest[0][0] - scam.near,), (rarest[-1][0] + scam.near + 1,)
    around = [
        (place, need)
        for need in needs
        for place in places[need][bisect_left(places[need], first) : bisect_left(places[need], behind)]
    ]
    last: dict[str, tuple[Place, ...]] = {}
    tries = 0
    for place, idea in sorted(around):
        last[idea] = (place, *last.get(idea, ())[:1])
        if len(last) < len(needs) or place[0] - min(found[0][0] for found in last.values()) > scam.near:
            continue
        if any(map(_apart, product(*last.values()))):
            return True
        tries += 1
        if tries == _TRIES:
            return False
    return False


def _apart(places: Iterable[Place]) -> bool:
    """Whether none of ``places`` lies inside another."""
    reached = -1
    for _, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if end <= reached:
            return False
        reached = end
    return True
