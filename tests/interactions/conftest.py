"""A bot over a fake database that knows one server and one open case, and ``real_bot`` over real Postgres."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.discord.client import DiscordClient
from portcullis.outbox import runner
from tests.interactions.bot import CASE, GUILD, NOW_S, Bot, silent_discord
from tests.interactions.fake_database import FakeDatabase
from tests.portcullis.clock import Clock
from tests.portcullis.discord_api import api, clock, discord
from tests.sql.stories import NOW_MS, judged, new_id
from tools.devstack.databases import Rest

__all__ = ["api", "clock", "discord"]

SUSPECT = "300000000000000099"


@pytest.fixture
def store() -> FakeDatabase:
    store = FakeDatabase()
    store.servers[GUILD] = {"version": 1, "settings": {}, "active": True}
    store.cases[CASE] = _case()
    return store


@pytest.fixture
def bot(store: FakeDatabase) -> Bot:
    return Bot(store)


@pytest.fixture(scope="module")
def transport(shared_rest: Rest) -> Iterator[Transport]:
    """The real PostgREST over the module's database."""
    transport = Transport(shared_rest.url, shared_rest.service_key)
    yield transport
    transport.close()


@pytest.fixture(scope="module")
def real_store(transport: Transport) -> Store:
    """The real store."""
    return Store(transport)


@pytest.fixture
def real_bot(transport: Transport) -> Bot:
    """A bot over the real SQL functions, with PostgREST between. Discord answers what a test says."""
    return Bot(transport, discord=silent_discord)


@pytest.fixture
def acting_bot(transport: Transport, real_store: Store, discord: DiscordClient, clock: Clock) -> Bot:
    """The same, and it carries out effects at once, against the answers of ``api``."""

    def carry_out(guild_ids: Sequence[str]) -> object:
        return runner.run(real_store, discord, budget_s=4, clock=clock, guild_ids=guild_ids)

    return Bot(transport, carry_out)


@pytest.fixture
def guild_id(real_bot: Bot) -> str:
    """A server that set its restricted role."""
    guild_id, role = new_id(), new_id()
    set_role = {"key": "restricted_role_id", "value": f"<@&{role}>"}
    assert "is now" in real_bot.command("config set", set_role, guild_id=guild_id)["data"]["content"]
    return guild_id


@pytest.fixture
def staff_role(real_store: Store, guild_id: str) -> str:
    """A role of that server's that stands above all who wear none."""
    role = new_id()
    state = {
        "type": "role",
        "guild_id": guild_id,
        "role_id": role,
        "position": 5,
        "at_ms": NOW_MS,
        "gone": False,
    }
    real_store.observe_events(batch={"states": [state]})
    return role


@pytest.fixture
def case_id(real_store: Store, guild_id: str) -> str:
    """An open case of that server, as its notification would name it."""
    suspect = new_id()
    real_store.record_verdicts(batch={"events": [judged(guild_id=guild_id, user_id=suspect)]})
    rows = real_store.claim_outbox(limit=100, lease_s=30, guild_ids=[guild_id])
    case_id: str = next(row["case"]["id"] for row in rows if row["case"])
    return case_id


def _case() -> dict[str, Any]:
    at_ms = NOW_S * 1000
    return {
        "id": CASE,
        "number": 17,
        "guild_id": GUILD,
        "status": "pending",
        "false_positive": False,
        "group_key": None,
        "subjects": [
            {
                "user_id": SUSPECT,
                "username": "free-nitro",
                "account_created_ms": at_ms - 1000,
                "joined_at_ms": at_ms,
                "left": False,
                "roles_snapshot": [],
                "restricted": True,
                "banned": False,
                "back": False,
                "kept_roles": False,
                "lost_roles": [],
            }
        ],
        "confidence": 0.93,
        "level": "high",
        "reasons": ["8 messages in 10 seconds"],
        "rules": ["burst"],
        "detections": 4,
        "earlier_cases": 0,
        "message_refs": [],
        "opened_ms": at_ms,
        "updated_ms": at_ms,
        "resolved_by": None,
        "resolved_ms": None,
        "thread_id": None,
        "notification_channel_id": None,
        "notification_message_id": None,
        "history": [],
        "problems": [],
        "waiting": [],
        "gone": [],
        "settings": {
            "restricted_role_id": None,
            "admin_channel_id": None,
            "verification_channel_id": None,
            "admin_notification_role_id": "700000000000000001",
            "greeting": None,
            "server_name": None,
        },
    }
