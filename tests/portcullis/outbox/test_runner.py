"""The runner: order, budget, retries, fences; every promise on a queue in memory and mocked answers."""

import json
import logging
import threading
from typing import Any

import pytest
import requests
from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox import runner
from portcullis.outbox.runner import Summary
from tests.portcullis.cases import ADMIN_CHANNEL, GUILD, VERIFICATION_CHANNEL, a_case
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.memory import MemoryStore

BAN = f"{BASE}/guilds/{GUILD}/bans"


def run(store: runner.Store, discord: DiscordClient, clock: Clock, budget_s: float = 5.0) -> Summary:
    return runner.run(store, discord, budget_s=budget_s, clock=clock)


def test_an_empty_outbox_is_one_question_and_no_answer(
    store: MemoryStore, discord: DiscordClient, clock: Clock
) -> None:
    assert run(store, discord, clock) == Summary()
    assert (store.claims, store.finishes) == (1, 0)


def test_what_is_due_is_done_and_reported_in_one_call(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.delete(f"{BAN}/1", status=204)
    api.delete(f"{BAN}/2", status=404, json={"code": 10026})
    rows = [store.add("unban_member", {"user_id": user}) for user in ("1", "2")]

    assert run(store, discord, clock) == Summary(done=2)
    assert [row.status for row in rows] == ["done", "done"]
    assert store.finishes == 1


def test_a_lane_s_later_effects_see_what_the_earlier_ones_made(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.get(f"{BASE}/guilds/{GUILD}/threads/active", json={"threads": []})
    api.get(f"{BASE}/channels/{VERIFICATION_CHANNEL}/threads/archived/private", json={"threads": []})
    api.post(f"{BASE}/channels/{VERIFICATION_CHANNEL}/threads", json={"id": "77"})
    api.put(f"{BASE}/channels/77/thread-members/1", status=204)
    api.post(f"{BASE}/channels/{ADMIN_CHANNEL}/messages", json={"id": "88"})
    update = api.patch(f"{BASE}/channels/{ADMIN_CHANNEL}/messages/88", json={"id": "88"})
    case = a_case()
    store.add("open_thread", {"channel_id": VERIFICATION_CHANNEL}, case=case)
    store.add("add_thread_member", {"user_id": "1"}, case=case)
    store.add("notify", {"channel_id": ADMIN_CHANNEL}, case=case)
    store.add("update_notification", case=case)

    assert run(store, discord, clock) == Summary(done=4)
    assert "<#77>" in str(json.loads(update.calls[0].request.body or ""))


def test_a_lane_stops_at_the_first_effect_that_must_be_tried_again(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.delete(f"{BAN}/1", status=503)
    first = store.add("unban_member", {"user_id": "1"})
    second = store.add("unban_member", {"user_id": "2"})

    assert run(store, discord, clock, budget_s=0.2) == Summary(retried=1, released=1)
    assert (first.status, second.status, second.attempts) == ("pending", "pending", 0)
    assert first.available_at > clock.now


def test_a_lane_goes_on_after_an_effect_that_can_never_be(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.delete(f"{BAN}/1", status=403, json={"code": 50013, "message": "Missing Permissions"})
    api.delete(f"{BAN}/2", status=204)
    first = store.add("unban_member", {"user_id": "1"})
    second = store.add("unban_member", {"user_id": "2"})

    assert run(store, discord, clock) == Summary(failed=1, done=1)
    assert first.error == "I may not lift bans: I need Ban Members"
    assert second.status == "done"


def test_another_lane_s_trouble_stops_nobody(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.delete(
        f"{BAN}/1", status=429, json={"retry_after": 60, "global": False}, headers={"X-RateLimit-Bucket": "b"}
    )
    api.put(f"{BASE}/channels/77/thread-members/2", status=204)
    store.add("unban_member", {"user_id": "1"}, lane="member:1")
    store.add("add_thread_member", {"user_id": "2"}, lane="case:2", case=a_case(thread_id="77"))

    assert run(store, discord, clock) == Summary(done=1, retried=1)


def test_lanes_run_side_by_side(store: MemoryStore, discord: DiscordClient, clock: Clock) -> None:
    both_there = threading.Barrier(2, timeout=5)

    class Meeting(DiscordClient):
        """Passes only if two requests are under way at once."""

        def request(self, *_: Any, **__: Any) -> None:
            both_there.wait()

    meeting = Meeting("t", BASE, clock=clock, sleep=clock.sleep)
    store.add("unban_member", {"user_id": "1"}, lane="member:1")
    store.add("unban_member", {"user_id": "2"}, lane="member:2")

    assert run(store, meeting, clock) == Summary(done=2)


def test_no_effect_is_begun_once_the_time_is_over(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    def slow(_: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
        clock.now += 3
        return 204, {}, ""

    for user in ("1", "2"):
        api.add_callback("DELETE", f"{BAN}/{user}", callback=slow)
    rows = [store.add("unban_member", {"user_id": user}) for user in ("1", "2", "3")]

    assert run(store, discord, clock, budget_s=5) == Summary(done=2, released=1)
    assert [row.status for row in rows] == ["done", "done", "pending"]


def test_a_budget_is_never_more_than_five_seconds(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    def slow(_: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
        clock.now += 5
        return 204, {}, ""

    api.add_callback("DELETE", f"{BAN}/1", callback=slow)
    for user in ("1", "2"):
        store.add("unban_member", {"user_id": user})

    assert run(store, discord, clock, budget_s=60) == Summary(done=1, released=1)


def test_claims_again_until_nothing_is_left(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    for n in range(5):
        api.delete(f"{BAN}/{n}", status=204)
        store.add("unban_member", {"user_id": str(n)}, lane=f"member:{n}")

    summary = runner.run(store, discord, budget_s=5, clock=clock, limit=2)

    assert (summary, store.claims) == (Summary(done=5), 4)


def test_only_the_guilds_asked_for_are_worked_on(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    api.delete(f"{BAN}/1", status=204)
    store.add("unban_member", {"user_id": "1"}, lane="member:1")
    other = store.add("unban_member", {"user_id": "1"}, lane="member:2", guild_id="9")

    summary = runner.run(store, discord, budget_s=5, clock=clock, guild_ids=[GUILD])

    assert (summary, other.status) == (Summary(done=1), "pending")


def test_a_result_whose_lease_was_lost_counts_as_stale_and_as_nothing_else(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    row = store.add("unban_member", {"user_id": "1"})

    def lose_the_lease(_: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
        row.fence += 1
        row.lease_until = clock.now + 600
        return 204, {}, ""

    api.add_callback("DELETE", f"{BAN}/1", callback=lose_the_lease)

    assert run(store, discord, clock) == Summary(stale=1)
    assert row.status == "leased"


def test_a_process_that_died_before_it_reported_leaves_the_effect_to_the_next_one(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    class DyingStore(MemoryStore):
        """Loses the process between action and finish."""

        def finish_outbox(self, *, results: list[dict[str, Any]]) -> dict[str, Any]:
            raise KeyboardInterrupt

    dying = DyingStore(clock)
    dying.rows = store.rows
    banned = api.delete(f"{BAN}/1", status=204)
    row = store.add("unban_member", {"user_id": "1"})

    with pytest.raises(KeyboardInterrupt):
        run(dying, discord, clock)
    assert run(store, discord, clock) == Summary()  # the lease still holds
    clock.now += 31
    assert run(store, discord, clock) == Summary(done=1)

    assert (row.attempts, banned.call_count) == (2, 2)


def test_an_unknown_kind_or_a_malformed_payload_is_tried_again_and_logged_without_content(
    store: MemoryStore, discord: DiscordClient, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    unknown = store.add("dance", lane="a")
    malformed = store.add("unban_member", {"secret": "text"}, lane="b")

    with caplog.at_level(logging.INFO):
        assert run(store, discord, clock) == Summary(retried=2)

    assert unknown.error == malformed.error == "a bug: KeyError"
    assert "effect raised" in caplog.text
    assert "text" not in [record.getMessage() for record in caplog.records]


def test_a_spent_rate_limit_keeps_the_effect_for_later_without_asking_again(
    store: MemoryStore, discord: DiscordClient, clock: Clock, api: RequestsMock
) -> None:
    spent = {"X-RateLimit-Bucket": "b", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "20"}
    users = ["100000000000000001", "100000000000000002"]
    for user in users:
        api.add("DELETE", f"{BAN}/{user}", status=204, headers=spent)
        store.add("unban_member", {"user_id": user}, lane=f"member:{user}")
    api.assert_all_requests_are_fired = False

    assert run(store, discord, clock) == Summary(done=1, retried=1)
    assert len(api.calls) == 1
    assert sorted(row.status for row in store.rows) == ["done", "pending"]
    assert max(row.available_at for row in store.rows) >= clock.now + 20
