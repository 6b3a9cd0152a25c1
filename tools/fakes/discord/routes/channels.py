"""Permission overwrites and slowmode, as strict as Discord."""

from typing import Any

from simcord.backend import errors
from simcord.backend.errors import BackendError
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType
from simcord.http import RequestContext

from tools.fakes.discord.routes import passthrough, route
from tools.fakes.discord.world import World

_LONGEST_SLOWMODE_S = 21_600


def check_slowmode(body: dict[str, Any]) -> None:
    """A channel's slowmode is 0 to 6 hours (simcord takes anything)."""
    seconds = body.get("rate_limit_per_user") or 0
    if type(seconds) is not int or not 0 <= seconds <= _LONGEST_SLOWMODE_S:
        raise errors.invalid_form_body("rate_limit_per_user: int value should be between 0 and 21600")


@route("PUT", "/channels/{channel_id}/permissions/{target_id}")
def edit_overwrite(world: World, ctx: RequestContext) -> None:
    """Set an overwrite; only permissions that the bot has in the guild may be changed (simcord lets all pass)."""
    channel = ctx.require_channel_permissions(ctx.int_arg("channel_id"), "manage_roles")
    body = ctx.fields("type", "allow", "deny")
    if body.get("type") not in {0, 1}:
        raise errors.invalid_form_body("type: Value must be one of (0, 1)")
    wanted = Overwrite(
        ctx.int_arg("target_id"),
        OverwriteType(body["type"]),
        allow=int(body.get("allow") or 0),
        deny=int(body.get("deny") or 0),
    )
    now = next((one for one in channel.overwrites if one.target_id == wanted.target_id), None)
    allow, deny = (now.allow, now.deny) if now is not None else (0, 0)
    changed = (wanted.allow ^ allow) | (wanted.deny ^ deny)
    if channel.guild_id is None or changed & ~world.compute_permissions(channel.guild_id, world.bot_user.id):
        raise errors.missing_permissions()
    world.set_overwrite(channel.id, wanted)


@route("DELETE", "/channels/{channel_id}/permissions/{target_id}")
def delete_overwrite(world: World, ctx: RequestContext) -> None:
    """Take an overwrite away; there must be one."""
    channel = ctx.require_channel_permissions(ctx.int_arg("channel_id"), "manage_roles")
    if ctx.int_arg("target_id") not in {one.target_id for one in channel.overwrites}:
        raise BackendError(404, 10009, "Unknown Overwrite")
    passthrough(world, ctx)
