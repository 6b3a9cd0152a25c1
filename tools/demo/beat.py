"""The smallest part of the demo: somebody does something at a moment."""

from dataclasses import dataclass

from portcullis.models import EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """Somebody writes or joins.

    ``at_s`` counts from the curtain. In ``text``, ``<@name>`` mentions the account of that name. ``attack`` names
    the attack that it belongs to; None for ordinary chat.
    """

    at_s: float
    server: str
    who: str
    event: EventKind = EventKind.MESSAGE
    channel: str = ""
    text: str = ""
    attack: str | None = None
