"""Messages through REST: nonces, bulk deletion, lists."""

import pytest

from portcullis.snowflake import DISCORD_EPOCH_MS, to_ms
from tools.fakes.client import FakeDiscord, Guild

DAY_MS = 86_400_000


def test_an_enforced_nonce_gives_the_first_message_again(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/channels/{guild.channels['admin']}/messages"
    first, second = (
        fake.rest("POST", path, {"content": text, "nonce": "outbox-12", "enforce_nonce": True}).json()
        for text in ("one", "two")
    )
    assert second["id"] == first["id"]
    assert second["content"] == "one"
    assert len(fake.state(guild.id)["messages"]) == 1


def test_a_nonce_that_is_not_enforced_prevents_nothing(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/channels/{guild.channels['admin']}/messages"
    ids = {fake.rest("POST", path, {"content": "x", "nonce": "free"}).json()["id"] for _ in range(2)}
    assert len(ids) == 2


@pytest.mark.parametrize(("count", "status"), [(1, 400), (2, 204), (100, 204), (101, 400)])
def test_bulk_delete_takes_2_to_100(fake: FakeDiscord, guild: Guild, count: int, status: int) -> None:
    general, ann = guild.channels["general"], guild.member("ann")
    ops = [{"op": "message", "channel_id": general, "user_id": ann, "content": "x"} for _ in range(count)]
    ids = [each["id"] for each in fake.batch(ops)]
    answer = fake.rest("POST", f"/channels/{general}/messages/bulk-delete", {"messages": ids})
    assert answer.status_code == status
    gone = fake.state(guild.id, messages="deleted")["messages"]
    assert len(gone) == (count if status == 204 else 0)


def test_bulk_delete_refuses_messages_older_than_two_weeks(fake: FakeDiscord, guild: Guild) -> None:
    general, ann = guild.channels["general"], guild.member("ann")
    new = fake.message(general, ann, "new")["id"]
    old = fake.message(general, ann, "old", at_ms=to_ms(new) - 15 * DAY_MS)["id"]
    answer = fake.rest("POST", f"/channels/{general}/messages/bulk-delete", {"messages": [old, new]})
    assert (answer.status_code, answer.json()["code"]) == (400, 50034)
    assert fake.rest("DELETE", f"/channels/{general}/messages/{old}").status_code == 204


def test_a_page_after_an_id_is_the_one_that_follows_it(fake: FakeDiscord, guild: Guild) -> None:
    general, ann = guild.channels["general"], guild.member("ann")
    ids = [fake.message(general, ann, f"m{number}")["id"] for number in range(5)]
    path = f"/channels/{general}/messages"
    page = fake.rest("GET", f"{path}?after={ids[0]}&limit=2").json()
    assert [each["id"] for each in page] == [ids[2], ids[1]]
    page = fake.rest("GET", f"{path}?before={ids[3]}&limit=2").json()
    assert [each["id"] for each in page] == [ids[2], ids[1]]
    assert fake.rest("GET", f"{path}?after={ids[4]}").json() == []
    assert fake.rest("GET", f"{path}?limit=101").json()["code"] == 50035


def test_ids_carry_the_time_and_grow_within_a_millisecond(fake: FakeDiscord, guild: Guild) -> None:
    at_ms = DISCORD_EPOCH_MS + 300_000_000_000
    general, ann = guild.channels["general"], guild.member("ann")
    ids = [fake.message(general, ann, "x", at_ms=at_ms)["id"] for _ in range(3)]
    assert {to_ms(each) for each in ids} == {at_ms}
    assert sorted(set(ids), key=int) == ids
