"""Mutes and bans that end by themselves, from the moderator's command to Discord and back."""

from datetime import datetime

from tests.e2e.world import World, wait_for
from tools.fakes.client import Guild

OVER = (
    "update temp_punishments set created_at = created_at - interval '1 hour', ends_at = now() "
    "where guild_id = %s and status = 'active'"
)


def command(world: World, guild: Guild, name: str, **options: object) -> str:
    """What the moderator reads after a command."""
    told = world.discord.command(guild.channels["admin"], guild.member("mod"), name, dict(options))
    assert told["outcome"] in {"answered", "deferred"}
    return str(told)


def actions(world: World, guild: Guild) -> list[tuple[str, str | None]]:
    """What the log says of the server."""
    return world.rows(
        "select action::text, moderator_id from mod_actions where guild_id = %s order by id", guild.id
    )


def timed_out_until(world: World, guild: Guild, name: str) -> str | None:
    """Until when Discord keeps the member from writing."""
    member = world.discord.member(guild.id, guild.member(name))
    assert member is not None
    until: str | None = member["timed_out_until"]
    return until


def test_a_mute_shows_in_discord_and_an_unmute_ends_it(world: World) -> None:
    guild = world.guild("rude")
    rude = guild.member("rude")

    assert f"<@{rude}> is muted until" in command(world, guild, "mute", user=rude, duration="2h")
    until = timed_out_until(world, guild, "rude")
    ((ends_at,),) = world.rows("select ends_at from temp_punishments where guild_id = %s", guild.id)
    assert until is not None
    assert datetime.fromisoformat(until) == ends_at

    assert "is not muted any more" in command(world, guild, "unmute", user=rude)
    assert timed_out_until(world, guild, "rude") is None
    assert actions(world, guild) == [("mute", guild.member("mod")), ("unmute", guild.member("mod"))]


def test_a_mute_of_28_days_is_one_that_discord_takes(world: World) -> None:
    guild = world.guild("rude")
    assert "is muted until" in command(world, guild, "mute", user=guild.member("rude"), duration="28d")
    assert timed_out_until(world, guild, "rude") is not None


def test_a_ban_for_a_time_is_over_when_the_job_has_run_and_however_many_run(world: World) -> None:
    guild = world.guild("rude")
    rude = guild.member("rude")
    assert "is banned until" in command(world, guild, "tempban", user=rude, duration="1h")
    assert [ban["user_id"] for ban in world.discord.state(guild.id)["bans"]] == [rude]

    world.run_job("punishments")
    assert world.discord.state(guild.id)["bans"] != [], "its time is not over yet"

    world.database.execute(OVER, [guild.id])
    for _ in range(2):
        world.run_job("punishments")

    assert world.discord.state(guild.id)["bans"] == []
    assert actions(world, guild) == [("tempban", guild.member("mod")), ("unban", None)]


def test_a_member_muted_by_role_who_leaves_and_comes_back_is_muted_until_it_is_over(world: World) -> None:
    guild = world.guild("rude")
    rude = guild.member("rude")
    role = world.discord.rest("POST", f"/guilds/{guild.id}/roles", {"name": "muted"}).json()["id"]
    owner = world.discord.command(
        guild.channels["admin"], guild.owner_id, "config set", {"key": "mute_role_id", "value": role}
    )
    assert "is now" in str(owner)

    def wears() -> bool:
        member = world.discord.member(guild.id, rude)
        return member is not None and role in member["roles"]

    assert "is muted until" in command(world, guild, "mute", user=rude, duration="29d")
    assert wears()

    world.discord.leave(guild.id, rude)
    world.discord.join(guild.id, user_id=rude)
    wait_for("the mute role is back", lambda: world.run_outbox_job() and wears())

    world.database.execute(OVER, [guild.id])
    world.run_job("punishments")
    assert not wears()
    mod = guild.member("mod")
    assert actions(world, guild) == [("mute", mod), ("mute", None), ("unmute", None)]


def test_the_third_warning_mutes(world: World) -> None:
    guild = world.guild("rude")
    rude = guild.member("rude")
    for _ in range(3):
        told = command(world, guild, "warn add", user=rude, reason="insults")
    assert "3 active now" in told
    assert "is muted for it until" in told
    assert timed_out_until(world, guild, "rude") is not None
