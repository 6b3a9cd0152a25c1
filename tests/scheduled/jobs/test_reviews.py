"""The minute job that asks the language model, over the real database and a strict endpoint."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from responses import RequestsMock

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.discord.client import DiscordClient
from portcullis.llm import worker
from portcullis.llm.reviewer import Reviewer
from portcullis.storage.folder import FolderStorage
from scheduled.job import Services
from scheduled.jobs.reviews import JOB
from tests.portcullis.discord_api import BASE
from tests.portcullis.llm.conftest import UNSURE, Endpoint, endpoint, reviewer, running
from tests.sql.reviewed import NAMES, doubtful, first_message, joiner
from tests.sql.stories import Guild, interaction, new_id, verdicts
from tools.devstack.databases import Rest

__all__ = ["endpoint", "reviewer", "running"]

SPAM = UNSURE | {"verdict": "spam", "confidence": 0.97, "category": "money_scam"}


@pytest.fixture
def services(rest: Rest, discord: DiscordClient, reviewer: Reviewer, tmp_path: Path) -> Iterator[Services]:
    """What jobs work with, over a database of the test's own."""
    transport = Transport(rest.url, rest.service_key)
    yield Services(
        store=Store(transport),
        discord=discord,
        storage=FolderStorage(str(tmp_path)),
        clock=time.monotonic,  # the endpoint answers in real time
        reviewer=reviewer,
    )
    transport.close()


@pytest.fixture
def guild(services: Services) -> Guild:
    """A server with a restricted role and no channels."""
    ids = {"guild_id": new_id(), "role": new_id()}
    services.store.configure_server(
        interaction=interaction(ids["guild_id"]),
        guild_id=ids["guild_id"],
        patch={"restricted_role_id": ids["role"], "delete_messages": False},
    )
    return ids


def look(rest: Rest, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(rest.database.url) as connection:
        return connection.execute(query).fetchall()


def test_a_new_members_scam_that_no_rule_knows_is_restricted_within_the_same_run(
    services: Services, rest: Rest, guild: Guild, endpoint: Endpoint, api: RequestsMock
) -> None:
    api.add_passthru(endpoint.url.removesuffix("/v1"))
    event = first_message(guild, "I made 9,000 in a week, ask me how")
    services.store.record_verdicts(batch=verdicts(event))
    endpoint.script({"content": SPAM})
    member = f"{BASE}/guilds/{guild['guild_id']}/members/{event['user_id']}"
    api.patch(member, json={"user": {"id": event["user_id"]}, "roles": [guild["role"]]})

    counts = JOB.run(services)

    assert (counts["asked"], counts["raised"]) == (1, 1)
    assert look(rest, "select confidence::float > 0.96, findings from verification_events") == [
        (True, {"llm": "The language model takes it for a money scam (97% sure)."})
    ]
    assert look(rest, "select prompt_tokens, cost_usd::float, success from gpt_usage") == [(10, 2e-05, True)]
    assert look(rest, "select rationale, response ->> 'verdict' from contexts") == [("Hard to say.", "spam")]
    assert look(rest, "select call_count, cost_usd::float from llm_spending") == [(1, 2e-05)]
    (body,) = endpoint.bodies
    assert event["review"]["text"] in body["messages"][-1]["content"]


@pytest.mark.parametrize(
    "step",
    [{"status": 500}, {"content": "harmless"}, {"drop": True}, {"malformed": True}],
    ids=["error", "outside the schema", "dropped", "unreadable"],
)
def test_what_fails_is_asked_once_more_and_then_the_verdict_stands(
    services: Services, rest: Rest, guild: Guild, endpoint: Endpoint, step: dict[str, Any]
) -> None:
    services.store.record_verdicts(batch=verdicts(doubtful(guild)))
    endpoint.script(step, step, {"content": SPAM})

    # A slow machine has time for one call a run.
    assert sum(JOB.run(services)["asked"] for _ in range(3)) == 2

    assert look(rest, "select status::text, attempts from llm_reviews") == [("failed", 2)]
    assert look(rest, "select success from gpt_usage") == [(False,), (False,)]
    assert look(rest, "select confidence::float, findings from verification_events") == [
        (pytest.approx(0.45), {"phrases": "It promises gifts."})
    ]


def test_a_second_try_that_is_answered_counts(
    services: Services, rest: Rest, guild: Guild, endpoint: Endpoint
) -> None:
    services.store.record_verdicts(batch=verdicts(doubtful(guild)))
    endpoint.script({"status": 503}, {"content": UNSURE})

    assert sum(JOB.run(services)["asked"] for _ in range(2)) == 2

    assert look(rest, "select status::text, last_error from llm_reviews") == [("done", None)]
    assert look(rest, "select failures, open_until from llm_circuits") == [(0, None)]


def test_a_key_that_is_refused_is_not_tried_again(
    services: Services, rest: Rest, guild: Guild, endpoint: Endpoint, reviewer: Reviewer
) -> None:
    services.store.record_verdicts(batch=verdicts(doubtful(guild)))
    stranger = Reviewer(
        base_url=endpoint.url, api_key="sk-wrong", model="m", prices=reviewer.prices, clock=time.monotonic
    )
    JOB.run(replace(services, reviewer=stranger))
    assert look(rest, "select status::text, attempts, last_error from llm_reviews") == [
        ("failed", 1, "http_401")
    ]


def test_two_jobs_at_once_ask_about_each_message_once(
    services: Services, rest: Rest, guild: Guild, endpoint: Endpoint
) -> None:
    services.store.record_verdicts(batch=verdicts(*(doubtful(guild) for _ in range(12))))
    endpoint.script(*({"content": UNSURE, "delay_s": 0.05} for _ in range(20)))

    with ThreadPoolExecutor(2) as pool:
        counts = list(pool.map(lambda _: JOB.run(services), range(4)))

    assert sum(one["asked"] for one in counts) == len(endpoint.bodies) == 12
    assert look(rest, "select status::text, count(*) from llm_reviews group by 1") == [("done", 12)]
    assert look(rest, "select count(*) from gpt_usage") == [(12,)]


def test_a_text_that_comes_again_is_answered_by_the_first_answer(
    services: Services, rest: Rest, guild: Guild, endpoint: Endpoint
) -> None:
    question = {"why": "ambiguous", "fingerprint": "the same"}
    for _ in range(2):
        services.store.record_verdicts(batch=verdicts(*(doubtful(guild, review=question) for _ in range(3))))
        endpoint.script({"content": UNSURE})
        JOB.run(services)

    assert len(endpoint.bodies) == 1
    assert look(
        rest, "select status::text, is_cached, count(*) from llm_reviews group by 1, 2 order by 2"
    ) == [
        ("done", False, 1),
        ("done", True, 5),
    ]


def test_who_joins_is_asked_about_and_told_of_with_whatever_joins_lead_to(
    services: Services, rest: Rest, guild: Guild, endpoint: Endpoint
) -> None:
    patch = {"user_classification": True, "join_mode": "kick"}
    services.store.configure_server(
        interaction=interaction(guild["guild_id"]), guild_id=guild["guild_id"], patch=patch
    )
    event = joiner(guild)
    services.store.record_verdicts(batch=verdicts(event))
    endpoint.script({"content": SPAM})

    assert JOB.run(services)["raised"] == 1

    assert look(rest, "select action::text, reasons from detection_events") == [
        ("notify", ["The language model takes the profile for a money scam (97% sure)."])
    ]
    kinds = "select kind from outbox where kind in ('kick_member', 'restrict_member')"
    assert look(rest, kinds) == []
    assert look(rest, "select profile, effect::text from llm_reviews") == [(None, "raised")]
    (body,) = endpoint.bodies
    assert json.loads(body["messages"][-1]["content"])["content"] == NAMES


def test_what_there_is_no_time_for_waits_unspent(
    services: Services, rest: Rest, guild: Guild, endpoint: Endpoint, reviewer: Reviewer
) -> None:
    services.store.record_verdicts(batch=verdicts(doubtful(guild)))
    times = iter([0.0, 0.0, 3.5])  # the deadline is set, a lease is taken, and then time is short

    worker.run(services.store, reviewer, budget_s=4.0, clock=lambda: next(times, 3.5))

    assert endpoint.bodies == []
    assert look(rest, "select status::text, attempts from llm_reviews") == [("pending", 0)]
    assert look(rest, "select call_count from llm_spending") == [(0,)]


def test_an_operator_without_an_endpoint_asks_nothing(services: Services, guild: Guild, rest: Rest) -> None:
    services.store.record_verdicts(batch=verdicts(doubtful(guild)))
    assert set(JOB.run(replace(services, reviewer=None)).values()) == {0}
    assert look(rest, "select status::text from llm_reviews") == [("pending",)]


def test_without_an_endpoint_what_waits_too_long_is_given_up_with_its_names(
    services: Services, guild: Guild, rest: Rest
) -> None:
    services.store.record_verdicts(batch=verdicts(joiner(guild)))
    with psycopg.connect(rest.database.url) as connection:
        connection.execute("update llm_reviews set queued_at = queued_at - interval '1 day'")

    JOB.run(replace(services, reviewer=None))

    assert look(rest, "select status::text, profile, last_error from llm_reviews") == [
        ("skipped", None, "late")
    ]


def test_runs_every_minute() -> None:
    assert (JOB.name, JOB.schedule) == ("reviews", "* * * * *")
