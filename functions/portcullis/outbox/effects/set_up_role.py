"""First step of a setup: the restricted role, found or made."""

from typing import NotRequired, TypedDict

from portcullis.discord.client import DiscordClient, Json
from portcullis.discord.look import Look, look
from portcullis.discord.markdown import code
from portcullis.discord.permissions import DANGEROUS
from portcullis.outbox.effect import Claimed, Effect, ImpossibleError, Result

NAME = "Restricted"


class Payload(TypedDict):
    """The role that an admin chose or that is set already, if there is one."""

    restricted_role_id: NotRequired[str]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Take the role that was named, else one called ``NAME``, else make it. The result holds ``id`` and ``made``."""
    payload: Payload = claimed.payload
    seen = look(discord, claimed.guild_id)
    role = _find(seen, payload.get("restricted_role_id"))
    if role is None:
        made = discord.create_role(claimed.guild_id, NAME, reason=claimed.audit_reason)
        return {"id": made["id"], "made": True}
    name = code(role["name"])
    if int(role["permissions"]) & DANGEROUS:
        raise ImpossibleError(
            f"the role {name} has moderation permissions, or manages roles, channels or webhooks: "
            "take that away, or choose another"
        )
    if role["position"] >= seen.own_position:
        raise ImpossibleError(f"the role {name} stands above mine: move my role above it")
    return {"id": role["id"], "made": False}


def _find(seen: Look, wanted: str | None) -> Json | None:
    if wanted is not None and wanted in seen.roles and wanted != seen.guild_id:
        return seen.roles[wanted]
    alike = (role for role in seen.roles.values() if role["name"].casefold() == NAME.casefold())
    # A role of an integration cannot be given to anybody.
    return next((role for role in alike if not role.get("managed")), None)


EFFECT = Effect(name="set_up_role", run=run)
