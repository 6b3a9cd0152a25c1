"""The demo from curtain to curtain."""

import random
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console

from portcullis.errors import UserError
from tools.demo import moderate, screen, stage, verdict
from tools.demo.script import Script
from tools.demo.script import write as write_script
from tools.demo.show import Played, perform
from tools.demo.watch import Standing, standings
from tools.devstack.postgres import programs
from tools.play import patience
from tools.play.venue import Venue, opened

STALL_S = 20.0
"""How long nothing may move after the last message before the demo is given up."""


def run(console: Console, *, seed: int, keep: bool) -> int:
    """Play the demo of a seed; returns the exit code: 0 only if every promise was kept.

    Raises:
        PortcullisError: it cannot be played to its end.
    """
    script = write_script(seed)
    show = screen.Screen(console, script)
    show.say("Starting Postgres, PostgREST, a fake Discord, the functions, the Edge door and the worker …")
    with _ending(show, keep=keep) as venue:
        began = time.monotonic()
        place = stage.build(script, venue, random.Random(seed))
        show.say(screen.cast(script))
        played = _play(script, place, venue, show)
        result, wrong = _judge(script, place, venue, played, console)
        show.say(f"{time.monotonic() - began:.0f} s from set-up to here")
        for line in wrong:
            show.say(f"NOT KEPT: {line}")
    show.say(result)
    return 1 if wrong else 0


@contextmanager
def _ending(show: screen.Screen, *, keep: bool) -> Iterator[Venue]:
    """A stack for the demo; says at the end, be it by Ctrl-C, what is left of it."""
    kept = False
    try:
        with opened(keep=keep, say=show.say) as venue:
            kept = keep
            try:
                yield venue
            finally:
                if kept:
                    for line in screen.look_around(venue.folder, programs() / "psql"):
                        show.say(line)
    except KeyboardInterrupt:
        show.say("interrupted; the stack stays up" if kept else "stopped; nothing is left running")
        raise


def _play(script: Script, place: stage.Stage, venue: Venue, show: screen.Screen) -> list[Played]:
    def look(played: Sequence[Played]) -> list[Standing]:
        now = standings(script.attacks, played, place, venue)
        show.update(played, now)
        return now

    with show:
        played = perform(script, place, venue, look)
        patience.wait(
            lambda: (sum(one.restricted for one in look(played)), venue.records.judged_count()),
            lambda: _is_settled(played, venue),
            lambda: (
                f"the outbox holds {venue.records.outbox()}, {venue.records.judged_count()} events are judged"
            ),
            stall_s=STALL_S,
        )
        look(played)
    return played


def _is_settled(played: Sequence[Played], venue: Venue) -> bool:
    sent = {one.event_id for one in played if one.event_id}
    if venue.worker_health()["spool"]["depth"] or not sent <= {
        row.event_id for row in venue.records.judged()
    }:
        return False
    return _is_outbox_empty(venue)


def _is_outbox_empty(venue: Venue) -> bool:
    if venue.records.unfinished() == 0:
        return True
    venue.run_outbox()
    return False


def _judge(
    script: Script, place: stage.Stage, venue: Venue, played: Sequence[Played], console: Console
) -> tuple[str, list[str]]:
    """Show the table, let the moderator decide; returns the last line and what went wrong."""
    now = standings(script.attacks, played, place, venue)
    facts = verdict.gather(now, place, venue)
    threads = {each["id"]: each["name"] for state in facts.discord.values() for each in state["threads"]}
    console.print(screen.summary(now, threads))
    wrong = verdict.problems(facts, played, script, place)
    by_name = {one.attack.name: one for one in now}
    try:
        for line in moderate.press_buttons(by_name, script, place, venue):
            console.print(f"A moderator decides: {line}", markup=False, highlight=False)
        patience.wait(
            venue.records.unfinished,
            lambda: _is_outbox_empty(venue),
            lambda: f"the outbox holds {venue.records.outbox()}",
            stall_s=STALL_S,
        )
        wrong += moderate.unkept(by_name, place, venue)
    except (stage.DemoError, UserError) as error:
        wrong.append(str(error))
    return verdict.last_line(facts, script, place), wrong
