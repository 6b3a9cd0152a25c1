"""What the subcommands of /stats have in common: a period, numbers in words, and an embed with a chart."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from interactions.interaction import Interaction
from interactions.language import language, say
from interactions.option import Option, OptionKind, Words
from interactions.response import COLOUR, File, Response, message
from portcullis import amounts
from portcullis.charts import draw
from portcullis.charts.model import Chart, Days, Ranking
from portcullis.discord import embeds
from portcullis.discord.markdown import user

Row = Mapping[str, Any]

DEFAULT_DAYS: Final = 7
MOST_DAYS: Final = 365
FILE: Final = "chart.png"

DAYS: Final = Option(
    name="days",
    description=Words("How many days back; 7 by default", "Wie viele Tage zurück; sonst 7"),
    kind=OptionKind.INTEGER,
    minimum=1,
    maximum=MOST_DAYS,
)
USER: Final = Option(
    name="user", description=Words("Only this member's", "Nur von diesem Mitglied"), kind=OptionKind.USER
)
NOTHING: Final = Words("nothing yet", "noch nichts")
_WEEKLY = Words("per week", "je Woche")
_PERIOD = Words("The last {} days, by UTC", "Die letzten {} Tage, nach UTC")
_A_DAY = Words("Today, by UTC", "Heute, nach UTC")
_ONLY = Words("Only: {}", "Nur: {}")
_MORE = Words("and {} more", "und {} weitere")
_CHART = Words("Chart: {}", "Diagramm: {}")


def days_of(interaction: Interaction) -> int:
    """The period that the member chose."""
    days: int = interaction.options.get("days", DEFAULT_DAYS)
    return days


class Teller:
    """Says numbers in the reader's language. What is not there yet is said in words."""

    def __init__(self, interaction: Interaction) -> None:
        self._interaction = interaction
        self.language = language(interaction)

    def say(self, words: Words, *values: object) -> str:
        """Words, with what goes into their braces."""
        return say(words, self._interaction).format(*values)

    @property
    def nothing(self) -> str:
        """For what has no data."""
        return self.say(NOTHING)

    def number(self, value: float) -> str:
        """A count."""
        return amounts.number(value, self.language)

    def duration(self, ms: float | None) -> str:
        """Milliseconds."""
        return self.nothing if ms is None else amounts.duration(ms, self.language)

    def percentiles(self, p50_ms: float | None, p95_ms: float | None) -> str:
        """``340 ms · 1.2 s``: within the first half of them, within the second 95 of 100."""
        if p50_ms is None:
            return self.nothing
        return f"{self.duration(p50_ms)} · {self.duration(p95_ms)}"

    def dollars(self, usd: float) -> str:
        """Money."""
        return amounts.dollars(usd, self.language)

    def share(self, part: float, whole: float) -> str:
        """A part of a whole in percent."""
        return amounts.percent(part / whole, self.language) if whole else self.nothing

    def day(self, iso: str) -> str:
        """A day, as the database names it."""
        return amounts.day(date.fromisoformat(iso), self.language)

    def counts(self, rows: Sequence[Row], name: Callable[[Row], str]) -> str:
        """A line for each row: its name and its ``count``."""
        return self.lines([f"{name(row)} {self.number(row['count'])}" for row in rows])

    def people(self, rows: Sequence[Row]) -> str:
        """The same for members."""
        return self.counts(rows, lambda row: user(row["user_id"]))

    def lines(self, lines: Sequence[str]) -> str:
        """Lines of one field, as many as fit; in words where there are none."""
        return embeds.lines(lines, more=self.say(_MORE, "{}")) or self.nothing

    def field(self, title: Words, value: str, *, inline: bool = True) -> embeds.Json:
        """One field, in a row of three unless told otherwise."""
        return embeds.field(self.say(title), value, inline=inline)

    def chart(self, *panels: Days | Ranking, beside: bool = False) -> Chart:
        """A chart that speaks the reader's language."""
        return Chart(
            panels=panels,
            language=self.language,
            nothing=self.nothing,
            weekly=self.say(_WEEKLY),
            beside=beside,
        )

    def answer(
        self,
        title: Words,
        *,
        fields: Sequence[embeds.Json],
        chart: Chart,
        filters: Sequence[str] = (),
        notes: Sequence[str] = (),
    ) -> Response:
        """The embed with its chart, for the member alone; ``notes`` say what the numbers leave out."""
        days = days_of(self._interaction)
        only = [self.say(_ONLY, ", ".join(filters))] if filters else []
        made = embeds.embed(
            self.say(title),
            colour=COLOUR,
            fields=fields,
            footer=self.say(_PERIOD, days) if days > 1 else self.say(_A_DAY),
            description="\n".join([*only, *notes]),
            image=FILE,
        )
        seen = self.say(_CHART, ", ".join(panel.title for panel in chart.panels))
        return message(embeds=[made], files=[File(FILE, draw.render(chart), seen)])


def values(rows: Sequence[Row], key: str, sign: int = 1) -> list[float | None]:
    """One value a day, as a chart takes them."""
    return [None if row[key] is None else sign * row[key] for row in rows]


def first_day(rows: Sequence[Row]) -> date:
    """The day of the first row."""
    return date.fromisoformat(rows[0]["day"])
