"""Invented servers: the same whatever their number, and free of contradictions."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tools.seed.neighbourhood import invent
from tools.seed.plan import Plan
from tools.seed.platform import invent_platform

PLAN = Plan(servers=3, days=4, until=datetime(2026, 11, 21, 13, 37, tzinfo=UTC), events_per_day=12.0)
SHARED = {"users"}
"""What all servers of a neighbourhood know together depends on how many there are."""


def lines(plan: Plan) -> dict[str, set[bytes]]:
    return {table: set(text.splitlines()) for table, text in invent(plan, range(plan.servers)).copies()}


def test_one_plan_gives_one_set_of_rows() -> None:
    assert list(invent(PLAN, range(3)).copies()) == list(invent(PLAN, range(3)).copies())


def test_another_seed_gives_other_rows() -> None:
    assert lines(PLAN)["servers"].isdisjoint(lines(replace(PLAN, seed=2))["servers"])


def test_one_server_more_leaves_the_rows_of_the_others_as_they_are() -> None:
    few, more = lines(PLAN), lines(replace(PLAN, servers=4))
    assert few.keys() == more.keys()
    for table in few.keys() - SHARED:
        assert few[table] <= more[table], table
    assert len(more["servers"]) == 4


def test_people_meet_in_several_servers_of_a_neighbourhood() -> None:
    members = [line.split(b"\t")[:2] for line in lines(PLAN)["server_members"]]
    people = {user_id for _, user_id in members}
    assert len(people) < len(members)
    assert people == {line.split(b"\t")[0] for line in lines(PLAN)["users"]}


def test_a_row_of_the_wrong_width_is_refused() -> None:
    with pytest.raises(ValueError, match="job_runs takes 7 values"):
        invent_platform(PLAN).add("job_runs", "outbox")
