"""The servers of a benchmark: made on the fake Discord, set up as a moderator would, and talked in."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import psycopg

from tools.bench.chat import Place, Said
from tools.fakes.client import FakeDiscord, Guild

Report = Callable[[str, int, int], None]
"""``report(what, done, total)``: how far a phase is."""

CHANNELS: Final = ("general", "random", "help", "media", "off-topic")
"""In which everybody talks; the first three are on every server of the fake Discord."""

_PLAYED_AT_ONCE: Final = 500


async def create(
    discord: FakeDiscord, *, guilds: int, people: int, at_ms: int, report: Report
) -> list[Guild]:
    """Make servers with ``people`` members each, at ``at_ms`` (milliseconds since the Unix epoch)."""
    members = [{"name": f"person {number}", "account_days": 400} for number in range(people)]
    made = []
    for number in range(guilds):
        name = f"server {number}"
        made.append(
            await asyncio.to_thread(discord.create_guild, name, members, channels=CHANNELS[3:], at_ms=at_ms)
        )
        report("servers", number + 1, guilds)
    return made


def configure(database_url: str, guilds: Iterable[Guild]) -> None:
    """Name the restricted role and the channels, so that verdicts are acted on. Detection knows the servers already."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        for guild in guilds:
            connection.execute(
                "update public.servers set restricted_role_id = %s, admin_channel_id = %s,"
                " verification_channel_id = %s where guild_id = %s",
                (
                    guild.roles["restricted"],
                    guild.channels["admin"],
                    guild.channels["verification"],
                    guild.id,
                ),
            )


def place(guild: Guild) -> Place:
    """Where and by whom a server is talked in."""
    return Place(
        guild_id=guild.id,
        channels=tuple(guild.channels[name] for name in CHANNELS),
        people=tuple(str(member["id"]) for member in guild.members),
    )


async def play(discord: FakeDiscord, events: Sequence[Said], report: Callable[[int], None]) -> None:
    """Have the messages written, in order; ``report`` is told how many were."""
    for start in range(0, len(events), _PLAYED_AT_ONCE):
        ops = [_op(said) for said in events[start : start + _PLAYED_AT_ONCE]]
        await asyncio.to_thread(discord.batch, ops)
        report(start + len(ops))


def _op(said: Said) -> dict[str, Any]:
    return {
        "op": "message",
        "channel_id": said.channel_id,
        "user_id": said.user_id,
        "content": said.text,
        "at_ms": said.at_ms,
    }
