"""Messages: nonces, the limits of lists and of bulk deletion, and posting into archived threads."""

from typing import Any

from simcord.backend import errors
from simcord.backend.errors import BackendError
from simcord.http import RequestContext

from portcullis.snowflake import to_ms
from tools.fakes.discord.routes import passthrough, route
from tools.fakes.discord.routes.threads import wake
from tools.fakes.discord.world import World

_TWO_WEEKS_MS = 14 * 86_400_000


@route("POST", "/channels/{channel_id}/messages")
def send(world: World, ctx: RequestContext) -> Any:
    """Post a message; with ``enforce_nonce`` a nonce that was used lately answers with its first message."""
    nonce = ctx.body().get("nonce")
    if nonce is not None and (not isinstance(nonce, str | int) or len(str(nonce)) > 25):
        raise errors.invalid_form_body("nonce: Must be 25 or fewer in length")
    if nonce is not None and ctx.body().get("enforce_nonce"):
        first = world.message_of_nonce(str(nonce))
        if first is not None:
            return {**_read(world, ctx, first.channel_id, first.id), "nonce": nonce}
    channel = world.channels.get(ctx.int_arg("channel_id"))
    if channel is not None and channel.thread_metadata is not None:
        wake(world, channel)
    made = passthrough(world, ctx)
    if nonce is not None:
        world.remember_nonce(str(nonce), int(made["channel_id"]), int(made["id"]))
        made["nonce"] = nonce
    return made


def _read(world: World, ctx: RequestContext, channel_id: int, message_id: int) -> dict[str, Any]:
    path = f"/channels/{channel_id}/messages/{message_id}"
    found: dict[str, Any] = passthrough(world, RequestContext(world, {}, method="GET", path=path))
    return found


@route("GET", "/channels/{channel_id}/messages")
def history(world: World, ctx: RequestContext) -> Any:
    """List messages, newest first; ``limit`` is 1 to 100."""
    limit = int(ctx.params.get("limit", 50))
    if not 1 <= limit <= 100:
        raise errors.invalid_form_body("limit: int value should be between 1 and 100")
    if "after" in ctx.params:
        # simcord would answer with the newest page, Discord answers with the one that follows ``after``.
        after, everything = int(ctx.params["after"]), world.messages.get(ctx.int_arg("channel_id"), {})
        page = sorted(key for key, item in everything.items() if key > after and not item.is_ephemeral)[
            :limit
        ]
        ctx.params = {"before": page[-1] + 1 if page else 0, "limit": len(page)}
    return passthrough(world, ctx)


@route("POST", "/channels/{channel_id}/messages/bulk-delete")
def bulk_delete(world: World, ctx: RequestContext) -> Any:
    """Delete 2 to 100 messages, none older than two weeks."""
    ids = [str(each) for each in ctx.body().get("messages") or []]
    if any(to_ms(each) < world.now_ms() - _TWO_WEEKS_MS for each in ids):
        raise BackendError(400, 50034, "You can only bulk delete messages that are under 14 days old.")
    return passthrough(world, ctx)
