"""Builds the demo's servers in the fake Discord and sets them up as their moderators would: by slash commands."""

import random
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from portcullis.discord.client import DiscordClient
from portcullis.errors import PortcullisError
from tools.demo.attacks import PHISHING_DOMAINS
from tools.demo.script import Script
from tools.demo.servers import CHANNELS, MODERATOR, REGULAR, Server
from tools.fakes.client import Guild
from tools.play.venue import USUAL_CHANNELS, Venue, server_ids
from tools.registration import declared_commands, register

Json = dict[str, Any]


class DemoError(PortcullisError):
    """The bot did not do what the demo asked of it."""


@dataclass(frozen=True, slots=True)
class Stage:
    """The servers as they stand.

    Attributes:
        guilds: by the server's name.
        people: everybody's id by name; names are unique over all servers. Who joins later is added then.
    """

    guilds: Mapping[str, Guild]
    people: dict[str, str]


def build(script: Script, venue: Venue, rng: random.Random) -> Stage:
    """Make all servers with everybody in them, and set them up.

    Raises:
        DemoError: a slash command was not answered as expected.
    """
    token, url = venue.env["DISCORD_TOKEN"], venue.env["DISCORD_API_URL"]
    register(DiscordClient(token, url, clock=time.monotonic, sleep=time.sleep), declared_commands(), None)
    venue.store.import_phishing_domains(source="demo", domains=PHISHING_DOMAINS)
    guilds = {server.name: _open(server, script, venue, rng) for server in script.servers}
    people = {member["name"]: member["id"] for guild in guilds.values() for member in guild.members}
    stage = Stage(guilds, people)
    for server in script.servers:
        _set_up(guilds[server.name], people[server.moderator], venue)
    return stage


def _open(server: Server, script: Script, venue: Venue, rng: random.Random) -> Guild:
    members: list[Json] = [
        {"name": name, "roles": [REGULAR] if rng.random() < 0.5 else [], **_standing(rng)}
        for name in server.members
    ]
    members.append({"name": server.moderator, "roles": [MODERATOR], **_standing(rng)})
    members += [
        {
            "name": one.name,
            "account_days": one.account_days,
            "member_days": one.member_days,
            "roles": list(one.roles),
        }
        for attack in script.attacks
        if attack.server == server.name
        for one in attack.attackers
        if not one.joins
    ]
    return venue.discord.create_guild(
        server.name,
        members,
        channels=[name for name in CHANNELS if name not in USUAL_CHANNELS],
        roles=[REGULAR],
        vanity_url_code=server.invite,
    )


def _standing(rng: random.Random) -> Json:
    """Ages of an account and a membership, in days; some members are new."""
    age = rng.choice((3, 20, 90, 400, 1200, 2500)) * rng.uniform(0.8, 1.2)
    return {"account_days": age, "member_days": age * rng.uniform(0.1, 1)}


def _set_up(guild: Guild, moderator: str, venue: Venue) -> None:
    """Four times ``/config set``, signed, through the Edge door."""
    for key, value in server_ids(guild).items():
        options = {"key": key, "value": value}
        view = venue.discord.command(guild.channels["admin"], moderator, "config set", options)
        if view["loading"]:
            view = venue.discord.interaction(view["id"], wait_s=30, changes=1)
        content = (view["message"] or {}).get("content", "")
        if not content.startswith(f"`{key}` is now"):
            raise DemoError(f"/config set {key} in {guild.name}: {view['error'] or content}")
