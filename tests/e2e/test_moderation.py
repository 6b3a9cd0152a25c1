"""A moderator's command, from Discord through the Edge door, Python and Postgres to Discord again."""

from tests.e2e.world import World


def test_a_ban_by_command_is_in_force_when_it_is_answered(world: World) -> None:
    guild = world.guild("rude")
    target, moderator = guild.member("rude"), guild.member("mod")

    told = world.discord.command(
        guild.channels["admin"], moderator, "ban", {"user": target, "reason": "insults"}
    )

    assert told["outcome"] == "answered"
    assert f"<@{target}> is banned." in str(told)
    assert target in str(world.discord.state(guild.id)["bans"])
    assert world.rows(
        "select user_id, moderator_id, action::text, reason from mod_actions where guild_id = %s", guild.id
    ) == [(target, moderator, "ban", f"by {moderator}: insults")]

    lifted = world.discord.command(guild.channels["admin"], moderator, "unban", {"user": target})
    assert "is not banned any more" in str(lifted)
    assert target not in str(world.discord.state(guild.id)["bans"])


def test_a_member_who_may_not_ban_bans_nobody(world: World) -> None:
    guild = world.guild("rude", "neighbour")
    told = world.discord.command(
        guild.channels["general"], guild.member("neighbour"), "ban", {"user": guild.member("rude")}
    )
    assert "You need Ban Members" in str(told)
    assert world.discord.state(guild.id)["bans"] == []
