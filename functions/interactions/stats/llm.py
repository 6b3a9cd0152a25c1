"""/stats llm: what the model was asked, what it cost, and how it did."""

from collections.abc import Iterator
from typing import Any

from interactions.command import Action
from interactions.interaction import Interaction
from interactions.option import Choice, Option, Words
from interactions.response import Response
from interactions.services import Services
from interactions.stats.answer import DAYS, Row, Teller, days_of, first_day, values
from portcullis import amounts
from portcullis.charts.model import Chart, Days, Series
from portcullis.charts.palette import GREEN, ORANGE, SKY
from portcullis.discord import embeds
from portcullis.discord.markdown import code

_TITLE = Words("Language model", "Sprachmodell")
_CALLS, _FAILURES = Words("Calls", "Aufrufe"), Words("Failed", "Gescheitert")
_SHARE = Words("Share that failed", "Anteil gescheitert")
_TOKENS = {
    "prompt_tokens": Words("Tokens sent", "Gesendete Token"),
    "completion_tokens": Words("Tokens received", "Empfangene Token"),
}
_COST = Words("Cost", "Kosten")
_EACH = Words("Cost of a call", "Kosten je Aufruf")
_WAIT = Words("To an answer: 50% · 95%", "Bis zur Antwort: 50 % · 95 %")
_MODELS = Words("Models: calls, failed, tokens, cost", "Modelle: Aufrufe, gescheitert, Token, Kosten")
_ERRORS = Words("Why calls failed", "Woran Aufrufe scheiterten")
_ANSWERED = Words("Answered", "Beantwortet")
_PURPOSES = {
    "message_analysis": Words("messages", "Nachrichten"),
    "user_classification": Words("profiles of new members", "Profile neuer Mitglieder"),
}


def handle(interaction: Interaction, services: Services) -> Response:
    """Calls, failures, tokens and cost, for all purposes or for one."""
    tell = Teller(interaction)
    purpose = interaction.options.get("purpose")
    stats = services.store.stats_llm(
        interaction=interaction.claim,
        guild_id=interaction.guild_id,
        days=days_of(interaction),
        purpose=purpose,
    )
    return tell.answer(
        _TITLE,
        fields=list(_fields(tell, stats)),
        chart=_chart(tell, stats),
        filters=[tell.say(_PURPOSES[purpose])] if purpose else [],
    )


def _fields(tell: Teller, stats: dict[str, Any]) -> Iterator[embeds.Json]:
    calls, failures, cost = stats["calls"], stats["failures"], stats["cost_usd"]
    yield tell.field(_CALLS, tell.number(calls))
    yield tell.field(_FAILURES, tell.number(failures))
    yield tell.field(_SHARE, tell.share(failures, calls))
    for name, title in _TOKENS.items():
        yield tell.field(title, tell.number(stats[name]))
    yield tell.field(_WAIT, tell.percentiles(stats["p50_ms"], stats["p95_ms"]))
    yield tell.field(_COST, tell.dollars(cost))
    yield tell.field(_EACH, tell.dollars(cost / calls) if calls else tell.nothing)
    yield tell.field(_ERRORS, tell.counts(stats["errors"], lambda row: code(row["error"])))
    yield tell.field(_MODELS, tell.lines([_model(tell, row) for row in stats["by_model"]]), inline=False)


def _model(tell: Teller, row: Row) -> str:
    numbers = " · ".join(tell.number(row[key]) for key in ("calls", "failures", "tokens"))
    return f"{code(row['model'])} {numbers} · {tell.dollars(row['cost_usd'])}"


def _chart(tell: Teller, stats: dict[str, Any]) -> Chart:
    rows = stats["by_day"]
    answered = [row["calls"] - row["failures"] for row in rows]
    return tell.chart(
        Days(
            title=tell.say(_CALLS),
            first=first_day(rows),
            series=[
                Series(label=tell.say(_ANSWERED), values=answered, colour=SKY),
                Series(label=tell.say(_FAILURES), values=values(rows, "failures"), colour=ORANGE),
            ],
            weight=3,
        ),
        Days(
            title=tell.say(_COST),
            first=first_day(rows),
            series=[Series(label="", values=values(rows, "cost_usd"), colour=GREEN)],
            written=amounts.dollars,
            whole=False,
            weight=2,
        ),
    )


ACTION = Action(
    name="llm",
    description=Words(
        "What the language model was asked, and what it cost",
        "Was das Sprachmodell gefragt wurde und was es gekostet hat",
    ),
    handle=handle,
    options=(
        DAYS,
        Option(
            name="purpose",
            description=Words("Only calls about these", "Nur Aufrufe dazu"),
            choices=tuple(Choice(value, label) for value, label in _PURPOSES.items()),
        ),
    ),
)
