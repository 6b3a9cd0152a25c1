"""The language model's second opinion, through every real process."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from tests.e2e.conftest import SERVICES
from tests.e2e.world import World, wait_for
from tests.portcullis.llm.conftest import UNSURE, Endpoint
from tests.sql.stories import new_id
from tools.devstack.stack import Stack
from tools.fakes.client import FakeDiscord, Guild

INVITE = "see you there: https://discord.gg/abcdef"
"""By itself it makes the judge 0.42 sure: moderators are told, nobody is restricted."""


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """Everything up, with a language model."""
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-") as folder,
        Stack(Path(folder), services=(*SERVICES, "llm")) as stack,
    ):
        discord = FakeDiscord(stack.env["DISCORD_CONTROL_URL"].removesuffix("/_control"))
        with psycopg.connect(stack.env["DATABASE_URL"], autocommit=True) as database:
            yield World(stack, discord, database)
        discord.close()


@pytest.fixture
def endpoint(world: World) -> Endpoint:
    """The model, asked nothing yet."""
    found = Endpoint(world.stack.env["OPENAI_BASE_URL"])
    found.forget()
    return found


def opinion(verdict: str, category: str) -> dict[str, Any]:
    return {"content": UNSURE | {"verdict": verdict, "confidence": 0.95, "category": category}}


def test_an_ambiguous_message_is_raised_by_the_language_model(world: World, endpoint: Endpoint) -> None:
    guild = world.guild("spammer")
    endpoint.script(opinion("spam", "advert"))
    world.discord.message(guild.channels["general"], guild.member("spammer"), INVITE)

    wait_for("the spammer is restricted", lambda: world.restricted(guild, "spammer"))
    wait_for("all is carried out", lambda: world.run_outbox_job() and world.settled(guild))

    (notification,) = world.notifications(guild)
    assert "The language model takes it for an advert" in str(notification["embeds"])
    assert [m["deleted"] for m in world.discord.state(guild.id)["messages"] if m["content"] == INVITE] == [
        True
    ]
    assert len(endpoint.bodies) == 1
    assert endpoint.refused == []


def test_a_doubt_that_it_does_not_share_shows_on_the_notification(world: World, endpoint: Endpoint) -> None:
    guild = world.guild("friend")
    endpoint.script(opinion("harmless", "conversation"))
    world.discord.message(guild.channels["general"], guild.member("friend"), INVITE)

    def told() -> bool:
        world.run_outbox_job()
        return "takes the message for harmless" in str(world.notifications(guild))

    wait_for("moderators read what the model thinks", told)
    assert not world.restricted(guild, "friend")


def test_what_fails_is_asked_again_by_the_minute_job(world: World, endpoint: Endpoint) -> None:
    guild = world.guild("spammer")
    endpoint.script({"status": 429, "retry_after": 1}, opinion("spam", "advert"))
    world.discord.message(guild.channels["general"], guild.member("spammer"), INVITE)
    wait_for("the endpoint was asked once", lambda: len(endpoint.bodies) == 1)

    def raised() -> bool:
        world.run_job("reviews")
        return world.restricted(guild, "spammer")

    wait_for("the spammer is restricted", raised)
    assert len(endpoint.bodies) == 2


def wants_profiles(world: World, guild: Guild) -> None:
    transport = Transport.of_project(
        world.stack.env["SUPABASE_URL"], world.stack.env["SUPABASE_SERVICE_ROLE_KEY"]
    )
    Store(transport).configure_server(
        interaction={"id": new_id(), "user_id": guild.owner_id, "guild_id": guild.id},
        guild_id=guild.id,
        patch={"user_classification": True},
    )
    transport.close()


def test_who_joins_is_reviewed_where_the_server_wants_it_and_moderators_are_told(
    world: World, endpoint: Endpoint
) -> None:
    guild = world.guild()
    quiet = world.guild()
    wants_profiles(world, guild)
    endpoint.script(opinion("spam", "giveaway_scam"))
    world.discord.join(quiet.id, "FREE NITRO")
    newcomer = world.discord.join(guild.id, "FREE NITRO")["id"]

    wait_for("moderators are told", lambda: world.run_outbox_job() and world.notifications(guild))
    wait_for("all is carried out", lambda: world.run_outbox_job() and world.settled(guild))
    (notification,) = world.notifications(guild)
    (embed,) = notification["embeds"]
    fields = {field["name"]: field["value"] for field in embed["fields"]}
    assert "The language model takes the profile for a false giveaway (95% sure)." in fields["Reasons"]
    assert newcomer in fields["User"]
    assert "Messages" not in fields
    restricted = "select is_restricted from server_members where guild_id = %s and user_id = %s"
    assert world.rows(restricted, guild.id, newcomer) == [(False,)]
    (body,) = endpoint.bodies
    asked = json.loads(body["messages"][-1]["content"])
    assert asked["content"]["display_name"] == "FREE NITRO"
    assert asked["context"]["has_avatar"] is False
    assert world.rows("select status::text from llm_reviews where guild_id = %s", quiet.id) == []
    assert world.notifications(quiet) == []


def test_a_new_members_first_message_is_reviewed_and_its_text_forgotten(
    world: World, endpoint: Endpoint
) -> None:
    guild = world.guild()
    newcomer = world.discord.join(guild.id)["id"]
    endpoint.script(opinion("harmless", "conversation"))
    world.discord.message(guild.channels["general"], newcomer, "hello everyone")

    done = "select status::text from llm_reviews where guild_id = %s"
    wait_for("the review is done", lambda: world.rows(done, guild.id) == [("done",)])
    texts = "select content from messages where guild_id = %s"
    assert world.rows(texts, guild.id) == []
    assert "hello everyone" in endpoint.bodies[0]["messages"][-1]["content"]
