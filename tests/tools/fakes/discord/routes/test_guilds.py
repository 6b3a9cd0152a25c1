"""Guilds and bans."""

from tools.fakes.client import FakeDiscord, Guild


def test_a_guild_is_fetched_without_what_only_the_gateway_sends(fake: FakeDiscord, guild: Guild) -> None:
    found = fake.rest("GET", f"/guilds/{guild.id}").json()
    assert found["name"] == "Guild"
    assert not {"members", "channels", "threads"} & set(found)


def test_a_ban_removes_the_recent_messages_and_can_be_lifted_once(fake: FakeDiscord, guild: Guild) -> None:
    general, bob = guild.channels["general"], guild.member("bob")
    recent = fake.message(general, bob, "buy now")["id"]
    fake.message(general, guild.member("ann"), "hello")
    path = f"/guilds/{guild.id}/bans/{bob}"
    assert fake.rest("PUT", path, {"delete_message_seconds": 3600}).status_code == 204
    assert [each["id"] for each in fake.state(guild.id, messages="deleted")["messages"]] == [recent]
    assert fake.rest("GET", path).json()["user"]["id"] == bob
    assert fake.rest("DELETE", path).status_code == 204
    assert fake.rest("DELETE", path).json()["code"] == 10026
