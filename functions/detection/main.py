"""The detection function. Wires only: the environment, the clock, and Flask's request to ``App.handle``.

What speaks to Discord or to the language model is imported on first use: a verdict must not wait for it.
"""

import gc
import os
import time
from functools import cache
from typing import TYPE_CHECKING

import functions_framework
from flask import Request

from detection import handlers
from detection.app import App
from detection.handler import Handler
from detection.pipeline import Pipeline
from detection.servers import Servers
from portcullis import http, logs, registry
from portcullis.config import DetectionConfig
from portcullis.db.event_calls import EventCalls
from portcullis.db.transport import Transport
from portcullis.errors import ConfigError

if TYPE_CHECKING:
    from portcullis.db.store import Store
    from portcullis.discord.client import DiscordClient
    from portcullis.llm.reviewer import Reviewer

try:
    CONFIG = DetectionConfig.from_env(os.environ)
except ConfigError as error:
    raise SystemExit(f"detection: {error}") from None

logs.configure(CONFIG.log_level)

TRANSPORT = Transport.of_project(CONFIG.supabase_url, CONFIG.supabase_service_role_key)


@cache
def _store() -> "Store":
    from portcullis.db.store import Store

    return Store(TRANSPORT)


@cache
def _discord() -> "DiscordClient":
    from portcullis.discord.client import DiscordClient

    return DiscordClient(CONFIG.discord_token, CONFIG.discord_api_url, clock=time.monotonic, sleep=time.sleep)


def act(guild_ids: tuple[str, ...]) -> None:
    """Carry out what waits for these servers, for 5 seconds at most."""
    from portcullis.outbox import runner

    runner.run(_store(), _discord(), budget_s=runner.MAX_BUDGET_S, clock=time.monotonic, guild_ids=guild_ids)


@cache
def _reviewer() -> "Reviewer | None":
    from portcullis.llm import endpoint

    return endpoint.reviewer(CONFIG, clock=time.monotonic)


def review(guild_ids: tuple[str, ...]) -> None:
    """Ask the language model about what waits in these servers, and carry out what its answers lead to."""
    from portcullis.llm import endpoint, worker

    reviewer = _reviewer()
    if reviewer is None:
        return
    budget_s = endpoint.BUDGET_S
    found = worker.run(_store(), reviewer, budget_s=budget_s, clock=time.monotonic, guild_ids=guild_ids)
    if found.guild_ids:
        act(found.guild_ids)


APP = App(
    secrets=CONFIG.detection_secret,
    handlers=registry.load(handlers, "HANDLER", Handler),
    pipeline=Pipeline(
        store=EventCalls(TRANSPORT),
        servers=Servers(),
        fingerprint_key=CONFIG.fingerprint_key,
        reviews=bool(CONFIG.openai_api_key),
    ),
    act=act,
    review=review,
    now=time.time,
)


# What is loaded by now stays for good. The garbage collector's walk through it would take 20 ms of a first verdict.
gc.freeze()


@functions_framework.http
def detection(request: Request) -> http.Answer:
    """Answer one HTTP request."""
    return http.serve(request, "detection", APP.handle)
