"""Menus and the report's form, from Discord through the Edge door, Python and Postgres to Discord again."""

from typing import Any

import pytest

from portcullis.discord.client import DiscordClient
from tests.e2e.world import DEADLINE_S, World, wait_for
from tests.portcullis.clock import Clock
from tools.fakes.client import Guild
from tools.registration import declared_commands, register


@pytest.fixture(scope="module")
def registered(world: World) -> World:
    """The world, whose clients show our commands and menus."""
    clock = Clock()
    client = DiscordClient(world.discord.token, world.discord.api_url, clock=clock, sleep=clock.sleep)
    register(client, declared_commands(), None)
    return world


def watched_guild(world: World, *members: str) -> Guild:
    """A server whose roles the worker has reported: without them nobody stands higher than anybody."""
    guild = world.guild(*members)
    query = "select from guild_roles where guild_id = %s and role_id = %s"
    wait_for("the roles are known", lambda: world.rows(query, guild.id, guild.roles["moderator"]))
    return guild


def answer(world: World, view: dict[str, Any]) -> str:
    """What the member reads in the end: on a busy machine the door may have had to defer."""
    content: str = world.discord.interaction(view["id"], wait_s=DEADLINE_S)["message"]["content"]
    return content


def told(world: World, guild: Guild) -> str:
    """What the moderators read in their channel."""
    return str(world.notifications(guild))


def test_a_member_s_report_of_a_message_reaches_the_moderators_and_restricts_nobody(
    registered: World,
) -> None:
    world = registered
    guild = world.guild("seller", "witness")
    general, witness = guild.channels["general"], guild.member("witness")
    written = world.discord.message(general, guild.member("seller"), "psst, want to buy an account?")["id"]

    opened = world.discord.menu(general, witness, "Report", "message", written)
    assert opened["modal"]["title"] == "Report to the moderators"
    thanked = world.discord.submit(general, witness, opened["id"], {"reason": "sells *accounts*"})

    assert "Thank you" in answer(world, thanked)
    assert thanked["ephemeral"]
    seen = wait_for("the moderators are told", lambda: told(world, guild))
    assert "sells \\\\*accounts\\\\*" in seen
    assert written in seen
    assert witness not in seen
    assert world.rows(
        "select content, is_flagged from messages where guild_id = %s and message_id = %s", guild.id, written
    ) == [("psst, want to buy an account?", True)]
    assert not world.restricted(guild, "seller")


def test_a_moderator_s_flag_on_a_member_is_in_force_when_it_is_answered(registered: World) -> None:
    world = registered
    guild = watched_guild(world, "rude")
    target, moderator = guild.member("rude"), guild.member("mod")

    flagged = world.discord.menu(guild.channels["admin"], moderator, "Flag", "user", target)

    assert f"<@{target}> is restricted: case " in answer(world, flagged)
    assert world.restricted(guild, "rude")
    seen = wait_for("the moderators are told", lambda: told(world, guild))
    assert f"flag by <@{moderator}>" in seen
    assert world.rows("select moderator_id, action::text from mod_actions where guild_id = %s", guild.id) == [
        (moderator, "restrict")
    ]


def test_a_flagged_message_goes(registered: World) -> None:
    world = registered
    guild = watched_guild(world, "seller")
    general = guild.channels["general"]
    written = world.discord.message(general, guild.member("seller"), "psst, accounts here")["id"]

    world.discord.menu(general, guild.member("mod"), "Flag", "message", written)

    def gone() -> bool:
        alive = world.discord.state(guild.id, messages="alive")["messages"]
        return written not in {message["id"] for message in alive}

    # What the request has had no time for, the minute job does.
    wait_for("the message goes", lambda: gone() or (world.run_outbox_job() and gone()))
    wait_for("its author is restricted", lambda: world.restricted(guild, "seller"))


def test_a_report_by_slash_command_opens_the_form_too(registered: World) -> None:
    world = registered
    guild = world.guild("seller", "witness")
    general, witness = guild.channels["general"], guild.member("witness")
    opened = world.discord.command(general, witness, "report", {"user": guild.member("seller")})
    world.discord.submit(general, witness, opened["id"], {"reason": "sells accounts in private"})
    wait_for("the moderators are told", lambda: "sells accounts in private" in told(world, guild))
