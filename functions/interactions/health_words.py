"""What ``read_health`` found, in words: one line for each thing that may be well or not.

Each line begins with a mark: ``✓`` well, ``✗`` needs attention, ``•`` neither.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from portcullis.discord.markdown import ago

WELL: Final = "✓"
TROUBLE: Final = "✗"
NEITHER: Final = "•"
SLOW_MS: Final = 1000
"""A database that takes so long leaves little of Discord's 3 seconds."""
LATE_MS: Final = 60_000
"""Effects are carried out within seconds, and retried every minute: what waits longer is stuck."""

Line = tuple[str, Words, Mapping[str, Any]]
"""A mark, words, and what to put into their braces."""

_ANSWERS = Words("The database answered in {ms} ms.", "Die Datenbank hat in {ms} ms geantwortet.")
_SILENT = Words(
    "The database does not answer. I keep what happens and catch up later; commands must wait.",
    "Die Datenbank antwortet nicht. Ich merke mir, was geschieht, und hole es nach; Befehle müssen warten.",
)
_SETTINGS = {
    "restricted_role_id": Words("The restricted role", "Die Rolle für Eingeschränkte"),
    "admin_channel_id": Words("The moderators' channel", "Der Kanal der Moderation"),
    "verification_channel_id": Words("The verification channel", "Der Verifizierungskanal"),
}
_STATES = {
    "set": (WELL, Words("{what} is set.", "{what} ist eingestellt.")),
    "missing": (
        TROUBLE,
        Words(
            "{what} is not set: `/config set key:{key}`.",
            "{what} ist nicht eingestellt: `/config set key:{key}`.",
        ),
    ),
    "gone": (
        TROUBLE,
        Words(
            "{what} was deleted. Choose another: `/config set key:{key}`.",
            "{what} wurde gelöscht. Bitte neu wählen: `/config set key:{key}`.",
        ),
    ),
}
_NOTHING_WAITS = Words("Nothing waits to be done.", "Nichts wartet darauf, getan zu werden.")
_WAITING = Words(
    "Still to be done: {count}, the first from {since}.",
    "Noch zu tun: {count}, das Erste entstand {since}.",
)
_NOTHING_FAILED = Words(
    "Nothing failed in the last 7 days.", "In den letzten 7 Tagen ist nichts gescheitert."
)
_FAILED = Words(
    "Failed in the last 7 days: {count}, the first {since}. "
    "Usually I lack a permission, or the role is above mine.",
    "In den letzten 7 Tagen gescheitert: {count}, das Erste {since}. "
    "Meist fehlt mir ein Recht, oder die Rolle steht über meiner.",
)
_NEVER_JUDGED = Words("I have judged no message here yet.", "Ich habe hier noch keine Nachricht beurteilt.")
_JUDGED = Words("I last judged messages {since}.", "Zuletzt habe ich Nachrichten beurteilt: {since}.")
_NEVER_SEEN = Words(
    "The worker has not reported this server yet: it may not be running.",
    "Der Worker hat diesen Server noch nicht gemeldet: Vielleicht läuft er nicht.",
)
_LEFT = Words(
    "The worker last reported, {since}, that I am not in this server.",
    "Der Worker hat zuletzt gemeldet ({since}), dass ich nicht auf diesem Server bin.",
)
_SEEN = Words("The worker last reported this server {since}.", "Zuletzt gemeldet vom Worker: {since}.")


def report(interaction: Interaction, found: Mapping[str, Any], *, took_ms: int, now_ms: int) -> list[str]:
    """The lines about a server, in the reader's language. ``took_ms`` is how long the database took."""
    lines: list[Line] = [(WELL if took_ms < SLOW_MS else TROUBLE, _ANSWERS, {"ms": took_ms})]
    lines += _settings(interaction, found["settings"])
    lines += [_waiting(found["waiting"], now_ms), _failed(found["failed"]), _judged(found), _worker(found)]
    return [_line(interaction, line) for line in lines]


def silent(interaction: Interaction) -> list[str]:
    """The one line that can be said without the database."""
    return [_line(interaction, (TROUBLE, _SILENT, {}))]


def _line(interaction: Interaction, line: Line) -> str:
    mark, words, values = line
    return f"{mark} {say(words, interaction).format(**values)}"


def _settings(interaction: Interaction, states: Mapping[str, str]) -> Iterator[Line]:
    for key, title in _SETTINGS.items():
        mark, words = _STATES[states[key]]
        yield mark, words, {"what": say(title, interaction), "key": key}


def _waiting(effects: Mapping[str, Any], now_ms: int) -> Line:
    if not effects["count"]:
        return WELL, _NOTHING_WAITS, {}
    late = now_ms - effects["since_ms"] > LATE_MS
    return TROUBLE if late else NEITHER, _WAITING, _counted(effects)


def _failed(effects: Mapping[str, Any]) -> Line:
    return (TROUBLE, _FAILED, _counted(effects)) if effects["count"] else (WELL, _NOTHING_FAILED, {})


def _counted(effects: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"count": f"{effects['count']:,}", "since": ago(effects["since_ms"])}


def _judged(found: Mapping[str, Any]) -> Line:
    # Silence is no fault: nobody may have written.
    at_ms = found["judged_ms"]
    return (NEITHER, _NEVER_JUDGED, {}) if at_ms is None else (WELL, _JUDGED, {"since": ago(at_ms)})


def _worker(found: Mapping[str, Any]) -> Line:
    at_ms = found["state_seen_ms"]
    if at_ms is None:
        return TROUBLE, _NEVER_SEEN, {}
    return (
        (WELL, _SEEN, {"since": ago(at_ms)}) if found["active"] else (TROUBLE, _LEFT, {"since": ago(at_ms)})
    )
