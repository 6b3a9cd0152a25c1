"""Made-up chat for benchmarks: ordinary talk of many people in many servers, and a few spammers among them. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

COPIES: Final = 5
"""A spammer posts the same message so often, into as many channels as there are."""
COPY_GAP_MS: Final = 700
TALK_GAP_MS: Final = 1000
"""How long, on average, a server is silent between two messages."""

_REACTIONS = (
    "lol", "haha", "nice one", "same", "no way", "gg", "brb", "good morning all", "thanks!", "ok", "why though",
)  # fmt: skip
_SUBJECTS = (
    "my cat", "the new patch", "our raid leader", "that boss", "the old laptop", "my sister", "this recipe",
    "the train", "the other team", "my keyboard", "the teacher", "that song", "the plant on my desk", "the dentist",
    "the goalkeeper", "our server", "the second season", "the weather here", "that little bakery", "my neighbour",
)  # fmt: skip
_VERBS = (
    "finally fixed", "almost broke", "keeps eating", "forgot about", "is better than", "reminds me of", "ruined",
    "just found", "still ignores", "really likes", "walked straight past", "is waiting for", "cannot stand", "outran",
    "surprised", "stole the show from", "slept through", "laughed at", "came back for", "politely avoids",
)  # fmt: skip
_OBJECTS = (
    "the whole evening", "a very small dragon", "two slices of bread", "the final exam", "that bug in the inventory",
    "her new bicycle", "the weekend plans", "a bowl of noodles", "the last level", "the fourth attempt", "my homework",
    "an entire bookshelf", "the concert on friday", "a pair of headphones", "the long queue", "every single meeting",
    "the quiet corner", "half of the furniture", "the speedrun record", "a broken umbrella",
)  # fmt: skip
_ENDINGS = (
    "", "", "", " and I love it", ", not even joking", " again", ", any ideas?", " since yesterday", " :)",
    ", see https://en.wikipedia.org/wiki/{word}", " (source: my brother)", ", tell me tomorrow",
)  # fmt: skip
_LURES = (
    "free nitro for everyone",
    "steam gift 50$ for the first",
    "claim your airdrop now",
    "onlyfans leaks here",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A server: its id, the channels in which everybody talks, and who talks there."""

    guild_id: str
    channels: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message. ``at_ms`` is when, in milliseconds since the Unix epoch."""

    at_ms: int
    guild_id: str
    channel_id: str
    user_id: str
    text: str
    is_spam: bool = False


def conversation(
    places: Sequence[Place], count: int, *, begin_ms: int, spam_share: float, random: Random
) -> list[Said]:
    """``count`` messages in order of time, spread evenly over the servers.

    Args:
        places: where people talk; each needs at least one channel and one person.
        count: how many messages.
        begin_ms: when the first is said, in milliseconds since the Unix epoch.
        spam_share: which part of the messages is spam, from 0 to 1. Spam comes in attacks of ``COPIES``.
        random: decides all the rest, so one seed gives one conversation.
    """
    attacks = round(count * spam_share / COPIES)
    talks = count - attacks * COPIES
    lasts_ms = max(1, count * TALK_GAP_MS // len(places))
    said = [_talk(places[index % len(places)], begin_ms, lasts_ms, random) for index in range(talks)]
    for _ in range(attacks):
        said.extend(_attack(random.choice(places), begin_ms + random.randrange(lasts_ms), random))
    return sorted(said, key=lambda message: (message.at_ms, message.user_id))


def _talk(place: Place, begin_ms: int, lasts_ms: int, random: Random) -> Said:
    return Said(
        at_ms=begin_ms + random.randrange(lasts_ms),
        guild_id=place.guild_id,
        channel_id=random.choice(place.channels),
        user_id=random.choice(place.people),
        text=_text(random),
    )


def _attack(place: Place, at_ms: int, random: Random) -> Iterator[Said]:
    spammer = random.choice(place.people)
    lure = f"@everyone {random.choice(_LURES)} https://gift-{random.randrange(10**6)}.example/claim"
    for copy in range(COPIES):
        yield Said(
            at_ms=at_ms + copy * COPY_GAP_MS,
            guild_id=place.guild_id,
            channel_id=place.channels[copy % len(place.channels)],
            user_id=spammer,
            text=lure,
            is_spam=True,
        )


def _text(random: Random) -> str:
    """A reaction, or one to three sentences: most messages are short, some are long."""
    if random.random() < 0.25:
        return random.choice(_REACTIONS)
    return ". ".join(_sentence(random) for _ in range(random.choice((1, 1, 1, 2, 3))))


def _sentence(random: Random) -> str:
    subject, thing = random.choice(_SUBJECTS), random.choice(_OBJECTS)
    ending = random.choice(_ENDINGS).format(word=thing.rsplit(maxsplit=1)[-1])
    return f"{subject} {random.choice(_VERBS)} {thing}{ending}"
