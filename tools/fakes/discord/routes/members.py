"""Role changes and time-outs: Discord refuses managed roles, whoever asks, and time-outs that are too long."""

from datetime import UTC, datetime, timedelta
from typing import Any

from simcord.backend import errors
from simcord.http import RequestContext

from tools.fakes.discord.routes import passthrough, route
from tools.fakes.discord.world import World

_ADMINISTRATOR = 8
_LONGEST_TIMEOUT = timedelta(days=28)


@route("PATCH", "/guilds/{guild_id}/members/{user_id}")
def edit_member(world: World, ctx: RequestContext) -> Any:
    """Edit a member; ``roles`` must keep the managed ones as they are, time-outs last 28 days at most."""
    if ctx.args["user_id"] != "@me":
        _check_timeout(world, ctx)
    if "roles" in ctx.body() and ctx.args["user_id"] != "@me":
        guild = world.get_guild(ctx.int_arg("guild_id"))
        held = set(world.get_member(guild.id, ctx.int_arg("user_id")).role_ids)
        for role_id in held ^ {int(role) for role in ctx.body()["roles"] or []}:
            if role_id in guild.roles and guild.roles[role_id].managed:
                raise errors.missing_permissions()
    return passthrough(world, ctx)


def _check_timeout(world: World, ctx: RequestContext) -> None:
    """Refuse a time-out beyond 28 days from now, or of somebody who may administer."""
    until = ctx.body().get("communication_disabled_until")
    if until is None:
        return
    guild = world.get_guild(ctx.int_arg("guild_id"))
    member = world.get_member(guild.id, ctx.int_arg("user_id"))
    held = [guild.roles[role] for role in member.role_ids if role in guild.roles]
    if member.user_id == guild.owner_id or any(int(role.permissions) & _ADMINISTRATOR for role in held):
        raise errors.missing_permissions()
    now = datetime.fromtimestamp(world.now_ms() / 1000, UTC)
    try:
        too_long = datetime.fromisoformat(until) > now + _LONGEST_TIMEOUT
    except (TypeError, ValueError):
        raise errors.invalid_form_body("communication_disabled_until: Could not parse") from None
    if too_long:
        raise errors.invalid_form_body("communication_disabled_until: Must be at most 28 days in the future")


@route("PUT", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
@route("DELETE", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
def change_role(world: World, ctx: RequestContext) -> Any:
    """Give or take one role."""
    if world.get_role(ctx.int_arg("guild_id"), ctx.int_arg("role_id")).managed:
        raise errors.missing_permissions()
    return passthrough(world, ctx)
