"""Verify: who may press it, what it decides, and what the second of two moderators is told."""

import logging

import pytest

from interactions.components.case_verify import verify
from interactions.interaction import Interaction, Kind
from interactions.permissions import MODERATION, Permission
from interactions.services import Services
from portcullis.db.store import Store
from portcullis.errors import DatabaseError
from tests.interactions.bot import ALL, CASE, GUILD, MODERATOR, NOW_S, Bot, is_private, no_discord
from tests.interactions.conftest import SUSPECT
from tests.interactions.fake_database import FakeDatabase

ROLE = "700000000000000005"


def test_verify_decides_the_case_and_rewrites_the_notification(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.press(f"case:verify:{CASE}")
    assert store.cases[CASE]["status"] == "verified"
    assert store.cases[CASE]["resolved_by"] == MODERATOR
    assert answer["type"] == 7
    assert "Verified" in answer["data"]["embeds"][0]["title"]
    buttons = answer["data"]["components"][0]["components"]
    assert [button["custom_id"] for button in buttons] == [f"case:reopen:{CASE}", f"case:history:{CASE}"]


def test_the_rewritten_notification_pings_nobody(bot: Bot) -> None:
    assert bot.press(f"case:verify:{CASE}")["data"]["allowed_mentions"] == {"parse": []}


def test_a_decision_s_effects_are_tried_before_the_answer(bot: Bot) -> None:
    bot.press(f"case:verify:{CASE}")
    assert bot.tried == [GUILD]


def test_effects_that_fail_are_left_to_the_minute_job(
    store: FakeDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_guild_ids: object) -> None:
        raise DatabaseError("network", "ConnectError")

    services = Services(
        store=lambda: Store(store), carry_out=fail, now_ms=lambda: NOW_S * 1000, discord=no_discord
    )
    press = Interaction(
        id="400000000000000001",
        token="t",
        kind=Kind.COMPONENT,
        user_id=MODERATOR,
        guild_id=GUILD,
        permissions=ALL,
        custom_id=f"case:verify:{CASE}",
    )
    assert verify(press, services).kind == 7
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_of_two_moderators_one_wins_and_the_other_is_told_who_did(bot: Bot, store: FakeDatabase) -> None:
    bot.press(f"case:verify:{CASE}", user="300000000000000005")
    second = bot.press(f"case:verify:{CASE}", user="300000000000000006")
    assert is_private(second)
    assert second["data"]["content"].startswith("Case 17 was already verified by <@300000000000000005>")
    assert store.cases[CASE]["resolved_by"] == "300000000000000005"
    assert bot.tried == [GUILD]


@pytest.mark.parametrize("permission", [*MODERATION, Permission.ADMINISTRATOR])
def test_any_moderation_permission_suffices_in_one_call(
    bot: Bot, store: FakeDatabase, permission: Permission
) -> None:
    assert bot.press(f"case:verify:{CASE}", permissions=int(permission))["type"] == 7
    assert store.calls == ["resolve_case_v2"]


def test_one_of_the_server_s_moderator_roles_suffices(bot: Bot, store: FakeDatabase) -> None:
    store.servers[GUILD]["settings"] = {"moderator_roles": [ROLE]}
    assert bot.press(f"case:verify:{CASE}", permissions=0, roles=[ROLE])["type"] == 7


@pytest.mark.parametrize("permissions", [0, int(Permission.MANAGE_GUILD)])
def test_a_member_without_either_is_refused(bot: Bot, store: FakeDatabase, permissions: int) -> None:
    answer = bot.press(f"case:verify:{CASE}", permissions=permissions, roles=[ROLE])
    assert is_private(answer)
    assert "one of this server's moderator roles" in answer["data"]["content"]
    assert store.cases[CASE]["status"] == "pending"


def test_a_subject_of_the_case_cannot_decide_it(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.press(f"case:verify:{CASE}", user=SUSPECT)
    assert is_private(answer)
    assert "another moderator must decide" in answer["data"]["content"]
    assert store.cases[CASE]["status"] == "pending"


def test_a_case_of_another_server_is_not_found(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.press(f"case:verify:{CASE}", guild_id="200000000000000002")
    assert answer["data"]["content"] == "I cannot find this any more."
    assert store.cases[CASE]["status"] == "pending"


@pytest.mark.parametrize("argument", ["1", "'; drop table", CASE + "0", CASE.upper()])
def test_a_button_that_names_no_case_asks_no_database(bot: Bot, store: FakeDatabase, argument: str) -> None:
    answer = bot.press(f"case:verify:{argument}")
    assert answer["data"]["content"] == "This button names no case."
    assert store.calls == []
