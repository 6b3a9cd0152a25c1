"""A server that was just made, set up by one command, through every real process."""

import pytest

from tests.e2e.world import SCAM, World, wait_for
from tools.fakes.client import ControlCallError, Guild


@pytest.fixture
def guild(world: World) -> Guild:
    """A server without any settings, once the bot knows it."""
    guild = world.guild("spammer", configured=False)
    known = "select 1 from servers where guild_id = %s and state_seen_at is not null"
    wait_for("the bot knows the server", lambda: world.rows(known, guild.id))
    return guild


def test_after_setup_a_spammer_is_restricted_and_can_write_nowhere(world: World, guild: Guild) -> None:
    assert "There is no restricted role" in world.told(guild, "config validate")
    told = world.told(guild, "config setup")
    assert "This server is set up" in told
    assert "All is well" in world.told(guild, "config validate")
    rows = world.rows(
        "select changed_by, count(*) from server_config_history where guild_id = %s group by 1", guild.id
    )
    assert rows == [(guild.owner_id, 3)]

    # A channel that comes later is open again, and says so.
    late = world.discord.post("channels", {"guild_id": guild.id, "name": "late"})["id"]
    assert f"can still write in <#{late}>" in world.told(guild, "config validate")
    world.told(guild, "config setup")

    for _ in range(4):
        world.discord.message(guild.channels["general"], guild.member("spammer"), SCAM)
    wait_for("the spammer is restricted", lambda: world.restricted(guild, "spammer"))
    wait_for("all is carried out", lambda: world.settled(guild))
    state = world.discord.state(guild.id)
    (thread,) = state["threads"]
    for channel in state["channels"]:
        with pytest.raises(ControlCallError):
            world.discord.message(channel["id"], guild.member("spammer"), "let me out", strict=True)
    world.discord.message(thread["id"], guild.member("spammer"), "it was not me", strict=True)
    moderators = next(each["id"] for each in state["channels"] if each["name"] == "moderators")
    assert [m for m in state["messages"] if m["channel_id"] == moderators and m["components"]]


def test_a_setup_whose_process_dies_goes_on_with_the_minute_job_and_makes_nothing_twice(
    world: World, guild: Guild
) -> None:
    # The channel is made, and the process that made it never hears of it.
    path = f"/guilds/{guild.id}/channels"
    world.discord.fault(method="POST", path_prefix=path, applied=True, drop=True)
    world.told(guild, "config setup")

    def ended() -> bool:
        world.make_due(guild)
        world.expire_leases(guild)
        world.run_outbox_job()
        return world.settled(guild)

    wait_for("the setup has ended", ended)
    names = [each["name"] for each in world.discord.state(guild.id)["channels"]]
    assert names.count("moderators") == 1
    assert "All is well" in world.told(guild, "config validate")
    count = "select count(*) from server_config_history where guild_id = %s"
    assert world.rows(count, guild.id) == [(3,)]
