"""Flag on a message, over the real database."""

from typing import Any

from responses import RequestsMock

from portcullis.db.store import Store
from tests.interactions.bot import DISCORD, Bot
from tests.sql.stories import Caller, new_id
from tools.devstack.databases import Database


def along(message_id: str, author: str, content: str = "free gold") -> dict[str, Any]:
    author_of = {"id": author, "username": "gold"}
    message = {"id": message_id, "channel_id": "5" * 18, "author": author_of, "content": content}
    return {"messages": {message_id: message}}


def test_its_author_is_restricted_and_the_message_is_kept_and_deleted(
    real_bot: Bot,
    real_store: Store,
    guild_id: str,
    staff_role: str,
    shared_database: Database,
    api: RequestsMock,
) -> None:
    message_id, author, role = new_id(), new_id(), new_id()
    member = {"user": {"id": author, "username": "gold"}, "roles": [role], "joined_at": None}
    api.get(f"{DISCORD}/guilds/{guild_id}/members/{author}", json=member)
    real_bot.menu(3, "Flag", message_id, along(message_id, author), guild_id=guild_id, roles=[staff_role])

    rows = {row["kind"]: row for row in real_store.claim_outbox(limit=9, lease_s=30, guild_ids=[guild_id])}
    assert rows["delete_messages"]["payload"] == {"channel_id": "5" * 18, "message_ids": [message_id]}
    assert rows["restrict_member"]["payload"]["user_id"] == author
    assert rows["restrict_member"]["case"]["subjects"][0]["roles_snapshot"] == [role]
    assert "free gold" not in str(rows)
    with shared_database.connect() as connection:
        kept = Caller(connection).rows(
            "select content, is_flagged, is_deleted from messages where message_id = %s", message_id
        )
    assert kept == [("free gold", True, True)]


def test_a_message_that_did_not_come_along_flags_nobody(
    real_bot: Bot, real_store: Store, guild_id: str, staff_role: str
) -> None:
    answer = real_bot.menu(3, "Flag", new_id(), guild_id=guild_id, roles=[staff_role])
    assert "did not send me this message" in answer["data"]["content"]
    assert real_store.claim_outbox(limit=9, lease_s=30, guild_ids=[guild_id]) == []
