"""Unlocking a channel."""

from typing import Any

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.unlock_channel import EFFECT
from tests.portcullis.outbox.claims import a_claim
from tests.portcullis.outbox.locking import CHANNEL, EVERYONE, LOCKED, PATH, SEND, VIEW, answers, written


def payload(before: tuple[int, int] | None) -> dict[str, Any]:
    allow, deny = before or (0, 0)
    bits = {"had_overwrite": before is not None, "allow": str(allow), "deny": str(deny)}
    return {"channel_id": CHANNEL, "reason": "by 4"} | bits


@pytest.mark.parametrize(
    "before", [(0, 0), (SEND, 0), (VIEW | SEND, 1 << 4), (0, SEND), (VIEW, LOCKED & ~SEND)]
)
def test_what_was_before_is_restored_exactly(
    discord: DiscordClient, api: RequestsMock, before: tuple[int, int]
) -> None:
    answers(api, (before[0] & ~LOCKED, before[1] | LOCKED))
    api.put(EVERYONE, status=204)
    assert EFFECT.carry_out(a_claim(payload(before)), discord) == {}
    assert written(api) == [before]


def test_rules_that_the_lock_made_are_taken_away(discord: DiscordClient, api: RequestsMock) -> None:
    answers(api, (0, LOCKED))
    api.delete(EVERYONE, status=204)
    assert EFFECT.carry_out(a_claim(payload(None)), discord) == {}


def test_what_was_changed_meanwhile_stays(discord: DiscordClient, api: RequestsMock) -> None:
    answers(api, (1 << 4, LOCKED | VIEW))
    api.put(EVERYONE, status=204)
    EFFECT.carry_out(a_claim(payload((SEND, 0))), discord)
    EFFECT.carry_out(a_claim(payload(None)), discord)
    assert written(api) == [(1 << 4 | SEND, VIEW), (1 << 4, VIEW)]


@pytest.mark.parametrize("before", [None, (SEND, 0)])
def test_a_second_time_changes_nothing(
    discord: DiscordClient, api: RequestsMock, before: tuple[int, int] | None
) -> None:
    answers(api, before)
    assert EFFECT.carry_out(a_claim(payload(before)), discord) == {}
    assert len(api.calls) == 1


def test_a_channel_that_is_gone_needs_nothing(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(PATH, status=404, json={"code": 10003, "message": "Unknown Channel"})
    assert EFFECT.carry_out(a_claim(payload(None)), discord) == {"gone": True}


def test_a_channel_that_the_bot_does_not_see_is_said_in_words(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.get(PATH, status=403, json={"code": 50001, "message": "Missing Access"})
    with pytest.raises(ImpossibleError, match="I do not see that channel"):
        EFFECT.carry_out(a_claim(payload(None)), discord)
