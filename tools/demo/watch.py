"""What has become of the attacks, by the fake Discord's own records and by the database's."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any, Final

from portcullis import snowflake
from tools.demo.attacks import Attack
from tools.demo.show import Played
from tools.demo.stage import Stage
from tools.play.records import Case
from tools.play.venue import Venue

Json = dict[str, Any]
Member = tuple[str, str]
"""Guild id and user id."""

_EDITED: Final = re.compile(r"/guilds/(\d+)/members/(\d+)(?:/roles/(\d+))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restrained:
    """One attacker.

    ``wait_ms``: from the moment the deciding message was sent (or the joiner came) to the moment its author wore
    the role; None while they do not. The deciding message is the attacker's first that the bot acted on, or, for
    somebody whom a group finding names afterwards, the one that completed the group.
    """

    name: str
    user_id: str
    case: Case | None
    wait_ms: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an attack stands."""

    attack: Attack
    sent: int
    people: tuple[Restrained, ...]

    @property
    def restricted(self) -> int:
        """How many of its attackers wear the role."""
        return sum(one.wait_ms is not None for one in self.people)

    @property
    def stopped(self) -> bool:
        """Whether all of them do."""
        return self.restricted == len(self.attack.attackers)

    @property
    def cases(self) -> tuple[Case, ...]:
        """Its cases, by number."""
        found = {one.case.number: one.case for one in self.people if one.case}
        return tuple(found[number] for number in sorted(found))

    @property
    def median_ms(self) -> float | None:
        """Of its attackers' waits."""
        waits = [one.wait_ms for one in self.people if one.wait_ms is not None]
        return median(waits) if waits else None


def standings(
    attacks: Sequence[Attack], played: Sequence[Played], stage: Stage, venue: Venue
) -> list[Standing]:
    """How every attack stands now."""
    worn = restrictions(venue.discord.calls(method="PATCH", path_prefix="/guilds/"), stage)
    worn |= restrictions(venue.discord.calls(method="PUT", path_prefix="/guilds/"), stage)
    cases = {(case.guild_id, user_id): case for case in venue.records.cases() for user_id in case.user_ids}
    return [standing(attack, played, stage, worn, cases) for attack in attacks]


def restrictions(calls: Iterable[Json], stage: Stage) -> dict[Member, int]:
    """When each member got the restricted role (Unix ms), from the log of the bot's REST calls."""
    roles = {guild.id: guild.roles["restricted"] for guild in stage.guilds.values()}
    found: dict[Member, int] = {}
    for call in calls:
        match = _EDITED.fullmatch(call["path"])
        if match is None or call.get("status") not in {200, 204}:
            continue
        guild_id, user_id, added = match.groups()
        given = [added] if added else (call.get("body") or {}).get("roles", [])
        if roles.get(guild_id) in given:
            found.setdefault((guild_id, user_id), call["at_ms"])
    return found


def standing(
    attack: Attack,
    played: Sequence[Played],
    stage: Stage,
    worn: Mapping[Member, int],
    cases: Mapping[Member, Case],
) -> Standing:
    """How one attack stands.

    Args:
        attack: which.
        played: all that was played so far.
        stage: who and where.
        worn: when each member got the restricted role (Unix ms).
        cases: the case of each member who is in one.
    """
    guild_id = stage.guilds[attack.server].id
    mine = [one for one in played if one.beat.attack == attack.name]
    people = []
    for attacker in attack.attackers:
        user_id = stage.people.get(attacker.name)
        if user_id is None:
            continue
        done_ms = [_time_of(one) for one in mine if one.user_id == user_id and one.event_id]
        case = cases.get((guild_id, user_id))
        wait_ms = None
        if (at_ms := worn.get((guild_id, user_id))) and case and case.first_ms and done_ms:
            wait_ms = at_ms - max(case.first_ms, min(done_ms))
        people.append(Restrained(name=attacker.name, user_id=user_id, case=case, wait_ms=wait_ms))
    return Standing(attack=attack, sent=len(mine), people=tuple(people))


def _time_of(one: Played) -> int:
    """When it happened, as its id says: a message's snowflake, or the time in a join's event id."""
    assert one.event_id is not None
    return snowflake.to_ms(one.message_id) if one.message_id else int(one.event_id.rpartition(":")[2])
