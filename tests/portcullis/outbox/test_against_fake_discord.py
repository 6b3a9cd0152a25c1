"""The outbox against a Discord that checks permissions, enforces nonces, limits rates and loses answers."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from portcullis.discord.case_view import CaseView
from portcullis.discord.client import DiscordClient
from portcullis.outbox import runner
from portcullis.outbox.runner import Summary
from tests.portcullis.cases import a_case, a_subject
from tests.portcullis.outbox.memory import MemoryStore
from tools.fakes.client import FakeDiscord, Guild, running


@pytest.fixture(scope="module")
def shared_fake() -> Iterator[FakeDiscord]:
    """One fake Discord for the module; each test has a guild of its own."""
    with running() as fake:
        yield fake


@pytest.fixture
def fake(shared_fake: FakeDiscord) -> Iterator[FakeDiscord]:
    """Without faults, and with generous limits."""
    yield shared_fake
    shared_fake.clear_faults()
    shared_fake.limit(per_route="1000/1")


@pytest.fixture
def guild(fake: FakeDiscord) -> Guild:
    """A server with one spammer and the channels and roles of a case."""
    people = [{"name": "spammer", "roles": ["regular"]}]
    return fake.create_guild("Guild", people, channels=["verification"], roles=["regular"])


@pytest.fixture
def bot(fake: FakeDiscord) -> DiscordClient:
    """The real client, in real time."""
    return DiscordClient(fake.token, fake.api_url, clock=time.monotonic, sleep=time.sleep)


@pytest.fixture
def store() -> MemoryStore:
    """The queue, in real time."""
    return MemoryStore(time.monotonic)


def run(store: MemoryStore, bot: DiscordClient) -> Summary:
    return runner.run(store, bot, budget_s=5, clock=time.monotonic)


def case_of(guild: Guild) -> CaseView:
    settings = a_case()["settings"] | {
        "restricted_role_id": guild.roles["restricted"],
        "admin_channel_id": guild.channels["admin"],
        "verification_channel_id": guild.channels["verification"],
        "admin_notification_role_id": None,
    }
    spammer = a_subject(guild.member("spammer"), username="spammer")
    return a_case(guild_id=guild.id, subjects=[spammer], settings=settings)


def open_case(store: MemoryStore, guild: Guild) -> None:
    """Queue what a verdict queues."""
    case, user_id = case_of(guild), guild.member("spammer")
    restriction = {"user_id": user_id, "role_id": guild.roles["restricted"], "keep_roles": []}
    store.add("restrict_member", restriction, lane=f"member:{user_id}", case=case, guild_id=guild.id)
    effects: list[tuple[str, dict[str, Any]]] = [
        ("open_thread", {"channel_id": guild.channels["verification"], "name": "case-17 spammer"}),
        ("add_thread_member", {"user_id": user_id}),
        ("greet_thread", {"user_ids": [user_id]}),
        ("notify", {"channel_id": guild.channels["admin"]}),
    ]
    for kind, payload in effects:
        store.add(kind, payload, lane="case:17", case=case, guild_id=guild.id)


def sent_by_the_bot(fake: FakeDiscord, guild: Guild) -> list[str]:
    messages = fake.state(guild.id)["messages"]
    return [one["channel_id"] for one in messages if one["user_id"] == fake.application_id]


def assert_the_case_is_open_once(fake: FakeDiscord, guild: Guild) -> None:
    member = fake.member(guild.id, guild.member("spammer"))
    assert member is not None
    assert member["role_names"] == ["restricted"]
    [thread] = fake.state(guild.id)["threads"]
    assert thread["name"] == "case-17 spammer"
    assert guild.member("spammer") in thread["members"]
    assert sorted(sent_by_the_bot(fake, guild)) == sorted([thread["id"], guild.channels["admin"]])


def test_a_case_is_opened_whole(
    fake: FakeDiscord, guild: Guild, bot: DiscordClient, store: MemoryStore
) -> None:
    open_case(store, guild)

    assert run(store, bot) == Summary(done=5)
    assert_the_case_is_open_once(fake, guild)


def test_everything_done_twice_is_there_once(
    fake: FakeDiscord, guild: Guild, bot: DiscordClient, store: MemoryStore
) -> None:
    open_case(store, guild)
    run(store, bot)
    for row in store.rows:  # as if the process had died before it reported
        row.status = "pending"

    assert run(store, bot) == Summary(done=5)
    assert_the_case_is_open_once(fake, guild)


def test_answers_that_get_lost_repeat_nothing(
    fake: FakeDiscord, guild: Guild, bot: DiscordClient, store: MemoryStore
) -> None:
    for path in (f"/channels/{guild.channels['verification']}/threads", "/channels/*/messages"):
        fake.fault(method="POST", path_prefix=path, status=502, applied=True)
    fake.fault(method="PATCH", path_prefix=f"/guilds/{guild.id}", drop=True)
    open_case(store, guild)

    first = run(store, bot)
    assert first.retried == 1, "the thread's creation is left for a later try, which looks first"
    for row in store.rows:
        row.available_at = 0.0
    second = run(store, bot)

    assert first.done + second.done == 5
    assert_the_case_is_open_once(fake, guild)


def test_a_verified_member_gets_their_roles_back_and_the_thread_closes(
    fake: FakeDiscord, guild: Guild, bot: DiscordClient, store: MemoryStore
) -> None:
    open_case(store, guild)
    run(store, bot)
    [thread] = fake.state(guild.id)["threads"]
    user_id, regular = guild.member("spammer"), guild.roles["regular"]
    notify = store.rows[-1].result
    case = case_of(guild) | {
        "status": "verified",
        "thread_id": thread["id"],
        "notification_channel_id": notify["channel_id"],
        "notification_message_id": notify["message_id"],
    }
    restoration = {
        "user_id": user_id,
        "role_id": guild.roles["restricted"],
        "roles": [regular, "999999999999999999"],
    }
    store.add("restore_member", restoration, lane="member:1", guild_id=guild.id)
    store.add("update_notification", case=case, guild_id=guild.id)
    store.add("close_thread", case=case, guild_id=guild.id)

    assert run(store, bot) == Summary(done=3)
    assert store.rows[-3].result == {"lost_roles": ["999999999999999999"]}
    member = fake.member(guild.id, user_id)
    assert member is not None
    assert member["role_names"] == ["regular"]
    state = fake.state(guild.id)
    assert state["threads"][0]["thread_metadata"]["archived"] is True
    [message] = [one for one in state["messages"] if one["id"] == notify["message_id"]]
    assert message["embeds"][0]["title"] == "Case #17 · Verified"


def test_copies_are_deleted_in_every_channel_and_twice_is_no_error(
    fake: FakeDiscord, guild: Guild, bot: DiscordClient, store: MemoryStore
) -> None:
    user_id = guild.member("spammer")
    for name in ("verification", "general"):
        channel_id = guild.channels[name]
        ids = [
            fake.message(channel_id, user_id, "free nitro")["id"]
            for _ in range(2 if name == "general" else 1)
        ]
        payload = {"channel_id": channel_id, "message_ids": ids}
        for _ in range(2):
            store.add("delete_messages", payload, lane=f"delete:{channel_id}", guild_id=guild.id)

    assert run(store, bot) == Summary(done=4)
    assert fake.state(guild.id, messages="alive")["messages"] == []


def test_leaving_members_end_well_and_unban_is_repeatable(
    fake: FakeDiscord, guild: Guild, bot: DiscordClient, store: MemoryStore
) -> None:
    user_id = guild.member("spammer")
    ban = {"user_id": user_id, "reason": "Scam.", "delete_message_seconds": 0}
    effects: list[tuple[str, dict[str, Any]]] = [
        ("kick_member", {"user_id": user_id, "reason": "Scam."}),
        ("kick_member", {"user_id": user_id, "reason": "Scam."}),
        ("restrict_member", {"user_id": user_id, "role_id": guild.roles["restricted"], "keep_roles": []}),
        ("restore_member", {"user_id": user_id, "role_id": guild.roles["restricted"], "roles": []}),
        ("ban_member", ban),
        ("ban_member", ban),
        ("unban_member", {"user_id": user_id}),
        ("unban_member", {"user_id": user_id}),
    ]
    for kind, payload in effects:
        store.add(kind, payload, guild_id=guild.id)

    assert run(store, bot) == Summary(done=8)
    assert [row.result for row in store.rows[:4]] == [{}, {"left": True}, {"left": True}, {"left": True}]
    assert fake.state(guild.id)["bans"] == []


def test_a_burst_keeps_within_the_rate_limit_rather_than_running_into_it(
    fake: FakeDiscord, bot: DiscordClient, store: MemoryStore
) -> None:
    guild = fake.create_guild("Raid", [{"name": f"raider{n}"} for n in range(8)])
    fake.limit(per_route="3/0.3")
    for member in guild.members[-8:]:
        payload = {"user_id": member["id"], "reason": "A raid."}
        store.add("kick_member", payload, lane=f"member:{member['id']}", guild_id=guild.id)

    assert run(store, bot) == Summary(done=8)
    kicks = fake.calls(method="DELETE", path_prefix=f"/guilds/{guild.id}")
    assert [call["status"] for call in kicks] == [204] * 8
