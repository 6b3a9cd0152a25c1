"""Second and third step of a setup: the moderators' channel and the verification channel, found or made."""

from collections.abc import Iterator
from typing import NotRequired, TypedDict

from portcullis.discord.client import DiscordClient, Json
from portcullis.discord.look import Look, look
from portcullis.discord.permissions import MODERATION, Bit, Channel, Overwrite, Whose
from portcullis.discord.places import ADMIN, ANSWERS, BOT, NAMES, STAFF, VERIFICATION
from portcullis.outbox.effect import Claimed, Effect, Result

_SUSPECTS_DENIED = (
    Bit.SEND_MESSAGES | Bit.CREATE_PUBLIC_THREADS | Bit.CREATE_PRIVATE_THREADS | Bit.ADD_REACTIONS
)


class Payload(TypedDict):
    """``which`` is the setting that the channel is for; ids of channels are there where they are known."""

    which: str
    restricted_role_id: str
    admin_channel_id: NotRequired[str]
    verification_channel_id: NotRequired[str]
    moderator_roles: NotRequired[list[str]]


def run(claimed: Claimed, discord: DiscordClient) -> Result:
    """Take the channel that was named, else one of the usual name, else make it; let in who belongs there, and no more.

    The result holds ``id`` and ``made``.
    """
    payload: Payload = claimed.payload
    which = payload["which"]
    seen = look(discord, claimed.guild_id)
    channel = _find(seen, payload)
    if channel is None:
        wanted = [*_let_in(seen, payload), _shut_out(seen)]
        body = {
            "name": NAMES[which],
            "type": Channel.TEXT,
            "permission_overwrites": [one.within(seen.own_permissions).payload() for one in wanted],
        }
        made = discord.create_channel(claimed.guild_id, body, reason=claimed.audit_reason)
        return {"id": made["id"], "made": True}
    for one in _changes(seen, channel, payload):
        discord.set_overwrite(channel["id"], one.payload(), reason=claimed.audit_reason)
    return {"id": channel["id"], "made": False}


def _find(seen: Look, payload: Payload) -> Json | None:
    which = payload["which"]
    chosen = {ADMIN: payload.get("admin_channel_id"), VERIFICATION: payload.get("verification_channel_id")}
    wanted = chosen.pop(which)
    if wanted is not None and wanted in seen.channels:
        return seen.channels[wanted]
    return next(
        (
            channel
            for channel in seen.channels.values()
            if channel["type"] == Channel.TEXT
            and channel["name"].casefold() == NAMES[which]
            and channel["id"] not in chosen.values()
        ),
        None,
    )


def _let_in(seen: Look, payload: Payload) -> Iterator[Overwrite]:
    """Whom the channel is for. The bot comes first: whoever is shut out cannot open a door."""
    which = payload["which"]
    yield Overwrite(seen.own_id, Whose.MEMBER, allow=BOT[which])
    for role in seen.roles.values():
        moderates = int(role["permissions"]) & MODERATION or role["id"] in payload.get("moderator_roles", ())
        if moderates and not role.get("managed") and role["id"] != seen.guild_id:
            yield Overwrite(role["id"], Whose.ROLE, allow=STAFF[which])
    if which == VERIFICATION:
        yield Overwrite(payload["restricted_role_id"], Whose.ROLE, allow=ANSWERS, deny=_SUSPECTS_DENIED)


def _shut_out(seen: Look) -> Overwrite:
    return Overwrite(seen.guild_id, Whose.ROLE, deny=Bit.VIEW_CHANNEL)


def _changes(seen: Look, channel: Json, payload: Payload) -> Iterator[Overwrite]:
    """What an existing channel lacks. Who may read a channel that is closed already, its server has decided."""
    wanted = list(_let_in(seen, payload))
    if payload["which"] == ADMIN and seen.of_role(channel) & Bit.VIEW_CHANNEL:
        wanted.append(_shut_out(seen))
    else:
        wanted = [
            one for one in wanted if one.whose is Whose.MEMBER or one.id == payload["restricted_role_id"]
        ]
    for one in wanted:
        old = Overwrite.of(channel, one.id, one.whose)
        new = old.with_(one.within(seen.own_permissions))
        if new != old:
            yield new


EFFECT = Effect(name="set_up_channel", run=run)
