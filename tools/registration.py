"""Keeps Discord's list of our slash commands the same as the commands we have."""

import json
import os
import subprocess
import sys
from typing import Any, Final

from portcullis.discord.client import DiscordClient
from tools.devstack.program import ROOT

Json = dict[str, Any]

_DECLARED: Final = frozenset(
    {
        *("type", "name", "name_localizations", "description", "description_localizations"),
        *("default_member_permissions", "contexts", "options", "required", "autocomplete"),
        *("choices", "value", "min_value", "max_value", "min_length", "max_length"),
    }
)
"""What we declare of commands, options and choices. To this Discord adds ids, versions and defaults of its own."""


def register(discord: DiscordClient, commands: list[Json], guild_id: str | None) -> bool:
    """Make ``commands`` those of the application, everywhere or in one server; answers whether it had to.

    Nothing is sent where nothing changed: Discord counts what is created, and a change takes effect slowly.

    Raises:
        DiscordError: Discord refused.
    """
    application = discord.request("GET", "/applications/@me")
    path = f"/applications/{application['id']}/commands"
    if guild_id is not None:
        path = f"/applications/{application['id']}/guilds/{guild_id}/commands"
        # A server's own commands have no contexts: they are in that server.
        commands = [{key: command[key] for key in command if key != "contexts"} for command in commands]
    known = discord.request("GET", f"{path}?with_localizations=true")
    if _by_name(known) == _by_name(commands):
        return False
    discord.request("PUT", path, commands)
    return True


def declared_commands() -> list[Json]:
    """Our commands as Discord takes them, from the interactions function.

    It runs as a process of its own, since tools import no function.
    """
    printed = subprocess.run(
        [sys.executable, "-m", "interactions.manifest"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "functions")},
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    commands: list[Json] = json.loads(printed)
    return commands


def _by_name(commands: list[Json]) -> dict[str, Any]:
    return {command["name"]: _declared(command) for command in commands}


def _declared(node: Any) -> Any:
    """A command, option or choice without what Discord adds, and without what says nothing."""
    if isinstance(node, list):
        return [_declared(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _declared(value) if key in {"options", "choices"} else value
        for key, value in node.items()
        if key in _DECLARED and not (value is None or value is False or value in ([], {}))
    }
