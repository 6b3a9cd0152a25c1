"""What @everyone may do in one channel: read from Discord's JSON, with writing taken away, and given back.

Source: Discord's reference, "Permissions" and "Permission Overwrites".
"""

from dataclasses import dataclass
from typing import Any, Final

from portcullis.discord.permissions import Bit

LOCKED: Final = int(
    Bit.ADD_REACTIONS
    | Bit.SEND_MESSAGES
    | Bit.SEND_MESSAGES_IN_THREADS
    | Bit.CREATE_PUBLIC_THREADS
    | Bit.CREATE_PRIVATE_THREADS
)
"""What a lockdown takes away."""
_ROLE: Final = 0


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What a channel allows and denies, as bits."""

    allow: int = 0
    deny: int = 0

    def payload(self, role_id: str) -> dict[str, Any]:
        """As Discord takes it; the server's own id stands for @everyone."""
        return {"id": role_id, "type": _ROLE, "allow": str(self.allow), "deny": str(self.deny)}


def of_everyone(channel: dict[str, Any], guild_id: str) -> Overwrite | None:
    """The channel's own rules for @everyone, None where it has none."""
    for one in channel.get("permission_overwrites") or ():
        if one["id"] == guild_id:
            return Overwrite(int(one["allow"]), int(one["deny"]))
    return None


def locked(now: Overwrite | None) -> Overwrite:
    """The same, with nothing of ``LOCKED`` allowed any more."""
    now = now or Overwrite()
    return Overwrite(now.allow & ~LOCKED, now.deny | LOCKED)


def unlocked(now: Overwrite | None, before: Overwrite | None) -> Overwrite | None:
    """``now`` with ``LOCKED`` as it was before; what was changed beside it meanwhile stays. None: no rules at all."""
    current, earlier = now or Overwrite(), before or Overwrite()
    restored = Overwrite(
        current.allow & ~LOCKED | earlier.allow & LOCKED, current.deny & ~LOCKED | earlier.deny & LOCKED
    )
    return None if before is None and restored == Overwrite() else restored
