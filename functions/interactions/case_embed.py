"""A case for the moderator who asks with ``/case view``: as it is, what is still to be done, and the notes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from interactions.cases import status
from interactions.enum_words import worded
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from portcullis.discord import embeds
from portcullis.discord.case_view import CaseView
from portcullis.discord.markdown import ago, channel, date, escape, message_link, user
from portcullis.discord.notification import COLOURS, MISSING, OPEN, STATES, missing, person

Json = dict[str, Any]

_LONG, _SHORT = 800, 500

_TITLE = Words("Case #{} · {}", "Fall #{} · {}")
_GERMAN: Final = {
    "banned": "gebannt",
    "restricted": "eingeschränkt",
    "kept_roles": "behält Rollen, die über meiner stehen",
    "left": "hat den Server verlassen",
    "on_return": "bei Rückkehr wieder eingeschränkt",
    "back": "ist seit dem Bann zurückgekommen",
    "lost_roles": "bekam nicht zurück: {}",
}
_MISSING: Final = {
    "restricted_role_id": Words("The restricted role", "Die Rolle für Verdächtige"),
    "admin_channel_id": Words("The moderators' channel", "Der Kanal der Moderation"),
    "verification_channel_id": Words("The channel for threads", "Der Kanal für Threads"),
}
_SO: Final = {
    "restricted_role_id": Words(MISSING["restricted_role_id"][1], "niemand wird zurückgehalten"),
    "admin_channel_id": Words(MISSING["admin_channel_id"][1], "niemand erfährt von Fällen"),
    "verification_channel_id": Words(
        MISSING["verification_channel_id"][1], "Verdächtige haben keinen Thread"
    ),
}
_GONE = Words(
    "⚠ {} is gone: {}. `/config set key:{}` names another.",
    "⚠ {} gibt es nicht mehr: {}. `/config set key:{}` nennt Ersatz.",
)
_UNSET = Words(
    "⚠ {} is not set: {}. `/config set key:{}` names one.",
    "⚠ {} ist nicht festgelegt: {}. `/config set key:{}` legt das fest.",
)
_ACCOUNTS = Words("Accounts", "Konten")
_OPENED = Words("Opened", "Eröffnet")
_CONFIDENCE = Words("Confidence", "Sicherheit")
_DETECTIONS = Words("Detections", "Funde")
_REASONS = Words("Reasons", "Gründe")
_PROBLEMS = Words("Could not be done", "Gelang nicht")
_WAITING = Words("Still to be done", "Noch zu tun")
_THREAD = Words("Thread", "Thread")
_NO_THREAD = Words("none", "keiner")
_NOTIFICATION = Words("Notification", "Benachrichtigung")
_NOT_SENT = Words("not sent", "nicht gesendet")
_HISTORY = Words("History", "Verlauf")
_NOTES = Words("Notes", "Notizen")
_BY = Words("by", "von")
_MORE = Words("and {} more", "und {} weitere")


def embed_of(case: CaseView, notes: Sequence[Mapping[str, Any]], interaction: Interaction) -> Json:
    """The case; what hinders an open one stands first."""
    troubles = [_trouble(name, case, interaction) for name in missing(case)] if case["status"] in OPEN else []
    return embeds.embed(
        say(_TITLE, interaction).format(case["number"], status(case, interaction)),
        colour=COLOURS[case["status"]],
        fields=_fields(case, notes, interaction),
        footer=f"Case {case['id']}",
        description="\n".join(troubles),
    )


def _trouble(name: str, case: CaseView, interaction: Interaction) -> str:
    what, so = say(_MISSING[name], interaction), say(_SO[name], interaction)
    return say(_GONE if name in case["gone"] else _UNSET, interaction).format(what, so, name)


def _fields(case: CaseView, notes: Sequence[Mapping[str, Any]], interaction: Interaction) -> Iterator[Json]:
    words = {state: Words(text, _GERMAN[state]).said_in(interaction.locale) for state, text in STATES.items()}

    def listed(name: Words, found: Sequence[str], limit: int = _LONG) -> Iterator[Json]:
        if found:
            shown = embeds.lines(found, limit, more=say(_MORE, interaction))
            yield embeds.field(say(name, interaction), shown)

    yield from listed(_ACCOUNTS, [person(subject, words) for subject in case["subjects"]])
    yield embeds.field(say(_OPENED, interaction), date(case["opened_ms"]), inline=True)
    yield embeds.field(
        say(_CONFIDENCE, interaction),
        f"{case['confidence']:.0%} ({worded(case['level'], interaction)})",
        inline=True,
    )
    yield embeds.field(say(_DETECTIONS, interaction), str(case["detections"]), inline=True)
    problems = [f"• {_kind(one)}: {escape(one['error'] or '?')}" for one in case["problems"]]
    yield from listed(_PROBLEMS, problems, _SHORT)
    yield from listed(_WAITING, [_waiting(one) for one in case["waiting"]], _SHORT)
    yield from listed(_NOTES, [_note(one, interaction) for one in notes])
    yield from listed(_REASONS, [f"• {escape(one)}" for one in case["reasons"]])
    thread = channel(case["thread_id"]) if case["thread_id"] else say(_NO_THREAD, interaction)
    yield embeds.field(say(_THREAD, interaction), thread, inline=True)
    yield embeds.field(say(_NOTIFICATION, interaction), _notification(case, interaction), inline=True)
    decisions = [
        f"{ago(one['at_ms'])} {worded(one['action'], interaction)} {say(_BY, interaction)} {user(one['admin_id'])}"
        for one in reversed(case["history"])
    ]
    yield from listed(_HISTORY, decisions)


def _notification(case: CaseView, interaction: Interaction) -> str:
    channel_id, message_id = case["notification_channel_id"], case["notification_message_id"]
    if channel_id is None or message_id is None:
        return say(_NOT_SENT, interaction)
    return message_link(case["guild_id"], channel_id, message_id)


def _kind(effect: Mapping[str, Any]) -> str:
    return str(effect["kind"]).replace("_", " ")


def _waiting(effect: Mapping[str, Any]) -> str:
    times = f" x{effect['count']}" if effect["count"] > 1 else ""
    said = f": {escape(effect['error'])}" if effect["error"] else ""
    return f"• {_kind(effect)}{times}{said}"


def _note(note: Mapping[str, Any], interaction: Interaction) -> str:
    return f"{ago(note['at_ms'])} {say(_BY, interaction)} {user(note['author_id'])}: {escape(note['note'])}"
