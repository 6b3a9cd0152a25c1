"""A client of the fake Discord's control API, for tests and tools."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import requests

from tools.fakes.process import started

Json = dict[str, Any]


class ControlCallError(Exception):
    """The fake Discord refused a control call; the text says why.

    Attributes:
        status: the HTTP status.
        code: Discord's error code where the refusal is Discord's (50013 …), else 0.
    """

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


@dataclass(frozen=True)
class Guild:
    """A guild that was made; ``roles`` and ``channels`` map names to ids; ``members`` in the given order."""

    id: str
    name: str
    owner_id: str
    roles: Mapping[str, str]
    channels: Mapping[str, str]
    members: Sequence[Json]

    def member(self, name: str) -> str:
        """The id of the member with that name."""
        return next(str(member["id"]) for member in self.members if member["name"] == name)


class FakeDiscord:
    """One fake Discord, by its base URL. Ids are strings; times are milliseconds since the Unix epoch.

    Attributes:
        url: base URL.
        api_url: what DISCORD_API_URL wants (``…/api/v10``).
        token: the bot token.
        public_key: the application's public key, hex.
        application_id: also the bot's user id.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.api_url = f"{url}/api/v10"
        self._http = requests.Session()
        identity = self.get("key")
        self.token = str(identity["token"])
        self.public_key = str(identity["public_key"])
        self.application_id = str(identity["application_id"])

    # ------------------------------------------------------------------ transport

    def post(self, path: str, body: Json, *, timeout_s: float = 60) -> Json:
        """POST to ``/_control/<path>``."""
        return self._answer(self._http.post(f"{self.url}/_control/{path}", json=body, timeout=timeout_s))

    def get(self, path: str, *, timeout_s: float = 60, **query: Any) -> Json:
        """GET ``/_control/<path>``."""
        return self._answer(self._http.get(f"{self.url}/_control/{path}", params=query, timeout=timeout_s))

    def rest(self, method: str, path: str, body: Any = None, **headers: str) -> requests.Response:
        """Call the REST API as the bot."""
        headers = {"Authorization": f"Bot {self.token}", **headers}
        return self._http.request(method, f"{self.api_url}{path}", json=body, headers=headers, timeout=30)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    @staticmethod
    def _answer(response: requests.Response) -> Json:
        body: Json = response.json()
        if response.status_code >= 400:
            raise ControlCallError(response.status_code, body.get("code", 0), str(body.get("error")))
        return body

    # ------------------------------------------------------------------ people and admins

    def create_guild(
        self,
        name: str = "Server",
        members: Sequence[Json] = (),
        *,
        channels: Sequence[str] = (),
        roles: Sequence[str] = (),
        **extra: Any,
    ) -> Guild:
        """Make a guild; a member is ``{name, account_days?, member_days?, roles?: [names], id?, bot?}``."""
        body = {"name": name, "members": list(members), "channels": list(channels), "roles": list(roles)}
        return Guild(**self.post("guilds", body | extra))

    def message(self, channel_id: str, user_id: str, content: str, **extra: Any) -> Json:
        """Somebody writes: ``at_ms``, ``mentions``, ``everyone``, ``attachments``, ``strict`` … (README)."""
        body = {"channel_id": channel_id, "user_id": user_id, "content": content}
        return self.post("messages", body | extra)

    def edit(self, message_id: str, content: str, **extra: Any) -> Json:
        """Somebody edits their message: ``channel_id``, ``at_ms``."""
        return self.post("edits", {"message_id": message_id, "content": content} | extra)

    def delete(self, message_id: str, **extra: Any) -> Json:
        """Somebody (not the bot) deletes a message."""
        return self.post("deletions", {"message_id": message_id} | extra)

    def join(self, guild_id: str, name: str = "newcomer", **extra: Any) -> Json:
        """Somebody joins: ``account_days``, ``at_ms``, ``user_id`` (to come back); returns ``id``."""
        return self.post("joins", {"guild_id": guild_id, "name": name} | extra)

    def leave(self, guild_id: str, user_id: str) -> Json:
        """A member leaves."""
        return self.post("leaves", {"guild_id": guild_id, "user_id": user_id})

    def rename(self, guild_id: str, user_id: str, **names: str | None) -> Json:
        """A member changes ``name`` or ``nick``."""
        return self.post("renames", {"guild_id": guild_id, "user_id": user_id} | names)

    def set_member_roles(self, guild_id: str, user_id: str, roles: Sequence[str]) -> Json:
        """An admin sets a member's roles by hand."""
        return self.post("member_roles", {"guild_id": guild_id, "user_id": user_id, "roles": list(roles)})

    def change_channel(self, channel_id: str, guild_id: str, **changes: Any) -> Json:
        """An admin changes a channel: ``name``, a role's ``overwrite`` (``{id, allow, deny}``), or ``delete``."""
        return self.post("channels", {"channel_id": channel_id, "guild_id": guild_id} | changes)

    def batch(self, ops: Sequence[Json]) -> list[Json]:
        """Many actions in order, each with its ``op`` name; returns ``{"id"}`` or ``{"error"}`` for each."""
        results: list[Json] = self.post("batch", {"ops": list(ops)})["results"]
        return results

    # ------------------------------------------------------------------ interactions

    def command(
        self, channel_id: str, user_id: str, name: str, options: Json | None = None, **extra: Any
    ) -> Json:
        """Use a slash command, subcommands by spaces (``"config set"``); returns what the user sees."""
        body = {"type": "command", "channel_id": channel_id, "user_id": user_id, "name": name}
        return self.post("interactions", body | {"options": options or {}} | extra)

    def menu(self, channel_id: str, user_id: str, name: str, on: str, target_id: str, **extra: Any) -> Json:
        """Use a context menu by its English name, ``on`` a ``user`` or a ``message`` of the channel."""
        body = {"type": "menu", "channel_id": channel_id, "user_id": user_id, "name": name}
        return self.post("interactions", body | {"on": on, "target_id": target_id} | extra)

    def autocomplete(
        self, channel_id: str, user_id: str, name: str, options: Json, focused: str, **extra: Any
    ) -> Json:
        """Type into the option ``focused`` of a command; ``choices`` of the answer are the suggestions."""
        body = {"type": "autocomplete", "channel_id": channel_id, "user_id": user_id, "name": name}
        return self.post("interactions", body | {"options": options, "focused": focused} | extra)

    def press(self, message_id: str, user_id: str, custom_id: str, **extra: Any) -> Json:
        """Press a button, or choose ``values`` in a select, of a message that the user can see."""
        body = {"type": "component", "message_id": message_id, "user_id": user_id, "custom_id": custom_id}
        return self.post("interactions", body | extra)

    def submit(self, channel_id: str, user_id: str, opened_by: str, fields: Json, **extra: Any) -> Json:
        """Submit the form that interaction ``opened_by`` opened."""
        body = {"type": "modal", "channel_id": channel_id, "user_id": user_id, "opened_by": opened_by}
        return self.post("interactions", body | {"fields": fields} | extra)

    def ping(self, *, signature: str = "valid", **extra: Any) -> Json:
        """Send a PING; returns ``{pong, http_status}``."""
        return self.post("interactions", {"type": "ping", "signature": signature} | extra)

    def replay(self, interaction_id: str, **extra: Any) -> Json:
        """Send an interaction's bytes once more; returns ``{http_status, http_body}``."""
        return self.post("interactions", {"replay_of": interaction_id} | extra)

    def interaction(self, interaction_id: str, *, wait_s: float = 0, changes: int = 0) -> Json:
        """What the user sees now; waits up to ``wait_s`` until it is done thinking and changed so often."""
        return self.get(f"interactions/{interaction_id}", wait_s=wait_s, changes=changes)

    # ------------------------------------------------------------------ trouble

    def gateway(self, action: str, **extra: Any) -> int:
        """``drop``, ``reconnect``, ``invalid_session``, ``pause``, ``resume``; returns sessions touched."""
        return int(self.post("gateway", {"action": action} | extra)["sessions"])

    def fault(self, **fault: Any) -> None:
        """Break coming REST calls; see :class:`tools.fakes.discord.faults.Fault`."""
        self.post("faults", fault)

    def clear_faults(self) -> None:
        """Forget faults that have not struck."""
        self._answer(self._http.delete(f"{self.url}/_control/faults", timeout=30))

    def limit(self, **limits: Any) -> None:
        """Change rate limits: ``per_route="5/1"``, ``rules=[{method, path_prefix, limit}]``."""
        self.post("limits", limits)

    # ------------------------------------------------------------------ what happened

    def state(self, guild_id: str, *, messages: str = "all") -> Json:
        """Members, roles, channels, threads, bans, messages (``all``, ``alive``, ``deleted``, ``none``)."""
        return self.get("state", guild_id=guild_id, messages=messages)

    def member(self, guild_id: str, user_id: str) -> Json | None:
        """One member's state, or None if they are gone."""
        members = self.state(guild_id, messages="none")["members"]
        return next((each for each in members if each["id"] == user_id), None)

    def calls(self, *, after: int = 0, method: str | None = None, path_prefix: str = "") -> list[Json]:
        """The bot's REST calls: ``index, at_ms, method, path, status, body, reason``."""
        query: Json = {"after": after, "path_prefix": path_prefix, "method": method or ""}
        calls: list[Json] = self.get("calls", **query)["calls"]
        return calls


@contextmanager
def running(*flags: str) -> Iterator[FakeDiscord]:
    """Start a fake Discord with these command-line flags, and stop it at the end of the block."""
    with started("tools.fakes.discord", flags) as ready:
        client = FakeDiscord(ready["url"])
        try:
            yield client
        finally:
            client.close()
