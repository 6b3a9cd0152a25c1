"""What moderators do to channels, from Discord through the Edge door, Python and Postgres to Discord again."""

import time
from contextlib import suppress
from typing import Any

import pytest

from portcullis.discord.client import DiscordClient
from tests.e2e.world import World, wait_for
from tools.fakes.client import ControlCallError, Guild
from tools.registration import declared_commands, register

SEND = 1 << 11
DAY_MS = 86_400_000


@pytest.fixture(scope="module", autouse=True)
def _registered(world: World) -> None:
    """Discord knows the commands, so that it says what a member may do in the channels that options name."""
    bot = DiscordClient(world.discord.token, world.discord.api_url, clock=time.monotonic, sleep=time.sleep)
    register(bot, declared_commands(), None)


def alive(world: World, guild: Guild, channel: str) -> list[str]:
    messages = world.discord.state(guild.id, messages="alive")["messages"]
    return [one["id"] for one in messages if one["channel_id"] == guild.channels[channel]]


def command(world: World, guild: Guild, name: str, options: dict[str, Any], channel: str = "admin") -> str:
    """What the moderator reads, in the end: the first answer of a cold function may come after a deferral."""
    told = world.discord.command(guild.channels[channel], guild.member("mod"), name, options)
    if told["outcome"] == "deferred":
        told = world.discord.interaction(told["id"], wait_s=30)
    return str(told["message"]["content"])


def overwrites(world: World, guild: Guild, channel: str) -> list[dict[str, Any]]:
    found = world.discord.rest("GET", f"/channels/{guild.channels[channel]}").json()
    rules: list[dict[str, Any]] = found["permission_overwrites"]
    return sorted(rules, key=lambda rule: str(rule["id"]))


def may_write(world: World, guild: Guild, channel: str) -> bool:
    before = len(alive(world, guild, channel))
    with suppress(ControlCallError):
        world.discord.message(guild.channels[channel], guild.member("member"), "hello", strict=True)
    return len(alive(world, guild, channel)) > before


def known(world: World, guild: Guild) -> None:
    """The worker has told of the server's channels."""
    wait_for(
        "the channels are known",
        lambda: world.rows("select 1 from guild_channels where guild_id = %s limit 1", guild.id),
    )


def test_a_purge_deletes_what_was_there_young_and_old_and_nobody_elses(world: World) -> None:
    guild = world.guild("spammer", "member")
    general, spammer = guild.channels["general"], guild.member("spammer")
    kept = [world.discord.message(general, guild.member("member"), "good morning")["id"]]
    now_ms = int(world.rows("select (extract(epoch from now()) * 1000)::bigint")[0][0])
    for age_ms in (20 * DAY_MS, 15 * DAY_MS, 3_000, 2_000, 1_000):
        world.discord.message(general, spammer, "buy things", at_ms=now_ms - age_ms)

    told = command(
        world, guild, "purge", {"count": 100, "user": spammer, "channel": general, "reason": "ads"}
    )

    assert told == "Deleted: 5."
    assert alive(world, guild, "general") == kept
    assert world.rows(
        "select action::text, user_id, channel_id, reason, metadata from mod_actions where guild_id = %s",
        guild.id,
    ) == [("purge", spammer, general, f"by {guild.member('mod')}: ads", {"deleted": 5})]


def test_a_purge_whose_answers_get_lost_deletes_no_more_than_was_asked(world: World) -> None:
    guild = world.guild()
    general = guild.channels["general"]
    ids = [world.discord.message(general, guild.member("mod"), f"{n}")["id"] for n in range(10)]
    world.discord.fault(
        method="POST", path_prefix=f"/channels/{general}/messages/bulk-delete", drop=True, applied=True
    )

    command(world, guild, "purge", {"count": 4, "channel": general})
    world.make_due(guild)
    world.run_outbox_job()

    assert world.settled(guild)
    assert alive(world, guild, "general") == ids[:6]


def test_a_locked_channel_is_silent_until_it_is_exactly_as_before(world: World) -> None:
    guild = world.guild("member")
    known(world, guild)
    rule = {"id": guild.id, "allow": str(SEND), "deny": str(1 << 15)}
    world.discord.change_channel(guild.channels["general"], guild.id, overwrite=rule)
    before = {name: overwrites(world, guild, name) for name in ("general", "random")}

    for name in ("general", "random"):
        assert command(world, guild, "lockdown start", {"channel": guild.channels[name]}) == "Locked: 1."
        assert not may_write(world, guild, name)
    assert may_write(world, guild, "help")
    assert command(world, guild, "lockdown end", {"everywhere": True}) == "Unlocked: 2."

    assert {name: overwrites(world, guild, name) for name in ("general", "random")} == before
    assert may_write(world, guild, "general")
    actions = world.rows(
        "select action::text, count(*) from mod_actions where guild_id = %s group by 1", guild.id
    )
    assert sorted(actions) == [("lockdown", 2), ("unlock", 2)]


def test_a_lock_whose_answer_gets_lost_still_knows_what_was_before(world: World) -> None:
    guild = world.guild("member")
    known(world, guild)
    before = overwrites(world, guild, "general")
    path = f"/channels/{guild.channels['general']}/permissions/{guild.id}"
    for _ in range(5):
        world.discord.fault(method="PUT", path_prefix=path, status=502, applied=True)

    told = command(world, guild, "lockdown start", {"channel": guild.channels["general"]})
    world.discord.clear_faults()
    assert told in {"Locked: 1.", "Still to be locked: 1. I go on every minute."}
    assert not may_write(world, guild, "general")
    world.make_due(guild)
    world.run_outbox_job()
    assert command(world, guild, "lockdown end", {"channel": guild.channels["general"]}) == "Unlocked: 1."
    assert overwrites(world, guild, "general") == before


def test_the_whole_server_is_locked_but_the_bots_own_channels(world: World) -> None:
    guild = world.guild("member")
    wait_for(
        "all channels are known",
        lambda: world.rows("select count(*) from guild_channels where guild_id = %s", guild.id) == [(5,)],
    )
    assert command(world, guild, "lockdown start", {"everywhere": True}) == "Locked: 3."
    assert not any(may_write(world, guild, name) for name in ("general", "random", "help"))
    assert "I lock text" in command(world, guild, "lockdown start", {"channel": guild.channels["admin"]})
    assert command(world, guild, "lockdown end", {"everywhere": True}) == "Unlocked: 3."
    assert all(may_write(world, guild, name) for name in ("general", "random", "help"))


def test_a_channel_that_the_bot_may_not_manage_is_told_and_not_taken_for_locked(world: World) -> None:
    guild = world.guild("member")
    known(world, guild)
    rule = {"id": guild.roles["bot"], "allow": "0", "deny": str(1 << 28)}
    world.discord.change_channel(guild.channels["general"], guild.id, overwrite=rule)

    told = command(world, guild, "lockdown start", {"channel": guild.channels["general"]})

    assert told.startswith("Could not be locked: 1.")
    assert "I need Manage Roles in that channel" in told
    assert world.rows("select state::text from lockdowns where guild_id = %s", guild.id) == [("failed",)]
    assert may_write(world, guild, "general")


def test_a_locked_channel_that_was_deleted_is_not_taken_for_locked(world: World) -> None:
    guild = world.guild("member")
    known(world, guild)
    general = guild.channels["general"]
    command(world, guild, "lockdown start", {"channel": general})
    world.discord.change_channel(general, guild.id, delete=True)
    assert command(world, guild, "lockdown end", {"everywhere": True}) == "Unlocked: 1."
    assert world.rows("select state::text from lockdowns where guild_id = %s", guild.id) == [("ended",)]


def test_slowmode_is_in_force_when_it_is_answered(world: World) -> None:
    guild = world.guild("member")
    told = command(world, guild, "lockdown slowmode", {"seconds": 30, "channel": guild.channels["general"]})
    assert "members wait 30 s" in told
    channel = world.discord.rest("GET", f"/channels/{guild.channels['general']}").json()
    assert channel["rate_limit_per_user"] == 30


@pytest.mark.parametrize("name", ["purge", "lockdown start"])
def test_a_member_does_none_of_it(world: World, name: str) -> None:
    guild = world.guild("member")
    options = {"count": 1} if name == "purge" else {}
    told = world.discord.command(guild.channels["general"], guild.member("member"), name, options)
    assert "You need Manage" in str(told)


def test_whoever_may_write_in_one_channel_alone_purges_no_other(world: World) -> None:
    guild = world.guild("member")
    rule = {"id": guild.roles["everyone"], "allow": str(1 << 13), "deny": "0"}
    world.discord.change_channel(guild.channels["general"], guild.id, overwrite=rule)
    member, other = guild.member("member"), guild.channels["random"]
    kept = world.discord.message(other, guild.member("mod"), "rules")["id"]
    told = world.discord.command(guild.channels["general"], member, "purge", {"count": 1, "channel": other})
    assert "You need Manage Messages in that channel" in str(told)
    assert alive(world, guild, "random") == [kept]
