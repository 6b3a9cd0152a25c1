"""Keeps Discord's list of our commands the same as the commands we have: sends only what differs.

Source: Discord's reference, "Application Commands".
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from portcullis.discord.client import DiscordClient
from tools.devstack.program import ROOT

Json = dict[str, Any]

_DECLARED: Final = frozenset(
    {
        *("type", "name", "name_localizations", "description", "description_localizations"),
        *("default_member_permissions", "contexts", "options", "required", "autocomplete", "channel_types"),
        *("choices", "value", "min_value", "max_value", "min_length", "max_length"),
    }
)
"""What we declare of commands, options and choices. To this Discord adds ids, versions and defaults of its own."""
_UNORDERED: Final = frozenset({"contexts", "channel_types"})
_CHAT_INPUT: Final = 1
_MENUS: Final = {2: "user menu", 3: "message menu"}


@dataclass(frozen=True, slots=True)
class Change:
    """One call that makes Discord's list more like ours."""

    verb: str
    """``create``, ``edit`` or ``delete``."""
    title: str
    """The command as people know it: ``/config``, ``Report (message menu)``."""
    method: str
    path: str
    body: Json | None = None

    def make(self, discord: DiscordClient) -> None:
        """Send it. Sent twice it does no harm: Discord replaces a command of the same name.

        Raises:
            DiscordError: Discord refused.
        """
        discord.request(self.method, self.path, self.body, repeatable=True)


def register(discord: DiscordClient, commands: Sequence[Json], guild_id: str | None) -> list[Change]:
    """Make ``commands`` those of the application, everywhere or in one server; answers with what that took.

    Raises:
        DiscordError: Discord refused.
    """
    needed = changes(discord, commands, guild_id)
    for change in needed:
        change.make(discord)
    return needed


def changes(discord: DiscordClient, commands: Sequence[Json], guild_id: str | None) -> list[Change]:
    """What has to be sent so that Discord holds ``commands``; reads only.

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
    return list(_differences(path, _by_key(commands), _by_key(known)))


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


_Key = tuple[int, str]
"""Type and name: a menu and a slash command may share a name."""


def _by_key(commands: Sequence[Json]) -> dict[_Key, Json]:
    return {(command.get("type", _CHAT_INPUT), command["name"]): command for command in commands}


def _differences(path: str, ours: dict[_Key, Json], known: dict[_Key, Json]) -> Iterator[Change]:
    # What goes comes first, to make room: Discord holds 100 commands.
    for key, command in known.items():
        if key not in ours:
            yield Change("delete", _title(key), "DELETE", f"{path}/{command['id']}")
    for key, command in ours.items():
        if key not in known:
            yield Change("create", _title(key), "POST", path, command)
        elif _declared(command) != _declared(known[key]):
            yield Change("edit", _title(key), "PATCH", f"{path}/{known[key]['id']}", _edit(command))


def _title(key: _Key) -> str:
    kind, name = key
    return f"{name} ({_MENUS.get(kind, f'type {kind}')})" if kind != _CHAT_INPUT else f"/{name}"


def _edit(command: Json) -> Json:
    """The whole command for an edit, which leaves alone what it does not name and never changes the type."""
    empty: Json = {
        "name_localizations": None,
        "description_localizations": None,
        "default_member_permissions": None,
    }
    if command.get("type", _CHAT_INPUT) == _CHAT_INPUT:
        empty["options"] = []
    return empty | {key: value for key, value in command.items() if key != "type"}


def _declared(node: Any) -> Any:
    """A command, option or choice without what Discord adds, and without what says nothing."""
    if isinstance(node, list):
        return [_declared(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _compared(key, value)
        for key, value in node.items()
        if key in _DECLARED and not (value is None or value is False or value in ("", [], {}))
    }


def _compared(key: str, value: Any) -> Any:
    if key in _UNORDERED:
        return sorted(value)
    return _declared(value) if key in {"options", "choices"} else value
