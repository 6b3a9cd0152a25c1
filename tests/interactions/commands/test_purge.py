"""/purge: who may, what is written down, and what the moderator is told."""

import pytest
from responses import RequestsMock

from interactions.permissions import Permission
from portcullis.db.store import Store
from portcullis.snowflake import from_ms
from tests.interactions.bot import MODERATOR, Bot, is_private
from tests.interactions.channel_commands import command, text_of
from tests.portcullis.discord_api import BASE
from tests.present import NOW_MS
from tests.sql.stories import new_id

MAY = int(Permission.MANAGE_MESSAGES)


@pytest.fixture
def here() -> str:
    """The channel in which the moderator types: one lane of the outbox."""
    return new_id()


def messages(here: str) -> str:
    return f"{BASE}/channels/{here}/messages"


def found(api: RequestsMock, here: str, count: int, days_ago: int = 0) -> None:
    """The channel has these messages."""
    first = int(from_ms(NOW_MS - days_ago * 86_400_000))
    author = {"id": new_id()}
    page = [{"id": str(first + n), "type": 0, "content": "x", "author": author} for n in range(count)]
    api.get(messages(here), json=page)


def test_a_purge_says_how_many_went(acting_bot: Bot, guild_id: str, here: str, api: RequestsMock) -> None:
    found(api, here, 3)
    api.post(f"{messages(here)}/bulk-delete", status=204)
    answer = command(acting_bot, "purge", {"count": 10}, permissions=MAY, guild_id=guild_id, channel_id=here)
    assert is_private(answer)
    assert text_of(answer) == "Deleted: 3."


def test_it_is_told_in_the_readers_language(
    acting_bot: Bot, guild_id: str, here: str, api: RequestsMock
) -> None:
    found(api, here, 1)
    api.delete(f"{messages(here)}/{from_ms(NOW_MS)}", status=204)
    assert (
        text_of(command(acting_bot, "purge", {"count": 1}, guild_id=guild_id, channel_id=here, locale="de"))
        == "Gelöscht: 1."
    )


def test_nothing_to_delete_is_said_with_how_much_was_looked_through(
    acting_bot: Bot, guild_id: str, here: str, api: RequestsMock
) -> None:
    found(api, here, 4)
    answer = command(acting_bot, "purge", {"count": 10, "user": new_id()}, guild_id=guild_id, channel_id=here)
    assert text_of(answer) == "Nothing deleted: of the last 4 messages, none is meant."


def test_what_discord_refuses_is_told(acting_bot: Bot, guild_id: str, here: str, api: RequestsMock) -> None:
    api.get(messages(here), status=403, json={"code": 50001, "message": "Missing Access"})
    assert "I do not see that channel" in text_of(
        command(acting_bot, "purge", {"count": 1}, guild_id=guild_id, channel_id=here)
    )


def test_a_deletion_that_is_refused_is_counted_with_its_reason(
    acting_bot: Bot, guild_id: str, here: str, api: RequestsMock
) -> None:
    found(api, here, 2)
    api.post(
        f"{messages(here)}/bulk-delete", status=403, json={"code": 50013, "message": "Missing Permissions"}
    )
    told = text_of(command(acting_bot, "purge", {"count": 2}, guild_id=guild_id, channel_id=here))
    assert told.startswith("Deleted: 0.\nNot deleted: 2. Discord: ")
    assert "I need View Channel and Manage Messages" in told


def test_what_must_wait_is_counted(acting_bot: Bot, guild_id: str, here: str, api: RequestsMock) -> None:
    found(api, here, 11, days_ago=20)
    api.post(f"{messages(here)}/bulk-delete", status=400, json={"code": 50034, "message": "too old"})
    first = int(from_ms(NOW_MS - 20 * 86_400_000))
    for number in range(1, 11):
        api.delete(f"{messages(here)}/{first + number}", status=204)
    api.delete(f"{messages(here)}/{first}", status=503, json={"message": "down"})
    told = text_of(command(acting_bot, "purge", {"count": 11}, guild_id=guild_id, channel_id=here))
    assert told.startswith("Deleted: 10.\nStill to come: 1.")


def test_what_could_not_be_tried_waits_with_its_moderator(
    real_bot: Bot, real_store: Store, guild_id: str, here: str
) -> None:
    options = {"count": 5, "only": "links", "reason": "spam"}
    assert "Written down" in text_of(command(real_bot, "purge", options, guild_id=guild_id, channel_id=here))
    (row,) = real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    assert (row["kind"], row["payload"]["reason"]) == ("collect_messages", f"by {MODERATOR}: spam")
    assert (row["payload"]["only"], row["payload"]["channel_id"]) == ("links", here)


def test_it_takes_the_permission_to_delete(real_bot: Bot, guild_id: str, here: str) -> None:
    answer = command(
        real_bot,
        "purge",
        {"count": 1},
        permissions=int(Permission.KICK_MEMBERS),
        guild_id=guild_id,
        channel_id=here,
    )
    assert text_of(answer) == "You need Manage Messages for this."


@pytest.mark.parametrize(
    ("there", "may"),
    [
        (MAY, True),
        (int(Permission.ADMINISTRATOR), True),
        (0, False),
        (int(Permission.KICK_MEMBERS), False),
        (None, False),
    ],
)
def test_another_channel_takes_the_permission_there(
    real_bot: Bot, real_store: Store, guild_id: str, here: str, there: int | None, *, may: bool
) -> None:
    other = new_id()
    resolved = {other: there} if there is not None else None
    answer = command(
        real_bot,
        "purge",
        {"count": 1, "channel": other},
        there=resolved,
        permissions=MAY,
        guild_id=guild_id,
        channel_id=here,
    )
    assert ("You need Manage Messages in that channel" in text_of(answer)) is not may
    assert bool(real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])) is may


@pytest.mark.parametrize("count", [0, 501])
def test_a_count_out_of_range_is_refused(real_bot: Bot, guild_id: str, here: str, count: int) -> None:
    assert "from 1 to 500" in text_of(
        command(real_bot, "purge", {"count": count}, guild_id=guild_id, channel_id=here)
    )
