"""/stats detections: what was found, by which rule, and what became of it."""

from collections.abc import Iterator
from typing import Any

from interactions.command import Action
from interactions.interaction import Interaction
from interactions.option import Option, Words
from interactions.response import Response
from interactions.services import Services
from interactions.stats.answer import DAYS, USER, Row, Teller, days_of, first_day, values
from portcullis import settings
from portcullis.charts.model import Chart, Days, Ranking, Series
from portcullis.charts.palette import ORANGE
from portcullis.discord import embeds
from portcullis.discord.markdown import code, user

_NAME_LENGTH = 64

_TITLE = Words("Detections", "Funde")
_CASES = {
    "opened": Words("Cases opened", "Neue Fälle"),
    "open": Words("Open now", "Jetzt offen"),
    "verified": Words("Verified", "Verifiziert"),
    "rejected": Words("Rejected", "Abgelehnt"),
    "banned": Words("Banned", "Gebannt"),
}
_UNDECIDED = Words("Decided in: 50% · 95%", "Entschieden in: 50 % · 95 %")
_RULES = Words("Rules: hits, confirmed, wrong, precision", "Regeln: Treffer, bestätigt, falsch, Genauigkeit")
_TYPES = Words("Types", "Arten")
_LEVELS = Words("Confidence", "Sicherheit")
_LEVEL_NAMES = {
    "high": Words("high", "hoch"),
    "medium": Words("medium", "mittel"),
    "low": Words("low", "niedrig"),
}
_ACTIONS = Words("What I did", "Was ich tat")
_SIMULATED = Words("simulated only {}", "nur simuliert {}")
_SUSPECTS = Words("Detected most", "Am häufigsten gefunden")
_MODERATORS = Words("Decided most", "Entschieden am meisten")
_BY_RULE = Words("By rule", "Nach Regel")
_KEPT_SINCE = Words(
    "Types, confidence and people are known since {} only: older detections were cleaned.",
    "Arten, Sicherheit und Personen sind erst seit dem {} bekannt: Ältere Funde wurden gelöscht.",
)


def handle(interaction: Interaction, services: Services) -> Response:
    """Hits by day and rule, and moderators' verdict on them."""
    tell = Teller(interaction)
    rule, user_id = interaction.options.get("rule"), interaction.options.get("user")
    stats = services.store.stats_detections(
        interaction=interaction.claim,
        guild_id=interaction.guild_id,
        days=days_of(interaction),
        rule=rule,
        user_id=user_id,
    )
    since = stats["kept_since"]
    return tell.answer(
        _TITLE,
        fields=list(_fields(tell, stats)),
        chart=_chart(tell, stats),
        filters=[*([code(rule)] if rule else []), *([user(user_id)] if user_id else [])],
        notes=[tell.say(_KEPT_SINCE, tell.day(since))] if since else [],
    )


def suggest_rules(interaction: Interaction, _services: Services) -> Iterator[str]:
    """The rules whose name has what was typed so far."""
    typed = str(interaction.options.get("rule", "")).lower()
    return (name for name in settings.RULES if typed in name)


def _fields(tell: Teller, stats: dict[str, Any]) -> Iterator[embeds.Json]:
    cases = stats["cases"]
    yield tell.field(_TITLE, tell.number(stats["detections"]))
    for name, title in _CASES.items():
        yield tell.field(title, tell.number(cases[name]))
    yield tell.field(_UNDECIDED, tell.percentiles(cases["p50_ms"], cases["p95_ms"]))
    levels = [(title, stats["by_level"].get(name, 0)) for name, title in _LEVEL_NAMES.items()]
    yield tell.field(
        _LEVELS, tell.lines([f"{tell.say(title)} {tell.number(count)}" for title, count in levels if count])
    )
    yield tell.field(_ACTIONS, tell.lines(_actions(tell, stats)))
    yield tell.field(_TYPES, tell.counts(stats["by_type"], lambda row: code(row["type"])))
    yield tell.field(_MODERATORS, tell.people(stats["moderators"]))
    yield tell.field(_SUSPECTS, tell.people(stats["top_users"]))
    yield tell.field(_RULES, tell.lines([_rule(tell, row) for row in stats["by_rule"]]), inline=False)


def _actions(tell: Teller, stats: dict[str, Any]) -> list[str]:
    """What verdicts asked for, and of how many nothing came because the server only tries me out."""
    ordered = sorted(stats["by_action"].items(), key=lambda item: (-item[1], item[0]))
    lines = [f"{code(name)} {tell.number(count)}" for name, count in ordered]
    simulated = stats["simulated"]
    return [*lines, *([tell.say(_SIMULATED, tell.number(simulated))] if simulated else [])]


def _rule(tell: Teller, row: Row) -> str:
    right, wrong = row["confirmed"], row["false_positives"]
    hits, confirmed, refuted = map(tell.number, (row["hits"], right, wrong))
    return f"{code(row['rule'])} {hits} · ✓ {confirmed} · ✗ {refuted} · {tell.share(right, right + wrong)}"


def _chart(tell: Teller, stats: dict[str, Any]) -> Chart:
    rows = stats["by_day"]
    return tell.chart(
        Days(
            title=tell.say(_TITLE),
            first=first_day(rows),
            series=[Series(label="", values=values(rows, "count"), colour=ORANGE)],
            weight=3,
        ),
        Ranking(
            title=tell.say(_BY_RULE),
            items=[(row["rule"], row["hits"]) for row in stats["by_rule"]],
            weight=2,
        ),
        beside=True,
    )


ACTION = Action(
    name="detections",
    description=Words(
        "What I found, by which rule, and how often I was right",
        "Was ich gefunden habe, nach welcher Regel, und wie oft zu Recht",
    ),
    handle=handle,
    options=(
        DAYS,
        Option(
            name="rule",
            description=Words("Only this rule's", "Nur von dieser Regel"),
            maximum=_NAME_LENGTH,
            suggest=suggest_rules,
        ),
        USER,
    ),
)
