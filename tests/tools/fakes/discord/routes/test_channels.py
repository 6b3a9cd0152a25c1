"""Channels through REST: overwrites, slowmode, and what a command tells of a channel."""

import pytest

from tools.fakes.client import FakeDiscord, Guild

SEND, ADMINISTRATOR = 1 << 11, 1 << 3
ROLE = {"type": 0}


def overwrite_of(fake: FakeDiscord, guild: Guild, name: str, target: str) -> tuple[str, str] | None:
    channel = fake.rest("GET", f"/channels/{guild.channels[name]}").json()
    found = [one for one in channel["permission_overwrites"] if one["id"] == target]
    return (found[0]["allow"], found[0]["deny"]) if found else None


def test_an_overwrite_is_set_replaced_and_taken_away(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/channels/{guild.channels['general']}/permissions/{guild.id}"
    for deny in (SEND, 0):
        answer = fake.rest("PUT", path, ROLE | {"allow": "0", "deny": str(deny)})
        assert answer.status_code == 204
        assert overwrite_of(fake, guild, "general", guild.id) == ("0", str(deny))
    assert fake.rest("DELETE", path).status_code == 204
    assert overwrite_of(fake, guild, "general", guild.id) is None
    assert fake.rest("DELETE", path).json()["code"] == 10009


def test_nobody_changes_a_permission_that_they_lack(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/channels/{guild.channels['general']}/permissions/{guild.id}"
    answer = fake.rest("PUT", path, ROLE | {"allow": str(ADMINISTRATOR), "deny": "0"})
    assert (answer.status_code, answer.json()["code"]) == (403, 50013)


def test_an_overwrite_says_for_what_it_is(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/channels/{guild.channels['general']}/permissions/{guild.id}"
    assert fake.rest("PUT", path, {"allow": "0", "deny": "0"}).json()["code"] == 50035


@pytest.mark.parametrize(("seconds", "status"), [(0, 200), (21_600, 200), (21_601, 400), (-1, 400)])
def test_slowmode_is_six_hours_at_most(fake: FakeDiscord, guild: Guild, seconds: int, status: int) -> None:
    path = f"/channels/{guild.channels['general']}"
    assert fake.rest("PATCH", path, {"rate_limit_per_user": seconds}).status_code == status


def test_an_admin_changes_what_a_role_may_do_in_a_channel(fake: FakeDiscord, guild: Guild) -> None:
    rule = {"id": guild.id, "allow": "0", "deny": str(SEND)}
    fake.change_channel(guild.channels["general"], guild.id, overwrite=rule)
    assert overwrite_of(fake, guild, "general", guild.id) == ("0", str(SEND))


def test_a_guild_is_counted_where_asked(fake: FakeDiscord, guild: Guild) -> None:
    members = len(fake.state(guild.id)["members"])
    assert (
        fake.rest("GET", f"/guilds/{guild.id}?with_counts=true").json()["approximate_member_count"] == members
    )
    assert "approximate_member_count" not in fake.rest("GET", f"/guilds/{guild.id}").json()
