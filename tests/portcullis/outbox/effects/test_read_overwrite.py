"""Reading what a channel allows before it is locked."""

import pytest
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.read_overwrite import EFFECT
from tests.portcullis.outbox.claims import a_claim
from tests.portcullis.outbox.locking import CHANNEL, PATH, answers


@pytest.mark.parametrize(
    ("everyone", "read"),
    [
        ((2048, 1024), {"had_overwrite": True, "allow": "2048", "deny": "1024"}),
        ((0, 0), {"had_overwrite": True, "allow": "0", "deny": "0"}),
        (None, {"had_overwrite": False, "allow": "0", "deny": "0"}),
    ],
)
def test_what_everyone_may_do_is_told_as_it_is(
    discord: DiscordClient, api: RequestsMock, everyone: tuple[int, int] | None, read: dict[str, object]
) -> None:
    answers(api, everyone)
    assert EFFECT.carry_out(a_claim({"channel_id": CHANNEL}), discord) == read


def test_a_deleted_channel_is_said_to_be_one(discord: DiscordClient, api: RequestsMock) -> None:
    api.get(PATH, status=404, json={"code": 10003, "message": "Unknown Channel"})
    with pytest.raises(ImpossibleError, match="the channel was deleted"):
        EFFECT.carry_out(a_claim({"channel_id": CHANNEL}), discord)
