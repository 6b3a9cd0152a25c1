"""Judges rows again and again under other settings, with probabilities of models that had not seen them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import isnan

import numpy as np
from numpy.typing import NDArray

from portcullis.judge import FLAGGED_FROM, confidence
from portcullis.models import Context, Event, Finding
from portcullis.rule import RuleSettings
from portcullis.settings import RULES
from tools.training.corpus import Floats

CLASSIFIER = "classifier"
Bools = NDArray[np.bool_]
Values = Mapping[str, float]
"""Settings by dotted name, as ``/config set`` takes them; those left out have their defaults."""
Answers = Mapping[int, Finding]
"""What one rule finds, by row."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class View:
    """One way of asking unseen models: the probability of each row, NaN where it has none.

    ``most_false`` limits false positives: of all chats together where ``pooled``, else of each.
    """

    probabilities: Floats
    most_false: float = 1.0
    pooled: bool = False

    @property
    def known(self) -> Bools:
        """Which rows have a probability."""
        return ~np.isnan(self.probabilities)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """Rows, of which those in ``events`` can be flagged at all: rules or a model find something in them."""

    events: Mapping[int, Event]
    rows: int
    _known: dict[tuple[str, RuleSettings, View | None], Answers] = field(default_factory=dict)

    def flagged(self, values: Values, view: View, rules: Iterable[str] = tuple(RULES)) -> Bools:
        """Which rows the judge would act on by what these rules find."""
        answers = [found for name in rules if (found := self._answers(name, values, view))]
        marks = np.zeros(self.rows, dtype=bool)
        for row in set().union(*answers):
            marks[row] = confidence(found[row] for found in answers if row in found) >= FLAGGED_FROM
        return marks

    def _answers(self, name: str, values: Values, view: View) -> Answers:
        """One rule's findings. They change with its own settings alone, and the classifier's with the view."""
        asked = view if name == CLASSIFIER else None
        settings = settings_of(name, values)
        key = (name, settings, asked)
        if key not in self._known:
            self._known[key] = self._ask(name, settings, asked)
        return self._known[key]

    def _ask(self, name: str, settings: RuleSettings, view: View | None) -> Answers:
        rule, nothing = RULES[name], Context()
        found: dict[int, Finding] = {}
        for row, event in self.events.items():
            if event.kind in rule.events:
                context = nothing if view is None else _told(float(view.probabilities[row]))
                if finding := rule.check(event, context, settings):
                    found[row] = finding
        return found


def settings_of(name: str, values: Values) -> RuleSettings:
    """A rule's settings: those among ``values`` that are its own, and defaults."""
    own = {key.removeprefix(f"{name}."): value for key, value in values.items() if key.startswith(f"{name}.")}
    return RULES[name].settings_type(**own)


def _told(probability: float) -> Context:
    return Context(spam_probability=None if isnan(probability) else probability)
