"""Discord's REST API, one method for each call that Portcullis makes."""

import copy
from collections.abc import Callable, Sequence
from typing import Any, Self

import requests

from portcullis.discord.transport import Transport, new_session

PATIENCE_S = 30.0
"""How long a call may take, retries and rate limits included, where nobody set a deadline."""

PRIVATE_THREAD = 12
A_WEEK_IN_MINUTES = 10_080

Json = dict[str, Any]


class DiscordClient:
    """Calls Discord as the bot. Thread-safe.

    Every method returns Discord's JSON object (or list, or None for an empty answer) and raises
    ``DiscordError``, whose ``code`` is compared with ``codes.Code``. Messages ping nobody unless their
    ``allowed_mentions`` say whom.

    Args:
        token: the bot's token; it appears in no error and no log.
        base_url: with version, ``https://discord.com/api/v10``.
        session: a ``requests`` session to share; one of its own by default.
        clock: seconds that never go back, such as ``time.monotonic``.
        sleep: waits so many seconds, such as ``time.sleep``.
    """

    def __init__(
        self,
        token: str,
        base_url: str,
        *,
        session: requests.Session | None = None,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
    ) -> None:
        self._transport = Transport(
            token, base_url, session=session or new_session(), clock=clock, sleep=sleep
        )
        self._deadline: float | None = None
        self._hard = False

    def until(self, deadline: float) -> Self:
        """The same client, connections and rate limits too, whose calls end by ``deadline`` on the clock."""
        bound = copy.copy(self)
        bound._deadline = deadline  # noqa: SLF001 - a copy of this very object
        return bound

    def within(self, seconds: float) -> Self:
        """The same, for reading only: whatever was not answered in so many seconds from now is cut short."""
        bound = self.until(self._transport.clock() + seconds)
        bound._hard = True  # noqa: SLF001 - a copy of this very object
        return bound

    def has_time(self) -> bool:
        """Whether a call may still begin: an effect of many calls leaves the rest to its next run."""
        return self._deadline is None or self._transport.clock() < self._deadline

    def request(
        self,
        method: str,
        path: str,
        json: Any = None,
        *,
        reason: str | None = None,
        repeatable: bool | None = None,
    ) -> Any:
        """Make any call. ``reason`` goes to the server's audit log.

        ``repeatable`` says whether the call may be sent again after a fault that leaves open whether it had
        its effect; by default all but POST may.
        """
        deadline = self._deadline if self._deadline is not None else self._transport.clock() + PATIENCE_S
        return self._transport.send(
            method,
            path,
            json=json,
            reason=reason,
            deadline=deadline,
            repeatable=method != "POST" if repeatable is None else repeatable,
            hard=self._hard,
        )

    # The bot itself

    def get_me(self) -> Json:
        """The bot's own user."""
        return self._object("GET", "/users/@me")

    # Members

    def get_member(self, guild_id: str, user_id: str) -> Json:
        """One member, with roles."""
        return self._object("GET", f"/guilds/{guild_id}/members/{user_id}")

    def edit_member(self, guild_id: str, user_id: str, changes: Json, *, reason: str | None = None) -> Json:
        """Change a member, for instance ``{"roles": [...]}``: the whole new set."""
        return self._object("PATCH", f"/guilds/{guild_id}/members/{user_id}", changes, reason=reason)

    def add_role(self, guild_id: str, user_id: str, role_id: str, *, reason: str | None = None) -> None:
        """Give a member one role more."""
        self.request("PUT", f"/guilds/{guild_id}/members/{user_id}/roles/{role_id}", reason=reason)

    def remove_role(self, guild_id: str, user_id: str, role_id: str, *, reason: str | None = None) -> None:
        """Take one role from a member."""
        self.request("DELETE", f"/guilds/{guild_id}/members/{user_id}/roles/{role_id}", reason=reason)

    def kick(self, guild_id: str, user_id: str, *, reason: str | None = None) -> None:
        """Remove a member from the server."""
        self.request("DELETE", f"/guilds/{guild_id}/members/{user_id}", reason=reason)

    def ban(
        self, guild_id: str, user_id: str, *, delete_message_seconds: int = 0, reason: str | None = None
    ) -> None:
        """Ban a user, and delete what they wrote in the last so many seconds (0 to 604,800)."""
        body = {"delete_message_seconds": delete_message_seconds}
        self.request("PUT", f"/guilds/{guild_id}/bans/{user_id}", body, reason=reason)

    def unban(self, guild_id: str, user_id: str, *, reason: str | None = None) -> None:
        """Lift a ban."""
        self.request("DELETE", f"/guilds/{guild_id}/bans/{user_id}", reason=reason)

    def get_guild(self, guild_id: str) -> Json:
        """A server, with ``name`` and ``approximate_member_count``."""
        return self._object("GET", f"/guilds/{guild_id}?with_counts=true")

    def get_roles(self, guild_id: str) -> list[Json]:
        """All roles of a server."""
        return self._list("GET", f"/guilds/{guild_id}/roles")

    def create_role(self, guild_id: str, name: str, *, reason: str | None = None) -> Json:
        """Make a role without permissions. It stands at the bottom, above @everyone."""
        return self._object(
            "POST", f"/guilds/{guild_id}/roles", {"name": name, "permissions": "0"}, reason=reason
        )

    # Channels

    def get_channels(self, guild_id: str) -> list[Json]:
        """All channels of a server with their overwrites, threads left out."""
        return self._list("GET", f"/guilds/{guild_id}/channels")

    def create_channel(self, guild_id: str, channel: Json, *, reason: str | None = None) -> Json:
        """Make a channel: ``name``, ``type``, ``permission_overwrites``."""
        return self._object("POST", f"/guilds/{guild_id}/channels", channel, reason=reason)

    def get_channel(self, channel_id: str) -> Json:
        """A channel, with its ``permission_overwrites``, or a thread."""
        return self._object("GET", f"/channels/{channel_id}")

    def set_overwrite(self, channel_id: str, overwrite: Json, *, reason: str | None = None) -> None:
        """Say anew what a channel allows and denies to a role or member: ``id``, ``type``, ``allow``, ``deny``."""
        body = {key: value for key, value in overwrite.items() if key != "id"}
        self.request("PUT", f"/channels/{channel_id}/permissions/{overwrite['id']}", body, reason=reason)

    def delete_overwrite(self, channel_id: str, role_id: str, *, reason: str | None = None) -> None:
        """Let a role do in a channel what it may do everywhere."""
        self.request("DELETE", f"/channels/{channel_id}/permissions/{role_id}", reason=reason)

    # Messages

    def get_messages(self, channel_id: str, *, limit: int = 50, before: str | None = None) -> list[Json]:
        """The newest messages of a channel, or the newest older than an id; newest first, at most 100."""
        older = f"&before={before}" if before is not None else ""
        return self._list("GET", f"/channels/{channel_id}/messages?limit={limit}{older}")

    def get_message(self, channel_id: str, message_id: str) -> Json:
        """One message, with its author."""
        return self._object("GET", f"/channels/{channel_id}/messages/{message_id}")

    def create_message(self, channel_id: str, message: Json, *, nonce: str | None = None) -> Json:
        """Send a message. One ``nonce`` (at most 25 characters) Discord lets through once in some minutes."""
        if nonce is not None:
            message = {**message, "nonce": nonce, "enforce_nonce": True}
        path = f"/channels/{channel_id}/messages"
        return self._object("POST", path, message, repeatable=nonce is not None)

    def edit_message(self, channel_id: str, message_id: str, message: Json) -> Json:
        """Replace those parts of a message of the bot's that ``message`` names."""
        return self._object("PATCH", f"/channels/{channel_id}/messages/{message_id}", message)

    def delete_message(self, channel_id: str, message_id: str, *, reason: str | None = None) -> None:
        """Delete one message, of any age."""
        self.request("DELETE", f"/channels/{channel_id}/messages/{message_id}", reason=reason)

    def delete_messages(
        self, channel_id: str, message_ids: Sequence[str], *, reason: str | None = None
    ) -> None:
        """Delete 2 to 100 messages at once, none older than two weeks. Those already gone do not matter."""
        body = {"messages": list(message_ids)}
        path = f"/channels/{channel_id}/messages/bulk-delete"
        self.request("POST", path, body, reason=reason, repeatable=True)

    # Threads

    def get_active_threads(self, guild_id: str) -> list[Json]:
        """All threads of a server that are not archived and that the bot may see."""
        return self._threads(f"/guilds/{guild_id}/threads/active")

    def get_archived_private_threads(self, channel_id: str) -> list[Json]:
        """The 100 last archived private threads of a channel."""
        return self._threads(f"/channels/{channel_id}/threads/archived/private?limit=100")

    def create_private_thread(self, channel_id: str, name: str, *, reason: str | None = None) -> Json:
        """Open a thread to which only moderators may add people."""
        body = {
            "name": name,
            "type": PRIVATE_THREAD,
            "invitable": False,
            "auto_archive_duration": A_WEEK_IN_MINUTES,
        }
        return self._object("POST", f"/channels/{channel_id}/threads", body, reason=reason)

    def edit_channel(self, channel_id: str, changes: Json, *, reason: str | None = None) -> Json:
        """Change a channel or a thread, for instance ``{"archived": True, "locked": True}``."""
        return self._object("PATCH", f"/channels/{channel_id}", changes, reason=reason)

    def add_thread_member(self, thread_id: str, user_id: str) -> None:
        """Add a member to a thread."""
        self.request("PUT", f"/channels/{thread_id}/thread-members/{user_id}")

    def _threads(self, path: str) -> list[Json]:
        threads: list[Json] = self._object("GET", path)["threads"]
        return threads

    def _object(
        self,
        method: str,
        path: str,
        json: Any = None,
        *,
        reason: str | None = None,
        repeatable: bool | None = None,
    ) -> Json:
        answer: Json = self.request(method, path, json, reason=reason, repeatable=repeatable)
        return answer

    def _list(self, method: str, path: str) -> list[Json]:
        answer: list[Json] = self.request(method, path)
        return answer
