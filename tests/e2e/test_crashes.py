"""Every process may die at the worst moment: nothing is lost, nothing is done twice."""

from pathlib import Path
from typing import Any

import requests

from gateway_worker.events import read
from gateway_worker.spool import Spool
from portcullis import snowflake
from tests.e2e.world import SCAM, World, wait_for


def test_detection_killed_between_observe_and_record_judges_every_event_once(world: World) -> None:
    guild = world.guild("spammer")
    with world.stuck_at("judged_events", "record_verdicts") as crash:
        for _ in range(8):
            world.discord.message(guild.channels["general"], guild.member("spammer"), SCAM)
        crash()
        assert world.rows("select 1 from event_window where guild_id = %s limit 1", guild.id) == [(1,)]
        assert world.judged(guild) == 0

    world.stack.restart("detection")

    wait_for("every message is judged", lambda: world.judged(guild) == 8)
    wait_for("every effect is carried out", lambda: world.run_outbox_job() and world.settled(guild))
    assert world.restricted(guild, "spammer")
    assert len(world.notifications(guild)) == 1


def test_detection_killed_between_action_and_finish_repeats_no_action(world: World) -> None:
    guild = world.guild("spammer")
    with world.stuck_at("mod_actions", "finish_outbox") as crash:
        for _ in range(4):
            world.discord.message(guild.channels["general"], guild.member("spammer"), SCAM)
        wait_for("the spammer is restricted", lambda: world.restricted(guild, "spammer"))
        crash()
        assert len(world.notifications(guild)) == 1
        assert world.rows("select 1 from mod_actions where guild_id = %s", guild.id) == []

    world.expire_leases(guild)
    world.stack.restart("detection")
    wait_for("every effect is carried out", lambda: world.run_outbox_job() and world.settled(guild))

    state = world.discord.state(guild.id, messages="alive")
    assert len(world.notifications(guild)) == len(state["threads"]) == 1
    assert len([m for m in state["messages"] if m["channel_id"] == state["threads"][0]["id"]]) == 1
    assert world.rows("select action::text from mod_actions where guild_id = %s", guild.id) == [("restrict",)]
    failed = "select kind, last_error from outbox where guild_id = %s and status <> 'done'"
    assert world.rows(failed, guild.id) == []


def test_a_worker_killed_with_events_in_its_spool_delivers_them_all(world: World) -> None:
    guild = world.guild("writer")
    world.stack.kill("detection")
    for n in range(30):
        world.discord.message(guild.channels["general"], guild.member("writer"), f"line {n} of my story")

    def spooled() -> bool:
        return bool(
            requests.get(f"{world.stack.env['WORKER_URL']}/health", timeout=5).json()["spool"]["depth"] >= 30
        )

    wait_for("all are spooled", spooled)
    world.stack.kill("worker")
    world.stack.restart("detection")
    assert world.judged(guild) == 0

    world.stack.restart("worker")

    wait_for("every message is judged", lambda: world.judged(guild) == 30)


def test_messages_written_while_the_worker_is_down_are_backfilled_and_what_cannot_be_read_is_reported(
    world: World,
) -> None:
    guild = world.guild("writer")
    hidden = world.discord.rest("POST", f"/guilds/{guild.id}/channels", {"name": "hidden"}).json()["id"]
    for channel in (guild.channels["general"], hidden):
        world.discord.message(channel, guild.member("writer"), "before")
    wait_for("the worker has seen both", lambda: world.judged(guild) == 2)
    world.stack.kill("worker")
    for n in range(120):
        world.discord.message(guild.channels["general"], guild.member("writer"), f"away {n}")
    world.discord.message(hidden, guild.member("writer"), "nobody sees this")
    world.discord.fault(
        method="GET", path_prefix=f"/channels/{hidden}/messages", status=403, code=50001, times=9
    )
    joiner = world.discord.join(guild.id, "latecomer")["id"]

    world.stack.restart("worker")

    wait_for("what was missed is judged", lambda: world.judged(guild) == 2 + 120)
    joined = "select 1 from judged_events where guild_id = %s and user_id = %s and kind = 'join'"
    wait_for("the join is judged", lambda: world.rows(joined, guild.id, joiner))

    def report() -> Any:
        return requests.get(f"{world.stack.env['WORKER_URL']}/health", timeout=5).json()["backfill"]

    wait_for("the hidden channel is reported", lambda: report().get("channels_unread") == 1)
    world.discord.clear_faults()
    assert world.judged(guild) == 2 + 120
    assert report()["pending"] == 0


def test_a_malformed_and_an_oversized_event_do_not_cost_the_other_198(world: World) -> None:
    guild = world.guild("writer")
    wait_for("the server is known", lambda: world.rows("select 1 from servers where guild_id = %s", guild.id))
    now_ms = snowflake.to_ms(guild.id)

    def message(n: int, **fields: Any) -> dict[str, Any]:
        data = {
            "id": str(int(guild.id) + 1000 + n),
            "channel_id": guild.channels["general"],
            "guild_id": guild.id,
            "author": {"id": guild.member("writer"), "username": "writer"},
            "content": f"line {n}",
        }
        return data | fields

    batch = [message(n) for n in range(198)]
    batch.insert(50, message(900, content="x" * 1_200_000))
    batch.insert(150, message(901, author={"id": "nobody"}))
    world.stack.kill("worker")
    spool = Spool(Path(world.stack.data) / "spool.db", 1 << 30)
    events = [read("MESSAGE_CREATE", data, now_ms) for data in batch]
    spool.append([event for event in events if event is not None])
    spool.close()

    world.stack.restart("worker")

    wait_for("the others are judged", lambda: world.judged(guild) == 198)

    def set_aside() -> Any:
        return requests.get(f"{world.stack.env['WORKER_URL']}/health", timeout=5).json()["spool"]["set_aside"]

    wait_for("both are set aside", lambda: set_aside() == 2)
    assert world.judged(guild) == 198
