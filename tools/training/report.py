"""The training report, as JSON beside the model and as a page."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from portcullis.settings import RULES
from tools.replay.scores import Confusion
from tools.training.corpus import Corpus
from tools.training.trial import CLASSIFIER, Trial, Values, View

Json = dict[str, Any]
LAYERS = ("rules", "classifier", "both")


def scores_of(corpus: Corpus, trial: Trial, view: View, values: Values) -> Json:
    """For each source that has probabilities, and each layer: the counts and rates of what would be flagged."""
    layers = {
        "rules": [name for name in RULES if name != CLASSIFIER],
        "classifier": [CLASSIFIER],
        "both": list(RULES),
    }
    flagged = {layer: trial.flagged(values, view, rules) for layer, rules in layers.items()}
    return {
        name: {layer: _confusion(marks[here], corpus.spam[here]) for layer, marks in flagged.items()}
        for number, name in enumerate(corpus.names)
        if (here := view.known & (corpus.sources == number)).any()
    }


def as_page(report: Json) -> str:
    """The same in Markdown."""
    values = (f"| `{key}` | {value} |" for key, value in report["settings"]["values"].items())
    sources = (f"| {source['name']} | {source['spam']} | {source['ham']} |" for source in report["sources"])
    bins = (
        f"| {row['from']} | {row['to']} | {row['rows']} | {row['probability']:.3f} | {row['spam']:.3f} |"
        for row in report["calibration"]
    )
    return f"""\
# The text classifier, version {report["version"]}

Trained on {report["date"]} by `portcullis train`: {report["pieces"]:,} pieces of text, {report["bytes"]:,} bytes.
The rows that it was trained on are not in it.

{_table(("source", "spam", "ham"), sources)}
## Settings that the rows speak of

{_table(("setting", "value"), values)}
{_section(f"Cross-validated in {report['folds']} folds", report["cross_validated"])}
{_section("Each source by a model that has seen nothing of it", report["left_out"])}
## Calibration

What the classifier says of rows that it has not seen, and what share of them is spam.

{_table(("from", "to", "rows", "mean probability", "spam"), bins)}"""


def _section(title: str, found: Mapping[str, Json]) -> str:
    if not found:
        return f"## {title}\n\nNot measured.\n"
    columns = (f"{layer}: {what}" for layer in LAYERS for what in ("F1", "false positives"))
    rows = (
        f"| {name} | "
        + " | ".join(f"{_f1(layers[layer])} | {layers[layer]['fp']}" for layer in LAYERS)
        + " |"
        for name, layers in found.items()
    )
    return f"## {title}\n\n{_table(('source', *columns), rows)}"


def _table(columns: Sequence[str], rows: Iterable[str]) -> str:
    head = f"| {' | '.join(columns)} |\n{'|---' * len(columns)}|\n"
    return head + "".join(f"{row}\n" for row in rows)


def _f1(found: Json) -> str:
    return f"{found['f1']:.3f}" if found["tp"] + found["fn"] else ""


def _confusion(flagged: NDArray[np.bool_], spam: NDArray[np.bool_]) -> Json:
    found = Confusion.of(zip(flagged.tolist(), spam.tolist(), strict=True))
    return found.as_json() | {"false_positive_rate": found.false_positive_rate}
