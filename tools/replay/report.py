"""What a replay prints: a table for people, JSON for programs."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table

from tools.replay.results import RowResult
from tools.replay.scores import Confusion, Scores, score

Json = dict[str, Any]
_SHOWN_GROUPS = 40
_SHOWN_ROWS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A whole replay.

    Attributes:
        results: one a row, in order.
        seconds: from the first message to the last effect.
        failures: effects that were given up, with the reason.
        disagreements: users of whom Discord and the database say different things, as ``guild/user``.
    """

    results: Sequence[RowResult]
    seconds: float
    failures: Sequence[str]
    disagreements: Sequence[str]

    @property
    def rate(self) -> float:
        """Rows per second."""
        return len(self.results) / self.seconds


def to_json(outcome: Outcome) -> str:
    """The answer of ``--json``."""
    users = {"/".join(result.who): {"restricted": result.restricted} for result in outcome.results}
    summary = {
        "rows": len(outcome.results),
        "seconds": round(outcome.seconds, 2),
        "rows_per_second": round(outcome.rate, 1),
        **score(outcome.results).as_json(),
        "failed_effects": list(outcome.failures),
        "disagreements": list(outcome.disagreements),
    }
    rows = [
        {
            "line": result.move.placed.row.line,
            "label": result.move.placed.row.label,
            "user": result.move.placed.user,
            "confidence": result.confidence,
            "rules": list(result.rules),
            "action": result.action,
        }
        for result in outcome.results
    ]
    return json.dumps({"rows": rows, "users": users, "summary": summary}, ensure_ascii=False)


def to_table(outcome: Outcome) -> RenderableType:
    """The tables of what was flagged and restricted against the labels."""
    scores = score(outcome.results)
    parts: list[RenderableType] = [_confusions(scores), _rules(scores)]
    if scores.attacks or scores.scenes:
        parts.append(_groups(scores))
    if wrong := [result for result in outcome.results if result.flagged != result.spam]:
        parts.append(_wrong(wrong[:_SHOWN_ROWS]))
    if len(wrong) > _SHOWN_ROWS:
        parts.append(f"… and {len(wrong) - _SHOWN_ROWS} more; --json has all rows")
    users = {result.who for result in outcome.results}
    parts.append(
        f"{len(outcome.results)} rows by {len(users)} users in {outcome.seconds:.1f} s: {outcome.rate:.0f} rows/s"
    )
    parts += [f"[red]given up:[/] {escape(each)}" for each in outcome.failures]
    if outcome.disagreements:
        names = escape(", ".join(outcome.disagreements))
        parts.append(f"[red]Discord and the database disagree on:[/] {names}")
    return Group(*parts)


def _confusions(scores: Scores) -> Table:
    table = Table("", *("tp", "fp", "fn", "tn"), "precision", "recall", "F1", title="Against the labels")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, found in (
        ("rows flagged", scores.flagged),
        ("rows acted on", scores.acted),
        ("users restricted", scores.restricted),
    ):
        table.add_row(name, *_cells(found))
    return table


def _cells(found: Confusion) -> Iterable[str]:
    yield from map(str, (found.tp, found.fp, found.fn, found.tn))
    for ratio in (found.precision, found.recall, found.f1):
        yield "-" if ratio is None else f"{ratio:.3f}"


def _rules(scores: Scores) -> Table:
    table = Table("rule", "hits on spam", "hits on ham", title="Rules")
    for column in table.columns[1:]:
        column.justify = "right"
    for rule, (spam, ham) in sorted(scores.rules.items(), key=lambda item: (-sum(item[1]), item[0])):
        table.add_row(rule, str(spam), str(ham))
    return table


def _groups(scores: Scores) -> Table:
    """Every group, or only those that went wrong where there are many."""
    all_groups = [("attack", name, hit, of, hit == of) for name, (hit, of) in scores.attacks.items()]
    all_groups += [("innocent", name, hit, of, hit == 0) for name, (hit, of) in scores.scenes.items()]
    right = sum(group[-1] for group in all_groups)
    shown = all_groups if len(all_groups) <= _SHOWN_GROUPS else [each for each in all_groups if not each[-1]]
    title = f"Groups: {right} of {len(all_groups)} right" + ("" if shown == all_groups else "; the others:")
    table = Table("group", "kind", "restricted", "", title=title)
    for kind, name, hit, of, is_right in shown:
        table.add_row(escape(name), kind, f"{hit} of {of}", "[green]✓" if is_right else "[red]✗")
    return table


def _wrong(wrong: Sequence[RowResult]) -> Table:
    """By line: enough to look the rows up, and nothing of their texts."""
    table = Table("line", "", "confidence", "rules", title="Misses and false alarms")
    for result in wrong:
        line = str(result.move.placed.row.line)
        kind = "miss" if result.spam else "false alarm"
        table.add_row(line, kind, f"{result.confidence:.2f}", ", ".join(result.rules))
    return table
