"""Whether the bot kept its word: what the fake Discord shows and what the database says, held against the script."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from portcullis.models import EventKind
from tools.demo.script import Script
from tools.demo.servers import MEMBERS
from tools.demo.show import Played
from tools.demo.stage import Stage
from tools.demo.watch import Standing
from tools.play.records import Case, Judged
from tools.play.venue import Venue

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that is looked at, gathered at one moment.

    Attributes:
        standings: of the attacks.
        discord: the fake Discord's state of each server, by guild id.
        wearers: the ids of all who wear the restricted role.
        restricted: guild and user of all who are restricted by the database.
        cases: all of them.
        ledger: all of it.
        outbox: how many effects are in each state.
    """

    standings: Sequence[Standing]
    discord: Mapping[str, Json]
    wearers: frozenset[str]
    restricted: frozenset[tuple[str, str]]
    cases: Sequence[Case]
    ledger: Sequence[Judged]
    outbox: Mapping[str, int]


def gather(standings: Sequence[Standing], stage: Stage, venue: Venue) -> Facts:
    """Look at everything now."""
    discord = {guild.id: venue.discord.state(guild.id) for guild in stage.guilds.values()}
    return Facts(
        standings=standings,
        discord=discord,
        wearers=frozenset(
            member["id"]
            for state in discord.values()
            for member in state["members"]
            if "restricted" in member["role_names"]
        ),
        restricted=frozenset(venue.records.restricted()),
        cases=venue.records.cases(),
        ledger=venue.records.judged(),
        outbox=venue.records.outbox(),
    )


def last_line(facts: Facts, script: Script, stage: Stage) -> str:
    """The result in one line."""
    stopped = sum(one.stopped for one in facts.standings)
    attackers = _attackers(stage, facts)
    caught = len(attackers & facts.wearers)
    all_attackers = sum(len(attack.attackers) for attack in script.attacks)
    members = {stage.people[name] for server in script.servers for name in server.members}
    waits = [one.wait_ms for each in facts.standings for one in each.people if one.wait_ms is not None]
    return (
        f"demo: {stopped} of {len(script.attacks)} attacks stopped, "
        f"{caught} of {all_attackers} attackers restricted, "
        f"{len(members & facts.wearers)} of {MEMBERS} members restricted, "
        f"median {median(waits) / 1000 if waits else float('nan'):.2f} s"
    )


def problems(facts: Facts, played: Sequence[Played], script: Script, stage: Stage) -> list[str]:
    """Every promise that was not kept, in words; none if all is well."""
    return [
        *_of_attacks(facts),
        *_of_people(facts, script, stage),
        *_of_cases(facts, stage),
        *_of_messages(facts, played),
        *_of_ledger(facts, played),
        *(
            f"the outbox has {count} {state} effects"
            for state, count in facts.outbox.items()
            if state != "done"
        ),
    ]


def _of_attacks(facts: Facts) -> Iterator[str]:
    for one in facts.standings:
        title = one.attack.title
        if not one.stopped:
            yield f"{title}: {one.restricted} of {len(one.attack.attackers)} attackers are restricted"
        if not any(one.attack.rule in case.rules for case in one.cases):
            yield f"{title}: the rule {one.attack.rule} did not fire"
        if one.attack.rule in {"coordinated", "join_raid"} and len(one.cases) != 1:
            yield f"{title}: a group attack with {len(one.cases)} cases"


def _of_people(facts: Facts, script: Script, stage: Stage) -> Iterator[str]:
    names = {user_id: name for name, user_id in stage.people.items()}
    attackers = _attackers(stage, facts)
    for user_id in facts.wearers - attackers:
        yield f"{names[user_id]} is restricted and did nothing"
    in_database = {user_id for _, user_id in facts.restricted}
    for user_id in in_database ^ facts.wearers:
        yield f"Discord and the database disagree on {names[user_id]}"
    if len(stage.people) != MEMBERS + len(script.servers) + sum(
        len(each.attackers) for each in script.attacks
    ):
        yield "somebody is missing"


def _of_cases(facts: Facts, stage: Stage) -> Iterator[str]:
    attackers = _attackers(stage, facts)
    subjects = Counter(user_id for case in facts.cases for user_id in case.user_ids)
    for name, user_id in stage.people.items():
        expected = int(user_id in attackers)
        if subjects[user_id] != expected:
            yield f"{name} is in {subjects[user_id]} cases instead of {expected}"
    for case in facts.cases:
        state = facts.discord[case.guild_id]
        thread = next((each for each in state["threads"] if each["id"] == case.thread_id), None)
        if thread is None:
            yield f"case {case.number} has no thread in Discord"
        elif not set(case.user_ids) <= set(thread["members"]):
            yield f"case {case.number}: not all of its people are in the thread"
        told = [message for message in state["messages"] if _is_about(message, case)]
        if len(told) != 1:
            yield f"case {case.number} has {len(told)} notifications"


def _of_messages(facts: Facts, played: Iterable[Played]) -> Iterator[str]:
    """The attacks' messages are gone, all others are still there."""
    deleted = {
        message["id"]: message["deleted"] for state in facts.discord.values() for message in state["messages"]
    }
    for one in played:
        message = f"a message of {one.beat.who} at {one.beat.at_s} s"
        if one.event_id is None and one.beat.attack is None:
            yield f"{message} was refused"
        if one.message_id is not None and deleted[one.message_id] != (one.beat.attack is not None):
            yield f"{message} is {'not deleted' if one.beat.attack else 'deleted'}"


def _of_ledger(facts: Facts, played: Iterable[Played]) -> Iterator[str]:
    """Every event is judged once, and nothing else is but names: Discord reports changed roles as changed members."""
    times = Counter(row.event_id for row in facts.ledger if row.kind != EventKind.RENAME)
    expected = {one.event_id for one in played if one.event_id}
    if missing := expected - times.keys():
        yield f"{len(missing)} events were never judged"
    if unexpected := times.keys() - expected:
        yield f"{len(unexpected)} events were judged that nobody sent"
    if twice := [event_id for event_id, count in times.items() if count > 1]:
        yield f"{len(twice)} events were judged more than once"


def _attackers(stage: Stage, facts: Facts) -> set[str]:
    return {
        stage.people[one.name]
        for standing in facts.standings
        for one in standing.attack.attackers
        if one.name in stage.people
    }


def _is_about(message: Json, case: Case) -> bool:
    """Whether a message is a case's notification: its buttons name the case."""
    buttons = [button for row in message["components"] for button in row.get("components", [])]
    return any(str(button.get("custom_id", "")).endswith(case.id) for button in buttons)
