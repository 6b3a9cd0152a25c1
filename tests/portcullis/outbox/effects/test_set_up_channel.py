"""The channels of a setup: named, found by name, or made; open to whom they are for, and to nobody else."""

import json
from typing import Any

from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.discord.permissions import NEEDED, Bit
from portcullis.outbox.effects.set_up_channel import EFFECT
from tests.portcullis.cases import GUILD
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim
from tests.portcullis.outbox.effects.servers import (
    BOT,
    MEMBER_ROLE,
    STAFF_ROLE,
    channel,
    overwrite,
    role,
    roles,
    seen,
)

ROLE, CHANNEL, OTHER = "300000000000000001", "500000000000000001", "500000000000000002"
CREATE = f"{BASE}/guilds/{GUILD}/channels"
VIEW, SEND = int(Bit.VIEW_CHANNEL), int(Bit.SEND_MESSAGES)


def carry_out(discord: DiscordClient, which: str = "admin_channel_id", **payload: Any) -> Any:
    return EFFECT.carry_out(a_claim({"which": which, "restricted_role_id": ROLE} | payload), discord)


def server(api: RequestsMock, *channels: dict[str, Any], **fields: Any) -> None:
    seen(api, roles=roles(role(ROLE, "Restricted"), **fields), channels=channels)


def bodies(api: RequestsMock, method: str) -> dict[str, Any]:
    """What was sent with a method, by the last part of the path."""
    calls = [call.request for call in api.calls if call.request.method == method]
    return {str(each.url).rpartition("/")[2]: json.loads(each.body or "") for each in calls}


def overwrites(api: RequestsMock) -> dict[str, tuple[int, int]]:
    (body,) = bodies(api, "POST").values()
    return {one["id"]: (int(one["allow"]), int(one["deny"])) for one in body["permission_overwrites"]}


def test_a_new_moderators_channel_is_closed_but_to_staff_and_the_bot(
    discord: DiscordClient, api: RequestsMock
) -> None:
    server(api)
    api.post(CREATE, json={"id": CHANNEL})
    assert carry_out(discord, moderator_roles=[MEMBER_ROLE]) == {"id": CHANNEL, "made": True}
    made = overwrites(api)
    assert made.keys() == {BOT, STAFF_ROLE, MEMBER_ROLE, GUILD}
    assert made[GUILD] == (0, VIEW)
    assert all(made[each][0] & (VIEW | SEND) == VIEW | SEND for each in (BOT, STAFF_ROLE, MEMBER_ROLE))


def test_a_new_verification_channel_lets_suspects_answer_in_threads_and_nowhere_else(
    discord: DiscordClient, api: RequestsMock
) -> None:
    server(api)
    api.post(CREATE, json={"id": CHANNEL})
    carry_out(discord, "verification_channel_id")
    made = overwrites(api)
    allow, deny = made[ROLE]
    assert allow == Bit.VIEW_CHANNEL | Bit.READ_MESSAGE_HISTORY | Bit.SEND_MESSAGES_IN_THREADS
    assert deny & SEND
    assert made[GUILD] == (0, VIEW)
    assert made[BOT][0] & Bit.CREATE_PRIVATE_THREADS


def test_nothing_is_given_or_denied_that_the_bot_does_not_hold_itself(
    discord: DiscordClient, api: RequestsMock
) -> None:
    server(api, bot=int(NEEDED & ~Bit.MANAGE_THREADS & ~Bit.ADD_REACTIONS))
    api.post(CREATE, json={"id": CHANNEL})
    carry_out(discord, "verification_channel_id")
    assert not any((allow | deny) & Bit.MANAGE_THREADS for allow, deny in overwrites(api).values())
    assert not any((allow | deny) & Bit.ADD_REACTIONS for allow, deny in overwrites(api).values())


def test_an_open_moderators_channel_is_closed_after_the_bot_and_staff_have_been_let_in(
    discord: DiscordClient, api: RequestsMock
) -> None:
    server(api, channel(CHANNEL, "moderators"))
    for target in (BOT, STAFF_ROLE, GUILD):
        api.put(f"{BASE}/channels/{CHANNEL}/permissions/{target}", status=204)
    assert carry_out(discord) == {"id": CHANNEL, "made": False}
    sent = bodies(api, "PUT")
    assert list(sent) == [BOT, STAFF_ROLE, GUILD]
    assert sent[GUILD] == {"type": 0, "allow": "0", "deny": str(VIEW)}
    assert sent[BOT]["type"] == 1


def test_who_reads_a_closed_moderators_channel_stays_as_the_server_decided(
    discord: DiscordClient, api: RequestsMock
) -> None:
    closed = channel(CHANNEL, "staff-only", overwrite(GUILD, deny=VIEW), overwrite(MEMBER_ROLE, VIEW))
    server(api, closed)
    api.put(f"{BASE}/channels/{CHANNEL}/permissions/{BOT}", status=204)
    carry_out(discord, admin_channel_id=CHANNEL)
    assert list(bodies(api, "PUT")) == [BOT]


def test_an_existing_verification_channel_keeps_what_it_has_and_lets_suspects_in(
    discord: DiscordClient, api: RequestsMock
) -> None:
    old = overwrite(ROLE, int(Bit.EMBED_LINKS | Bit.SEND_MESSAGES), VIEW)
    server(api, channel(CHANNEL, "verification", old))
    for target in (BOT, ROLE):
        api.put(f"{BASE}/channels/{CHANNEL}/permissions/{target}", status=204)
    carry_out(discord, "verification_channel_id")
    sent = bodies(api, "PUT")[ROLE]
    assert int(sent["allow"]) & (Bit.EMBED_LINKS | Bit.VIEW_CHANNEL) == Bit.EMBED_LINKS | Bit.VIEW_CHANNEL
    assert not int(sent["allow"]) & SEND
    assert int(sent["deny"]) & (SEND | VIEW) == SEND


def test_a_second_run_changes_nothing(discord: DiscordClient, api: RequestsMock) -> None:
    server(api)
    api.post(CREATE, json={"id": CHANNEL})
    carry_out(discord, "verification_channel_id")
    (made,) = bodies(api, "POST").values()
    api.reset()
    server(api, channel(CHANNEL, "verification", *made["permission_overwrites"]))
    assert carry_out(discord, "verification_channel_id") == {"id": CHANNEL, "made": False}
    assert bodies(api, "PUT") == bodies(api, "POST") == {}


def test_a_channel_that_is_the_other_one_is_not_taken_by_its_name(
    discord: DiscordClient, api: RequestsMock
) -> None:
    server(api, channel(CHANNEL, "moderators"))
    api.post(CREATE, json={"id": OTHER})
    assert carry_out(discord, verification_channel_id=CHANNEL)["id"] == OTHER


def test_a_category_or_voice_channel_of_the_usual_name_is_none(
    discord: DiscordClient, api: RequestsMock
) -> None:
    server(api, channel(CHANNEL, "Moderators", type=4), channel(OTHER, "moderators", type=2))
    api.post(CREATE, json={"id": "500000000000000003"})
    assert carry_out(discord)["made"] is True


def test_a_channel_that_was_deleted_is_replaced(discord: DiscordClient, api: RequestsMock) -> None:
    server(api)
    api.post(CREATE, json={"id": OTHER})
    assert carry_out(discord, admin_channel_id=CHANNEL) == {"id": OTHER, "made": True}
