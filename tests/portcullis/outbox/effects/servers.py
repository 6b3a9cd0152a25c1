"""A small server in Discord's JSON, for tests of what looks at one before it acts."""

from collections.abc import Sequence
from typing import Any

from responses import RequestsMock

from portcullis.discord.permissions import NEEDED, Bit
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE

Json = dict[str, Any]

BOT = "100000000000000777"
BOT_ROLE, STAFF_ROLE, MEMBER_ROLE = "300000000000000101", "300000000000000102", "300000000000000103"
EVERYONE = int(Bit.VIEW_CHANNEL | Bit.SEND_MESSAGES | Bit.READ_MESSAGE_HISTORY | Bit.SEND_MESSAGES_IN_THREADS)


def role(role_id: str, name: str, permissions: int = 0, position: int = 1, **fields: Any) -> Json:
    return {"id": role_id, "name": name, "permissions": str(permissions), "position": position} | fields


def channel(channel_id: str, name: str, *overwrites: Json, **fields: Any) -> Json:
    return {"id": channel_id, "name": name, "type": 0, "permission_overwrites": list(overwrites)} | fields


def overwrite(target_id: str, allow: int = 0, deny: int = 0, kind: int = 0) -> Json:
    return {"id": target_id, "type": kind, "allow": str(int(allow)), "deny": str(int(deny))}


def roles(*more: Json, bot: int = int(NEEDED)) -> list[Json]:
    return [
        role(GUILD, "@everyone", EVERYONE, 0),
        role(BOT_ROLE, "Portcullis", bot, 10, managed=True),
        role(STAFF_ROLE, "mods", int(Bit.BAN_MEMBERS), 9),
        role(MEMBER_ROLE, "members", 0, 2),
        *more,
    ]


def seen(api: RequestsMock, *, roles: Sequence[Json], channels: Sequence[Json] = ()) -> None:
    """Discord tells of a server with these roles and channels, in which the bot has its one role."""
    api.get(f"{BASE}/users/@me", json={"id": BOT})
    api.get(f"{BASE}/guilds/{GUILD}/members/{BOT}", json={"roles": [BOT_ROLE]})
    api.get(f"{BASE}/guilds/{GUILD}/roles", json=list(roles))
    api.get(f"{BASE}/guilds/{GUILD}/channels", json=list(channels))
