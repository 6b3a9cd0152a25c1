"""Open the case's private thread, once."""

from typing import NotRequired, TypedDict

from portcullis.discord.client import DiscordClient, Json
from portcullis.discord.codes import Code
from portcullis.discord.markdown import cut, one_line
from portcullis.discord.notification import THREAD_NAME, thread_name
from portcullis.errors import DiscordError
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import of_channel


class Payload(TypedDict):
    """The verification channel. Without a name, the thread is called after its case."""

    channel_id: str
    name: NotRequired[str]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Find the thread that an earlier try has opened, else open it. The result holds ``thread_id``."""
    payload: Payload = claimed.payload
    case = claimed.require_case()
    if case["thread_id"] is not None and _is_there(discord, case["thread_id"]):
        return {"thread_id": case["thread_id"]}
    # As Discord would store it, for it is looked up by this name.
    name = cut(one_line(payload.get("name") or thread_name(case)), THREAD_NAME)
    thread = _find(discord, claimed.guild_id, payload["channel_id"], name)
    if thread is None:
        channel_id = payload["channel_id"]
        thread = discord.create_private_thread(channel_id, name, reason=claimed.audit_reason)
    return {"thread_id": thread["id"]}


def _is_there(discord: DiscordClient, thread_id: str) -> bool:
    """Somebody may have deleted the thread while nobody told us."""
    try:
        discord.get_channel(thread_id)
    except DiscordError as error:
        if error.code != Code.UNKNOWN_CHANNEL:
            raise
        return False
    return True


def _find(discord: DiscordClient, guild_id: str, channel_id: str, name: str) -> Json | None:
    def ours(threads: list[Json]) -> Json | None:
        same = [one for one in threads if one["parent_id"] == channel_id and one["name"] == name]
        # Anyone may name a thread of theirs so; the suspects must not be led into it.
        own_id = discord.get_me()["id"] if same else None
        return next((one for one in same if one.get("owner_id") == own_id), None)

    return ours(discord.get_active_threads(guild_id)) or ours(
        discord.get_archived_private_threads(channel_id)
    )


EFFECT = Effect(
    name="open_thread",
    run=run,
    for_case={"thread_id": "thread_id"},
    explained_by=of_channel(
        gone="the channel for threads is gone: `/config set` sets another `verification_channel_id`",
        refused="I may not open threads: I need View Channel, Create Private Threads, Send Messages in Threads "
        "and Manage Threads in that channel",
    ),
)
