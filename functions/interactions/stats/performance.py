"""/stats performance: how long a verdict took, and what was done about it."""

import pkgutil
from collections.abc import Iterator
from typing import Any

from interactions.command import Action
from interactions.interaction import Interaction
from interactions.option import Option, Words
from interactions.response import Response
from interactions.services import Services
from interactions.stats.answer import DAYS, Row, Teller, days_of, first_day, values
from portcullis import amounts
from portcullis.charts.model import Chart, Days, Fold, Series, Shape
from portcullis.charts.palette import ORANGE, SKY
from portcullis.discord import embeds
from portcullis.discord.markdown import ago, code, one_line
from portcullis.outbox import effects

_NAME_LENGTH = 64

_TITLE = Words("Performance", "Leistung")
_VERDICTS = Words("Verdicts measured", "Gemessene Urteile")
_TO_VERDICT = Words("To a verdict: 50% · 95%", "Bis Urteil: 50 % · 95 %")
_SLOWEST_VERDICT = Words("Slowest verdict", "Langsamstes Urteil")
_EFFECTS = Words("Effects done", "Ausgeführte Wirkungen")
_TO_EFFECT = Words("Until done: 50% · 95%", "Bis getan: 50 % · 95 %")
_SLOWEST_EFFECT = Words("Slowest effect", "Langsamste Wirkung")
_FAILED = Words("Effects given up", "Aufgegebene Wirkungen")
_WAITING = Words("Waiting now", "Wartet jetzt")
_SINCE = Words("{0}, the oldest from {1}", "{0}, das Älteste von {1}")
_COMMANDS = Words("To an answer: 50% · 95%", "Bis Antwort: 50 % · 95 %")
_BY_EFFECT = Words("Effects: done, 50% · 95% within", "Wirkungen: getan, 50 % · 95 % binnen")
_GIVEN_UP = Words(", given up {}", ", aufgegeben {}")
_METRICS = Words("Other measurements: 50% · 95%", "Andere Messungen: 50 % · 95 %")
_CHART_VERDICT = Words("Message to verdict, 95% within", "Nachricht bis Urteil, 95 % binnen")
_CHART_EFFECT = Words("Verdict to done, 95% within", "Urteil bis getan, 95 % binnen")


def handle(interaction: Interaction, services: Services) -> Response:
    """Percentiles of both ways, what waits, and each kind of effect."""
    tell = Teller(interaction)
    effect = interaction.options.get("effect")
    stats = services.store.stats_performance(
        interaction=interaction.claim,
        guild_id=interaction.guild_id,
        days=days_of(interaction),
        effect=effect,
    )
    return tell.answer(
        _TITLE,
        fields=list(_fields(tell, stats)),
        chart=_chart(tell, stats),
        filters=[code(effect)] if effect else [],
    )


def suggest_effects(interaction: Interaction, _services: Services) -> Iterator[str]:
    """The kinds of effects whose name has what was typed so far. Their modules are not imported for it."""
    typed = str(interaction.options.get("effect", "")).lower()
    return (module.name for module in pkgutil.iter_modules(effects.__path__) if typed in module.name)


def _fields(tell: Teller, stats: dict[str, Any]) -> Iterator[embeds.Json]:
    verdicts, done, commands = stats["verdicts"], stats["effects"], stats["commands"]
    yield tell.field(_VERDICTS, tell.number(verdicts["count"]))
    yield tell.field(_TO_VERDICT, tell.percentiles(verdicts["p50_ms"], verdicts["p95_ms"]))
    yield tell.field(_SLOWEST_VERDICT, tell.duration(verdicts["max_ms"]))
    yield tell.field(_EFFECTS, tell.number(done["count"]))
    yield tell.field(_TO_EFFECT, tell.percentiles(done["p50_ms"], done["p95_ms"]))
    yield tell.field(_SLOWEST_EFFECT, tell.duration(done["max_ms"]))
    yield tell.field(_FAILED, tell.number(done["failed"]))
    yield tell.field(_WAITING, _waiting(tell, stats["waiting"]))
    yield tell.field(_COMMANDS, tell.percentiles(commands["p50_ms"], commands["p95_ms"]))
    yield tell.field(_BY_EFFECT, tell.lines([_effect(tell, row) for row in stats["by_effect"]]), inline=False)
    yield tell.field(_METRICS, tell.lines([_metric(tell, row) for row in stats["metrics"]]), inline=False)


def _waiting(tell: Teller, waiting: Row) -> str:
    count = tell.number(waiting["count"])
    return count if waiting["oldest_ms"] is None else tell.say(_SINCE, count, ago(waiting["oldest_ms"]))


def _effect(tell: Teller, row: Row) -> str:
    line = (
        f"{code(row['effect'])} {tell.number(row['count'])}, {tell.percentiles(row['p50_ms'], row['p95_ms'])}"
    )
    return line + (tell.say(_GIVEN_UP, tell.number(row["failed"])) if row["failed"] else "")


def _metric(tell: Teller, row: Row) -> str:
    low, high = (amounts.number(row[key], tell.language, 1) for key in ("p50", "p95"))
    return f"{code(row['name'])} {low} · {high} {one_line(row['unit'])}"


def _chart(tell: Teller, stats: dict[str, Any]) -> Chart:
    rows = stats["by_day"]
    return tell.chart(
        *(
            Days(
                title=tell.say(title),
                first=first_day(rows),
                series=[Series(label="", values=values(rows, key), colour=colour)],
                shape=Shape.LINES,
                fold=Fold.HIGHEST,
                written=amounts.duration,
                whole=False,
            )
            for title, key, colour in (
                (_CHART_VERDICT, "verdict_ms", SKY),
                (_CHART_EFFECT, "effect_ms", ORANGE),
            )
        )
    )


ACTION = Action(
    name="performance",
    description=Words(
        "How fast I judge and act, and what still waits",
        "Wie schnell ich urteile und handle, und was noch wartet",
    ),
    handle=handle,
    options=(
        DAYS,
        Option(
            name="effect",
            description=Words("Only this kind of effect", "Nur diese Art von Wirkung"),
            maximum=_NAME_LENGTH,
            suggest=suggest_effects,
        ),
    ),
)
