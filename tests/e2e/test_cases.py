"""What becomes of a case when people leave and threads are deleted, as the real gateway worker tells of it."""

from typing import Any

from tests.e2e.world import SCAM, World, wait_for
from tools.fakes.client import Guild


def notification(world: World, guild: Guild) -> str:
    return str(world.notifications(guild)[0]["embeds"])


def seen(world: World, answer: dict[str, Any]) -> str:
    """What the moderator reads once the bot is done thinking."""
    return str(world.discord.interaction(answer["id"], wait_s=20))


def test_a_suspect_who_leaves_and_rejoins_and_a_thread_that_was_deleted(world: World) -> None:
    guild = world.guild("spammer")
    spammer, mod = guild.member("spammer"), guild.member("mod")
    for _ in range(4):
        world.discord.message(guild.channels["general"], spammer, SCAM)
    wait_for("all is judged and carried out", lambda: world.judged(guild) == 4 and world.settled(guild))
    (case_id,) = world.rows("select id from verification_events where guild_id = %s", guild.id)[0]

    world.discord.leave(guild.id, spammer)
    wait_for(
        "the notification says so",
        lambda: world.run_outbox_job() and "has left" in notification(world, guild),
    )

    world.discord.join(guild.id, "spammer", user_id=spammer)
    wait_for(
        "the restriction survives", lambda: world.run_outbox_job() and world.restricted(guild, "spammer")
    )
    (thread,) = world.discord.state(guild.id)["threads"]
    wait_for(
        "they are in the thread again",
        lambda: world.run_outbox_job() and spammer in world.discord.state(guild.id)["threads"][0]["members"],
    )
    assert "has left" not in notification(world, guild)

    world.discord.rest("DELETE", f"/channels/{thread['id']}")
    gone = "select deleted_at is not null from guild_channels where guild_id = %s and channel_id = %s"
    wait_for("the deletion is told", lambda: world.rows(gone, guild.id, thread["id"]) == [(True,)])
    world.discord.press(world.notifications(guild)[0]["id"], mod, f"case:create-thread:{case_id}")
    wait_for("every effect is carried out", lambda: world.run_outbox_job() and world.settled(guild))
    (new,) = world.discord.state(guild.id)["threads"]
    assert new["id"] != thread["id"]
    assert spammer in new["members"]

    viewed = world.discord.command(guild.channels["admin"], mod, "case view", {"user": spammer})
    assert f"<#{new['id']}>" in seen(world, viewed)
    assert "(restricted)" in seen(world, viewed)
    closed = world.discord.command(
        guild.channels["admin"], mod, "case close", {"outcome": "false_positive", "user": spammer}
    )
    assert "is verified (false positive)" in seen(world, closed)
    wait_for(
        "the restriction is lifted", lambda: world.run_outbox_job() and not world.restricted(guild, "spammer")
    )
    assert "False positive" in world.notifications(guild)[0]["embeds"][0]["title"]
