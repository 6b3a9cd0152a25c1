"""Small word lists from which names and messages are put together. All invented."""

from random import Random
from typing import Final

_FIRST: Final = (
    "amber", "brisk", "calm", "dusty", "early", "fuzzy", "gentle", "happy", "icy", "jolly", "keen", "lucky", "misty",
    "noble", "quiet", "rusty",
)  # fmt: skip
_SECOND: Final = (
    "badger", "comet", "dragon", "ember", "falcon", "goblin", "heron", "island", "jaguar", "kettle", "lantern",
    "meadow", "otter", "pixel",
)  # fmt: skip
_THEMES: Final = (
    "Gaming",
    "Art",
    "Cooking",
    "Chess",
    "Synth",
    "Hiking",
    "Manga",
    "Retro",
    "Speedrun",
    "Photo",
)
_PLACES: Final = (
    "Hub",
    "Corner",
    "Lounge",
    "Harbour",
    "Workshop",
    "Club",
    "House",
    "Garden",
    "Tavern",
    "Station",
)
_SPAM: Final = (
    "free nitro for the first {n} people, claim now: https://{word}-gifts.example/{n}",
    "@everyone i made {n} dollars this week, ask {word} how: https://{word}.example",
    "selling {n} boosted accounts, best price, dm {word}",
    "join my server {word}, {n} members and giveaways every day: https://invite.example/{word}{n}",
    "airdrop: connect your wallet at https://{word}-mint.example before {n} pm",
)
_DOUBTFUL: Final = (
    "look at this, all of you: https://{word}.example/{n}",
    "HELLO?? is anybody there {word} {word} {word}",
    "my friend's server {word} needs {n} more people, come and say hello",
    "{word}! {word}! {word}! {n} times",
)
_RATIONALES: Final = (
    "It offers something for nothing and wants a click.",
    "The same advert was posted by others; no talk around it.",
    "Loud, but part of the conversation before it.",
)
CHANNELS: Final = (
    "general", "random", "help", "introductions", "memes", "media", "news", "voice-text", "off-topic", "trading",
    "feedback", "events",
)  # fmt: skip


def username(random: Random) -> str:
    """What somebody may call themselves."""
    return f"{random.choice(_FIRST)}_{random.choice(_SECOND)}{random.randrange(1000)}"


def server_name(random: Random) -> str:
    """What a server may be called."""
    return f"The {random.choice(_FIRST).title()} {random.choice(_THEMES)} {random.choice(_PLACES)}"


def message(random: Random, *, spam: bool) -> str:
    """What a suspect may have written: an advert, or something that only looked like one."""
    pattern = random.choice(_SPAM if spam else _DOUBTFUL)
    return pattern.format(n=random.randrange(3, 900), word=random.choice(_SECOND))


def rationale(random: Random) -> str:
    """Why a model may have decided as it did."""
    return random.choice(_RATIONALES)
