"""A channel whose permissions for @everyone are read and changed, as Discord would answer."""

import json
from typing import Any

from responses import RequestsMock

from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE

CHANNEL = "200000000000000003"
PATH = f"{BASE}/channels/{CHANNEL}"
EVERYONE = f"{PATH}/permissions/{GUILD}"
LOCKED = 1 << 6 | 1 << 11 | 1 << 35 | 1 << 36 | 1 << 38
SEND, VIEW = 1 << 11, 1 << 10


def answers(api: RequestsMock, everyone: tuple[int, int] | None) -> None:
    """The channel allows and denies this to @everyone, and has a rule for another role."""
    rules: list[dict[str, Any]] = [{"id": "7" * 18, "type": 0, "allow": "0", "deny": "1024"}]
    if everyone is not None:
        rules.append({"id": GUILD, "type": 0, "allow": str(everyone[0]), "deny": str(everyone[1])})
    api.get(PATH, json={"id": CHANNEL, "permission_overwrites": rules})


def written(api: RequestsMock) -> list[tuple[int, int]]:
    """What was set, allowed and denied."""
    bodies = [json.loads(call.request.body or "{}") for call in api.calls if call.request.method == "PUT"]
    return [(int(body["allow"]), int(body["deny"])) for body in bodies]
