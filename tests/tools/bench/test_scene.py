"""Servers on the fake Discord, as a benchmark uses them."""

from typing import Any

from tools.bench.chat import Said
from tools.bench.scene import CHANNELS, place, play
from tools.fakes.client import FakeDiscord, Guild


class Recorder(FakeDiscord):
    """Remembers what would be played."""

    def __init__(self) -> None:
        self.batches: list[list[dict[str, Any]]] = []

    def batch(self, ops: Any) -> list[dict[str, Any]]:
        """Take a batch."""
        self.batches.append(list(ops))
        return []


def test_everybody_but_the_staff_talks_in_the_public_channels() -> None:
    channels = {name: f"id of {name}" for name in ("admin", "verification", *CHANNELS)}
    guild = Guild("1", "server", "2", {}, channels, [{"id": "3"}, {"id": "4"}])
    found = place(guild)
    assert found.people == ("3", "4")
    assert found.channels == tuple(f"id of {name}" for name in CHANNELS)


async def test_plays_every_message_once_and_in_order() -> None:
    discord, reported = Recorder(), list[int]()
    said = [Said(at_ms=n, guild_id="1", channel_id="2", user_id="3", text=f"number {n}") for n in range(1200)]
    await play(discord, said, reported.append)
    assert [op["at_ms"] for batch in discord.batches for op in batch] == list(range(1200))
    assert reported[-1] == 1200
