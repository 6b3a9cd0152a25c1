"""How one fake Discord is set up."""

from dataclasses import dataclass

from tools.fakes.discord.limits import Limit

# Far above Discord's own, so that nothing is throttled unless a test asks for it.
GENEROUS_PER_ROUTE = Limit(1000, 1.0)
GENEROUS_PER_BOT = Limit(100_000, 1.0)


@dataclass(frozen=True)
class Options:
    """How one fake Discord is set up.

    Attributes:
        seed: decides the application id, and token and key where they are not given.
        token: the bot token that is accepted; the bot's id is read from a real-looking one.
        private_key: Ed25519 seed in hex, 64 digits.
        interactions_url: where interactions go; can be given per call instead.
        per_route: requests per bucket.
        per_bot: requests of the whole bot.
        deadline_s: how long an interaction may stay unanswered.
        gap_s: how long the original response is 404 after a deferral.
        heartbeat_s: the interval that HELLO asks for.
        buffer_size: events that a session keeps for a resume.
    """

    seed: int = 0
    token: str | None = None
    private_key: str | None = None
    interactions_url: str | None = None
    per_route: Limit = GENEROUS_PER_ROUTE
    per_bot: Limit = GENEROUS_PER_BOT
    deadline_s: float = 3.0
    gap_s: float = 0.3
    heartbeat_s: float = 41.25
    buffer_size: int = 10_000
