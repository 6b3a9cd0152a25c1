"""What the rules may have found, with the verdict that follows from it."""

from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Final

from portcullis.judge import level
from tools.seed.shapes import Choice


@dataclass(frozen=True, slots=True)
class Finding:
    """What stands in one detection."""

    detection_type: str
    confidence: float
    level: str
    rules: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Profile:
    """A way of being found: how often, between which confidences, by which rules with which reasons."""

    weight: float
    detection_type: str
    low: float
    high: float
    reasons: dict[str, str]


_OLD: Final = "The account is {n} days old."
_SPAM: Final = (
    _Profile(30, "suspicious_content", 0.6, 0.95, {"phrases": "Reads like known spam (gifts)."}),
    _Profile(
        14,
        "suspicious_content",
        0.72,
        0.97,
        {"invites": "Invited to another server.", "phrases": "Reads like known spam (adult)."},
    ),
    _Profile(
        13,
        "message_frequency",
        0.7,
        0.9,
        {"cross_channel": "Posted the same text in {few} channels within 60 seconds."},
    ),
    _Profile(
        10, "message_frequency", 0.6, 0.9, {"duplicates": "Sent the same text {few} times within 30 seconds."}
    ),
    _Profile(9, "message_frequency", 0.55, 0.8, {"burst": "Sent {n} messages within 10 seconds."}),
    _Profile(8, "message_frequency", 0.55, 0.75, {"links": "Sent {n} links within 10 seconds."}),
    _Profile(
        6, "suspicious_content", 0.8, 0.95, {"masked_link": "A link shows one domain but leads to another."}
    ),
    _Profile(
        5, "suspicious_content", 0.95, 0.99, {"phishing_domain": "Names a domain on the phishing list."}
    ),
    _Profile(5, "gpt_analysis", 0.6, 0.95, {"phrases": "Reads like known spam (investment)."}),
)
_DOUBT: Final = (
    _Profile(5, "suspicious_content", 0.4, 0.5, {"invites": "Invited to another server."}),
    _Profile(3, "message_frequency", 0.5, 0.68, {"mentions": "Mentioned {n} members in one message."}),
    _Profile(2, "message_frequency", 0.5, 0.65, {"links": "Sent {n} links within 10 seconds."}),
)
_MINOR: Final = (
    _Profile(5, "suspicious_content", 0.1, 0.39, {"phrases": "Reads like known spam (wares)."}),
    _Profile(3, "suspicious_content", 0.2, 0.39, {"invites": "Invited to another server."}),
    _Profile(2, "message_frequency", 0.15, 0.39, {"mentions": "Mentioned {n} members in one message."}),
    _Profile(1, "new_account", 0.1, 0.3, {"account_age": _OLD, "phrases": "Reads like known spam (gifts)."}),
)
_COPIED: Final = (
    _Profile(1, "coordinated", 0.75, 0.93, {"coordinated": "{few} members posted the same text within 120 seconds."}),
)  # fmt: skip
_RAID: Final = (
    _Profile(1, "join_raid", 0.6, 0.85, {"join_raid": "One of {n} accounts that joined within 60 seconds."}),
)  # fmt: skip

PROFILES: Final = {"spam": _SPAM, "doubt": _DOUBT, "minor": _MINOR, "copied": _COPIED, "raid": _RAID}
"""Lone spammers, members who were loud, hardly a suspicion, one text by many, many who join at once."""
_CHOICES: Final = {kind: Choice([each.weight for each in known]) for kind, known in PROFILES.items()}


def find(random: Random, kind: str) -> Finding:
    """A finding of one of the ``PROFILES``."""
    place = _CHOICES[kind].pick(random)
    profile = PROFILES[kind][place]
    sure = round(random.uniform(profile.low, profile.high), 3)
    rules, reasons = _words(kind, place, random.randrange(4, 10))
    return Finding(profile.detection_type, sure, level(sure).value, rules, reasons)


@cache
def _words(kind: str, place: int, number: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A profile's rules and their reasons, in the rules' own words; all detections that have them share the texts.

    ``number`` stands for ``{few}``; ``{n}`` is larger, so that each is above what its rule takes by default.
    """
    reasons = PROFILES[kind][place].reasons
    numbers = {"{few}": str(number), "{n}": str(number + 8)}
    texts = list(reasons.values())
    for mark, said in numbers.items():
        texts = [text.replace(mark, said) for text in texts]
    return tuple(reasons), tuple(texts)
