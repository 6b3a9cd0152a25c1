"""Edits of messages that the bot has deleted meanwhile."""

from collections.abc import Iterator

import pytest

from tools.fakes.client import FakeDiscord, running
from tools.fakes.gateway_client import CONTENT, GUILDS, MESSAGES, connected


@pytest.fixture
def fake() -> Iterator[FakeDiscord]:
    """A fake Discord."""
    with running() as fake:
        yield fake


async def test_an_edit_of_a_deleted_message_is_refused_unless_it_is_only_late(fake: FakeDiscord) -> None:
    guild = fake.create_guild("g", [{"name": "ann"}])
    message = fake.message(guild.channels["general"], guild.member("ann"), "before")
    fake.delete(message["id"])
    edit = {"op": "edit", "message_id": message["id"], "content": "after"}

    async with connected(fake) as client:
        await client.ready(GUILDS | MESSAGES | CONTENT)
        refused, taken = fake.batch([edit, {**edit, "late": True}])
        event = await client.until("MESSAGE_UPDATE")

    assert "error" in refused
    assert taken == {"id": message["id"]}
    assert (event["id"], event["content"]) == (message["id"], "after")
    assert fake.state(guild.id, messages="alive")["messages"] == []
