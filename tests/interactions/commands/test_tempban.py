"""/tempban: a ban that ends by itself, and says when."""

import json
import re

import pytest
from responses import RequestsMock

from interactions.permissions import Permission
from tests.interactions.bot import Bot
from tests.interactions.fake_database import FakeDatabase
from tests.portcullis.discord_api import BASE
from tests.sql.stories import new_id


@pytest.mark.parametrize(
    ("locale", "words"), [("en-US", r"<@{}> is banned until {}\."), ("de", r"<@{}> ist gebannt bis {}\.")]
)
def test_a_ban_is_in_force_and_its_end_is_told(
    acting_bot: Bot, api: RequestsMock, guild_id: str, locale: str, words: str
) -> None:
    target = new_id()
    api.put(f"{BASE}/guilds/{guild_id}/bans/{target}", status=204)
    options = {"user": target, "duration": "7d", "delete_hours": 24}

    answer = acting_bot.command("tempban", options, guild_id=guild_id, locale=locale)

    end = r"<t:\d+:f> \(<t:\d+:R>\)"
    assert re.fullmatch(words.format(target, end), answer["data"]["content"])
    assert json.loads(api.calls[0].request.body or "") == {"delete_message_seconds": 86_400}


def test_it_takes_the_permission_to_ban(bot: Bot, store: FakeDatabase) -> None:
    options = {"user": new_id(), "duration": "1h"}
    answer = bot.command("tempban", options, permissions=int(Permission.MODERATE_MEMBERS))
    assert answer["data"]["content"] == "You need Ban Members for this."
    assert store.calls == []
