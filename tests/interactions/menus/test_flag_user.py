"""Flag on a member, over the real database."""

from responses import RequestsMock

from portcullis.db.store import Store
from tests.interactions.bot import DISCORD, MODERATOR, Bot, is_private
from tests.sql.stories import new_id


def test_the_member_is_restricted_with_the_roles_that_discord_sent_along(
    real_bot: Bot, real_store: Store, guild_id: str, staff_role: str
) -> None:
    target, role = new_id(), new_id()
    resolved = {
        "users": {target: {"id": target, "username": "rude"}},
        "members": {target: {"roles": [role], "joined_at": None}},
    }
    answer = real_bot.menu(2, "Flag", target, resolved, guild_id=guild_id, roles=[staff_role])
    assert is_private(answer)
    assert "tried again every minute" in answer["data"]["content"]
    assert real_bot.tried == [guild_id]

    (row,) = real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    assert (row["kind"], row["payload"]["user_id"]) == ("restrict_member", target)
    (subject,) = row["case"]["subjects"]
    assert (subject["username"], subject["roles_snapshot"]) == ("rude", [role])
    assert row["case"]["history"][0]["admin_id"] == MODERATOR


def test_where_discord_sent_no_roles_it_is_asked(
    real_bot: Bot, real_store: Store, guild_id: str, staff_role: str, api: RequestsMock
) -> None:
    target, role = new_id(), new_id()
    member = {"user": {"id": target, "username": "rude"}, "roles": [role], "joined_at": None}
    api.get(f"{DISCORD}/guilds/{guild_id}/members/{target}", json=member)
    real_bot.menu(2, "Flag", target, guild_id=guild_id, roles=[staff_role])
    (row,) = real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    assert row["case"]["subjects"][0]["roles_snapshot"] == [role]


def test_a_bot_is_refused_in_words(real_bot: Bot, guild_id: str, staff_role: str) -> None:
    target = new_id()
    resolved = {"users": {target: {"id": target, "bot": True}}, "members": {target: {"roles": []}}}
    answer = real_bot.menu(2, "Flag", target, resolved, guild_id=guild_id, roles=[staff_role])
    assert "bots are never judged" in answer["data"]["content"]
