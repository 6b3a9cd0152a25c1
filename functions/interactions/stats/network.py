"""/stats network: this server among others, and what they tell each other of people."""

from collections.abc import Iterator
from typing import Any

from interactions.command import Action
from interactions.interaction import Interaction
from interactions.option import Words
from interactions.response import Response
from interactions.services import Services
from interactions.stats.answer import DAYS, Teller, days_of, first_day, values
from portcullis.charts.model import Chart, Days, Series
from portcullis.charts.palette import GREEN, SKY
from portcullis.discord import embeds
from portcullis.discord.markdown import code

_TITLE = Words("Network", "Netzwerk")
_RELATIONS = {
    "trust": Words("Servers we trust", "Server, denen wir vertrauen"),
    "distrust": Words("Servers we distrust", "Server, denen wir misstrauen"),
    "trusted_by": Words("Servers that trust us", "Server, die uns vertrauen"),
}
_SHARED = {
    "in_force": Words("Flags we share", "Meldungen von uns"),
    "new": Words("Shared anew", "Neu gemeldet"),
    "withdrawn": Words("Withdrawn", "Zurückgezogen"),
}
_HEARD = {
    "in_force": Words("Flags we hear", "Meldungen, die wir hören"),
    "new": Words("Heard anew", "Neu gehört"),
    "members": Words("About members here", "Über Mitglieder hier"),
    "suspects": Words("Of them with an open case", "Davon mit offenem Fall"),
}
_TYPES = Words("Our flags by type", "Unsere Meldungen nach Art")
_LOUDEST = Words("Heard most from", "Am meisten gehört von")
_SERVER = Words("{0} {1}, {2} about members here", "{0} {1}, {2} über Mitglieder hier")
_FLAGS = Words("New flags", "Neue Meldungen")
_OUT, _IN = Words("Shared", "Gemeldet"), Words("Heard", "Gehört")
_HOW = Words(
    "Relationships and flags in force are as of now. What others tell never punishes by itself.",
    "Beziehungen und geltende Meldungen: Stand jetzt. Was andere melden, bestraft nie von allein.",
)


def handle(interaction: Interaction, services: Services) -> Response:
    """Relationships, and flags out and in."""
    tell = Teller(interaction)
    stats = services.store.stats_network(
        interaction=interaction.claim, guild_id=interaction.guild_id, days=days_of(interaction)
    )
    return tell.answer(
        _TITLE, fields=list(_fields(tell, stats)), chart=_chart(tell, stats), notes=[tell.say(_HOW)]
    )


def _fields(tell: Teller, stats: dict[str, Any]) -> Iterator[embeds.Json]:
    shared, heard = stats["shared"], stats["heard"]
    for titles, counts in ((_RELATIONS, stats), (_SHARED, shared), (_HEARD, heard)):
        for name, title in titles.items():
            yield tell.field(title, tell.number(counts[name]))
    yield tell.field(_TYPES, tell.counts(shared["by_type"], lambda row: code(row["type"])))
    loudest = [
        tell.say(_SERVER, code(row["guild_id"]), tell.number(row["count"]), tell.number(row["members"]))
        for row in heard["by_server"]
    ]
    yield tell.field(_LOUDEST, tell.lines(loudest), inline=False)


def _chart(tell: Teller, stats: dict[str, Any]) -> Chart:
    rows = stats["by_day"]
    return tell.chart(
        Days(
            title=tell.say(_FLAGS),
            first=first_day(rows),
            series=[
                Series(label=tell.say(_OUT), values=values(rows, "shared"), colour=SKY),
                Series(label=tell.say(_IN), values=values(rows, "heard", -1), colour=GREEN),
            ],
        )
    )


ACTION = Action(
    name="network",
    description=Words(
        "Servers that trust each other, and what they share",
        "Server, die einander vertrauen, und was sie teilen",
    ),
    handle=handle,
    options=(DAYS,),
)
