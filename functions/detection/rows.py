"""Between the models and the JSON of observe_events and record_verdicts."""

from typing import Any

from portcullis.models import Action, Basis, Event, Verdict
from portcullis.settings import ServerSettings
from portcullis.text.fingerprint import file_hash, fingerprint, name_hash, substance
from portcullis.text.likeness import likeness
from portcullis.text.names import name_keys

Row = dict[str, Any]


def observed_row(event: Event, key: str) -> Row:
    """What observe_events remembers of an event. ``key`` keys all hashes."""
    written = event.written
    look, spelling = name_keys(event.name, key) or (None, None)
    row: Row = {
        "event_id": event.event_id,
        "kind": event.kind,
        "at_ms": event.at_ms,
        "guild_id": event.guild_id,
        "user_id": event.user_id,
        "channel_id": event.channel_id,
        "message_id": event.message_id,
        "fingerprint": None,
        "substance": False,
        "mentions": len(event.mentions),
        "role_mentions": len(event.role_mentions),
        "links": len(written.links),
        "name_hash": None,
        "name_look": look,
        "name_spelling": spelling,
        "roles": None if event.roles is None else list(event.roles),
    }
    if event.message_id is None:
        return row | {"name_hash": name_hash(event.text, key)}
    figures = {
        "characters": len(written.raw),
        "newlines": written.raw.count("\n"),
        "emoji": written.emoji,
        "attachments": len(event.attachments),
        "files": _files(event, key),
        "likeness": likeness(written, key),
    }
    row["fingerprint"] = fingerprint(written, key)
    row["substance"] = substance(written)
    # Most are nothing for most messages, and nothing is what the database takes a missing one for.
    row.update((name, value) for name, value in figures.items() if value)
    return row


def _files(event: Event, key: str) -> str | None:
    """The hashes of the attachments, each once, with blanks between."""
    hashes = (file_hash(file.name, file.size, file.content_type, key) for file in event.attachments)
    return " ".join(dict.fromkeys(hashes)) or None


def judged_row(event: Event, verdict: Verdict, settings: ServerSettings, *, seen: Row, suspect: bool) -> Row:
    """What record_verdicts writes down. ``seen`` is the event's observed row.

    Text goes along only if the event is flagged or its author is under suspicion.
    """
    flagged = verdict.action is not Action.NONE
    row = {
        "event_id": event.event_id,
        "kind": event.kind,
        "at_ms": event.at_ms,
        "guild_id": event.guild_id,
        "user_id": event.user_id,
        "username": event.username,
        "account_created_ms": event.account_created_ms,
        "joined_at_ms": event.joined_at_ms,
        "roles": seen["roles"],
        "channel_id": event.channel_id,
        "message_id": event.message_id,
        "content_hash": seen["fingerprint"],
        "name_hash": seen["name_hash"],
        "confidence": round(verdict.confidence, 4),
        "level": verdict.level,
        "rules": verdict.rules,
        "reasons": verdict.reasons,
        "action": verdict.action,
        "simulated": verdict.simulated,
    }
    if event.message_id and (flagged or suspect):
        row["content"] = event.written.raw
    if flagged:
        row |= {
            "detection_type": _detection_type(verdict),
            "group_key": next((finding.group for finding in verdict.findings if finding.group), None),
            "group_action": verdict.group_action,
            "delete": deletes(verdict.action, settings),
        }
    return row


def deletes(action: Action, settings: ServerSettings) -> bool:
    """Whether the messages of whoever meets with ``action`` are to go, of those that a verdict rests on."""
    acts = action in {Action.RESTRICT, Action.KICK} and not settings.simulation
    return acts and settings.delete_messages


def _detection_type(verdict: Verdict) -> str:
    if "join_raid" in verdict.rules:
        return "join_raid"
    if "coordinated" in verdict.rules:
        return "coordinated"
    heaviest = max(verdict.findings, key=lambda finding: finding.weight, default=None)
    if heaviest is None or heaviest.basis is Basis.METADATA:
        return "new_account"
    return "message_frequency" if heaviest.basis is Basis.BEHAVIOUR else "suspicious_content"
