"""The endpoint as Discord meets it: signed bodies go in, JSON comes out. The database is a fake or a real one."""

import itertools
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from nacl.signing import SigningKey

from interactions.app import App
from interactions.permissions import Permission
from interactions.services import Services, no_storage
from portcullis.db.calls import Rpc
from portcullis.db.store import Store
from portcullis.discord.client import DiscordClient
from portcullis.discord.look import Reader
from portcullis.http import Answer
from portcullis.storage.storage import Storage
from tests.portcullis.clock import Clock

NOW_S = 1_790_000_000
DISCORD = "http://127.0.0.1:9/api/v10"
"""Where nobody answers, unless a test says with ``responses`` what Discord does."""
GUILD = "200000000000000001"
APPLICATION = "1" * 18
MODERATOR = "300000000000000001"
CASE = "6f1c0f5e-0000-4000-8000-000000000001"
ALL = int(Permission.ADMINISTRATOR)
HANDLED = {"error": "this interaction was handled already"}
"""What whoever plays an interaction again gets, with 409."""

_ids = itertools.count(400_000_000_000_000_001)


def no_discord() -> Reader:
    """For all that must not look at Discord."""
    raise AssertionError("nobody is to look at Discord here")


def silent_discord() -> Reader:
    """A Discord that answers only what a test says with ``responses``."""
    clock = Clock()
    return Reader(lambda: DiscordClient("token", DISCORD, clock=clock, sleep=clock.sleep), 1.0)


class Bot:
    """Speaks for Discord. Its answers are what Discord would get; ``tried`` are the servers whose effects were.

    ``carry_out`` does so; by default nothing does, as if Discord could not be reached. ``discord`` makes what looks at
    servers.
    """

    def __init__(
        self,
        database: Rpc,
        carry_out: Callable[[Sequence[str]], object] = lambda guild_ids: None,
        discord: Callable[[], Reader] = no_discord,
        storage: Callable[[], Storage] = no_storage,
    ) -> None:
        self._key = SigningKey.generate()
        self.tried: list[str] = []

        def try_effects(guild_ids: Sequence[str]) -> None:
            self.tried.extend(guild_ids)
            carry_out(guild_ids)

        services = Services(
            store=lambda: Store(database),
            carry_out=try_effects,
            now_ms=lambda: NOW_S * 1000,
            discord=discord,
            storage=storage,
        )
        self.app = App(
            public_key=self._key.verify_key.encode().hex(), services=services, now=lambda: float(NOW_S)
        )

    def sign(self, body: bytes, at_s: int = NOW_S) -> dict[str, str]:
        """The headers with which Discord would send ``body``."""
        signature = self._key.sign(f"{at_s}".encode() + body).signature.hex()
        return {"X-Signature-Ed25519": signature, "X-Signature-Timestamp": str(at_s)}

    def post(self, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        """Send a body, well signed unless ``headers`` say otherwise."""
        return self.app.handle(body, self.sign(body) if headers is None else headers)

    def send(self, payload: Mapping[str, Any]) -> dict[str, Any]:
        """Send an interaction and return the response's JSON; it must be answered with 200, or be a replay."""
        answer, status = self.post(json.dumps(payload).encode())
        assert status == 200 or (answer, status) == (HANDLED, 409), answer
        return answer

    def interaction(self, **fields: Any) -> dict[str, Any]:
        """What Discord sends: a member of ``GUILD`` with all permissions, unless ``fields`` say otherwise."""
        member = {
            "user": {"id": fields.pop("user", MODERATOR)},
            "permissions": str(fields.pop("permissions", ALL)),
            "roles": list(fields.pop("roles", ())),
        }
        common = {"id": str(next(_ids)), "application_id": APPLICATION, "token": "secret-token"}
        return {**common, "guild_id": GUILD, "channel_id": "5" * 18, "member": member, **fields}

    def command(
        self,
        path: str,
        options: Mapping[str, Any] | None = None,
        *,
        kind: int = 2,
        focused: str = "",
        **fields: Any,
    ) -> dict[str, Any]:
        """Type a command (``"config show"``); kind 4 and ``focused`` while typing."""
        name, *subcommand = path.split()
        given: Sequence[dict[str, Any]] = [
            {"type": 3, "name": key, "value": value} | ({"focused": True} if key == focused else {})
            for key, value in (options or {}).items()
        ]
        for part in reversed(subcommand):
            given = [{"type": 1, "name": part, "options": given}]
        data = {"id": "1", "name": name, "type": 1, "options": given}
        return self.send(self.interaction(type=kind, data=data, **fields))

    def menu(
        self, target: int, title: str, target_id: str, resolved: Any = None, **fields: Any
    ) -> dict[str, Any]:
        """Use a context menu: 2 on a member, 3 on a message."""
        data = {"id": "1", "type": target, "name": title, "target_id": target_id, "resolved": resolved or {}}
        return self.send(self.interaction(type=2, data=data, **fields))

    def submit(self, custom_id: str, typed: Mapping[str, str], **fields: Any) -> dict[str, Any]:
        """Submit a modal that no message holds."""
        rows = [
            {"type": 1, "components": [{"type": 4, "custom_id": name, "value": value}]}
            for name, value in typed.items()
        ]
        return self.send(
            self.interaction(type=5, data={"custom_id": custom_id, "components": rows}, **fields)
        )

    def choose(self, custom_id: str, *values: str, **fields: Any) -> dict[str, Any]:
        """Choose in a select."""
        data = {"component_type": 3, "custom_id": custom_id, "values": list(values)}
        return self.send(self.interaction(type=3, data=data, message={"id": "6" * 18}, **fields))

    def press(self, custom_id: str, **fields: Any) -> dict[str, Any]:
        """Press a button."""
        data = {"component_type": 2, "custom_id": custom_id}
        return self.send(self.interaction(type=3, data=data, message={"id": "6" * 18}, **fields))


def is_private(answer: Mapping[str, Any]) -> bool:
    """Whether an answer is a new message that only the member sees, and that pings nobody."""
    data = answer["data"]
    return bool(answer["type"] == 4 and data["flags"] == 64 and data["allowed_mentions"] == {"parse": []})
