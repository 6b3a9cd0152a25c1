"""What moderators see of a case: the message in the admin channel. It is one for all, so it speaks English."""

from collections.abc import Iterator, Mapping
from typing import Any

from portcullis.discord import embeds
from portcullis.discord.case_view import CaseView, Decision, Subject
from portcullis.discord.components import Style, button, case_id, row
from portcullis.discord.markdown import ago, channel, code, cut, date, escape, message_link, one_line, user

Json = dict[str, Any]

COLOURS = {
    "pending": 0xF1C40F,
    "reopened": 0xE67E22,
    "verified": 0x2ECC71,
    "rejected": 0x95A5A6,
    "banned": 0xE74C3C,
}
OPEN = frozenset({"pending", "reopened"})
LONG_FIELDS = 950
"""The most that each of the four long fields takes: with the short ones, all fit into one embed."""
SHORT_FIELDS = 500
THREAD_NAME = 100
STATES = {
    "banned": "banned",
    "restricted": "restricted",
    "kept_roles": "keeps roles that stand above mine",
    "left": "has left",
    "on_return": "restricted again on return",
    "back": "has come back since the ban",
    "lost_roles": "did not get back {}",
}
"""Where a suspect may stand."""
MISSING = {
    "restricted_role_id": ("restricted role", "nobody is held back"),
    "admin_channel_id": ("moderators' channel", "nobody is told of cases"),
    "verification_channel_id": ("channel for threads", "suspects have no thread"),
}
"""Settings without which a case is not carried out in full: what they name, and what follows."""


def render(case: CaseView) -> Json:
    """The notification: the body of a message's POST or PATCH.

    It pings the admin role and nobody else, and only while there is something to decide: a notification that was
    deleted may be sent anew when its case is long closed.
    """
    role_id = case["settings"]["admin_notification_role_id"]
    return {
        "content": f"<@&{role_id}>" if role_id else "",
        "allowed_mentions": {"parse": [], "roles": [role_id] if role_id and case["status"] in OPEN else []},
        "embeds": [
            embeds.embed(
                _title(case),
                colour=COLOURS[case["status"]],
                fields=_fields(case),
                footer=_footer(case),
            )
        ],
        "components": list(_rows(case)),
    }


def is_about(message: Json, case: CaseView) -> bool:
    """Whether a message that Discord holds is this case's notification."""
    footers = [(one.get("footer") or {}).get("text") for one in message["embeds"]]
    return bool(message["author"].get("bot")) and _footer(case) in footers


def thread_name(case: CaseView) -> str:
    """The name of the case's thread; the number makes it one of a kind, so it can be found again."""
    who = _subject_name(case) if len(case["subjects"]) == 1 else f"{len(case['subjects'])} accounts"
    return cut(f"case-{case['number']} {who}".strip(), THREAD_NAME)


def missing(case: CaseView) -> list[str]:
    """The settings of ``MISSING`` that are not set, or name what Discord has no more."""
    settings: Mapping[str, object] = case["settings"]
    return [name for name in MISSING if name in case["gone"] or settings[name] is None]


def states(subject: Subject) -> list[str]:
    """Where a suspect stands: keys of ``STATES``."""
    is_here, restricted = not (subject["left"] or subject["banned"]), subject["restricted"]
    found = {
        "banned": subject["banned"],
        "restricted": restricted and is_here,
        "kept_roles": restricted and is_here and subject["kept_roles"],
        "left": subject["left"] and not subject["banned"],
        "on_return": subject["left"] and not subject["banned"] and restricted,
        "back": subject["back"],
        "lost_roles": bool(subject["lost_roles"]),
    }
    return [state for state, holds in found.items() if holds]


def person(subject: Subject, words: Mapping[str, str] = STATES) -> str:
    """A suspect: name, id, and where they stand, in these ``words``."""
    lost = " ".join(f"<@&{role}>" for role in subject["lost_roles"][:5])
    notes = ", ".join(words[state].format(lost) for state in states(subject))
    name = f"{user(subject['user_id'])} {code(subject['username'])} {subject['user_id']}"
    return f"{name} ({notes})" if notes else name


def _title(case: CaseView) -> str:
    who = f"{len(case['subjects'])} accounts · " if len(case["subjects"]) > 1 else ""
    wrong = " · False positive" if case["false_positive"] else ""
    return f"Case #{case['number']} · {who}{case['status'].capitalize()}{wrong}"


def _footer(case: CaseView) -> str:
    return f"Case {case['id']}"


def _rows(case: CaseView) -> Iterator[Json]:
    history = button("History", case_id("history", case["id"]))
    if case["status"] not in OPEN:
        yield row(button("Reopen", case_id("reopen", case["id"])), history)
        return
    yield row(
        button("Verify", case_id("verify", case["id"]), Style.SUCCESS),
        button("Reject", case_id("reject", case["id"])),
        button("Ban", case_id("ban", case["id"]), Style.DANGER),
        button("False positive", case_id("false-positive", case["id"]), Style.SUCCESS),
    )
    yield row(button("Create thread", case_id("create-thread", case["id"])), history)


def _fields(case: CaseView) -> Iterator[Json]:
    subjects = case["subjects"]
    if len(subjects) == 1:
        yield from _single(subjects[0])
    else:
        people = embeds.lines([person(subject) for subject in subjects], LONG_FIELDS)
        yield embeds.field("Accounts", people)
    yield embeds.field("Confidence", f"{case['confidence']:.0%} ({case['level']})", inline=True)
    yield embeds.field("Detections", str(case["detections"]), inline=True)
    yield embeds.field("Earlier cases", str(case["earlier_cases"]), inline=True)
    yield embeds.field("Reasons", embeds.lines([f"• {escape(one)}" for one in case["reasons"]], LONG_FIELDS))
    if case["message_refs"]:
        yield embeds.field("Messages", embeds.lines(_links(case), LONG_FIELDS))
    if troubles := [*_problems(case), *_gone(case)]:
        yield embeds.field("Could not be done", embeds.lines(troubles, SHORT_FIELDS))
    if case["thread_id"]:
        yield embeds.field("Thread", channel(case["thread_id"]))
    if case["history"]:
        # The newest decisions matter most, so they stand first and the oldest are cut.
        decisions = [_decision(one) for one in reversed(case["history"])]
        yield embeds.field("History", embeds.lines(decisions, LONG_FIELDS))


def _single(subject: Subject) -> Iterator[Json]:
    yield embeds.field("User", person(subject))
    yield embeds.field("Account created", date(subject["account_created_ms"]), inline=True)
    joined = date(subject["joined_at_ms"]) if subject["joined_at_ms"] is not None else "not known"
    yield embeds.field("Joined", joined, inline=True)


def _links(case: CaseView) -> list[str]:
    return [
        f"{channel(ref['channel_id'])} "
        f"[message]({message_link(case['guild_id'], ref['channel_id'], ref['message_id'])})"
        + (" (deleted)" if ref["deleted"] else "")
        for ref in case["message_refs"]
    ]


def _problems(case: CaseView) -> list[str]:
    return [
        f"• {one['kind'].replace('_', ' ')}: {escape(one['error'] or 'unknown')}" for one in case["problems"]
    ]


def _gone(case: CaseView) -> Iterator[str]:
    for name in case["gone"]:
        what, so = MISSING[name]
        yield f"• the {what} is gone: {so}; `/config set` sets another `{name}`"


def _decision(decision: Decision) -> str:
    return f"{ago(decision['at_ms'])} {decision['action'].replace('_', ' ')} by {user(decision['admin_id'])}"


def _subject_name(case: CaseView) -> str:
    return one_line(case["subjects"][0]["username"])
