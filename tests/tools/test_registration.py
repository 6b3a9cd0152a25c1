"""Registration against a fake Discord that checks names, descriptions and counts."""

import time
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from portcullis.discord.client import DiscordClient
from tools.fakes.client import FakeDiscord, running
from tools.registration import declared_commands, register

COMMANDS = declared_commands()


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeDiscord]:
    with running() as fake:
        yield fake


@pytest.fixture
def discord(fake: FakeDiscord) -> DiscordClient:
    """The bot, in front of a Discord that knows no command of it."""
    fake.rest("PUT", f"/applications/{fake.application_id}/commands", [])
    return DiscordClient(fake.token, fake.api_url, clock=time.monotonic, sleep=time.sleep)


def known(fake: FakeDiscord, where: str = "") -> list[dict[str, Any]]:
    commands: list[dict[str, Any]] = fake.rest(
        "GET", f"/applications/{fake.application_id}{where}/commands"
    ).json()
    return commands


def test_discord_takes_every_command(fake: FakeDiscord, discord: DiscordClient) -> None:
    assert register(discord, COMMANDS, None)
    assert sorted(command["name"] for command in known(fake)) == [command["name"] for command in COMMANDS]


def test_nothing_is_sent_where_nothing_changed(fake: FakeDiscord, discord: DiscordClient) -> None:
    register(discord, COMMANDS, None)
    before = known(fake)
    assert not register(discord, COMMANDS, None)
    assert known(fake) == before


@pytest.mark.parametrize("change", ["description", "option", "bound", "gone", "new"])
def test_any_change_is_sent(discord: DiscordClient, change: str) -> None:
    register(discord, COMMANDS, None)
    changed = deepcopy(COMMANDS)
    days = next(command for command in changed if command["name"] == "stats")["options"][0]["options"][0]
    match change:
        case "description":
            changed[0]["description_localizations"]["de"] = "Anders"
        case "option":
            days["required"] = True
        case "bound":
            del days["max_value"]
        case "gone":
            del changed[0]
        case "new":
            changed.append({**changed[0], "name": "other"})
    assert register(discord, changed, None)
    assert not register(discord, changed, None)


def test_what_discord_adds_is_no_change() -> None:
    class Discord:
        """Answers as Discord does, with what it adds to a command."""

        def request(self, method: str, path: str, json: Any = None) -> Any:
            assert method == "GET", f"{method} {path} {json} was not needed"
            if path == "/applications/@me":
                return {"id": "1"}
            added = {"id": "2", "application_id": "1", "version": "3", "nsfw": False, "dm_permission": False}
            more = {"name_localizations": None, "integration_types": [0], "default_permission": True}
            return [{**deepcopy(command), **added, **more} for command in reversed(COMMANDS)]

    assert not register(Discord(), COMMANDS, None)  # type: ignore[arg-type]  # all that register calls


def test_one_server_gets_its_own_commands_and_the_others_none(
    fake: FakeDiscord, discord: DiscordClient
) -> None:
    guild = fake.create_guild("Testers")
    assert register(discord, COMMANDS, guild.id)
    assert not register(discord, COMMANDS, guild.id)
    assert len(known(fake, f"/guilds/{guild.id}")) == len(COMMANDS)
    assert known(fake) == []
