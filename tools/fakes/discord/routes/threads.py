"""Private threads, archiving and thread members, as strict as Discord."""

from datetime import UTC, datetime
from typing import Any

from simcord.backend import errors, serializers
from simcord.backend.errors import BackendError
from simcord.backend.models import Channel
from simcord.enums import ChannelType
from simcord.http import RequestContext

from tools.fakes.discord.routes import passthrough, route
from tools.fakes.discord.routes.channels import check_slowmode
from tools.fakes.discord.world import World

_THREAD_FIELDS = ("name", "archived", "locked", "auto_archive_duration", "invitable", "rate_limit_per_user")


def thread_is_archived() -> BackendError:
    """Discord's error for changes to an archived thread."""
    return BackendError(400, 50083, "Thread is archived")


def wake(world: World, thread: Channel) -> None:
    """A message unarchives its thread, unless the thread is locked."""
    state = thread.thread_metadata
    if state is None or not state.archived:
        return
    if state.locked:
        raise thread_is_archived()
    state.archived = False
    world.announce_channel_update(thread.id)


@route("POST", "/channels/{channel_id}/threads")
def create(world: World, ctx: RequestContext) -> Any:
    """Create a thread; a private one posts nothing in its channel and may be closed to guests."""
    body = ctx.body()
    if not 1 <= len(str(body.get("name", ""))) <= 100:
        raise errors.invalid_form_body("name: Must be between 1 and 100 in length.")
    if int(body.get("type", ChannelType.PRIVATE_THREAD)) != ChannelType.PRIVATE_THREAD:
        return passthrough(world, ctx)
    parent = ctx.require_channel_permissions(ctx.int_arg("channel_id"), "create_private_threads")
    if parent.type != ChannelType.TEXT:
        raise errors.cannot_execute_on_channel_type()
    thread = world.create_thread(
        parent.id,
        body["name"],
        world.bot_user.id,
        type=ChannelType.PRIVATE_THREAD,
        auto_archive_duration=int(body.get("auto_archive_duration", 1440)),
        broadcast=False,
    )
    if thread.thread_metadata is not None:
        thread.thread_metadata.invitable = bool(body.get("invitable", True))
    world.announce_thread_create(thread)
    return dict(serializers.thread_payload(world, thread))


@route("PATCH", "/channels/{channel_id}")
def edit(world: World, ctx: RequestContext) -> Any:
    """Edit a channel; a thread needs only "manage threads", and an archived one must be reopened first."""
    check_slowmode(ctx.body())
    thread = world.get_channel(ctx.int_arg("channel_id"))
    state = thread.thread_metadata
    if state is None:
        return passthrough(world, ctx)
    ctx.require_channel_permissions(thread.id, "manage_threads")
    changes = ctx.fields(*_THREAD_FIELDS)
    if state.archived and changes.get("archived") is not False:
        raise thread_is_archived()
    if changes.get("archived", state.archived) != state.archived:
        state.archive_timestamp = datetime.now(UTC).isoformat()
    outer: dict[str, Any] = {
        key: changes.pop(key) for key in ("name", "rate_limit_per_user") if key in changes
    }
    world.edit_channel(thread.id, outer, thread_metadata=changes)
    return dict(serializers.thread_payload(world, thread))


@route("PUT", "/channels/{channel_id}/thread-members/{user_id}")
def add_member(world: World, ctx: RequestContext) -> Any:
    """Add someone to a thread: it must be open, and they must be in the guild."""
    thread = world.get_thread(ctx.int_arg("channel_id"))
    if thread.thread_metadata is not None and thread.thread_metadata.archived:
        raise thread_is_archived()
    if ctx.args["user_id"] != "@me" and thread.guild_id is not None:
        world.get_member(thread.guild_id, ctx.int_arg("user_id"))
    return passthrough(world, ctx)
