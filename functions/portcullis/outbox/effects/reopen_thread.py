"""Open the thread of a case again."""

from portcullis.discord.client import DiscordClient
from portcullis.discord.codes import Code
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.explanations import THREAD


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Unarchive and unlock the thread. A case without one, or whose thread was deleted, needs nothing."""
    thread_id = claimed.require_case()["thread_id"]
    if thread_id is None:
        return {"gone": True}
    discord.edit_channel(thread_id, {"archived": False, "locked": False}, reason=claimed.audit_reason)
    return {}


EFFECT = Effect(
    name="reopen_thread", run=run, settled_by={Code.UNKNOWN_CHANNEL: {"gone": True}}, explained_by=THREAD
)
