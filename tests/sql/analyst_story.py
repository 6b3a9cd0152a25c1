"""Some weeks in the life of two servers, told through the bot's functions: what analysts' numbers are checked against.

At home, two moderators decide three cases and differ about one; a fourth has been open for nine days. Abroad there was
a raid eight days ago, and nobody decides anything.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from tests.sql.stories import (
    Caller,
    Guild,
    carry_out,
    group,
    innocent,
    interaction,
    joined,
    judged,
    member_state,
    new_id,
    open_case,
    resolve,
    verdicts,
)

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
SECRETS = {
    "message": "buy my course on becoming rich", "person": "mallory.1984", "server": "The Secret Garden",
    "reason": "It promises riches.",
}  # fmt: skip
"""What no analyst may read, whatever they ask."""


@dataclass(frozen=True, slots=True)
class Story:
    """Who and what occurs in it.

    Attributes:
        home: the configured server, with ``guild_id``, ``role``, ``admin`` and ``verification``.
        abroad: the id of the other server.
        first, second: the moderators at home. The second one reopens a decision of the first.
        suspect: has an open case in both servers.
        now_ms: the database's time when it was told.
        cohort: the Monday of the week in which four members joined at home.
    """

    home: Guild
    abroad: str
    first: str
    second: str
    suspect: str
    now_ms: int
    cohort: dt.date

    def day(self, hours_ago: float = 0) -> dt.date:
        """The day (UTC) of an event that long ago."""
        at = self.now_ms / 1000 - hours_ago * 3600
        return dt.datetime.fromtimestamp(at, dt.UTC).date()


def tell(bot: Caller) -> Story:
    """Have it happen, seen from the database's present."""
    now_ms = int(bot.one("select extract(epoch from now()) * 1000"))
    names = ("guild_id", "role", "admin", "verification")
    home = {name: new_id() for name in names}
    today = dt.datetime.fromtimestamp(now_ms / 1000, dt.UTC).date()
    cohort = today - dt.timedelta(days=today.weekday(), weeks=12)
    story = Story(home, new_id(), new_id(), new_id(), new_id(), now_ms, cohort)
    patch = {
        "restricted_role_id": home["role"],
        "admin_channel_id": home["admin"],
        "verification_channel_id": home["verification"],
    }
    bot.call("configure_server", interaction(home["guild_id"]), home["guild_id"], patch)
    named = {"type": "guild", "guild_id": home["guild_id"], "at_ms": now_ms, "gone": False}
    bot.call("observe_events", {"states": [named | {"name": SECRETS["server"], "owner_id": new_id()}]})
    _decide_cases(bot, story)
    _leave_a_case_open(bot, story)
    _raid(bot, story)
    _try_out_a_rule(bot, story)
    _ask_the_llm(bot, story)
    _come_and_go(bot, story)
    bot.call("refresh_analytics")
    return story


def _spam(story: Story, hours_ago: float, **fields: Any) -> dict[str, Any]:
    secrets = {"content": SECRETS["message"], "username": SECRETS["person"], "reasons": [SECRETS["reason"]]}
    return judged(**(_at_home(story, hours_ago) | secrets | fields))


def _at_home(story: Story, hours_ago: float) -> dict[str, Any]:
    """Where and when, and that the author has been there for a year."""
    at_ms = int(story.now_ms - hours_ago * HOUR_MS)
    return {"guild_id": story.home["guild_id"], "at_ms": at_ms, "joined_at_ms": at_ms - 365 * DAY_MS}


def _decide_cases(bot: Caller, story: Story) -> None:
    """One, two and three hours old: verified; banned; rejected, reopened by another moderator and verified."""
    decisions = [
        [("verify", story.first)],
        [("ban", story.first)],
        [("reject", story.first), ("reopen", story.second), ("verify", story.second)],
    ]
    for hours_ago, steps in enumerate(decisions, start=1):
        spam = _spam(story, hours_ago, confidence=0.7 + hours_ago / 100)
        bot.call("record_verdicts", verdicts(spam, innocent(**_at_home(story, hours_ago))))
        carry_out(bot, story.home)
        case_id = open_case(bot, story.home)
        for action, admin in steps:
            resolve(bot, story.home, case_id, action, admin)
        carry_out(bot, story.home)


def _leave_a_case_open(bot: Caller, story: Story) -> None:
    """Nobody decides it, and what it wants done on Discord still waits."""
    bot.call("record_verdicts", verdicts(_spam(story, 9 * 24, user_id=story.suspect)))


def _raid(bot: Caller, story: Story) -> None:
    """Three join abroad within four seconds; the third trips the rule, the fourth comes after the alarm."""
    at_ms = story.now_ms - 8 * DAY_MS
    here = {"guild_id": story.abroad, "group_key": "joins", "detection_type": "join_raid"}
    alarm = here | {
        "rules": ["join_raid"], "reasons": ["Many join."], "action": "restrict", "confidence": 0.9, "level": "high",
    }  # fmt: skip
    times = [{"at_ms": at_ms + s * 1000, "joined_at_ms": at_ms + s * 1000} for s in (0, 1, 2, 4)]
    early = [joined(guild_id=story.abroad, **time) for time in times[:2]]
    third = joined(**alarm, **times[2], user_id=story.suspect)
    fourth = joined(**alarm, **times[3])
    named = group(third, *(event["user_id"] for event in (*early, third)))
    bot.call("record_verdicts", verdicts(*early, third, groups=[named]))
    bot.call("record_verdicts", verdicts(fourth, groups=[group(fourth, fourth["user_id"])]))


def _try_out_a_rule(bot: Caller, story: Story) -> None:
    """A simulated verdict, and one that is only recorded: neither opens a case."""
    bot.call(
        "record_verdicts",
        verdicts(
            _spam(story, 0, rules=["links"], simulated=True, delete=False),
            _spam(story, 0, rules=["links"], action="record", confidence=0.3, level="low", delete=False),
        ),
    )


def _ask_the_llm(bot: Caller, story: Story) -> None:
    for latency_ms, error in ((100, None), (200, None), (300, None), (5000, "timeout")):
        bot.connection.execute(
            "insert into gpt_usage (guild_id, purpose, model, prompt_tokens, completion_tokens, cost_usd,"
            " latency_ms, success, error_code) values (%s, 'message_analysis', 'small', 50, 10, 0.25, %s, %s, %s)",
            [story.home["guild_id"], latency_ms, error is None, error],
        )


def _come_and_go(bot: Caller, story: Story) -> None:
    """Four join in one week: one leaves after hours, one after three days, one after ten, and one stays."""
    guild_id = story.home["guild_id"]
    monday = dt.datetime.combine(story.cohort, dt.time(), dt.UTC)
    monday_ms = int(monday.timestamp() * 1000)
    bot.connection.execute(
        "insert into analytics (guild_id, date, message_count) values (%s, %s, 100)", [guild_id, story.cohort]
    )
    for days in (0.1, 3, 10, None):
        _member(bot, guild_id, monday_ms + DAY_MS, days)
    before_the_bot = monday_ms - DAY_MS
    _member(bot, guild_id, before_the_bot, None)
    _member(bot, guild_id, story.now_ms, None)


def _member(bot: Caller, guild_id: str, joined_ms: int, stays_days: float | None) -> None:
    user_id = new_id()
    came = member_state(guild_id, user_id, joined_ms, joined_at_ms=joined_ms)
    bot.call("observe_events", {"states": [came]})
    if stays_days is not None:
        left_ms = int(joined_ms + stays_days * DAY_MS)
        bot.call("observe_events", {"states": [member_state(guild_id, user_id, left_ms) | {"gone": True}]})
