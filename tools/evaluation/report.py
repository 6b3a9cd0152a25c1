"""Shows what an evaluation found."""

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.table import Table

from tools.evaluation.judging import Outcome
from tools.evaluation.scores import Tally, pooled

POOLED = "all"
_SHOWN_TEXT = 160


def to_table(tallies: Mapping[str, Tally], title: str) -> Group:
    """Each file and all of them: counts and rates, then the rules that fired. Without spam there is nothing to find."""
    everything = pooled(tallies.values())
    scores = Table(title=title)
    scores.add_column("file", no_wrap=True)
    for name in ("tp", "fp", "fn", "tn", "precision", "recall", "F1", "FP rate"):
        scores.add_column(name, justify="right")
    for name, tally in tallies.items():
        scores.add_row(escape(name), *_cells(tally))
    if len(tallies) > 1:
        scores.add_section()
        scores.add_row(POOLED, *_cells(everything))
    parts: list[RenderableType] = [scores]
    if fired := everything.rules():
        rules = Table("rule", title="Rules that had part in what was flagged")
        rules.add_column("true hits", justify="right")
        rules.add_column("false hits", justify="right")
        for rule, true, false in fired:
            rules.add_row(rule, str(true), str(false))
        parts.append(rules)
    return Group(*parts)


def errors_table(wrong: Sequence[Outcome]) -> RenderableType:
    """What was missed and what was flagged by mistake, with the beginning of each text. Nothing is said in words."""
    if not wrong:
        return "No misses and no false alarms: every row was judged as its label says."
    table = Table("row", "", "confidence", "classifier", "rules", "text", title="Misses and false alarms")
    for outcome in wrong:
        table.add_row(
            escape(f"{outcome.row.source}:{outcome.row.line}"),
            outcome.error,
            f"{outcome.confidence:.2f}",
            "" if outcome.probability is None else f"{outcome.probability:.2f}",
            ", ".join(outcome.rules),
            escape(_shown(outcome.row.text)),
        )
    return table


def _cells(tally: Tally) -> Iterable[str]:
    found = tally.confusion
    yield from map(str, (found.tp, found.fp, found.fn, found.tn))
    rates = (found.precision, found.recall, found.f1) if found.tp + found.fn else (None, None, None)
    yield from ("" if rate is None else f"{rate:.3f}" for rate in rates)
    rate = found.false_positive_rate
    yield "" if rate is None else f"{rate:.2%}"


def _shown(text: str) -> str:
    """The beginning of a text on one line, without characters that would change the terminal."""
    line = " ".join(text[: _SHOWN_TEXT * 2].split())
    printable = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in line)
    return printable if len(printable) <= _SHOWN_TEXT else f"{printable[:_SHOWN_TEXT]}…"
