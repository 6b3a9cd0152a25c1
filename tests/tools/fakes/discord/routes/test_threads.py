"""Private threads: creation, members, archiving and locking."""

import pytest

from tools.fakes.client import FakeDiscord, Guild


@pytest.fixture
def thread(fake: FakeDiscord, guild: Guild) -> str:
    body = {"name": "case 1", "type": 12, "invitable": False}
    made = fake.rest("POST", f"/channels/{guild.channels['verification']}/threads", body)
    assert made.status_code == 201
    assert made.json()["thread_metadata"]["invitable"] is False
    return str(made.json()["id"])


def test_a_thread_is_listed_as_active_then_as_archived(fake: FakeDiscord, guild: Guild, thread: str) -> None:
    active, archived = (
        f"/guilds/{guild.id}/threads/active",
        f"/channels/{guild.channels['verification']}/threads/archived/private",
    )
    assert [each["id"] for each in fake.rest("GET", active).json()["threads"]] == [thread]
    fake.rest("PATCH", f"/channels/{thread}", {"archived": True, "locked": True})
    assert fake.rest("GET", active).json()["threads"] == []
    assert [each["id"] for each in fake.rest("GET", archived).json()["threads"]] == [thread]


def test_an_archived_thread_takes_no_member_until_it_is_reopened(
    fake: FakeDiscord, guild: Guild, thread: str
) -> None:
    path = f"/channels/{thread}/thread-members/{guild.member('bob')}"
    fake.rest("PATCH", f"/channels/{thread}", {"archived": True, "locked": True})
    assert fake.rest("PUT", path).json()["code"] == 50083
    assert fake.rest("POST", f"/channels/{thread}/messages", {"content": "x"}).json()["code"] == 50083
    fake.rest("PATCH", f"/channels/{thread}", {"archived": False, "locked": False})
    assert fake.rest("PUT", path).status_code == 204
    (state,) = fake.state(guild.id, messages="none")["threads"]
    assert guild.member("bob") in state["members"]


def test_somebody_who_left_cannot_be_added(fake: FakeDiscord, guild: Guild, thread: str) -> None:
    fake.leave(guild.id, guild.member("bob"))
    answer = fake.rest("PUT", f"/channels/{thread}/thread-members/{guild.member('bob')}")
    assert (answer.status_code, answer.json()["code"]) == (404, 10007)


def test_opening_a_private_thread_posts_nothing_in_the_channel(
    fake: FakeDiscord, guild: Guild, thread: str
) -> None:
    assert thread
    assert fake.state(guild.id)["messages"] == []
