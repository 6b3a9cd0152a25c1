"""The minute job of the outbox."""

import requests
from responses import RequestsMock

from scheduled.job import Services
from scheduled.jobs.outbox import JOB
from tests.portcullis.cases import GUILD
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.memory import MemoryStore

BANS = f"{BASE}/guilds/{GUILD}/bans"
NOTHING = {"done": 0, "retried": 0, "failed": 0, "released": 0, "stale": 0}


def test_left_overs_of_every_server_are_done_and_counted(
    services: Services, store: MemoryStore, api: RequestsMock
) -> None:
    for guild_id in ("1", "2"):
        api.delete(f"{BASE}/guilds/{guild_id}/bans/9", status=204)
        store.add("unban_member", {"user_id": "9"}, lane=f"member:{guild_id}", guild_id=guild_id)

    assert JOB.run(services) == NOTHING | {"done": 2}
    assert JOB.run(services) == NOTHING


def test_nothing_new_is_begun_after_four_seconds(
    services: Services, store: MemoryStore, clock: Clock, api: RequestsMock
) -> None:
    def slow(_: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
        clock.now += 4
        return 204, {}, ""

    api.add_callback("DELETE", f"{BANS}/1", callback=slow)
    for user in ("1", "2"):
        store.add("unban_member", {"user_id": user})

    assert JOB.run(services) == NOTHING | {"done": 1, "released": 1}


def test_runs_every_minute() -> None:
    assert (JOB.name, JOB.schedule) == ("outbox", "* * * * *")
