"""GET /guilds/{id} and bans that delete messages."""

from typing import Any

from simcord.backend.errors import invalid_form_body
from simcord.http import RequestContext

from portcullis.snowflake import to_ms
from tools.fakes.discord import payloads
from tools.fakes.discord.routes import passthrough, route
from tools.fakes.discord.world import World

_WEEK_S = 604_800


@route("GET", "/guilds/{guild_id}")
def get_guild(world: World, ctx: RequestContext) -> Any:
    """The guild without what only the gateway sends; ``with_counts`` adds how many members it has."""
    counted = str(ctx.params.pop("with_counts", "false")).lower() == "true"
    guild = payloads.guild_only(passthrough(world, ctx))
    if counted:
        members = len(world.get_guild(ctx.int_arg("guild_id")).members)
        guild |= {"approximate_member_count": members, "approximate_presence_count": 0}
    return guild


@route("PUT", "/guilds/{guild_id}/bans/{user_id}")
def ban(world: World, ctx: RequestContext) -> None:
    """Ban, and delete the messages of the last ``delete_message_seconds`` (simcord ignores them)."""
    seconds = int(ctx.body().get("delete_message_seconds", 0))
    if not 0 <= seconds <= _WEEK_S:
        raise invalid_form_body("delete_message_seconds: Must be between 0 and 604800")
    passthrough(world, ctx)
    horizon_ms = world.now_ms() - seconds * 1000
    guild = world.get_guild(ctx.int_arg("guild_id"))
    user_id = ctx.int_arg("user_id")
    for channel_id in [*guild.channel_ids, *guild.thread_ids]:
        doomed = [
            item.id
            for item in world.messages.get(channel_id, {}).values()
            if item.author_id == user_id and to_ms(str(item.id)) >= horizon_ms
        ]
        if doomed and seconds:
            world.bulk_delete_messages(channel_id, doomed)
