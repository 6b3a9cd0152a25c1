"""A moderator decides two cases by pressing buttons: one is verified, one banned. Signed, through the Edge door."""

from collections.abc import Mapping
from typing import Any

from tools.demo.script import Script
from tools.demo.stage import DemoError, Stage
from tools.demo.watch import Standing
from tools.play.records import Case
from tools.play.venue import Venue

Json = dict[str, Any]

VERIFIED = "burst"
"""The attack of an account whose owner explains himself."""
BANNED = "coordinated"

THINKING_S = 30


def press_buttons(standings: Mapping[str, Standing], script: Script, stage: Stage, venue: Venue) -> list[str]:
    """Verify the one case and ban the other; returns what was done, a sentence each.

    Raises:
        DemoError: a press was not answered, or there is no case to decide.
    """
    moderators = {server.name: stage.people[server.moderator] for server in script.servers}
    verify, ban = standings[VERIFIED], standings[BANNED]
    _press(venue, _notified(verify), moderators[verify.attack.server], "verify")
    question = _press(venue, _notified(ban), moderators[ban.attack.server], "ban")
    # The question comes as a message of its own that only the moderator sees.
    case = ban.cases[0]
    confirmed = venue.discord.press(
        question["message"]["id"], moderators[ban.attack.server], f"case:ban-confirm:{case.id}"
    )
    _answered(confirmed, venue, "ban-confirm")
    names = ", ".join(one.name for one in ban.people)
    return [
        f"case #{verify.cases[0].number} verified: {verify.people[0].name} has their roles back",
        f"case #{case.number} banned: {names}",
    ]


def unkept(standings: Mapping[str, Standing], stage: Stage, venue: Venue) -> list[str]:
    """What the two decisions did not bring about, in words."""
    verify, ban = standings[VERIFIED], standings[BANNED]
    status = {case.id: case.status for case in venue.records.cases()}
    found = []
    for standing, wanted in ((verify, "verified"), (ban, "banned")):
        if status[standing.cases[0].id] != wanted:
            found.append(f"case {standing.cases[0].number} is {status[standing.cases[0].id]}, not {wanted}")
    for one, attacker in zip(verify.people, verify.attack.attackers, strict=True):
        member = venue.discord.member(stage.guilds[verify.attack.server].id, one.user_id)
        roles = sorted(member["role_names"]) if member else None
        if roles != sorted(attacker.roles):
            found.append(f"{one.name} has the roles {roles} instead of {sorted(attacker.roles)}")
    guild = stage.guilds[ban.attack.server]
    bans = {each["user_id"] for each in venue.discord.state(guild.id, messages="none")["bans"]}
    found += [f"{one.name} is not banned" for one in ban.people if one.user_id not in bans]
    decided = {user_id for _, user_id in venue.records.restricted()}
    found += [
        f"{one.name} is still restricted by the database"
        for one in (*verify.people, *ban.people)
        if one.user_id in decided
    ]
    return found


def _notified(standing: Standing) -> Case:
    if not standing.cases or standing.cases[0].notification_message_id is None:
        raise DemoError(f"{standing.attack.title}: no case in the admin channel to decide")
    return standing.cases[0]


def _press(venue: Venue, case: Case, moderator: str, action: str) -> Json:
    assert case.notification_message_id is not None
    view = venue.discord.press(case.notification_message_id, moderator, f"case:{action}:{case.id}")
    return _answered(view, venue, action)


def _answered(view: Json, venue: Venue, action: str) -> Json:
    if view["loading"]:
        view = venue.discord.interaction(view["id"], wait_s=THINKING_S, changes=1)
    if view["error"] or view["loading"]:
        raise DemoError(f"the button {action} is not answered: {view['error']} {view['http_body']}")
    return view
