"""One server before anything happens in it: settings, roles, channels and the members who belong there."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from tools.seed import words
from tools.seed.ids import Ids, milliseconds
from tools.seed.people import DAY_MS, Member, Person, moment
from tools.seed.plan import Plan
from tools.seed.shapes import Rhythm
from tools.seed.tables import Rows

_ADMINISTRATOR: Final = 8
_MODERATE: Final = 2 | 4 | 8192 | (1 << 40)  # kick, ban, manage messages, time out
_TALK: Final = 1024 | 2048
_ROLES: Final = (
    ("Admin", _ADMINISTRATOR),
    ("Moderator", _MODERATE),
    ("Restricted", 0),
    ("Portcullis", 268435456 | 6),
    ("Regular", _TALK),
)
_SIMULATING: Final = 0.04
"""Share of servers that try the bot out, and let it do nothing yet."""
_COMMUTERS: Final = 0.5
"""Share of the neighbourhood's shared people who are in each of its servers."""


@dataclass(slots=True)
class Server:
    """One server and its people.

    Attributes:
        index: its place in the plan.
        number: what its ids carry.
        detections_per_day: how many events a rule fires on.
        messages_per_day: how much is written, on an average day.
        roles: ids by name.
        channels: ids, the busiest first.
        staff: who decides cases; the first is the owner.
        regulars: the members who belong here, the most talkative first.
        members: everybody who ever was one, by id.
        user_ids: of people who are in no other server.
        rhythm: when they are awake.
        simulates: whether the bot only records.
        since_ms: when the past begins.
        until_ms: the present.
    """

    index: int
    number: int
    guild_id: str
    detections_per_day: float
    messages_per_day: float
    roles: dict[str, str]
    channels: list[str]
    admin_channel_id: str
    staff: list[str]
    regulars: list[Member]
    members: dict[str, Member]
    user_ids: Ids
    rhythm: Rhythm
    simulates: bool
    since_ms: int
    until_ms: int

    def add(self, member: Member) -> Member:
        """Somebody joined."""
        self.members[member.user_id] = member
        return member


def found(plan: Plan, index: int, commuters: Sequence[Person], rows: Rows) -> Server:
    """Invent a server with its settings, roles, channels and regular members."""
    random = plan.random("server", index)
    since_ms, until_ms = milliseconds(plan.since), milliseconds(plan.until)
    made_ms = since_ms - random.randrange(30 * DAY_MS, 2500 * DAY_MS)
    number = plan.number(index)
    ids = Ids(number)
    guild_id = ids.new(made_ms)
    roles = {name: ids.new(made_ms) for name, _ in _ROLES}
    names = (*words.CHANNELS[: random.randrange(4, len(words.CHANNELS) + 1)], "admin", "verification")
    channels = [ids.new(made_ms) for _ in names]
    rate = plan.rate(index)
    flagged_share = min(max(random.lognormvariate(-4.2, 0.5), 0.004), 0.06)
    server = Server(
        index=index,
        number=number,
        guild_id=guild_id,
        detections_per_day=rate,
        messages_per_day=rate / flagged_share,
        roles=roles,
        channels=channels[:-2],
        admin_channel_id=channels[-2],
        staff=[],
        regulars=[],
        members={},
        user_ids=Ids(number),
        rhythm=Rhythm(random.choice((-8, -5, 0, 1, 2, 9))),
        simulates=random.random() < _SIMULATING,
        since_ms=since_ms,
        until_ms=until_ms,
    )
    _settle(server, random, commuters)
    _write_settings(server, random, channels, rows)
    seen = moment(max(made_ms, since_ms))
    everyone = (guild_id, guild_id, "@everyone", _TALK, 0, False, seen)
    rows.add("guild_roles", *everyone)
    for position, (name, permissions) in enumerate(_ROLES, start=1):
        rows.add(
            "guild_roles", guild_id, roles[name], name, permissions, position, name == "Portcullis", seen
        )
    for name, channel_id in zip(names, channels, strict=True):
        rows.add("guild_channels", guild_id, channel_id, None, 0, name, seen)
    rows.add("guild_channels", guild_id, ids.new(since_ms), channels[0], 11, "long story", seen)
    return server


def _settle(server: Server, random: Random, commuters: Sequence[Person]) -> None:
    """The members who belong here. The owner and the staff never leave."""
    staff_count = random.randrange(2, 6)
    for place in range(round(30 + 6 * server.messages_per_day**0.5)):
        is_new = place > staff_count and random.random() < 0.15
        joined_ms = (
            random.randrange(server.since_ms, server.until_ms - 60_000)
            if is_new
            else server.since_ms - random.randrange(DAY_MS, 700 * DAY_MS)
        )
        person = Person.invent(server.user_ids, random, joined_ms - random.randrange(DAY_MS, 1500 * DAY_MS))
        member = server.add(Member(person, joined_ms, (server.roles["Regular"],)))
        server.regulars.append(member)
        if place <= staff_count:
            role = "Admin" if place < 2 else "Moderator"
            member.roles = (server.roles[role], server.roles["Regular"])
            server.staff.append(member.user_id)
        elif random.random() < 0.08:
            member.left_ms = random.randrange(max(joined_ms, server.since_ms), server.until_ms)
    for person in random.sample(commuters, round(len(commuters) * _COMMUTERS)):
        server.regulars.append(
            server.add(Member(person, random.randrange(person.created_ms, server.since_ms)))
        )
    for member in server.members.values():
        member.name_hash = f"{random.getrandbits(64):016x}"


def _write_settings(server: Server, random: Random, channels: Sequence[str], rows: Rows) -> None:
    """The server's row, and how its settings came about, one change after the other."""
    owner_id, at_ms = server.staff[0], server.since_ms
    places: dict[str, Any] = {
        "restricted_role_id": server.roles["Restricted"],
        "admin_channel_id": channels[-2],
        "verification_channel_id": channels[-1],
    }
    changes: list[dict[str, Any]] = [
        {"act_from": random.choice((0.55, 0.6, 0.7))},
        {"merge_minutes": random.choice((15, 30, 120))},
        {"exempt_channels": [channels[-2]]},
        {"moderator_roles": [server.roles["Moderator"]]},
    ]
    settings: dict[str, Any] = {"simulation": True} if server.simulates else {}
    steps = [places | settings]
    for change in random.sample(changes, random.randrange(len(changes))):
        settings = settings | change
        steps.append(places | settings)
    old: dict[str, Any] = {}
    for new in steps:
        rows.add("server_config_history", server.guild_id, owner_id, moment(at_ms), old, new)
        old, changed_ms = new, at_ms
        at_ms += random.randrange(1, (server.until_ms - server.since_ms) // len(steps))
    rows.add(
        "servers", server.guild_id, words.server_name(random), owner_id, *places.values(), settings, 1 + len(steps),
        moment(server.since_ms), moment(server.since_ms), moment(changed_ms), owner_id,
    )  # fmt: skip
