"""The gateway: identify, intents, sharding, resume, and trouble on demand."""

import pytest

from tools.fakes.client import FakeDiscord, Guild
from tools.fakes.gateway_client import CONTENT, GUILDS, MEMBERS, MESSAGES, connected


@pytest.mark.parametrize("compress", [None, "zlib-stream"])
async def test_ready_names_guilds_that_then_arrive(
    fake: FakeDiscord, guild: Guild, compress: str | None
) -> None:
    async with connected(fake, compress) as client:
        ready = await client.ready()
        assert {"id": guild.id, "unavailable": True} in ready["guilds"]
        assert ready["user"]["id"] == ready["application"]["id"] == fake.application_id
        arrived = await client.until("GUILD_CREATE")
        while arrived["id"] != guild.id:
            arrived = await client.until("GUILD_CREATE")
        assert {role["name"] for role in arrived["roles"]} >= {"@everyone", "restricted", "moderator"}
        assert [member["user"]["id"] for member in arrived["members"]] == [fake.application_id]
        await client.say(1, client.seq)
        assert (await client.read())["op"] == 11


@pytest.mark.parametrize(
    ("op", "data", "code"),
    [
        (2, {"token": "wrong", "intents": 1}, 4004),
        (2, {"shard": [2, 2], "intents": 1}, 4010),
        (2, {"intents": 1 << 40}, 4013),
        (6, {"token": "wrong", "session_id": "x", "seq": 1}, 4004),
        (8, {"guild_id": "1"}, 4003),
        (99, {}, 4003),
    ],
)
async def test_what_breaks_the_protocol_is_closed_with_its_code(
    fake: FakeDiscord, op: int, data: dict[str, object], code: int
) -> None:
    async with connected(fake) as client:
        await client.say(op, {"token": fake.token} | data)
        assert (await client.read())["closed"] == code


async def test_content_is_blanked_without_its_intent(fake: FakeDiscord, guild: Guild) -> None:
    async with connected(fake) as client:
        await client.ready(GUILDS | MESSAGES)
        fake.message(guild.channels["general"], guild.member("ann"), "secret", attachments=["a.png"])
        event = await client.until("MESSAGE_CREATE")
        assert (event["content"], event["attachments"]) == ("", [])
        fake.message(guild.channels["general"], guild.member("ann"), f"hi <@{fake.application_id}>")
        assert "hi" in (await client.until("MESSAGE_CREATE"))["content"]


async def test_events_without_their_intent_do_not_arrive(fake: FakeDiscord, guild: Guild) -> None:
    async with connected(fake) as client:
        await client.ready(GUILDS | MESSAGES | CONTENT)
        fake.join(guild.id, "late")
        fake.message(guild.channels["general"], guild.member("ann"), "after the join")
        seen = []
        while (payload := await client.read())["t"] != "MESSAGE_CREATE":
            seen.append(payload["t"])
        assert "GUILD_MEMBER_ADD" not in seen


async def test_each_shard_gets_its_own_guilds(fake: FakeDiscord) -> None:
    ids = [str(born << 22) for born in (310_000_000_000, 310_000_000_001)]
    guilds = [fake.create_guild(f"shard {number}", id=each) for number, each in enumerate(ids)]
    async with connected(fake) as even, connected(fake) as odd:
        names = [
            {g["id"] for g in (await c.ready(GUILDS, (n, 2)))["guilds"]} for n, c in enumerate((even, odd))
        ]
    assert guilds[0].id in names[0] - names[1]
    assert guilds[1].id in names[1] - names[0]


async def test_a_resumed_session_gets_what_it_missed(fake: FakeDiscord, guild: Guild) -> None:
    general, ann = guild.channels["general"], guild.member("ann")
    async with connected(fake) as client:
        await client.ready(GUILDS | MESSAGES | CONTENT)
        fake.message(general, ann, "seen")
        await client.until("MESSAGE_CREATE")
        session_id, seq = client.session_id, client.seq
        assert fake.gateway("drop") >= 1
        assert (await client.read())["op"] is None
    fake.message(general, ann, "missed")
    async with connected(fake) as client:
        await client.resume(session_id, seq)
        missed = await client.until("MESSAGE_CREATE")
        assert missed["content"] == "missed"
        await client.until("RESUMED")
        assert client.seq > seq


async def test_a_session_that_missed_too_much_must_identify_anew(hasty: FakeDiscord) -> None:
    guild = hasty.create_guild("Busy", [{"name": "ann"}])
    async with connected(hasty) as client:
        await client.ready(GUILDS | MESSAGES)
        hasty.message(guild.channels["general"], guild.member("ann"), "seen")
        await client.until("MESSAGE_CREATE")
        session_id, seq = client.session_id, client.seq
        hasty.gateway("drop", code=4000)
        assert (await client.read())["closed"] == 4000
    for number in range(11):
        hasty.message(guild.channels["general"], guild.member("ann"), f"missed {number}")
    async with connected(hasty) as client:
        await client.resume(session_id, seq)
        payload = await client.read()
        assert (payload["op"], payload["d"]) == (9, False)
        await client.ready()


@pytest.mark.parametrize("resumable", [True, False])
async def test_an_invalid_session_is_announced_and_forgotten_if_told_so(
    fake: FakeDiscord, *, resumable: bool
) -> None:
    async with connected(fake) as client:
        await client.ready(MESSAGES)
        session_id, seq = client.session_id, client.seq
        fake.gateway("invalid_session", resumable=resumable)
        payload = await client.read()
        assert (payload["op"], payload["d"]) == (9, resumable)
        await client.socket.close(code=4000)
    async with connected(fake) as client:
        await client.resume(session_id, seq)
        payload = await client.read()
        assert (payload["t"] if resumable else payload["op"]) == ("RESUMED" if resumable else 9)


async def test_reconnect_is_opcode_7_and_a_pause_withholds_events(fake: FakeDiscord, guild: Guild) -> None:
    async with connected(fake) as client:
        await client.ready(MESSAGES)
        fake.gateway("pause")
        fake.message(guild.channels["general"], guild.member("ann"), "late")
        fake.gateway("reconnect")
        assert (await client.read())["op"] == 7
        fake.gateway("resume")
        await client.until("MESSAGE_CREATE")


async def test_a_client_that_closes_properly_ends_its_session(fake: FakeDiscord) -> None:
    async with connected(fake) as client:
        await client.ready(MESSAGES)
        session_id, seq = client.session_id, client.seq
        await client.socket.close(code=1000)
    async with connected(fake) as client:
        await client.resume(session_id, seq)
        assert (await client.read())["op"] == 9


async def test_what_the_bot_does_comes_back_as_events(fake: FakeDiscord, guild: Guild) -> None:
    general, bob = guild.channels["general"], guild.member("bob")
    spam = [fake.message(general, bob, "spam")["id"] for _ in range(2)]
    async with connected(fake) as client:
        await client.ready(GUILDS | MESSAGES | MEMBERS)
        fake.rest("PATCH", f"/guilds/{guild.id}/members/{bob}", {"roles": [guild.roles["restricted"]]})
        assert (await client.until("GUILD_MEMBER_UPDATE"))["roles"] == [guild.roles["restricted"]]
        fake.rest("POST", f"/channels/{general}/messages/bulk-delete", {"messages": spam})
        assert (await client.until("MESSAGE_DELETE_BULK"))["ids"] == spam
        fake.rest("POST", f"/channels/{general}/threads", {"name": "case", "type": 12})
        assert (await client.until("THREAD_CREATE"))["newly_created"] is True
        fake.rest("POST", f"/channels/{general}/messages", {"content": "done"})
        said = await client.until("MESSAGE_CREATE")
        assert (said["author"]["bot"], said["content"]) == (True, "done")


async def test_members_can_be_asked_for(fake: FakeDiscord, guild: Guild) -> None:
    async with connected(fake) as client:
        await client.ready()
        await client.say(8, {"guild_id": guild.id, "query": "", "limit": 0, "nonce": "n"})
        chunk = await client.until("GUILD_MEMBERS_CHUNK")
        assert {"ann", "bob", "mod"} <= {member["user"]["username"] for member in chunk["members"]}
        assert (chunk["chunk_index"], chunk["chunk_count"], chunk["nonce"]) == (0, 1, "n")
