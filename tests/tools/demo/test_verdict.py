"""What the demo takes for a promise kept."""

from dataclasses import replace
from typing import Any

import pytest

from tools.demo.attacks import Attack, Attacker
from tools.demo.beat import Beat
from tools.demo.script import Script
from tools.demo.servers import MEMBERS, Server
from tools.demo.show import Played
from tools.demo.stage import Stage
from tools.demo.verdict import Facts, last_line, problems
from tools.demo.watch import Restrained, Standing, restrictions, standing
from tools.fakes.client import Guild
from tools.play.records import Case, Judged

GUILD = Guild("1", "server", "owner", {"restricted": "900"}, {"general": "c"}, [])
MEMBER_NAMES = tuple(f"member{n}" for n in range(MEMBERS))
SERVER = Server(name="server", invite="invite", lines=(), members=MEMBER_NAMES, moderator="mod")
BEAT = Beat(at_s=1.0, server="server", who="villain", channel="general", text="bad", attack="burst")
ATTACK = Attack(
    name="burst",
    title="Burst",
    rule="burst",
    server="server",
    attackers=(Attacker(name="villain"),),
    beats=(BEAT,),
)
SCRIPT = Script(servers=[SERVER], attacks=[ATTACK], beats=[BEAT])
CASE = Case(
    id="case",
    number=1,
    guild_id="1",
    status="pending",
    confidence=0.6,
    rules=["burst"],
    first_ms=1_000,
    thread_id="t",
    notification_message_id="n",
    user_ids=["villain-id"],
)
PEOPLE = {name: f"{name}-id" for name in (*MEMBER_NAMES, "mod", "villain")}
BAD, GOOD = (
    Played(
        beat=replace(BEAT, who=who, attack=attack), user_id=f"{who}-id", message_id=id_, event_id=f"m:{id_}"
    )
    for who, attack, id_ in (("villain", "burst", "10"), ("member0", None, "11"))
)
NOTIFICATION = {
    "id": "n",
    "deleted": False,
    "components": [{"components": [{"custom_id": "case:verify:case"}]}],
}


def message(id_: str, *, deleted: bool) -> dict[str, Any]:
    return {"id": id_, "deleted": deleted, "components": []}


def judged(event_id: str, kind: str = "message") -> Judged:
    return Judged(event_id, kind, "1", "u", 0.0, [], "none")


@pytest.fixture
def stage() -> Stage:
    return Stage({"server": GUILD}, dict(PEOPLE))


@pytest.fixture
def facts() -> Facts:
    """All as it should be."""
    people = (Restrained(name="villain", user_id="villain-id", case=CASE, wait_ms=250),)
    return Facts(
        standings=[Standing(attack=ATTACK, sent=1, people=people)],
        discord={
            "1": {
                "threads": [{"id": "t", "name": "case-1", "members": ["villain-id", "bot"]}],
                "messages": [message("10", deleted=True), message("11", deleted=False), NOTIFICATION],
            }
        },
        wearers=frozenset({"villain-id"}),
        restricted=frozenset({("1", "villain-id")}),
        cases=[CASE],
        ledger=[judged("m:10"), judged("m:11"), judged("n:1:villain-id:99", "rename")],
        outbox={"done": 7},
    )


def test_all_is_well_where_everything_is_as_it_should_be(facts: Facts, stage: Stage) -> None:
    assert problems(facts, [BAD, GOOD], SCRIPT, stage) == []
    assert last_line(facts, SCRIPT, stage) == (
        "demo: 1 of 1 attacks stopped, 1 of 1 attackers restricted, 0 of 200 members restricted, median 0.25 s"
    )


def test_a_restricted_member_costs_the_demo_its_promise(facts: Facts, stage: Stage) -> None:
    unfair = replace(facts, wearers=facts.wearers | {"member3-id"})
    assert "member3 is restricted and did nothing" in problems(unfair, [BAD, GOOD], SCRIPT, stage)
    assert "1 of 200 members restricted" in last_line(unfair, SCRIPT, stage)


def test_an_attacker_at_large_means_that_the_attack_was_not_stopped(facts: Facts, stage: Stage) -> None:
    people = (replace(facts.standings[0].people[0], wait_ms=None),)
    missed = replace(facts, standings=[replace(facts.standings[0], people=people)], wearers=frozenset())
    assert "Burst: 0 of 1 attackers are restricted" in problems(missed, [BAD, GOOD], SCRIPT, stage)
    assert last_line(missed, SCRIPT, stage).startswith("demo: 0 of 1 attacks stopped, 0 of 1 attackers")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"restricted": frozenset()}, "Discord and the database disagree on villain"),
        ({"cases": []}, "villain is in 0 cases instead of 1"),
        (
            {"cases": [replace(CASE, user_ids=["villain-id", "member1-id"])]},
            "member1 is in 1 cases instead of 0",
        ),
        ({"cases": [replace(CASE, thread_id="other")]}, "case 1 has no thread in Discord"),
        ({"cases": [replace(CASE, id="other")]}, "case 1 has 0 notifications"),
        ({"ledger": [judged("m:10")]}, "1 events were never judged"),
        (
            {"ledger": [judged("m:10"), judged("m:11"), judged("m:11")]},
            "1 events were judged more than once",
        ),
        (
            {"ledger": [judged("m:10"), judged("m:11"), judged("m:12")]},
            "1 events were judged that nobody sent",
        ),
        ({"outbox": {"done": 7, "failed": 1}}, "the outbox has 1 failed effects"),
        ({"outbox": {"done": 7, "pending": 2}}, "the outbox has 2 pending effects"),
    ],
)
def test_every_broken_promise_is_named(
    facts: Facts, stage: Stage, change: dict[str, Any], complaint: str
) -> None:
    assert complaint in problems(replace(facts, **change), [BAD, GOOD], SCRIPT, stage)


def test_attack_messages_must_be_gone_and_all_others_stay(facts: Facts, stage: Stage) -> None:
    state = {**facts.discord["1"], "messages": [message("10", deleted=False), message("11", deleted=True)]}
    found = problems(replace(facts, discord={"1": state}), [BAD, GOOD], SCRIPT, stage)
    assert "a message of villain at 1.0 s is not deleted" in found
    assert "a message of member0 at 1.0 s is deleted" in found


def test_a_refused_attacker_is_fine_and_a_refused_member_is_not(facts: Facts, stage: Stage) -> None:
    refused = [replace(one, message_id=None, event_id=None) for one in (BAD, GOOD)]
    found = problems(replace(facts, ledger=[]), refused, SCRIPT, stage)
    assert [each for each in found if "refused" in each] == ["a message of member0 at 1.0 s was refused"]


def call(status: int | None, roles: list[str], *, user: str = "5", at_ms: int = 900) -> dict[str, Any]:
    return {"path": f"/guilds/1/members/{user}", "status": status, "body": {"roles": roles}, "at_ms": at_ms}


def test_the_role_counts_from_the_first_call_that_gave_it(stage: Stage) -> None:
    calls = [call(429, ["900"]), call(None, ["900"]), call(200, ["other"], at_ms=901)]
    calls += [call(200, ["900"], at_ms=950), call(200, ["900"], at_ms=990)]
    calls += [{"path": "/guilds/1/members/6/roles/900", "status": 204, "body": None, "at_ms": 960}]
    calls += [{"path": "/guilds/1/bans/7", "status": 204, "body": None, "at_ms": 970}]
    assert restrictions(calls, stage) == {("1", "5"): 950, ("1", "6"): 960}


@pytest.mark.parametrize(
    ("first_case_ms", "wait_ms"),
    [(1_000, 3_500), (2_000, 3_000), (500, 3_500)],
    ids=["convicted by the first message", "convicted by a later one", "named when the group was known"],
)
def test_the_wait_begins_with_the_message_that_decided(
    stage: Stage, first_case_ms: int, wait_ms: int
) -> None:
    """The attacker's own first event is a join, whose id says when it was: 1,000 and 1,500."""
    played = [replace(BAD, message_id=None, event_id=f"j:1:villain-id:{at_ms}") for at_ms in (1_500, 2_000)]
    cases = {("1", "villain-id"): replace(CASE, first_ms=first_case_ms)}
    found = standing(ATTACK, played, stage, {("1", "villain-id"): 5_000}, cases)
    assert found.people[0].wait_ms == wait_ms
    assert found.stopped
