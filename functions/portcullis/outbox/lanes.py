"""Effects of one lane run in order; lanes run side by side.

A lane is what must not overtake itself: what is done to one member, or to one case's thread and notification.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, cast

from portcullis import registry
from portcullis.discord.case_view import CaseView
from portcullis.discord.client import DiscordClient
from portcullis.outbox import effects
from portcullis.outbox.effect import Claimed, Effect, Result
from portcullis.outbox.outcome import Finished, Outcome, after_error, done, released

THREADS = 8

EFFECTS: Mapping[str, Effect] = registry.load(effects, "EFFECT", Effect)


def execute(
    claimed: Iterable[Claimed], discord: DiscordClient, *, has_time: Callable[[], bool]
) -> list[Finished]:
    """Carry out what was claimed and say what became of each.

    Once ``has_time`` says no, nothing more is begun and the rest is released.
    """
    lanes: dict[str, list[Claimed]] = {}
    for effect in claimed:
        lanes.setdefault(effect.lane, []).append(effect)

    def run(lane: Sequence[Claimed]) -> list[Finished]:
        return _run_lane(lane, discord, has_time)

    if len(lanes) <= 1:
        return [finished for lane in lanes.values() for finished in run(lane)]
    # All threads end here: a function has no processor any more once it has answered.
    with ThreadPoolExecutor(min(THREADS, len(lanes))) as pool:
        return [finished for lane in pool.map(run, lanes.values()) for finished in lane]


def _run_lane(
    lane: Sequence[Claimed], discord: DiscordClient, has_time: Callable[[], bool]
) -> list[Finished]:
    finished: list[Finished] = []
    learned: dict[str, dict[str, Any]] = {}
    for waiting, claimed in enumerate(lane):
        if not has_time():
            return [*finished, *map(released, lane[waiting:])]
        case_id = claimed.case["id"] if claimed.case else ""
        outcome = _try(_with_case(claimed, learned.get(case_id, {})), discord)
        finished.append(outcome)
        if outcome.outcome is Outcome.RETRY:
            return [*finished, *map(released, lane[waiting + 1 :])]
        learned.setdefault(case_id, {}).update(_for_case(claimed.kind, outcome.result))
    return finished


def _try(claimed: Claimed, discord: DiscordClient) -> Finished:
    try:
        return done(claimed, EFFECTS[claimed.kind].carry_out(claimed, discord))
    except Exception as error:  # noqa: BLE001 - a bug in one effect must not take the others' results with it
        return after_error(claimed, error)


def _for_case(kind: str, result: Result) -> dict[str, Any]:
    names = EFFECTS[kind].for_case if kind in EFFECTS else {}
    return {names[key]: value for key, value in result.items() if key in names}


def _with_case(claimed: Claimed, learned: Mapping[str, Any]) -> Claimed:
    """The case as it is after the lane's earlier effects: at claim time it had no thread yet."""
    if claimed.case is None or not learned:
        return claimed
    return replace(claimed, case=cast("CaseView", {**claimed.case, **learned}))
