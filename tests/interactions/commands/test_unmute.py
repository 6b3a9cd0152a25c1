"""/unmute: the time-out ends and the mute role goes, whichever there was."""

import json

import pytest
from responses import RequestsMock

from interactions.permissions import Permission
from tests.interactions.bot import Bot
from tests.interactions.fake_database import FakeDatabase
from tests.portcullis.discord_api import BASE
from tests.sql.stories import new_id


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-US", "<@{}> is not muted any more."), ("de", "<@{}> ist nicht mehr stummgeschaltet.")],
)
def test_time_out_and_role_are_gone_when_it_is_told(
    acting_bot: Bot, api: RequestsMock, guild_id: str, locale: str, words: str
) -> None:
    target, role = new_id(), new_id()
    acting_bot.command("config set", {"key": "mute_role_id", "value": f"<@&{role}>"}, guild_id=guild_id)
    member = f"{BASE}/guilds/{guild_id}/members/{target}"
    api.patch(member, json={})
    api.delete(f"{member}/roles/{role}", status=204)

    answer = acting_bot.command("unmute", {"user": target}, guild_id=guild_id, locale=locale)

    assert answer["data"]["content"] == words.format(target)
    assert json.loads(api.calls[0].request.body or "") == {"communication_disabled_until": None}


def test_it_takes_the_permission_to_time_out(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.command("unmute", {"user": new_id()}, permissions=int(Permission.KICK_MEMBERS))
    assert answer["data"]["content"] == "You need Timeout Members for this."
    assert store.calls == []
