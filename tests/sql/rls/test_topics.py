"""Who may listen to a server's topic: the policy that Realtime asks when somebody joins a channel."""

import psycopg
import pytest

from tests.sql.rls.conftest import Connection, Door
from tests.sql.rls.two_servers import HOME, NO_STAFF, OTHER, STAFF, THIRD


def may_join(connection: Connection, topic: str) -> bool:
    """Whether Realtime lets a caller join that topic: it says which, and looks whether a message can be seen."""
    with connection.transaction():
        connection.execute("select set_config('realtime.topic', %s, true)", [topic])
        return bool(connection.execute("select from realtime.messages limit 1").fetchall())


def test_both_servers_were_told_of(door: Door) -> None:
    with door.role(None) as owner:
        topics = owner.execute("select distinct topic from realtime.messages").fetchall()
    assert set(topics) == {(f"guild:{HOME.guild_id}",), (f"guild:{OTHER.guild_id}",)}


@pytest.mark.parametrize("person", STAFF)
def test_staff_hear_their_own_server(door: Door, person: str) -> None:
    with door.person(person) as connection:
        assert may_join(connection, f"guild:{HOME.guild_id}")


@pytest.mark.parametrize("person", [*STAFF, *NO_STAFF])
@pytest.mark.parametrize(
    "topic", [OTHER.guild_id, THIRD.guild_id, "", "%", f"{HOME.guild_id},{OTHER.guild_id}"]
)
def test_nobody_hears_another_server(door: Door, person: str, topic: str) -> None:
    with door.person(person) as connection:
        assert not may_join(connection, f"guild:{topic}")


@pytest.mark.parametrize("person", NO_STAFF)
def test_who_has_no_rights_does_not_hear_the_server(door: Door, person: str) -> None:
    with door.person(person) as connection:
        assert not may_join(connection, f"guild:{HOME.guild_id}")


def test_staff_send_nothing_to_their_own_topic(door: Door) -> None:
    """What dashboards show as the bot's word is the bot's."""
    with door.person("administrator") as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(
            "insert into realtime.messages (topic, extension) values (%s, 'broadcast')",
            [f"guild:{HOME.guild_id}"],
        )
