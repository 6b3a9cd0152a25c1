"""Who joins, and what the log channel shows: from the gateway to Discord again."""

from typing import Any

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from tests.e2e.world import SCAM, World, wait_for
from tests.sql.stories import new_id
from tools.fakes.client import Guild


def home(world: World, **words: str) -> Guild:
    """A server that gives ``regular`` to who joins, welcomes them in ``general``, and logs in ``help``."""
    people = [{"name": "mod", "roles": ["moderator"]}]
    guild = world.discord.create_guild("Home", people, roles=["regular"])
    world.configure(guild)
    wait_for(
        "channels and roles are known",
        lambda: world.rows(
            "select 1 from guild_channels c join guild_roles r using (guild_id) where guild_id = %s limit 1",
            guild.id,
        ),
    )
    transport = Transport.of_project(
        world.stack.env["SUPABASE_URL"], world.stack.env["SUPABASE_SERVICE_ROLE_KEY"]
    )
    Store(transport).configure_server(
        interaction={"id": new_id(), "user_id": guild.owner_id, "guild_id": guild.id},
        guild_id=guild.id,
        patch={
            "auto_role_id": guild.roles["regular"],
            "welcome_channel_id": guild.channels["general"],
            "log_channel_id": guild.channels["help"],
            **words,
        },
    )
    transport.close()
    return guild


def sent(world: World, guild: Guild, channel: str) -> list[dict[str, Any]]:
    """What the bot wrote in a channel."""
    messages = world.discord.state(guild.id, messages="alive")["messages"]
    ours = world.discord.application_id
    return [m for m in messages if m["channel_id"] == guild.channels[channel] and m["user_id"] == ours]


def roles(world: World, guild: Guild, user_id: str) -> list[str]:
    member = world.discord.member(guild.id, user_id)
    assert member is not None
    names: list[str] = member["role_names"]
    return names


def come_in(world: World, guild: Guild) -> str:
    """Somebody joins, and has got the role."""
    user_id = str(world.discord.join(guild.id, "newcomer", account_days=900)["id"])
    wait_for("the role", lambda: roles(world, guild, user_id) == ["regular"])
    return user_id


def test_who_joins_gets_the_role_and_is_welcomed_once(world: World) -> None:
    guild = home(world, welcome_message="{user} is {count} of {server}, @everyone")
    user_id = come_in(world, guild)
    wait_for("nothing is left to do", lambda: world.settled(guild))

    members = len(world.discord.state(guild.id)["members"])
    (welcome,) = sent(world, guild, "general")
    assert welcome["content"] == f"<@{user_id}> is {members} of Home, @everyone"
    assert (welcome["mentions"], welcome["mention_roles"]) == ([user_id], [])


def test_a_suspect_loses_the_role_and_has_it_again_once_verified(world: World) -> None:
    guild = home(world)
    user_id = come_in(world, guild)
    world.discord.message(guild.channels["random"], user_id, SCAM)
    wait_for("the restriction", lambda: roles(world, guild, user_id) == ["restricted"])
    (notification,) = wait_for("the notification", lambda: world.notifications(guild))

    verify = notification["components"][0]["components"][0]["custom_id"]
    world.discord.press(notification["id"], guild.member("mod"), verify)

    wait_for("the role", lambda: roles(world, guild, user_id) == ["regular"])
    wait_for("nothing is left to do", lambda: world.settled(guild))
    assert roles(world, guild, user_id) == ["regular"]


def test_a_suspect_who_comes_back_is_restricted_and_not_welcomed(world: World) -> None:
    guild = home(world)
    user_id = come_in(world, guild)
    world.discord.message(guild.channels["random"], user_id, SCAM)
    wait_for("the restriction", lambda: roles(world, guild, user_id) == ["restricted"])
    world.discord.leave(guild.id, user_id)
    world.discord.join(guild.id, user_id=user_id)

    wait_for("the restriction again", lambda: roles(world, guild, user_id) == ["restricted"])
    wait_for("nothing is left to do", lambda: world.settled(guild))
    assert roles(world, guild, user_id) == ["restricted"]
    assert len(sent(world, guild, "general")) == 1, "the first time"


def test_every_deed_is_shown_in_the_log_channel_once(world: World) -> None:
    guild = home(world)
    user_id = come_in(world, guild)
    moderator = guild.member("mod")
    world.discord.command(
        guild.channels["admin"], moderator, "ban", {"user": user_id, "reason": "@everyone ads"}
    )

    wait_for("the log", lambda: sent(world, guild, "help"))
    world.run_outbox_job()
    (shown,) = sent(world, guild, "help")
    (embed,) = shown["embeds"]
    fields = {field["name"]: field["value"] for field in embed["fields"]}
    assert embed["title"] == "Ban"
    assert (fields["Who"], fields["By"]) == (f"<@{user_id}> {user_id}", f"<@{moderator}>")
    assert fields["Reason"] == f"by {moderator}: \\@everyone ads"
    assert (shown["mentions"], shown["mention_roles"]) == ([], [])


def test_a_log_channel_that_is_gone_fails_in_words_and_stops_nothing(world: World) -> None:
    guild = home(world)
    user_id = come_in(world, guild)
    world.discord.change_channel(guild.channels["help"], guild.id, delete=True)
    told = world.discord.command(guild.channels["admin"], guild.member("mod"), "ban", {"user": user_id})

    assert "is banned" in str(told)
    wait_for("nothing is left to do", lambda: world.settled(guild))
    assert world.rows(
        "select status::text, last_error from outbox where guild_id = %s and kind = 'log_action'", guild.id
    ) == [("failed", "the log channel was deleted: /config set key:log_channel_id")]
