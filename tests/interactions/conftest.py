"""A bot over a fake store that knows one server and one open case."""

from typing import Any

import pytest

from tests.interactions.bot import CASE, GUILD, NOW_S, Bot
from tests.interactions.fake_store import FakeStore

SUSPECT = "300000000000000099"


@pytest.fixture
def store() -> FakeStore:
    store = FakeStore()
    store.servers[GUILD] = {"version": 1, "settings": {}, "active": True}
    store.cases[CASE] = _case()
    return store


@pytest.fixture
def bot(store: FakeStore) -> Bot:
    return Bot(store)


def _case() -> dict[str, Any]:
    at_ms = NOW_S * 1000
    return {
        "id": CASE,
        "number": 17,
        "guild_id": GUILD,
        "status": "pending",
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
        "settings": {
            "restricted_role_id": None,
            "admin_channel_id": None,
            "verification_channel_id": None,
            "admin_notification_role_id": "700000000000000001",
        },
    }
