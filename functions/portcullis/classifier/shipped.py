"""The model that ships with the bot, and its answer about an event."""

from functools import cache
from pathlib import Path
from typing import Final

from portcullis.classifier import storage
from portcullis.classifier.model import Model
from portcullis.models import Event, EventKind

FILE: Final = Path(__file__).with_name("default.model")
REPORT: Final = FILE.with_suffix(".json")
"""How the model was trained and what it is worth; the page beside it says the same for people."""
_WRITTEN: Final = frozenset({EventKind.MESSAGE, EventKind.EDIT})


@cache
def default_model() -> Model:
    """Read once a process, when the first text is to be judged."""
    return storage.read(FILE.read_bytes())


def spam_probability(event: Event) -> float | None:
    """How likely a message or an edit is spam, from 0 to 1; None for names, of which the model knows nothing.

    It reads what somebody wrote or forwarded; the words of a link's preview are a stranger's.
    """
    return default_model().probability(event.written) if event.kind in _WRITTEN else None
