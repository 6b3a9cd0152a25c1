"""Role changes: Discord refuses to hand out or take away managed roles, whoever asks."""

from typing import Any

from simcord.backend import errors
from simcord.http import RequestContext

from tools.fakes.discord.routes import passthrough, route
from tools.fakes.discord.world import World


@route("PATCH", "/guilds/{guild_id}/members/{user_id}")
def edit_member(world: World, ctx: RequestContext) -> Any:
    """Edit a member; ``roles`` must keep the managed ones as they are."""
    if "roles" in ctx.body() and ctx.args["user_id"] != "@me":
        guild = world.get_guild(ctx.int_arg("guild_id"))
        held = set(world.get_member(guild.id, ctx.int_arg("user_id")).role_ids)
        for role_id in held ^ {int(role) for role in ctx.body()["roles"] or []}:
            if role_id in guild.roles and guild.roles[role_id].managed:
                raise errors.missing_permissions()
    return passthrough(world, ctx)


@route("PUT", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
@route("DELETE", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
def change_role(world: World, ctx: RequestContext) -> Any:
    """Give or take one role."""
    if world.get_role(ctx.int_arg("guild_id"), ctx.int_arg("role_id")).managed:
        raise errors.missing_permissions()
    return passthrough(world, ctx)
