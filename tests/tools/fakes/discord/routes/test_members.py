"""Role changes and what a bot may not do."""

from tools.fakes.client import FakeDiscord, Guild


def test_the_restricted_role_can_be_given_and_the_admins_cannot_be_touched(
    fake: FakeDiscord, guild: Guild
) -> None:
    path = f"/guilds/{guild.id}/members/{guild.member('bob')}"
    assert fake.rest("PATCH", path, {"roles": [guild.roles["restricted"]]}).status_code == 200
    member = fake.member(guild.id, guild.member("bob"))
    assert member is not None
    assert member["role_names"] == ["restricted"]
    refused = fake.rest("PATCH", path, {"roles": [guild.roles["admin"]]})
    assert (refused.status_code, refused.json()["code"]) == (403, 50013)


def test_managed_roles_stay_where_they_are(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/guilds/{guild.id}/members/{guild.member('bob')}/roles/{guild.roles['bot']}"
    assert fake.rest("PUT", path).json()["code"] == 50013


def test_a_bot_without_the_permission_gets_50013(fake: FakeDiscord, guild: Guild) -> None:
    fake.post("roles", {"guild_id": guild.id, "role_id": guild.roles["bot"], "permissions": 0})
    path = f"/guilds/{guild.id}/members/{guild.member('bob')}/roles/{guild.roles['restricted']}"
    assert fake.rest("PUT", path).json()["code"] == 50013
    assert fake.rest("PUT", f"/guilds/{guild.id}/bans/{guild.member('bob')}").json()["code"] == 50013


def test_the_owner_cannot_be_kicked(fake: FakeDiscord, guild: Guild) -> None:
    answer = fake.rest("DELETE", f"/guilds/{guild.id}/members/{guild.owner_id}")
    assert (answer.status_code, answer.json()["code"]) == (403, 50013)
