"""/health: the bot's own state, in plain words."""

from typing import Any

import pytest

from interactions.commands import health
from interactions.interaction import Interaction, Kind
from interactions.permissions import Permission
from interactions.services import Services
from portcullis.db.store import Store
from portcullis.errors import DatabaseError
from tests.interactions.bot import GUILD, HANDLED, NOW_S, Bot, is_private, no_discord
from tests.interactions.fake_database import FakeDatabase

NOW_MS = NOW_S * 1000
MANAGER = int(Permission.MANAGE_GUILD)
SET = {"restricted_role_id": "set", "admin_channel_id": "set", "verification_channel_id": "set"}
NONE = {"count": 0, "since_ms": None}
WELL: dict[str, Any] = {
    "active": True,
    "settings": SET,
    "state_seen_ms": NOW_MS - 3_600_000,
    "judged_ms": NOW_MS - 5000,
    "waiting": NONE,
    "failed": NONE,
}


@pytest.fixture(autouse=True)
def _state(store: FakeDatabase) -> None:
    store.health = WELL


def shown(bot: Bot, **fields: Any) -> tuple[str, list[str]]:
    """The title and the lines."""
    answer = bot.command("health", permissions=MANAGER, **fields)
    assert is_private(answer)
    (embed,) = answer["data"]["embeds"]
    return embed["title"], embed["description"].splitlines()


def test_where_all_is_well_it_says_so_line_by_line(bot: Bot) -> None:
    assert shown(bot) == (
        "All is well",
        [
            "✓ The database answered in 0 ms.",
            "✓ The restricted role is set.",
            "✓ The moderators' channel is set.",
            "✓ The verification channel is set.",
            "✓ Nothing waits to be done.",
            "✓ Nothing failed in the last 7 days.",
            f"✓ I last judged messages <t:{NOW_S - 5}:R>.",
            f"✓ The worker last reported this server <t:{NOW_S - 3600}:R>.",
        ],
    )


def test_it_speaks_german_to_a_german_reader(bot: Bot) -> None:
    title, lines = shown(bot, locale="de")
    assert title == "Alles in Ordnung"
    assert lines[0] == "✓ Die Datenbank hat in 0 ms geantwortet."
    assert lines[1] == "✓ Die Rolle für Eingeschränkte ist eingestellt."


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (
            {"settings": SET | {"restricted_role_id": "missing"}},
            "✗ The restricted role is not set: `/config set key:restricted_role_id`.",
        ),
        (
            {"settings": SET | {"verification_channel_id": "gone"}},
            (
                "✗ The verification channel was deleted. "
                "Choose another: `/config set key:verification_channel_id`."
            ),
        ),
        (
            {"waiting": {"count": 3, "since_ms": NOW_MS - 60_001}},
            f"✗ Still to be done: 3, the first from <t:{NOW_S - 61}:R>.",
        ),
        (
            {"failed": {"count": 1200, "since_ms": NOW_MS - 86_400_000}},
            (
                f"✗ Failed in the last 7 days: 1,200, the first <t:{NOW_S - 86_400}:R>. "
                "Usually I lack a permission, or the role is above mine."
            ),
        ),
        (
            {"state_seen_ms": None},
            "✗ The worker has not reported this server yet: it may not be running.",
        ),
        (
            {"active": False},
            f"✗ The worker last reported, <t:{NOW_S - 3600}:R>, that I am not in this server.",
        ),
    ],
)
def test_what_needs_attention_is_marked_and_counted_in_the_title(
    bot: Bot, store: FakeDatabase, trouble: dict[str, Any], said: str
) -> None:
    store.health = WELL | trouble
    title, lines = shown(bot)
    assert title == "Needs attention: 1"
    assert [line for line in lines if line.startswith("✗")] == [said]


def test_what_waits_for_less_than_a_minute_and_a_silent_server_are_no_trouble(
    bot: Bot, store: FakeDatabase
) -> None:
    store.health = WELL | {"waiting": {"count": 3, "since_ms": NOW_MS - 60_000}, "judged_ms": None}
    title, lines = shown(bot)
    assert title == "All is well"
    assert [line for line in lines if line.startswith("•")] == [
        f"• Still to be done: 3, the first from <t:{NOW_S - 60}:R>.",
        "• I have judged no message here yet.",
    ]


@pytest.mark.parametrize(
    ("took_ms", "said"),
    [
        (12, "✓ The database answered in 12 ms."),
        (1000, "✗ The database answered in 1000 ms."),
        (-5, "✓ The database answered in 0 ms."),
    ],
)
def test_it_says_how_long_the_database_took(store: FakeDatabase, took_ms: int, said: str) -> None:
    clock = iter([NOW_MS, NOW_MS + took_ms])
    services = Services(
        store=lambda: Store(store),
        carry_out=lambda _ids: None,
        now_ms=lambda: next(clock),
        discord=no_discord,
    )
    asked = Interaction(id="4" * 18, token="t", kind=Kind.COMMAND, user_id="3" * 18, guild_id=GUILD)
    (embed,) = health.show(asked, services).data["embeds"]
    assert embed["description"].splitlines()[0] == said


def test_a_database_that_does_not_answer_is_told_and_not_a_fault(bot: Bot, store: FakeDatabase) -> None:
    store.broken = DatabaseError("network", "ConnectError while calling read_health")
    title, (line,) = shown(bot)
    assert title == "Needs attention: 1"
    assert line.startswith("✗ The database does not answer.")


def test_a_replay_is_no_silent_database(bot: Bot) -> None:
    again: dict[str, Any] = {"id": "400000000000000999", "permissions": MANAGER}
    bot.command("health", **again)
    assert bot.command("health", **again) == HANDLED


def test_a_server_that_is_not_known_yet_is_told_to_try_again(bot: Bot, store: FakeDatabase) -> None:
    store.servers.clear()
    assert "do not know this server yet" in bot.command("health")["data"]["content"]


def test_health_is_refused_to_who_may_not_manage_the_server(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.command("health", permissions=int(Permission.BAN_MEMBERS))
    assert answer["data"]["content"] == "You need Manage Server for this."
    assert store.calls == []
