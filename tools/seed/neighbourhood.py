"""Some servers whose people know each other, from nothing to rows: one unit of work."""

from collections.abc import Sequence
from typing import Final

from tools.seed.cases import open_case, write_case, write_flags
from tools.seed.community import Server, found
from tools.seed.counters import Counters
from tools.seed.detections import Recorder
from tools.seed.ids import SHARED, Ids, milliseconds
from tools.seed.incidents import Hit, incidents
from tools.seed.people import DAY_MS, Member, Person, maybe, moment, utc_date
from tools.seed.plan import NEIGHBOURHOOD, Plan
from tools.seed.shapes import poisson
from tools.seed.tables import Rows
from tools.seed.talk import talk

_COMMUTERS: Final = 60
_WANDERERS_PER_EVENT: Final = 0.02
_COMMANDS: Final = ("stats overview", "config show", "config set", "detection simulate", "stats detections")
_RELATIONS: Final = {"trust": 0.45, "neutral": 0.15, "distrust": 0.08}


def invent(plan: Plan, indexes: Sequence[int]) -> Rows:
    """All rows of one neighbourhood's servers, or of its first ones. Those of a server do not depend on how many."""
    rows, place = Rows(), indexes[0] // NEIGHBOURHOOD
    random, ids = plan.random("neighbourhood", place), Ids(SHARED | plan.number(place))
    since_ms = milliseconds(plan.since)
    # As many as all of the neighbourhood's servers want, be they made or not.
    first = place * NEIGHBOURHOOD
    events = sum(plan.rate(first + each) for each in range(NEIGHBOURHOOD)) * plan.days

    def people(count: int, oldest_days: int) -> list[Person]:
        made = (since_ms - random.randrange(DAY_MS, oldest_days * DAY_MS) for _ in range(count))
        return [Person.invent(ids, random, made_ms) for made_ms in made]

    commuters, wanderers = people(_COMMUTERS, 1500), people(round(events * _WANDERERS_PER_EVENT), 60)
    servers: list[Server] = []
    for index in indexes:
        server = found(plan, index, commuters, rows)
        _relate(plan, server, servers, rows)
        servers.append(server)
        _live(plan, server, wanderers, rows)
    _write_people(servers, rows)
    return rows


def _live(plan: Plan, server: Server, wanderers: Sequence[Person], rows: Rows) -> None:
    """What happens in one server."""
    random, counters = plan.random("cases", server.index), Counters()
    recorder, hits, flagged = Recorder(server, random, counters, rows), list[Hit](), set[str]()
    for incident in incidents(plan, server, wanderers):
        hits += incident.hits
        if incident.kind == "minor" or server.simulates:
            recorder.record(incident, None)
            continue
        case = open_case(random, server, incident)
        write_case(case, incident, recorder.record(incident, case), server, counters, rows)
        write_flags(case, incident, random, server, flagged, rows)
    talk(plan, server, hits, counters, rows)
    _command(plan, server, rows)
    for member in server.members.values():
        if member.join_ms >= server.since_ms:
            counters.add(utc_date(member.join_ms), "join_count")
        _write_member(member, server, rows)
    counters.write(server.guild_id, rows)


def _command(plan: Plan, server: Server, rows: Rows) -> None:
    """The slash commands that the staff typed."""
    random = plan.random("commands", server.index)
    for _ in range(poisson(random, plan.days * min(0.5 + server.messages_per_day / 2000, 6.0))):
        at = moment(random.randrange(server.since_ms, server.until_ms))
        outcome = random.choices(("ok", "refused", "failed"), (95, 4, 1))[0]
        latency_ms = int(random.lognormvariate(4.6, 0.5))
        rows.add(
            "command_stats", at, server.guild_id, random.choice(server.staff), random.choice(_COMMANDS), outcome,
            latency_ms,
        )  # fmt: skip


def _relate(plan: Plan, server: Server, earlier: Sequence[Server], rows: Rows) -> None:
    """What this server and each earlier one of the neighbourhood think of each other."""
    random = plan.random("relations", server.index)
    for other in earlier:
        for source, target in ((server, other), (other, server)):
            if random.random() < sum(_RELATIONS.values()):
                kind = random.choices(list(_RELATIONS), list(_RELATIONS.values()))[0]
                level = random.randrange(10, 101) if kind == "trust" else 0
                at = moment(random.randrange(server.since_ms, server.until_ms))
                rows.add(
                    "server_relationships", source.guild_id, target.guild_id, kind, level, at, source.staff[0], at
                )  # fmt: skip


def _write_member(member: Member, server: Server, rows: Rows) -> None:
    changed_ms = max(filter(None, (member.join_ms, member.status_ms, member.last_message_ms, member.left_ms)))
    rows.add(
        "server_members", server.guild_id, member.user_id, moment(member.join_ms), maybe(member.left_ms),
        member.roles, moment(max(member.join_ms, server.since_ms)), member.name_hash, member.reputation,
        member.restricted, member.status, member.reason, maybe(member.status_ms), member.moderator_id,
        maybe(member.verified_ms), maybe(member.last_message_ms), member.messages,
        moment(max(member.join_ms, server.since_ms)), moment(changed_ms),
    )  # fmt: skip


def _write_people(servers: Sequence[Server], rows: Rows) -> None:
    """Everybody once, with what all servers together know of them."""
    known: dict[str, list[Member]] = {}
    for server in servers:
        for member in server.members.values():
            known.setdefault(member.user_id, []).append(member)
    for memberships in known.values():
        person = memberships[0].person
        flagged = [member.flagged_ms for member in memberships if member.flagged_ms is not None]
        suspected = sum(member.status != "none" for member in memberships)
        reputation = sum(member.reputation for member in memberships) / len(memberships)
        seen_ms = max(min(member.join_ms for member in memberships), servers[0].since_ms)
        rows.add(
            "users", person.user_id, person.username, moment(person.created_ms), round(reputation, 4), suspected,
            maybe(min(flagged, default=None)), moment(seen_ms), moment(max(flagged, default=seen_ms)),
        )  # fmt: skip
