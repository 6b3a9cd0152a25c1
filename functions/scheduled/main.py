"""The scheduled function. Wires only: the environment, the clock, and Flask's request to ``App.handle``."""

import os
import time

import functions_framework
from flask import Request

from portcullis import http, logs, registry
from portcullis.config import ScheduledConfig
from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.discord.client import DiscordClient
from portcullis.errors import ConfigError
from portcullis.llm import endpoint
from portcullis.storage.storage import storage_of
from scheduled import jobs
from scheduled.app import App
from scheduled.job import Job, Services

try:
    CONFIG = ScheduledConfig.from_env(os.environ)
except ConfigError as error:
    raise SystemExit(f"scheduled: {error}") from None

logs.configure(CONFIG.log_level)

APP = App(
    secrets=CONFIG.scheduled_secret,
    jobs=registry.load(jobs, "JOB", Job),
    services=Services(
        store=Store(Transport.of_project(CONFIG.supabase_url, CONFIG.supabase_service_role_key)),
        discord=DiscordClient(
            CONFIG.discord_token, CONFIG.discord_api_url, clock=time.monotonic, sleep=time.sleep
        ),
        storage=storage_of(CONFIG),
        clock=time.monotonic,
        reviewer=endpoint.reviewer(CONFIG, clock=time.monotonic),
    ),
    now=time.time,
)


@functions_framework.http
def scheduled(request: Request) -> http.Answer:
    """Answer one HTTP request."""
    return http.serve(request, "scheduled", APP.handle)
