"""The interactions function. Wires only: the environment, the clock, and Flask's request to ``App.handle``.

What speaks to Supabase and to Discord is imported on first use: a PING must not wait for it.
"""

import os
import time
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import functions_framework
from flask import Request

from interactions.app import App
from interactions.services import Services
from interactions.upload import Upload, fitting
from portcullis import http, logs
from portcullis.config import InteractionsConfig
from portcullis.discord.signatures import check_public_key
from portcullis.errors import ConfigError

if TYPE_CHECKING:
    from portcullis.db.store import Store
    from portcullis.discord.client import DiscordClient
    from portcullis.discord.look import Reader
    from portcullis.storage.storage import Storage

EFFECTS_BUDGET_S = 1.0
"""How long a decision's effects are tried before the answer: Discord gives 3 seconds, the Edge door 2."""
LOOK_BUDGET_S = 1.2
"""How long a look at a server in Discord may take before an answer, for the same reason."""

try:
    CONFIG = InteractionsConfig.from_env(os.environ)
    PUBLIC_KEY = check_public_key(CONFIG.discord_public_key)
except ConfigError as error:
    raise SystemExit(f"interactions: {error}") from None

logs.configure(CONFIG.log_level)


@cache
def _store() -> "Store":
    from portcullis.db.store import Store
    from portcullis.db.transport import Transport

    return Store(Transport.of_project(CONFIG.supabase_url, CONFIG.supabase_service_role_key))


@cache
def _discord() -> "DiscordClient":
    from portcullis.discord.client import DiscordClient

    return DiscordClient(CONFIG.discord_token, CONFIG.discord_api_url, clock=time.monotonic, sleep=time.sleep)


def _reader() -> "Reader":
    from portcullis.discord.look import Reader

    return Reader(_discord, LOOK_BUDGET_S)


def _storage() -> "Storage":
    from portcullis.storage.storage import storage_of

    return storage_of(CONFIG)


def _carry_out(guild_ids: Sequence[str]) -> None:
    from portcullis.outbox import runner

    runner.run(_store(), _discord(), budget_s=EFFECTS_BUDGET_S, guild_ids=guild_ids, clock=time.monotonic)


APP = App(
    public_key=PUBLIC_KEY,
    services=Services(
        store=_store,
        carry_out=_carry_out,
        now_ms=lambda: time.time_ns() // 1_000_000,
        discord=_reader,
        storage=_storage,
    ),
    now=time.time,
)


@functions_framework.http
def interactions(request: Request) -> http.Answer | Upload:
    """Answer one HTTP request."""
    return fitting(http.serve(request, "interactions", APP.handle), request.headers)
