"""The detection function. Wires only: the environment, the clock, and Flask's request to ``App.handle``.

What speaks to Discord is imported on first use: a verdict must not wait for it.
"""

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
from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.errors import ConfigError
from portcullis.llm import endpoint, worker

if TYPE_CHECKING:
    from portcullis.discord.client import DiscordClient

try:
    CONFIG = DetectionConfig.from_env(os.environ)
except ConfigError as error:
    raise SystemExit(f"detection: {error}") from None

logs.configure(CONFIG.log_level)

STORE = Store(Transport.of_project(CONFIG.supabase_url, CONFIG.supabase_service_role_key))


@cache
def _discord() -> "DiscordClient":
    from portcullis.discord.client import DiscordClient

    return DiscordClient(CONFIG.discord_token, CONFIG.discord_api_url, clock=time.monotonic, sleep=time.sleep)


def act(guild_ids: tuple[str, ...]) -> None:
    """Carry out what waits for these servers, for 5 seconds at most."""
    from portcullis.outbox import runner

    runner.run(STORE, _discord(), budget_s=runner.MAX_BUDGET_S, clock=time.monotonic, guild_ids=guild_ids)


REVIEWER = endpoint.reviewer(CONFIG, clock=time.monotonic)


def review(guild_ids: tuple[str, ...]) -> None:
    """Ask the language model about what waits in these servers, and carry out what its answers lead to."""
    if REVIEWER is None:
        return
    found = worker.run(STORE, REVIEWER, budget_s=endpoint.BUDGET_S, clock=time.monotonic, guild_ids=guild_ids)
    if found.guild_ids:
        act(found.guild_ids)


APP = App(
    secrets=CONFIG.detection_secret,
    handlers=registry.load(handlers, "HANDLER", Handler),
    pipeline=Pipeline(
        store=STORE, servers=Servers(), fingerprint_key=CONFIG.fingerprint_key, reviews=REVIEWER is not None
    ),
    act=act,
    review=review,
    now=time.time,
)


@functions_framework.http
def detection(request: Request) -> http.Answer:
    """Answer one HTTP request."""
    return http.serve(request, "detection", APP.handle)
