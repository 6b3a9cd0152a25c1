"""Ban asks before it does anything."""

import pytest

from interactions.permissions import Permission
from tests.interactions.bot import CASE, GUILD, Bot, is_private
from tests.interactions.fake_database import FakeDatabase

ROLE = "900000000000000001"


def test_ban_asks_the_moderator_alone_and_changes_nothing(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.press(f"case:ban:{CASE}")
    assert is_private(answer)
    assert store.calls == []
    assert store.cases[CASE]["status"] == "pending"


def test_the_question_has_the_button_that_bans(bot: Bot, store: FakeDatabase) -> None:
    (button,) = bot.press(f"case:ban:{CASE}")["data"]["components"][0]["components"]
    bot.press(button["custom_id"])
    assert store.cases[CASE]["status"] == "banned"


@pytest.mark.parametrize("button", ["case:ban", "case:ban-confirm"])
def test_who_may_not_ban_in_discord_may_not_ban_by_a_button(
    bot: Bot, store: FakeDatabase, button: str
) -> None:
    answer = bot.press(f"{button}:{CASE}", permissions=int(Permission.MANAGE_MESSAGES))

    assert is_private(answer)
    assert "Ban Members" in answer["data"]["content"]
    assert store.cases[CASE]["status"] == "pending"


def test_a_moderator_role_of_the_server_lets_its_holder_ban(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD]["settings"] = {"moderator_roles": [ROLE]}

    bot.press(f"case:ban-confirm:{CASE}", permissions=0, roles=[ROLE])

    assert store.cases[CASE]["status"] == "banned"
