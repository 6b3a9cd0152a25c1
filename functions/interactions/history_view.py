"""What is known of somebody in a server, as one embed: for ``/history``, the button and the menu alike."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from interactions.enum_words import worded
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.response import COLOUR
from portcullis.discord import embeds
from portcullis.discord.markdown import ago, code, date, escape, message_link, user

Json = dict[str, Any]

_LONG = 950
"""What one list takes at most: four of them and the short fields fit into an embed."""

_TITLE = Words("History", "Vorgeschichte")
_OF_CASE = Words("History of case #{}", "Vorgeschichte zu Fall #{}")
_CREATED = Words("Account created", "Konto erstellt")
_JOINED = Words("Joined", "Beigetreten")
_UNKNOWN = Words("not known", "nicht bekannt")
_STATES: Final = {
    "left": Words("is not here", "ist nicht hier"),
    "restricted": Words("restricted", "eingeschränkt"),
}
_KNOWN = Words("Known here", "Hier bekannt")
_COUNTS = Words(
    "{cases} cases: {verified} verified, {rejected} rejected, {banned} banned\n"
    "{detections} detections among {messages} messages; {warnings} active warnings",
    "{cases} Fälle: {verified} verifiziert, {rejected} abgelehnt, {banned} gebannt\n"
    "{detections} Funde bei {messages} Nachrichten; {warnings} aktive Verwarnungen",
)
_REPUTATION = Words("Reputation", "Ansehen")
_SCORES = Words(
    "Here **{local:+.2f}**, on all servers **{global:+.2f}**; from -1 (spam) over 0 (nothing known) to +1 (trusted). "
    "Here it follows from what moderators decided on this server, elsewhere from what all of them did.",
    "Hier **{local:+.2f}**, auf allen Servern **{global:+.2f}**; von -1 (Spam) über 0 (nichts bekannt) bis +1 "
    "(vertrauenswürdig). Hier folgt es daraus, was die Moderation dieses Servers entschied, sonst aus allen.",
)
_ELSEWHERE = Words("Has had cases on {} servers, the first {}.", "Hatte Fälle auf {} Servern, zuerst {}.")
_NOWHERE = Words("Has had a case on no server.", "Hatte auf keinem Server einen Fall.")
_DETECTIONS = Words("Detections", "Funde")
_CASES = Words("Cases", "Fälle")
_DECISIONS = Words("Decisions", "Entscheidungen")
_LOG = Words("Done to them", "Was geschah")
_MESSAGE = Words("message", "Nachricht")
_BY = Words("by {}", "von {}")
_BOT = Words("by itself", "von selbst")
_LINE = Words(
    "{who}: {cases} cases ({verified} verified, {rejected} rejected, {banned} banned), {detections} detections",
    "{who}: {cases} Fälle ({verified} verifiziert, {rejected} abgelehnt, {banned} gebannt), {detections} Funde",
)
_MORE = Words("and {} more", "und {} weitere")


def embed_of(history: Mapping[str, Any], interaction: Interaction) -> Json:
    """One person's history, as ``look_up_member`` answers it. Lists that are empty are left out."""

    def fields() -> Iterator[Json]:
        yield embeds.field(say(_CREATED, interaction), date(history["account_created_ms"]), inline=True)
        joined = history["joined_at_ms"]
        when = date(joined) if joined is not None else say(_UNKNOWN, interaction)
        yield embeds.field(say(_JOINED, interaction), when, inline=True)
        counts = say(_COUNTS, interaction).format(**history["counts"], messages=history["messages"])
        yield embeds.field(say(_KNOWN, interaction), counts)
        yield embeds.field(say(_REPUTATION, interaction), _reputation(history["reputation"], interaction))
        lists = (
            (_CASES, [_case(one, interaction) for one in history["cases"]]),
            (_DECISIONS, [_decision(one, interaction) for one in history["decisions"]]),
            (_DETECTIONS, [_detection(one, interaction) for one in history["detections"]]),
            (_LOG, [_deed(one, interaction) for one in history["actions"]]),
        )
        for name, found in lists:
            if found:
                listed = embeds.lines(found, _LONG, more=say(_MORE, interaction))
                yield embeds.field(say(name, interaction), listed)

    states = ", ".join(say(words, interaction) for state, words in _STATES.items() if history[state])
    who = f"{user(history['user_id'])} {code(history['username'])}"
    return embeds.embed(
        say(_TITLE, interaction),
        colour=COLOUR,
        fields=fields(),
        footer=history["user_id"],
        description=f"{who} ({states})" if states else who,
    )


def embed_of_many(found: Mapping[str, Any], interaction: Interaction) -> Json:
    """A line for each of a case's first subjects, as ``look_up_case`` answers them."""
    listed = [
        say(_LINE, interaction).format(who=f"{user(one['user_id'])} {code(one['username'])}", **one["counts"])
        for one in found["people"]
    ]
    if rest := found["subjects"] - len(listed):
        listed.append(say(_MORE, interaction).format(rest))
    return embeds.embed(
        say(_OF_CASE, interaction).format(found["number"]),
        colour=COLOUR,
        fields=(),
        footer="/history user:",
        description=embeds.lines(listed, embeds.DESCRIPTION),
    )


def _reputation(scores: Mapping[str, Any], interaction: Interaction) -> str:
    first = scores["first_flagged_ms"]
    elsewhere = (
        say(_ELSEWHERE, interaction).format(scores["suspicious_servers"], ago(first))
        if first is not None
        else say(_NOWHERE, interaction)
    )
    return f"{say(_SCORES, interaction).format_map(dict(scores))}\n{elsewhere}"


def _case(case: Mapping[str, Any], interaction: Interaction) -> str:
    by = f" {_who(case['resolved_by'], interaction)}" if case["resolved_by"] else ""
    return f"{_ago(case['opened_at'])} #{case['number']} {worded(case['status'], interaction)}{by}"


def _decision(decision: Mapping[str, Any], interaction: Interaction) -> str:
    action = worded(decision["action"], interaction)
    return (
        f"{ago(decision['at_ms'])} #{decision['number']} {action} {_who(decision['admin_id'], interaction)}"
    )


def _detection(found: Mapping[str, Any], interaction: Interaction) -> str:
    rules: Sequence[str] = found["rules"]
    done = worded(found["action"], interaction)
    line = f"{_ago(found['detected_at'])} {', '.join(rules)} · {found['confidence']:.0%} · {done}"
    if not found["message_id"]:
        return line
    link = message_link(interaction.guild_id, found["channel_id"], found["message_id"])
    return f"{line} · [{say(_MESSAGE, interaction)}]({link})"


def _deed(deed: Mapping[str, Any], interaction: Interaction) -> str:
    reason = f": {escape(deed['reason'])[:100]}" if deed["reason"] else ""
    what = worded(deed["action"], interaction)
    return f"{_ago(deed['acted_at'])} {what} {_who(deed['moderator_id'], interaction)}{reason}"


def _who(moderator_id: str | None, interaction: Interaction) -> str:
    return say(_BY, interaction).format(user(moderator_id)) if moderator_id else say(_BOT, interaction)


def _ago(timestamp: str) -> str:
    """A time as Postgres writes it in JSON."""
    return ago(int(datetime.fromisoformat(timestamp).timestamp() * 1000))
