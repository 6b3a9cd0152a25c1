"""/stats overview: a bit of everything."""

from collections.abc import Callable, Iterator
from typing import Any

from interactions.command import Action
from interactions.interaction import Interaction
from interactions.option import Words
from interactions.response import Response
from interactions.services import Services
from interactions.stats.answer import DAYS, Row, Teller, days_of, first_day, values
from portcullis.charts.model import Chart, Days, Series, Shape
from portcullis.charts.palette import GREEN, ORANGE
from portcullis.discord import embeds
from portcullis.discord.markdown import code

_PEAKS = 3
_RULES_TOLD = 5
"""The others are told by /stats detections."""

_TITLE = Words("Overview", "Überblick")
_MESSAGES = Words("Messages", "Nachrichten")
_JOINS = Words("Joins", "Beitritte")
_DETECTIONS = Words("Detections", "Funde")
_COUNTS = {
    "messages": _MESSAGES,
    "unique_users": Words("Wrote", "Schrieben"),
    "members": Words("Members", "Mitglieder"),
    "joins": _JOINS,
    "detections": _DETECTIONS,
    "cases_opened": Words("Cases opened", "Neue Fälle"),
    "verified": Words("Verified", "Verifiziert"),
    "rejected": Words("Rejected", "Abgelehnt"),
    "banned": Words("Banned", "Gebannt"),
    "false_positives": Words("False positives", "Fehlalarme"),
    "commands": Words("Commands", "Befehle"),
    "llm_calls": Words("LLM calls", "LLM-Aufrufe"),
}
_VERDICT = Words("Mean time to verdict", "Ø Zeit bis Urteil")
_ANSWER = Words("Mean time to answer", "Ø Zeit bis Antwort")
_PEAK = Words("Peak hours (UTC)", "Stoßzeiten (UTC)")
_HOUR = Words("{0:02d}:00 · {1}", "{0:02d} Uhr · {1}")
_PLACE = Words("Messages in", "Nachrichten in")
_PLACES = {
    "text": Words("text channels", "Textkanälen"),
    "announcements": Words("announcements", "Ankündigungen"),
    "threads": Words("threads", "Threads"),
    "voice": Words("voice channels", "Sprachkanälen"),
    "other": Words("others", "anderen"),
}
_DEEDS = Words("Moderator actions", "Taten der Moderation")
_RULES = Words("Rules that fired most", "Häufigste Regeln")
_WRITERS = Words("Wrote most", "Schrieben am meisten")
_SUSPECTS = Words("Detected most", "Am häufigsten gefunden")
_GIVEN = Words("Most given commands", "Häufigste Befehle")
_FOUND_AND_JOINED = Words("Found and joined", "Funde und Beitritte")
_PEOPLE_SINCE = Words(
    "Who wrote, when and where is known since {} only.", "Wer wann wo schrieb, ist erst seit dem {} bekannt."
)


def handle(interaction: Interaction, services: Services) -> Response:
    """Counts of a period, peak hours, and who and what was first in them."""
    tell = Teller(interaction)
    stats = services.store.stats_overview(
        interaction=interaction.claim, guild_id=interaction.guild_id, days=days_of(interaction)
    )
    since = stats["people_since"]
    return tell.answer(
        _TITLE,
        fields=list(_fields(tell, stats)),
        chart=_chart(tell, stats),
        notes=[tell.say(_PEOPLE_SINCE, tell.day(since))] if since else [],
    )


def _fields(tell: Teller, stats: dict[str, Any]) -> Iterator[embeds.Json]:
    for name, title in _COUNTS.items():
        yield tell.field(title, tell.number(stats[name]))
    yield tell.field(_VERDICT, tell.duration(stats["verdict_ms"]))
    yield tell.field(_ANSWER, tell.duration(stats["answer_ms"]))
    yield tell.field(_PEAK, _peaks(tell, stats["by_hour"]))
    places = sorted(stats["by_place"].items(), key=lambda item: -item[1])
    yield tell.field(
        _PLACE, tell.lines([f"{tell.say(_PLACES[place])} {tell.number(count)}" for place, count in places])
    )
    yield tell.field(_DEEDS, tell.counts(stats["mod_actions"], _named("action")))
    yield tell.field(_RULES, tell.counts(stats["by_rule"][:_RULES_TOLD], _named("rule")))
    yield tell.field(_WRITERS, tell.people(stats["top_writers"]))
    yield tell.field(_SUSPECTS, tell.people(stats["top_users"]))
    yield tell.field(_GIVEN, tell.counts(stats["top_commands"], _named("command")))


def _named(key: str) -> Callable[[Row], str]:
    def name(row: Row) -> str:
        return code(row[key])

    return name


def _peaks(tell: Teller, by_hour: list[int]) -> str:
    busiest = sorted(range(len(by_hour)), key=lambda hour: (-by_hour[hour], hour))[:_PEAKS]
    return tell.lines(
        [tell.say(_HOUR, hour, tell.number(by_hour[hour])) for hour in busiest if by_hour[hour]]
    )


def _chart(tell: Teller, stats: dict[str, Any]) -> Chart:
    rows = stats["by_day"]
    found = Series(label=tell.say(_DETECTIONS), values=values(rows, "detections"), colour=ORANGE)
    joined = Series(label=tell.say(_JOINS), values=values(rows, "joins"), colour=GREEN)
    return tell.chart(
        Days(
            title=tell.say(_MESSAGES),
            first=first_day(rows),
            series=[Series(label="", values=values(rows, "messages"))],
            weight=3,
        ),
        Days(
            title=tell.say(_FOUND_AND_JOINED),
            first=first_day(rows),
            series=[found, joined],
            shape=Shape.LINES,
            weight=2,
        ),
    )


ACTION = Action(
    name="overview",
    description=Words(
        "Messages, joins, detections and decisions of a period",
        "Nachrichten, Beitritte, Funde und Entscheidungen eines Zeitraums",
    ),
    handle=handle,
    options=(DAYS,),
)
