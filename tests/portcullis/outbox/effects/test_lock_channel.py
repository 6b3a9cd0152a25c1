"""Locking a channel."""

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.lock_channel import EFFECT
from tests.portcullis.outbox.claims import a_claim
from tests.portcullis.outbox.locking import CHANNEL, EVERYONE, LOCKED, SEND, VIEW, answers, written

PAYLOAD = {"channel_id": CHANNEL, "reason": "by 4: raid"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, (0, LOCKED)),
        ((0, 0), (0, LOCKED)),
        ((SEND, 0), (0, LOCKED)),
        ((VIEW | SEND, 1 << 4), (VIEW, LOCKED | 1 << 4)),
    ],
)
def test_writing_is_denied_and_everything_else_is_left_alone(
    discord: DiscordClient, api: RequestsMock, before: tuple[int, int] | None, after: tuple[int, int]
) -> None:
    answers(api, before)
    api.put(EVERYONE, status=204)
    assert EFFECT.carry_out(a_claim(PAYLOAD), discord) == {}
    assert written(api) == [after]
    assert api.calls[1].request.headers["X-Audit-Log-Reason"] == "by%204%3A%20raid"


def test_a_channel_that_is_locked_already_is_not_written_again(
    discord: DiscordClient, api: RequestsMock
) -> None:
    answers(api, (0, LOCKED))
    EFFECT.carry_out(a_claim(PAYLOAD), discord)
    assert written(api) == []


def test_a_missing_permission_is_said_in_words(discord: DiscordClient, api: RequestsMock) -> None:
    answers(api, None)
    api.put(EVERYONE, status=403, json={"code": 50013, "message": "Missing Permissions"})
    with pytest.raises(ImpossibleError, match="I need Manage Roles"):
        EFFECT.carry_out(a_claim(PAYLOAD), discord)
