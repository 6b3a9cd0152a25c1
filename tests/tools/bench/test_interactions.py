"""A short run over the real processes."""

import time
from pathlib import Path

from tools.bench.interactions import Plan, run


def test_a_run_measures_every_promise(data_folder: Path) -> None:
    plan = Plan(rounds=1, seconds=0.3, starts=1, commands=25)
    phases: list[str] = []
    figures = run(plan, data_folder, time.time, lambda what, _done, _total: phases.append(what))
    names = {promise.name: promise for promise in figures.promises}
    assert list(names) == ["PING, Python", "PING, Edge door", "cold start", "/config show, p99"]
    assert names["PING, Edge door"].measured > names["PING, Python"].measured > 0
    assert 0 < (names["cold start"].ratio or 0) < 10
    assert 0 < names["/config show, p99"].measured < 3_000
    assert {"PINGs", "cold starts"} <= set(phases)
