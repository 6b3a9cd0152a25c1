"""The policies of the table decide, asked as the user; asking leaves no trace."""

import pytest

from tests.tools.devstack.realtime.clients import SECRET, token
from tools.devstack.databases import Database
from tools.devstack.realtime import tokens
from tools.devstack.realtime.policy import Policy
from tools.devstack.realtime.tokens import Claims, Refusal


def claims(guest: str, **more: object) -> Claims:
    return tokens.read(token(guest, **more), SECRET, 0)


def invite(rooms: Database, room: str, guest: str) -> None:
    with rooms.connect() as connection:
        connection.execute("insert into public.room_guests values (%s, %s)", [room, guest])


async def test_asking_leaves_no_row_and_wakes_nobody(rooms: Database, room: str, guest: str) -> None:
    invite(rooms, room, guest)
    with rooms.connect() as connection:
        connection.execute("listen realtime_messages")
        await Policy(rooms.url).check(room, claims(guest))
        with pytest.raises(Refusal, match="Unauthorized"):
            await Policy(rooms.url).check(f"{room}:2", claims(guest))
        count = "select count(*) from realtime.messages where topic = %s"
        assert connection.execute(count, [room]).fetchone() == (0,)
        connection.execute("select pg_notify('realtime_messages', 'marker')")
        notices = list(connection.notifies(timeout=5, stop_after=1))
    assert [notice.payload for notice in notices] == ["marker"]


async def test_the_policy_sees_the_callers_claims(rooms: Database, room: str, guest: str) -> None:
    with rooms.connect() as connection:
        connection.execute(
            """
            create policy "staff reads" on realtime.messages for select to authenticated
            using ((select auth.jwt() -> 'app_metadata' ->> 'staff') = 'true' and auth.role() = 'authenticated')
            """
        )
    await Policy(rooms.url).check(room, claims(guest, app_metadata={"staff": True}))
    with pytest.raises(Refusal, match="Unauthorized"):
        await Policy(rooms.url).check(room, claims(guest, user_metadata={"staff": True}))


async def test_a_topic_is_data_and_no_sql(rooms: Database, guest: str) -> None:
    with pytest.raises(Refusal, match="Unauthorized"):
        await Policy(rooms.url).check("'; drop table public.room_guests; --", claims(guest))
    invite(rooms, "still here", guest)


async def test_a_database_that_is_away_lets_nobody_in(rooms: Database, room: str, guest: str) -> None:
    away = Policy("postgresql://postgres@127.0.0.1:1/postgres")
    with pytest.raises(Refusal, match="UnableToConnectToProject"):
        await away.check(room, claims(guest))
