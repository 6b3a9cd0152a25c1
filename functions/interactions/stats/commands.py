"""/stats commands: what was asked of the bot, and how fast it was."""

from collections.abc import Iterator
from typing import Any

from interactions.command import Action
from interactions.interaction import Interaction
from interactions.option import Option, Words
from interactions.response import Response
from interactions.services import Services
from interactions.stats.answer import DAYS, USER, Row, Teller, days_of, first_day, values
from portcullis.charts.model import Chart, Days, Ranking, Series
from portcullis.charts.palette import GREEN
from portcullis.discord import embeds
from portcullis.discord.markdown import code, user

_NAME_LENGTH = 64

_TITLE = Words("Commands and buttons", "Befehle und Knöpfe")
_COUNTS = {
    "commands": Words("Given", "Gegeben"),
    "users": Words("By so many people", "Von so vielen Personen"),
    "refused": Words("Refused", "Verweigert"),
    "failed": Words("Failed", "Gescheitert"),
}
_WAIT = Words("To an answer: 50% · 95%", "Bis zur Antwort: 50 % · 95 %")
_LIST = Words("Most given: count, 50% · 95% within", "Häufigste: Anzahl, 50 % · 95 % binnen")
_USERS = Words("Gave most", "Gaben die meisten")
_BY_DAY, _BY_COMMAND = Words("By day", "Nach Tag"), Words("Most given", "Häufigste")


def handle(interaction: Interaction, services: Services) -> Response:
    """Counts and latencies, of all commands or of one."""
    tell = Teller(interaction)
    command, user_id = interaction.options.get("command"), interaction.options.get("user")
    # People type the slash too.
    command = command.strip().removeprefix("/") if command else None
    stats = services.store.stats_commands(
        interaction=interaction.claim,
        guild_id=interaction.guild_id,
        days=days_of(interaction),
        command=command,
        user_id=user_id,
    )
    return tell.answer(
        _TITLE,
        fields=list(_fields(tell, stats)),
        chart=_chart(tell, stats),
        filters=[*([code(command)] if command else []), *([user(user_id)] if user_id else [])],
    )


def suggest_commands(interaction: Interaction, _services: Services) -> Iterator[str]:
    """Commands and subcommands whose name has what was typed so far."""
    from interactions.dispatch import all_commands  # which loads this file

    typed = str(interaction.options.get("command", "")).strip().removeprefix("/").lower()
    names = (
        name
        for command in all_commands().values()
        for name in dict.fromkeys(
            (command.name, *(f"{command.name} {action.name}".rstrip() for action in command.actions))
        )
    )
    return (name for name in names if typed in name)


def _fields(tell: Teller, stats: dict[str, Any]) -> Iterator[embeds.Json]:
    for name, title in _COUNTS.items():
        yield tell.field(title, tell.number(stats[name]))
    yield tell.field(_WAIT, tell.percentiles(stats["p50_ms"], stats["p95_ms"]))
    yield tell.field(_USERS, tell.people(stats["top_users"]))
    yield tell.field(_LIST, tell.lines([_line(tell, row) for row in stats["by_command"]]), inline=False)


def _line(tell: Teller, row: Row) -> str:
    return f"{code(row['command'])} {tell.number(row['count'])}, {tell.percentiles(row['p50_ms'], row['p95_ms'])}"


def _chart(tell: Teller, stats: dict[str, Any]) -> Chart:
    rows = stats["by_day"]
    return tell.chart(
        Days(
            title=tell.say(_BY_DAY),
            first=first_day(rows),
            series=[Series(label="", values=values(rows, "count"))],
            weight=3,
        ),
        Ranking(
            title=tell.say(_BY_COMMAND),
            items=[(row["command"], row["count"]) for row in stats["by_command"]],
            colour=GREEN,
            weight=2,
        ),
        beside=True,
    )


ACTION = Action(
    name="commands",
    description=Words(
        "How often commands were given, and how fast I was", "Wie oft Befehle kamen, und wie schnell ich war"
    ),
    handle=handle,
    options=(
        DAYS,
        Option(
            name="command",
            description=Words(
                "Only this command, with its subcommands", "Nur dieser Befehl, mit Unterbefehlen"
            ),
            maximum=_NAME_LENGTH,
            suggest=suggest_commands,
        ),
        USER,
    ),
)
