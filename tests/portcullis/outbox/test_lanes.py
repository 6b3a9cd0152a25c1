"""Lanes: order within, side by side, and what later effects learn from earlier ones."""

import json
import threading

from responses import RequestsMock

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import Claimed
from portcullis.outbox.lanes import EFFECTS, THREADS, execute
from portcullis.outbox.outcome import Outcome
from tests.portcullis.cases import ADMIN_CHANNEL, GUILD, a_case
from tests.portcullis.discord_api import BASE

MESSAGES = f"{BASE}/channels/{ADMIN_CHANNEL}/messages"


def claim(number: int, kind: str, lane: str, **changes: object) -> Claimed:
    row = {"id": number, "fence": 1, "kind": kind, "attempts": 1, "lane": lane, "guild_id": GUILD}
    return Claimed.of(row | {"payload": {}, "case": None} | changes)


def always() -> bool:
    return True


def test_one_case_learns_nothing_from_another_one_s_effects(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.post(MESSAGES, json={"id": "88"})
    update = api.patch(f"{MESSAGES}/88", json={})
    first, second = a_case(id="first"), a_case(id="second")
    lane = [
        claim(1, "notify", "x", payload={"channel_id": ADMIN_CHANNEL}, case=first),
        claim(2, "update_notification", "x", case=second),
        claim(3, "update_notification", "x", case=first),
    ]

    finished = execute(lane, discord, has_time=always)

    assert [one.result for one in finished] == [
        {"channel_id": ADMIN_CHANNEL, "message_id": "88"},
        {"gone": True},
        {},
    ]
    assert json.loads(update.calls[0].request.body or "")["embeds"][0]["footer"]["text"] == "Case first"


def test_the_case_that_was_claimed_is_not_changed(discord: DiscordClient, api: RequestsMock) -> None:
    api.post(MESSAGES, json={"id": "88"})
    case = a_case()
    effects = [
        claim(1, "notify", "x", payload={"channel_id": ADMIN_CHANNEL}, case=case),
        claim(2, "close_thread", "x", case=case),
    ]

    execute(effects, discord, has_time=always)

    assert case == a_case()


def test_every_effect_gets_its_outcome_however_many_lanes_there_are(
    discord: DiscordClient, api: RequestsMock
) -> None:
    api.delete(f"{BASE}/guilds/{GUILD}/bans/1", status=204)
    effects = [claim(n, "unban_member", f"lane {n}", payload={"user_id": "1"}) for n in range(3 * THREADS)]

    finished = execute(effects, discord, has_time=always)

    assert {(one.id, one.outcome) for one in finished} == {(n, Outcome.DONE) for n in range(3 * THREADS)}


def test_no_thread_outlives_the_call(discord: DiscordClient, api: RequestsMock) -> None:
    api.delete(f"{BASE}/guilds/{GUILD}/bans/1", status=204)
    before = threading.active_count()

    execute(
        [claim(n, "unban_member", f"{n}", payload={"user_id": "1"}) for n in range(4)],
        discord,
        has_time=always,
    )

    assert threading.active_count() == before


def test_without_time_everything_is_released(discord: DiscordClient) -> None:
    finished = execute(
        [claim(n, kind, kind) for n, kind in enumerate(EFFECTS)], discord, has_time=lambda: False
    )

    assert {one.outcome for one in finished} == {Outcome.RELEASE}
    assert len(finished) == len(EFFECTS)
