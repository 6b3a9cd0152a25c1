"""The words of the database's enums, for readers: states of cases, decisions, deeds, levels."""

from typing import Final

from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words

WORDS: Final = {
    # verification_status
    "pending": Words("pending", "offen"),
    "reopened": Words("reopened", "wieder geöffnet"),
    "verified": Words("verified", "verifiziert"),
    "rejected": Words("rejected", "abgelehnt"),
    "banned": Words("banned", "gebannt"),
    # admin_action_type
    "verify": Words("verify", "Verifizierung"),
    "reject": Words("reject", "Ablehnung"),
    "reopen": Words("reopen", "Wiedereröffnung"),
    "create_thread": Words("create thread", "Thread angelegt"),
    "view_history": Words("view history", "Vorgeschichte angesehen"),
    "false_positive": Words("false positive", "Fehlalarm"),
    "flag": Words("flag", "Markierung"),
    # mod_action_type; ban is a decision too
    "ban": Words("ban", "Bann"),
    "unban": Words("unban", "Bann aufgehoben"),
    "kick": Words("kick", "Rauswurf"),
    "restrict": Words("restrict", "Einschränkung"),
    "restore": Words("restore", "Einschränkung aufgehoben"),
    "mute": Words("mute", "Stummschaltung"),
    "unmute": Words("unmute", "Stummschaltung aufgehoben"),
    "tempban": Words("tempban", "Bann auf Zeit"),
    "warn": Words("warn", "Verwarnung"),
    "pardon": Words("pardon", "Verwarnung erlassen"),
    "purge": Words("purge", "Nachrichten gelöscht"),
    "lockdown": Words("lockdown", "Sperre"),
    "unlock": Words("unlock", "Sperre aufgehoben"),
    "slowmode": Words("slowmode", "Langsamer Modus"),
    # verdict_action, what is not a deed
    "none": Words("none", "nichts"),
    "record": Words("record", "aufgeschrieben"),
    "notify": Words("notify", "gemeldet"),
    # confidence_level
    "low": Words("low", "niedrig"),
    "medium": Words("medium", "mittel"),
    "high": Words("high", "hoch"),
}
"""Each value as the database spells it; no value means two things in two enums."""


def worded(value: str, interaction: Interaction) -> str:
    """A value in the reader's language. One that is newer than this process is shown as it is spelt."""
    words = WORDS.get(value)
    return say(words, interaction) if words else value.replace("_", " ")
