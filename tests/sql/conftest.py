"""Stories about the SQL functions, told on a real Postgres as the role that calls them: service_role."""

from collections.abc import Iterator

import pytest

from tests.sql.stories import Caller, interaction, new_id
from tools.devstack.databases import Database


@pytest.fixture
def caller(shared_database: Database) -> Iterator[Caller]:
    """The bot, as far as the database can tell."""
    with shared_database.connect("service_role") as connection:
        yield Caller(connection)


@pytest.fixture
def owner(shared_database: Database) -> Iterator[Caller]:
    """Who owns the schema: for looking at what the bot may not see."""
    with shared_database.connect() as connection:
        yield Caller(connection)


@pytest.fixture
def guild(caller: Caller) -> dict[str, str]:
    """A configured server: its id, restricted role, admin channel and verification channel."""
    ids = {"guild_id": new_id(), "role": new_id(), "admin": new_id(), "verification": new_id()}
    patch = {
        "restricted_role_id": ids["role"],
        "admin_channel_id": ids["admin"],
        "verification_channel_id": ids["verification"],
    }
    caller.call("configure_server", interaction(ids["guild_id"]), ids["guild_id"], patch)
    return ids
