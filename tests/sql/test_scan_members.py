"""A page of members whose names may be judged: who is on it, in what order, and that nothing is recorded."""

from typing import Any

import psycopg
import pytest

from tests.sql.stories import NOW_MS, Caller, Guild, interaction, judged, member_state, new_id, verdicts
from tests.sql.test_reports import report

DAY_MS = 86_400_000


def scan(
    caller: Caller, guild: Guild, role: str | None = None, days: int | None = None, after: str | None = None,
    limit: int = 100,
) -> dict[str, Any]:  # fmt: skip
    answer: dict[str, Any] = caller.call(
        "scan_members", interaction(guild["guild_id"]), role, days, after, limit
    )
    return answer


def ids(answer: dict[str, Any]) -> list[str]:
    return [member["user_id"] for member in answer["members"]]


def join(caller: Caller, guild: Guild, name: str | None = "somebody", **fields: Any) -> str:
    user_id = new_id()
    known: dict[str, Any] = {} if name is None else {"username": name}
    caller.call("observe_events", {"states": [member_state(guild["guild_id"], user_id, **known, **fields)]})
    return user_id


def test_pages_hold_each_member_once_and_say_how_many_there_are(caller: Caller, guild: Guild) -> None:
    members = sorted(join(caller, guild) for _ in range(5))
    first = scan(caller, guild, limit=2)
    assert (ids(first), first["next"], first["total"]) == (members[:2], members[1], 5)
    second = scan(caller, guild, after=first["next"], limit=2)
    last = scan(caller, guild, after=second["next"], limit=2)
    assert (second["total"], last["total"]) == (None, None)
    assert (ids(second), ids(last), last["next"]) == (members[2:4], members[4:], None)


def test_a_last_page_that_is_full_is_the_last(caller: Caller, guild: Guild) -> None:
    for _ in range(2):
        join(caller, guild)
    assert scan(caller, guild, limit=2)["next"] is None


def test_it_tells_name_roles_and_when_they_joined(caller: Caller, guild: Guild) -> None:
    role = new_id()
    member = join(caller, guild, "ann", roles=[role], joined_at_ms=NOW_MS)
    assert scan(caller, guild)["members"] == [
        {"user_id": member, "username": "ann", "joined_at_ms": NOW_MS, "roles": [role]}
    ]


def test_staff_the_exempt_suspects_and_who_left_are_left_out(caller: Caller, guild: Guild) -> None:
    staff, trusted, owner = new_id(), new_id(), join(caller, guild)
    here = {"guild_id": guild["guild_id"], "at_ms": NOW_MS, "gone": False}
    states = [
        here | {"type": "guild", "owner_id": owner},
        here | {"type": "role", "role_id": staff, "permissions": 8192},
    ]
    caller.call("observe_events", {"states": states})
    caller.call(
        "configure_server", interaction(guild["guild_id"]), guild["guild_id"], {"exempt_roles": [trusted]}
    )
    for fields in ({"roles": [staff]}, {"roles": [trusted]}, {"gone": True}, {"name": None}):
        join(caller, guild, **fields)
    report(caller, guild, join(caller, guild), by=owner)
    somebody = join(caller, guild)
    answer = scan(caller, guild)
    assert (ids(answer), answer["total"]) == ([somebody], 1)


def test_a_role_and_the_days_since_joining_narrow_it(caller: Caller, guild: Guild) -> None:
    now_ms = caller.one("select (extract(epoch from now()) * 1000)::bigint")
    role = new_id()
    join(caller, guild, joined_at_ms=now_ms - 8 * DAY_MS, roles=[role])
    fresh = join(caller, guild, joined_at_ms=now_ms - 6 * DAY_MS)
    both = join(caller, guild, joined_at_ms=now_ms - 6 * DAY_MS, roles=[role])
    assert ids(scan(caller, guild, days=7)) == sorted([fresh, both])
    assert ids(scan(caller, guild, role=role, days=7)) == [both]


def test_other_servers_members_are_not_told(caller: Caller, guild: Guild) -> None:
    elsewhere = judged()
    caller.call("record_verdicts", verdicts(elsewhere))
    assert scan(caller, guild)["members"] == []


@pytest.mark.parametrize(("limit", "taken"), [(0, False), (1, True), (2000, True), (2001, False)])
def test_a_page_has_1_to_2000_members(caller: Caller, guild: Guild, limit: int, taken: bool) -> None:
    if taken:
        assert scan(caller, guild, limit=limit)["total"] == 0
        return
    with pytest.raises(psycopg.Error) as raised:
        scan(caller, guild, limit=limit)
    assert raised.value.sqlstate == "PC422"


def test_listed_domains_are_told_and_no_others(caller: Caller) -> None:
    caller.call("import_phishing_domains", "scan", ["bad.example", "worse.example"])
    row = caller.connection.execute("select listed_domains(%s)", [["bad.example", "good.example"]]).fetchone()
    assert row == (["bad.example"],)
