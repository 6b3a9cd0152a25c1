"""What moderators see of a case: the message in the admin channel, and what is said in the thread."""

from collections.abc import Iterator
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
GREETED = 50
"""Mentions in one greeting: more would not fit into a message of 2,000 characters."""


def render(case: CaseView) -> Json:
    """The notification: the body of a message's POST or PATCH. It pings the admin role and nobody else."""
    role_id = case["settings"]["admin_notification_role_id"]
    return {
        "content": f"<@&{role_id}>" if role_id else "",
        "allowed_mentions": {"parse": [], "roles": [role_id] if role_id else []},
        "embeds": [
            embeds.embed(
                _title(case),
                colour=COLOURS[case["status"]],
                fields=_fields(case),
                footer=_footer(case),
            )
        ],
        "components": [row(*_buttons(case))],
    }


def is_about(message: Json, case: CaseView) -> bool:
    """Whether a message that Discord holds is this case's notification."""
    footers = [(one.get("footer") or {}).get("text") for one in message["embeds"]]
    return bool(message["author"].get("bot")) and _footer(case) in footers


def thread_name(case: CaseView) -> str:
    """The name of the case's thread; the number makes it one of a kind, so it can be found again."""
    who = _subject_name(case) if len(case["subjects"]) == 1 else f"{len(case['subjects'])} accounts"
    return cut(f"case-{case['number']} {who}".strip(), THREAD_NAME)


def greeting(user_ids: list[str]) -> Json:
    """The first message in a case's thread. It pings the suspects and nobody else."""
    greeted = user_ids[:GREETED]
    rest = f" and {len(user_ids) - GREETED} more" if len(user_ids) > GREETED else ""
    text = (
        f"{' '.join(map(user, greeted))}{rest}\n"
        "What you wrote here, or how you joined, looked like spam to our guard, so you see little of this "
        "server for now. If that was a mistake, say so in this thread: a moderator will read it and decide."
    )
    return {"content": text, "allowed_mentions": {"parse": [], "users": greeted}}


def _title(case: CaseView) -> str:
    who = f"{len(case['subjects'])} accounts · " if len(case["subjects"]) > 1 else ""
    return f"Case #{case['number']} · {who}{case['status'].capitalize()}"


def _footer(case: CaseView) -> str:
    return f"Case {case['id']}"


def _buttons(case: CaseView) -> Iterator[Json]:
    if case["status"] in OPEN:
        yield button("Verify", case_id("verify", case["id"]), Style.SUCCESS)
        yield button("Reject", case_id("reject", case["id"]))
        yield button("Ban", case_id("ban", case["id"]), Style.DANGER)
    else:
        yield button("Reopen", case_id("reopen", case["id"]))


def _fields(case: CaseView) -> Iterator[Json]:
    subjects = case["subjects"]
    if len(subjects) == 1:
        yield from _single(subjects[0])
    else:
        people = embeds.lines([_person(subject) for subject in subjects], LONG_FIELDS)
        yield embeds.field("Accounts", people)
    yield embeds.field("Confidence", f"{case['confidence']:.0%} ({case['level']})", inline=True)
    yield embeds.field("Detections", str(case["detections"]), inline=True)
    yield embeds.field("Earlier cases", str(case["earlier_cases"]), inline=True)
    yield embeds.field("Reasons", embeds.lines([f"• {escape(one)}" for one in case["reasons"]], LONG_FIELDS))
    if case["message_refs"]:
        yield embeds.field("Messages", embeds.lines(_links(case), LONG_FIELDS))
    if case["problems"]:
        yield embeds.field("Could not be done", embeds.lines(_problems(case), SHORT_FIELDS))
    if case["thread_id"]:
        yield embeds.field("Thread", channel(case["thread_id"]))
    if case["history"]:
        # The newest decisions matter most, so they stand first and the oldest are cut.
        decisions = [_decision(one) for one in reversed(case["history"])]
        yield embeds.field("History", embeds.lines(decisions, LONG_FIELDS))


def _single(subject: Subject) -> Iterator[Json]:
    yield embeds.field("User", _person(subject))
    yield embeds.field("Account created", date(subject["account_created_ms"]), inline=True)
    joined = date(subject["joined_at_ms"]) if subject["joined_at_ms"] is not None else "not known"
    yield embeds.field("Joined", joined, inline=True)


def _person(subject: Subject) -> str:
    states = [("restricted", subject["restricted"]), ("has left", subject["left"])]
    notes = ", ".join(word for word, holds in states if holds)
    name = f"{user(subject['user_id'])} {code(subject['username'])} {subject['user_id']}"
    return f"{name} ({notes})" if notes else name


def _links(case: CaseView) -> list[str]:
    return [
        f"{channel(ref['channel_id'])} "
        f"[message]({message_link(case['guild_id'], ref['channel_id'], ref['message_id'])})"
        for ref in case["message_refs"]
    ]


def _problems(case: CaseView) -> list[str]:
    return [
        f"• {one['kind'].replace('_', ' ')}: {escape(one['error'] or 'unknown')}" for one in case["problems"]
    ]


def _decision(decision: Decision) -> str:
    return f"{ago(decision['at_ms'])} {decision['action']} by {user(decision['admin_id'])}"


def _subject_name(case: CaseView) -> str:
    return one_line(case["subjects"][0]["username"])
