"""/stats: what happened in this server, in numbers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from interactions.command import Action, Command
from interactions.interaction import Interaction
from interactions.option import Option, OptionKind, Words
from interactions.permissions import Permission
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from portcullis.discord import embeds
from portcullis.discord.markdown import code, user

_DEFAULT_DAYS, _MAX_DAYS = 7, 365
_COUNTS = {
    "messages": "Messages",
    "members": "Members",
    "joins": "Joins",
    "detections": "Detections",
    "cases_opened": "Cases opened",
    "verified": "Verified",
    "rejected": "Rejected",
    "banned": "Banned",
}


def overview(interaction: Interaction, services: Services) -> Response:
    """Counts of a period, the rules that fired and who was detected most."""
    days = interaction.options.get("days", _DEFAULT_DAYS)
    stats = services.store.stats_overview(
        interaction=interaction.claim, guild_id=interaction.guild_id, days=days
    )
    fields = [embeds.field(title, f"{stats[name]:,}", inline=True) for name, title in _COUNTS.items()]
    fields.append(embeds.field("Rules", _ranking(stats["by_rule"], lambda row: code(row["rule"]))))
    fields.append(
        embeds.field("Detected most", _ranking(stats["top_users"], lambda row: user(row["user_id"])))
    )
    period = f"The last {days} days" if days > 1 else "The last day"
    return message(embeds=[embeds.embed("Overview", colour=COLOUR, fields=fields, footer=period)])


def _ranking(rows: Sequence[Mapping[str, Any]], name: Callable[[Mapping[str, Any]], str]) -> str:
    return embeds.lines([f"{name(row)} {row['count']:,}" for row in rows]) or "none"


COMMAND = Command(
    name="stats",
    description=Words("This server in numbers", "Dieser Server in Zahlen"),
    requires=(Permission.MANAGE_MESSAGES, Permission.MANAGE_GUILD),
    actions=(
        Action(
            name="overview",
            description=Words(
                "Messages, joins, detections and decisions of a period",
                "Nachrichten, Beitritte, Funde und Entscheidungen eines Zeitraums",
            ),
            handle=overview,
            options=(
                Option(
                    name="days",
                    description=Words("How many days back; 7 by default", "Wie viele Tage zurück; sonst 7"),
                    kind=OptionKind.INTEGER,
                    minimum=1,
                    maximum=_MAX_DAYS,
                ),
            ),
        ),
    ),
)
