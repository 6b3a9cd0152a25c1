"""/stats members: who came, who went, and who stayed."""

from collections.abc import Iterator, Sequence
from typing import Any

from interactions.command import Action
from interactions.interaction import Interaction
from interactions.option import Words
from interactions.response import Response
from interactions.services import Services
from interactions.stats.answer import DAYS, Row, Teller, days_of, first_day, values
from portcullis.charts.model import Chart, Days, Series
from portcullis.charts.palette import GREEN, PINK
from portcullis.discord import embeds

_WEEKS = 8

_TITLE = Words("Members", "Mitglieder")
_COUNTS = {
    "members": Words("Members now", "Mitglieder jetzt"),
    "joins": Words("Joins", "Beitritte"),
    "leaves": Words("Leaves", "Austritte"),
    "newcomers": Words("New members", "Neue Mitglieder"),
    "newcomers_here": Words("Of them still here", "Davon noch hier"),
    "newcomers_wrote": Words("Of them wrote", "Davon schrieben"),
    "restricted": Words("Restricted now", "Jetzt eingeschränkt"),
}
_STAYED = {
    "stayed_1_day": Words("Stayed 1 day", "Blieben 1 Tag"),
    "stayed_7_days": Words("Stayed 7 days", "Blieben 7 Tage"),
    "stayed_30_days": Words("Stayed 30 days", "Blieben 30 Tage"),
}
_BANNED = Words("Of them banned", "Davon gebannt")
_BY_WEEK = Words("New by week: 1 · 7 · 30 days", "Neue nach Woche: 1 · 7 · 30 Tage")
_WEEK = Words("{0}: {1} new · {2} · {3} · {4}", "{0}: {1} neu · {2} · {3} · {4}")
_CAME_AND_WENT = Words("Came and went", "Kamen und gingen")
_JOINED, _LEFT = Words("Joined", "Beigetreten"), Words("Left", "Ausgetreten")
_HOW = Words(
    "Who came back is not counted as having left. Whole weeks (from Monday) within the period tell who stayed.",
    "Wer zurückkam, zählt nicht als ausgetreten. Wer blieb, sagen die Wochen (ab Montag) im Zeitraum.",
)


def handle(interaction: Interaction, services: Services) -> Response:
    """Joins and leaves by day, and the retention of new members by week."""
    tell = Teller(interaction)
    stats = services.store.stats_members(
        interaction=interaction.claim, guild_id=interaction.guild_id, days=days_of(interaction)
    )
    return tell.answer(
        _TITLE, fields=list(_fields(tell, stats)), chart=_chart(tell, stats), notes=[tell.say(_HOW)]
    )


def _fields(tell: Teller, stats: dict[str, Any]) -> Iterator[embeds.Json]:
    for name, title in _COUNTS.items():
        yield tell.field(title, tell.number(stats[name]))
    weeks = stats["weeks"]
    yield tell.field(_BANNED, tell.number(sum(week["banned"] for week in weeks)))
    for name, title in _STAYED.items():
        yield tell.field(title, _stayed(tell, weeks, name))
    newest = [_week(tell, week) for week in reversed(weeks[-_WEEKS:])]
    yield tell.field(_BY_WEEK, tell.lines(newest), inline=False)


def _stayed(tell: Teller, weeks: Sequence[Row], name: str) -> str:
    """Over all weeks whose new members have had the time."""
    told = [week for week in weeks if week[name] is not None]
    return tell.share(sum(week[name] for week in told), sum(week["new_members"] for week in told))


def _week(tell: Teller, week: Row) -> str:
    return tell.say(
        _WEEK, tell.day(week["week"]), tell.number(week["new_members"]),
        *(_stayed(tell, [week], name) for name in _STAYED),
    )  # fmt: skip


def _chart(tell: Teller, stats: dict[str, Any]) -> Chart:
    rows = stats["by_day"]
    return tell.chart(
        Days(
            title=tell.say(_CAME_AND_WENT),
            first=first_day(rows),
            series=[
                Series(label=tell.say(_JOINED), values=values(rows, "joins"), colour=GREEN),
                Series(label=tell.say(_LEFT), values=values(rows, "leaves", -1), colour=PINK),
            ],
        )
    )


ACTION = Action(
    name="members",
    description=Words(
        "Joins, leaves, and how many new members stay", "Beitritte, Austritte, und wie viele Neue bleiben"
    ),
    handle=handle,
    options=(DAYS,),
)
