"""Application commands: Discord checks names, descriptions and counts when they are registered."""

import re
from collections.abc import Iterator
from typing import Any

from simcord.backend.errors import BackendError, invalid_form_body
from simcord.http import RequestContext

from tools.fakes.discord.routes import passthrough, route
from tools.fakes.discord.world import World

# Letters of any alphabet, digits, hyphen and underscore; chat commands have no capitals.
_NAME = re.compile(r"[-_'\w]{1,32}")
_CHAT_INPUT = 1


@route("PUT", "/applications/{application_id}/commands")
@route("PUT", "/applications/{application_id}/guilds/{guild_id}/commands")
def overwrite(world: World, ctx: RequestContext) -> Any:
    """Replace all commands, globally or of a guild."""
    if ctx.args["application_id"] != str(world.application_id):
        raise BackendError(403, 20012, "You are not authorized to perform this action on this application")
    if not isinstance(ctx.json, list):
        raise invalid_form_body("Only iterables may be used in a ListType")
    problems = [
        problem for index, command in enumerate(ctx.json) for problem in _problems(command, str(index))
    ]
    names = [(command.get("name"), command.get("type", _CHAT_INPUT)) for command in ctx.json]
    if len(set(names)) < len(names):
        problems.append("Application command names must be unique")
    if len(names) > 100:
        problems.append("Maximum number of application commands reached (100)")
    if problems:
        raise invalid_form_body("; ".join(problems))
    return passthrough(world, ctx)


def _problems(item: dict[str, Any], where: str) -> Iterator[str]:
    """What Discord would say about a command or option, and about the options below it."""
    name, is_menu = (
        str(item.get("name", "")),
        item.get("type", _CHAT_INPUT) in {2, 3} and "options" not in item,
    )
    is_command = where.isdecimal()
    if not (is_command and is_menu):
        if not _NAME.fullmatch(name) or name != name.lower():
            yield f"{where}.name: String value did not match validation regex."
        if not 1 <= len(str(item.get("description", ""))) <= 100:
            yield f"{where}.description: Must be between 1 and 100 in length."
    for key in ("options", "choices"):
        if len(item.get(key) or []) > 25:
            yield f"{where}.{key}: Must be 25 or fewer in length."
    for choice in item.get("choices") or []:
        if not 1 <= len(str(choice.get("name", ""))) <= 100:
            yield f"{where}.choices: choice names must be between 1 and 100 in length."
    optional_seen = False
    for index, option in enumerate(item.get("options") or []):
        if option.get("required") and optional_seen:
            yield f"{where}.options.{index}: Required options must be placed before non-required options"
        optional_seen = optional_seen or not option.get("required")
        yield from _problems(option, f"{where}.options.{index}")
