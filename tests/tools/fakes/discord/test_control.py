"""The control API: people, admins, bulk, and the view of what happened."""

import pytest

from portcullis.snowflake import DISCORD_EPOCH_MS, to_ms
from tools.fakes.client import ControlCallError, FakeDiscord, Guild

DAY_MS = 86_400_000
AT_MS = DISCORD_EPOCH_MS + 350_000_000_000


def test_a_guild_has_what_portcullis_needs(fake: FakeDiscord) -> None:
    guild = fake.create_guild("Full", [{"name": "ann"}], channels=["art"], roles=["vip"])
    assert set(guild.channels) == {"general", "random", "help", "admin", "verification", "art"}
    positions = {each["name"]: each["position"] for each in fake.state(guild.id)["roles"]}
    assert positions["restricted"] < positions["vip"] < positions["moderator"] < positions["bot"]
    assert positions["bot"] < positions["admin"]


def test_ages_are_in_ids_and_join_dates(fake: FakeDiscord) -> None:
    guild = fake.create_guild("Old", [{"name": "ann", "account_days": 60, "member_days": 7}], at_ms=AT_MS)
    member = fake.member(guild.id, guild.member("ann"))
    assert member is not None
    assert member["account_created_ms"] == AT_MS - 60 * DAY_MS
    assert member["joined_at_ms"] == AT_MS - 7 * DAY_MS
    joined = fake.join(guild.id, "bob", account_days=1, at_ms=AT_MS)
    assert to_ms(joined["id"]) == AT_MS - DAY_MS


def test_a_batch_goes_on_after_a_bad_row(fake: FakeDiscord, guild: Guild) -> None:
    row = {"op": "message", "channel_id": guild.channels["general"], "user_id": guild.member("ann")}
    results = fake.batch([row | {"content": "one"}, row | {"user_id": "5"}, {"op": "dance"}, row])
    assert ["error" in each for each in results] == [False, True, True, False]
    assert [each["content"] for each in fake.state(guild.id)["messages"]] == ["one", ""]


def test_edits_renames_and_leaves_change_the_state(fake: FakeDiscord, guild: Guild) -> None:
    ann = guild.member("ann")
    message = fake.message(guild.channels["general"], ann, "before", at_ms=AT_MS)
    edited = fake.edit(message["id"], "after", at_ms=AT_MS + 1000)
    assert (edited["content"], edited["member"]["roles"]) == ("after", [])
    assert edited["edited_timestamp"] > edited["timestamp"]
    fake.rename(guild.id, ann, nick="Admin")
    member = fake.member(guild.id, ann)
    assert member is not None
    assert member["nick"] == "Admin"
    fake.leave(guild.id, ann)
    assert fake.member(guild.id, ann) is None


def test_mentions_come_from_the_text_or_from_the_call(fake: FakeDiscord, guild: Guild) -> None:
    ann, bob, general = guild.member("ann"), guild.member("bob"), guild.channels["general"]
    read = fake.message(general, ann, f"<@{bob}> <@&{guild.roles['moderator']}>")
    assert ([each["id"] for each in read["mentions"]], read["mention_roles"]) == (
        [bob],
        [guild.roles["moderator"]],
    )
    told = fake.message(general, ann, "hi", mentions=["300000000000000001"], everyone=True)
    assert [each["id"] for each in told["mentions"]] == ["300000000000000001"]
    assert told["mention_everyone"] is True


def test_a_restricted_member_is_refused_only_where_permissions_count(fake: FakeDiscord, guild: Guild) -> None:
    bob, general = guild.member("bob"), guild.channels["general"]
    fake.set_member_roles(guild.id, bob, [guild.roles["restricted"]])
    with pytest.raises(ControlCallError) as refused:
        fake.message(general, bob, "spam", strict=True)
    assert (refused.value.status, refused.value.code) == (403, 50001)
    assert fake.message(general, bob, "spam")["content"] == "spam"


def test_forwards_carry_their_snapshots(fake: FakeDiscord, guild: Guild) -> None:
    message = fake.message(guild.channels["general"], guild.member("ann"), "", snapshots=["free nitro"])
    assert message["message_snapshots"][0]["message"]["content"] == "free nitro"


def test_the_same_seed_gives_the_same_identity(fake: FakeDiscord, hasty: FakeDiscord) -> None:
    assert fake.application_id == "1174109840998400000"
    assert hasty.application_id != fake.application_id
    assert hasty.public_key != fake.public_key


def test_a_control_call_that_makes_no_sense_says_why(fake: FakeDiscord) -> None:
    with pytest.raises(ControlCallError, match="channel_id is missing"):
        fake.post("messages", {"content": "x"})
    with pytest.raises(ControlCallError, match="unknown action"):
        fake.gateway("explode")
