"""Plays the script on the clock and remembers what was played."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from portcullis.models import EventKind
from tools.demo.beat import Beat
from tools.demo.script import Script
from tools.demo.stage import Stage
from tools.play.venue import Venue, now_ms

Json = dict[str, Any]

TICK_S: Final = 0.05
LOOK_EVERY_S: Final = 0.4
_MENTION: Final = re.compile(r"<@([a-z]\w*)>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A beat that was played. ``event_id`` as in the ledger; None where Discord refused it: a restricted author."""

    beat: Beat
    user_id: str
    message_id: str | None
    event_id: str | None


def perform(
    script: Script, stage: Stage, venue: Venue, look: Callable[[Sequence[Played]], object]
) -> list[Played]:
    """Play every beat at its time; ``look`` is called in between with what was played so far."""
    played: list[Played] = []
    waiting = list(script.beats)
    begun = time.monotonic()
    next_look_s = 0.0
    while waiting:
        now_s = time.monotonic() - begun
        due = [beat for beat in waiting if beat.at_s <= now_s]
        if due:
            del waiting[: len(due)]
            played += _play(due, stage, venue)
        if now_s >= next_look_s:
            look(played)
            next_look_s = now_s + LOOK_EVERY_S
        time.sleep(TICK_S)
    return played


def _play(beats: Sequence[Beat], stage: Stage, venue: Venue) -> list[Played]:
    ops = [_op(beat, stage) for beat in beats]
    return [
        _result(beat, op, result, stage)
        for beat, op, result in zip(beats, ops, venue.discord.batch(ops), strict=True)
    ]


def _op(beat: Beat, stage: Stage) -> Json:
    guild = stage.guilds[beat.server]
    if beat.event is EventKind.JOIN:
        return {"op": "join", "guild_id": guild.id, "name": beat.who, "account_days": 1, "at_ms": now_ms()}
    return {
        "op": "message",
        "channel_id": guild.channels[beat.channel],
        "user_id": stage.people[beat.who],
        "content": _MENTION.sub(lambda match: f"<@{stage.people[match[1]]}>", beat.text),
        # Permissions count, as in a client: who is restricted cannot go on.
        "strict": True,
    }


def _result(beat: Beat, op: Json, result: Json, stage: Stage) -> Played:
    if "error" in result:
        return Played(beat=beat, user_id=stage.people[beat.who], message_id=None, event_id=None)
    if beat.event is EventKind.JOIN:
        user_id = stage.people[beat.who] = str(result["id"])
        event_id = f"j:{op['guild_id']}:{user_id}:{op['at_ms']}"
        return Played(beat=beat, user_id=user_id, message_id=None, event_id=event_id)
    message_id = str(result["id"])
    return Played(beat=beat, user_id=op["user_id"], message_id=message_id, event_id=f"m:{message_id}")
