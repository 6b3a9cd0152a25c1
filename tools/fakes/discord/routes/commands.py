"""Application commands, global and of one guild: list, create, edit, delete, and replace them all."""

from collections.abc import Sequence
from typing import Any

from simcord.backend.errors import BackendError, invalid_form_body
from simcord.backend.ops.commands import COMMAND_FIELDS
from simcord.http import RequestContext

from tools.fakes.discord.command_checks import CHAT_INPUT, LIMITS, problems
from tools.fakes.discord.routes import Created, route
from tools.fakes.discord.world import World

Json = dict[str, Any]

_ALL = "/applications/{application_id}/commands"
_ALL_OF_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands"
_ONE = f"{_ALL}/{{command_id}}"
_ONE_OF_GUILD = f"{_ALL_OF_GUILD}/{{command_id}}"
_FIELDS = {*COMMAND_FIELDS, "nsfw"}
_DEFAULTS: Json = {
    "description": "",
    "options": [],
    "default_member_permissions": None,
    "dm_permission": True,
    "nsfw": False,
}


@route("GET", _ALL)
@route("GET", _ALL_OF_GUILD)
def read_all(world: World, ctx: RequestContext) -> Any:
    """All commands; in all their languages only where the caller asks for them."""
    localized = str(ctx.params.get("with_localizations", "false")).lower() == "true"
    return [_shown(command, localized=localized) for command in _known(world, ctx)]


@route("GET", _ONE)
@route("GET", _ONE_OF_GUILD)
def read_one(world: World, ctx: RequestContext) -> Any:
    """One command, in all its languages."""
    return _shown(_wanted(world, ctx), localized=True)


@route("PUT", _ALL)
@route("PUT", _ALL_OF_GUILD)
def overwrite(world: World, ctx: RequestContext) -> Any:
    """Replace all commands."""
    if not isinstance(ctx.json, list):
        raise invalid_form_body("Only iterables may be used in a ListType")
    given = [_checked(command) for command in ctx.json]
    return [_shown(command, localized=True) for command in _keep(world, ctx, given)]


@route("POST", _ALL)
@route("POST", _ALL_OF_GUILD)
def create(world: World, ctx: RequestContext) -> Any:
    """Add a command; one of the same name and type is replaced."""
    given = _checked(ctx.json)
    key = _key(given)
    others = [command for command in _known(world, ctx) if _key(command) != key]
    is_new = len(others) == len(_known(world, ctx))
    *_, made = _keep(world, ctx, [*others, given])
    shown = _shown(made, localized=True)
    return Created(shown) if is_new else shown


@route("PATCH", _ONE)
@route("PATCH", _ONE_OF_GUILD)
def edit(world: World, ctx: RequestContext) -> Any:
    """Change what the body names of a command, and nothing else."""
    command = _wanted(world, ctx)
    given = _checked(ctx.json)
    if "type" in given:
        raise invalid_form_body("type: This field cannot be edited")
    edited = command | given
    kept = _keep(world, ctx, [edited if each is command else each for each in _known(world, ctx)])
    return next(_shown(each, localized=True) for each in kept if each["id"] == command["id"])


@route("DELETE", _ONE)
@route("DELETE", _ONE_OF_GUILD)
def delete(world: World, ctx: RequestContext) -> None:
    """Remove a command."""
    gone = _wanted(world, ctx)
    _keep(world, ctx, [command for command in _known(world, ctx) if command is not gone])


def _scope(world: World, ctx: RequestContext) -> int | None:
    """The guild whose commands are meant, or None for the global ones."""
    if ctx.args["application_id"] != str(world.application_id):
        raise BackendError(403, 20012, "You are not authorized to perform this action on this application")
    if "guild_id" not in ctx.args:
        return None
    return int(world.get_guild(int(ctx.args["guild_id"])).id)


def _known(world: World, ctx: RequestContext) -> list[Json]:
    return list(world.commands.get(_scope(world, ctx), {}).values())


def _wanted(world: World, ctx: RequestContext) -> Json:
    """The command that the path names."""
    for command in _known(world, ctx):
        if command["id"] == ctx.args["command_id"]:
            return command
    raise BackendError(404, 10063, "Unknown application command")


def _key(command: Json) -> tuple[Any, Any]:
    return command.get("name"), command.get("type", CHAT_INPUT)


def _keep(world: World, ctx: RequestContext, commands: Sequence[Json]) -> list[Json]:
    """Make these all commands of the scope, if Discord would take every one of them."""
    scope = _scope(world, ctx)
    _check(commands)
    known = world.commands.get(scope, {})
    kept: dict[Any, Json] = {}
    for given in commands:
        command = _DEFAULTS | {key: value for key, value in given.items() if key in _FIELDS}
        command |= {"type": given.get("type", CHAT_INPUT), "application_id": str(world.application_id)}
        same = known.get(_key(command), {})
        command["id"] = given.get("id") or same.get("id") or str(world.snowflake())
        # A version is a snowflake too: new with every change.
        changed = {**same, **command} != same
        command["version"] = str(world.snowflake()) if changed else same["version"]
        if scope is not None:
            command["guild_id"] = str(scope)
        kept[_key(command)] = command
    world.commands[scope] = kept
    return list(kept.values())


def _checked(given: Any) -> Json:
    """A command as it was sent. Discord passes over fields that it does not know; here those are most likely slips."""
    if not isinstance(given, dict):
        raise invalid_form_body("Only dictionaries may be used in a DictType")
    if unknown := sorted(set(given) - _FIELDS):
        raise invalid_form_body(f"unknown fields: {', '.join(unknown)}")
    return given


def _check(commands: Sequence[Json]) -> None:
    found = [problem for index, command in enumerate(commands) for problem in problems(command, str(index))]
    if found:
        raise invalid_form_body("; ".join(found))
    keys = [_key(command) for command in commands]
    if len(set(keys)) < len(keys):
        raise invalid_form_body("Application command names must be unique")
    for kind, limit in LIMITS.items():
        if sum(kind == one for _, one in keys) > limit:
            raise BackendError(400, 30032, f"Maximum number of application commands reached ({limit})")


def _shown(command: Json, *, localized: bool) -> Json:
    """A command with all that Discord adds to it."""
    everywhere = {} if "guild_id" in command else {"contexts": None, "integration_types": [0]}
    shown: Json = everywhere | command | {"default_permission": True}
    if not localized:
        return _untranslated(shown)
    return {"name_localizations": None, "description_localizations": None} | shown


def _untranslated(item: Json) -> Json:
    """Without its languages, and without those of its options and choices."""
    return {
        key: [_untranslated(child) for child in value] if key in {"options", "choices"} and value else value
        for key, value in item.items()
        if key not in {"name_localizations", "description_localizations"}
    }
