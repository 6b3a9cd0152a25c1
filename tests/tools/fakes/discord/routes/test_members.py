"""Role changes and what a bot may not do."""

from datetime import UTC, datetime, timedelta

import pytest
import requests

from tools.fakes.client import ControlCallError, FakeDiscord, Guild


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


def time_out(fake: FakeDiscord, guild: Guild, name: str, until: object) -> requests.Response:
    path = f"/guilds/{guild.id}/members/{guild.member(name)}"
    return fake.rest("PATCH", path, {"communication_disabled_until": until})


def test_a_time_out_shows_keeps_its_member_from_writing_and_can_be_ended(
    fake: FakeDiscord, guild: Guild
) -> None:
    until = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    assert time_out(fake, guild, "bob", until).json()["communication_disabled_until"] == until
    member = fake.member(guild.id, guild.member("bob"))
    assert member is not None
    assert member["timed_out_until"] == until
    with pytest.raises(ControlCallError) as refused:
        fake.message(guild.channels["general"], guild.member("bob"), "hello", strict=True)
    assert refused.value.code == 50013

    assert time_out(fake, guild, "bob", None).status_code == 200
    fake.message(guild.channels["general"], guild.member("bob"), "hello", strict=True)


@pytest.mark.parametrize(("days", "status"), [(27.999, 200), (28.001, 400)])
def test_a_time_out_lasts_28_days_at_most(fake: FakeDiscord, guild: Guild, days: float, status: int) -> None:
    until = datetime.now(UTC) + timedelta(days=days)
    assert time_out(fake, guild, "bob", until.isoformat()).status_code == status


@pytest.mark.parametrize("until", ["tomorrow", 12, True])
def test_a_time_out_until_what_is_no_time_is_refused(fake: FakeDiscord, guild: Guild, until: object) -> None:
    answer = time_out(fake, guild, "bob", until)
    assert (answer.status_code, answer.json()["code"]) == (400, 50035)


def test_administrators_cannot_be_timed_out(fake: FakeDiscord, guild: Guild) -> None:
    role = guild.roles["restricted"]  # below the bot's: it is not the role's place that counts
    fake.post("roles", {"guild_id": guild.id, "role_id": role, "permissions": 8})
    fake.set_member_roles(guild.id, guild.member("ann"), [role])
    answer = time_out(fake, guild, "ann", (datetime.now(UTC) + timedelta(hours=1)).isoformat())
    assert (answer.status_code, answer.json()["code"]) == (403, 50013)
