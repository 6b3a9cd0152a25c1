"""The minute job that ends mutes and bans, over the real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from responses import RequestsMock

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.discord.client import DiscordClient
from portcullis.storage.folder import FolderStorage
from scheduled.job import Services
from scheduled.jobs.punishments import AT_ONCE, JOB
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import BASE
from tests.sql.stories import interaction, new_id
from tools.devstack.databases import Rest


@pytest.fixture
def services(rest: Rest, discord: DiscordClient, clock: Clock, tmp_path: Path) -> Iterator[Services]:
    """What jobs work with, over a database of the test's own."""
    transport = Transport(rest.url, rest.service_key)
    storage = FolderStorage(str(tmp_path))
    yield Services(store=Store(transport), discord=discord, storage=storage, clock=clock)
    transport.close()


def banned(services: Services, rest: Rest, guild_id: str, count: int) -> list[str]:
    """Members whose bans are in force, and over in time."""
    owner, targets = new_id(), [new_id() for _ in range(count)]
    services.store.configure_server(interaction=interaction(guild_id), guild_id=guild_id, patch={})
    for target in targets:
        services.store.punish_member(
            interaction=interaction(guild_id, owner),
            user_id=target,
            action="tempban",
            reason="rude",
            roles=[],
            seconds=60,
        )
    with rest.database.connect() as connection:
        connection.execute(
            "update outbox set status = 'done', finished_at = now() where guild_id = %s", [guild_id]
        )
        connection.execute(
            "update temp_punishments set created_at = now() - interval '1 hour', ends_at = now() where guild_id = %s",
            [guild_id],
        )
    return targets


def test_what_is_due_ends_in_discord_within_the_same_run(
    services: Services, rest: Rest, api: RequestsMock
) -> None:
    for guild_id in (new_id(), new_id()):
        for target in banned(services, rest, guild_id, 2):
            api.delete(f"{BASE}/guilds/{guild_id}/bans/{target}", status=204)

    assert JOB.run(services) == {"ended": 4, "done": 4}
    assert JOB.run(services) == {"ended": 0, "done": 0}
    assert len(api.calls) == 4


def test_more_than_one_round_is_ended_after_an_outage(
    services: Services, rest: Rest, api: RequestsMock
) -> None:
    guild_id = new_id()
    for target in banned(services, rest, guild_id, AT_ONCE + 1):
        api.delete(f"{BASE}/guilds/{guild_id}/bans/{target}", status=204)
    assert JOB.run(services) == {"ended": AT_ONCE + 1, "done": AT_ONCE + 1}


def test_what_there_is_no_time_for_waits_in_the_outbox(
    services: Services, rest: Rest, api: RequestsMock, clock: Clock
) -> None:
    guild_id = new_id()

    def slow(_: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
        clock.now += 5
        return 204, {}, ""

    for target in banned(services, rest, guild_id, 20):
        api.add_callback("DELETE", f"{BASE}/guilds/{guild_id}/bans/{target}", callback=slow)
    api.assert_all_requests_are_fired = False

    counts = JOB.run(services)

    assert counts["ended"] == 20
    assert counts["done"] < 20
    left = services.store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    assert len(left) == 20 - counts["done"]


def test_runs_every_minute() -> None:
    assert (JOB.name, JOB.schedule) == ("punishments", "* * * * *")
