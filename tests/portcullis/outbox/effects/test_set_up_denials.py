"""Shutting the restricted role out: categories first, a bounded number a run, and what cannot be done is told."""

import json
from typing import Any

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.discord.permissions import Bit
from portcullis.errors import DiscordError
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.set_up_denials import BATCH, EFFECT
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim
from tests.portcullis.outbox.effects.servers import channel, overwrite, role, roles, seen

ROLE, VERIFICATION = "300000000000000001", "500000000000000999"
ESSENTIAL = Bit.VIEW_CHANNEL | Bit.SEND_MESSAGES
Json = dict[str, Any]


def number(n: int) -> str:
    return f"5000000000000{n:05}"


def put(api: RequestsMock, channel_id: str, status: int = 204, **fields: Any) -> None:
    api.put(f"{BASE}/channels/{channel_id}/permissions/{ROLE}", status=status, **fields)


def carry_out(discord: DiscordClient, **payload: Any) -> Any:
    ids = {"restricted_role_id": ROLE, "verification_channel_id": VERIFICATION}
    return EFFECT.carry_out(a_claim(ids | payload), discord)


def server(api: RequestsMock, *channels: Json) -> None:
    everything = [*channels, channel(VERIFICATION, "verification")]
    seen(api, roles=roles(role(ROLE, "Restricted")), channels=everything)


def test_every_channel_that_lacks_the_denial_gets_it_and_keeps_the_rest(
    discord: DiscordClient, api: RequestsMock
) -> None:
    allowed = int(Bit.VIEW_CHANNEL | Bit.EMBED_LINKS)
    server(
        api,
        channel(number(1), "general", overwrite(ROLE, allowed)),
        channel(number(2), "voice", type=2),
        channel(number(3), "done", overwrite(ROLE, deny=int(ESSENTIAL))),
    )
    put(api, number(1))
    put(api, number(2))
    assert carry_out(discord) == {"denied": 2, "refused": [], "remaining": 0}
    body = json.loads(api.calls[4].request.body or "")
    assert int(body["deny"]) & ESSENTIAL == ESSENTIAL
    assert int(body["allow"]) == Bit.EMBED_LINKS
    assert body["type"] == 0


def test_half_a_denial_is_none(discord: DiscordClient, api: RequestsMock) -> None:
    server(api, channel(number(1), "a", overwrite(ROLE, deny=int(Bit.SEND_MESSAGES))))
    put(api, number(1))
    assert carry_out(discord)["denied"] == 1


def test_categories_come_first_and_their_channels_are_looked_at_again(
    discord: DiscordClient, api: RequestsMock
) -> None:
    server(api, channel(number(1), "follows"), channel(number(2), "Category", type=4))
    put(api, number(2))
    assert carry_out(discord) == {"denied": 1, "refused": [], "remaining": 1}


@pytest.mark.parametrize("more", [0, 1, 30])
def test_one_run_denies_in_a_bounded_number_of_channels(
    discord: DiscordClient, api: RequestsMock, more: int
) -> None:
    server(api, *(channel(number(n), f"c{n}") for n in range(BATCH + more)))
    for n in range(BATCH):
        put(api, number(n))
    assert carry_out(discord) == {"denied": BATCH, "refused": [], "remaining": more}


def test_a_run_out_of_time_does_one_and_leaves_the_rest(
    discord: DiscordClient, api: RequestsMock, clock: Clock
) -> None:
    server(api, *(channel(number(n), f"c{n}") for n in range(3)))
    put(api, number(0))
    late = discord.until(clock() - 1)
    assert carry_out(late) == {"denied": 1, "refused": [], "remaining": 2}


@pytest.mark.parametrize("code", [50001, 50013, 10003])
def test_what_discord_refuses_is_told_and_not_tried_again(
    discord: DiscordClient, api: RequestsMock, code: int
) -> None:
    server(api, channel(number(1), "hidden"), channel(number(2), "general"))
    put(api, number(1), status=403, json={"code": code, "message": "no"})
    put(api, number(2))
    assert carry_out(discord) == {"denied": 1, "refused": [number(1)], "remaining": 0}


def test_what_was_refused_before_is_left_alone(discord: DiscordClient, api: RequestsMock) -> None:
    server(api, channel(number(1), "hidden"))
    assert carry_out(discord, refused=[number(1)]) == {"denied": 0, "refused": [], "remaining": 0}


def test_a_fault_before_anything_is_done_is_tried_again(discord: DiscordClient, api: RequestsMock) -> None:
    server(api, channel(number(1), "a"))
    put(api, number(1), status=429, json={"retry_after": 60})
    with pytest.raises(DiscordError) as raised:
        carry_out(discord)
    assert raised.value.retry_after == 60


def test_what_was_done_before_a_fault_counts(discord: DiscordClient, api: RequestsMock) -> None:
    server(api, channel(number(1), "a"), channel(number(2), "b"))
    put(api, number(1))
    put(api, number(2), status=429, json={"retry_after": 60})
    assert carry_out(discord) == {"denied": 1, "refused": [], "remaining": 1}


def test_a_role_that_is_gone_cannot_be_shut_out(discord: DiscordClient, api: RequestsMock) -> None:
    seen(api, roles=roles())
    with pytest.raises(ImpossibleError, match="deleted"):
        carry_out(discord)


def test_a_thread_is_none_of_its_business(discord: DiscordClient, api: RequestsMock) -> None:
    server(api, channel(number(1), "thread", type=11))
    assert carry_out(discord) == {"denied": 0, "refused": [], "remaining": 0}
