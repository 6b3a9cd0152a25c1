"""/flag, over the real database."""

from typing import Any

import pytest

from interactions.permissions import Permission
from portcullis.db.store import Store
from tests.interactions.bot import MODERATOR, Bot
from tests.sql.stories import new_id


def said(bot: Bot, guild_id: str, role: str, target: str, **fields: Any) -> str:
    """What the moderator reads."""
    answer = bot.command(
        "flag", {"user": target, "reason": "scams *people*"}, guild_id=guild_id, roles=[role], **fields
    )
    content: str = answer["data"]["content"]
    return content


def set_to(bot: Bot, guild_id: str, key: str, value: str) -> None:
    bot.command("config set", {"key": key, "value": value}, guild_id=guild_id)


def test_the_reason_and_the_moderator_stand_on_the_case_and_go_to_discord_s_audit_log(
    real_bot: Bot, real_store: Store, guild_id: str, staff_role: str
) -> None:
    said(real_bot, guild_id, staff_role, new_id())
    (row,) = real_store.claim_outbox(limit=9, lease_s=30, guild_ids=[guild_id])
    assert row["case"]["reasons"] == ["A moderator flagged them: scams *people*."]
    assert row["payload"]["reason"] == f"Portcullis: flagged by {MODERATOR}: scams *people*"


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("message_mode", "off", "Detection is off here"),
        ("message_mode", "record", "`message_mode` is `record`"),
        ("message_mode", "notify", "The moderators see it: case "),
        ("simulation", "true", "the server simulates"),
        ("restricted_role_id", "none", "no restricted role is set"),
    ],
)
def test_it_says_what_the_server_s_settings_made_of_it(
    real_bot: Bot, guild_id: str, staff_role: str, key: str, value: str, words: str
) -> None:
    set_to(real_bot, guild_id, key, value)
    assert words in said(real_bot, guild_id, staff_role, new_id())


@pytest.mark.parametrize(
    ("permission", "kind"),
    [(Permission.KICK_MEMBERS, "kick_member"), (Permission.MODERATE_MEMBERS, "restrict_member")],
)
def test_in_the_mode_kick_only_who_may_kick_kicks(
    real_bot: Bot, real_store: Store, guild_id: str, staff_role: str, permission: Permission, kind: str
) -> None:
    set_to(real_bot, guild_id, "message_mode", "kick")
    said(real_bot, guild_id, staff_role, new_id(), permissions=int(permission))
    rows = real_store.claim_outbox(limit=9, lease_s=30, guild_ids=[guild_id])
    assert [row["kind"] for row in rows if row["lane"].startswith("member:")] == [kind]


def test_nobody_flags_themselves(real_bot: Bot, guild_id: str, staff_role: str) -> None:
    assert said(real_bot, guild_id, staff_role, MODERATOR) == "You cannot do this to yourself."
