"""/config validate: what is wrong with this server, and how to mend it."""

import logging
from typing import Final

from interactions import inspect_rights, inspect_settings, setups
from interactions.command import Action
from interactions.health_words import NEITHER, TROUBLE, WELL
from interactions.inspection import Server
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.response import COLOUR, Response, message
from interactions.servers import UNKNOWN
from interactions.services import Services
from portcullis.discord import components, embeds
from portcullis.discord.look import Look
from portcullis.errors import DiscordError, UserError

log = logging.getLogger(__name__)

_BUTTON: Final = "config:repair:now"
_WELL = Words("All is well", "Alles in Ordnung")
_TROUBLE = Words("Needs attention: {}", "Braucht Aufmerksamkeit: {}")
_UNSURE = Words("Nothing wrong as far as I could look", "Kein Fehler, soweit ich schauen konnte")
_NOTHING = Words("I find nothing wrong.", "Ich finde keinen Fehler.")
_SILENT = Words(
    "Discord did not answer in time: I could not look at permissions and the order of roles. Please try again.",
    "Discord hat nicht rechtzeitig geantwortet: Rechte und Reihenfolge der Rollen konnte ich nicht ansehen. "
    "Bitte versuche es noch einmal.",
)
_REPAIR = Words("Repair", "Reparieren")
_MORE = Words("and {} more", "und {} weitere")
_FOOTER = Words(
    "✗ needs attention  • may be meant so. Repair does what /config setup does.",
    "✗ braucht Aufmerksamkeit  • mag so gewollt sein. Reparieren tut, was /config setup tut.",
)


def validate(interaction: Interaction, services: Services) -> Response:
    """Ask the database and Discord, and list what is wrong, the gravest first."""
    known = services.store.inspect_server(interaction=interaction.claim, guild_id=interaction.guild_id)
    if known is None:
        raise UserError(UNKNOWN)
    look = _look(interaction, services)
    server = Server.of(interaction.guild_id, known, look)
    found = [*inspect_settings.problems(server), *inspect_rights.problems(server)]
    lines = [problem.line(interaction) for problem in sorted(found, key=lambda problem: not problem.grave)]
    if known["setup"] is not None and known["setup"]["status"] != "done":
        lines.insert(0, setups.standing(interaction, known["setup"]))
    if look is None:
        lines.insert(0, f"{NEITHER} {say(_SILENT, interaction)}")
    return message(
        embeds=[_page(interaction, lines, well=_UNSURE if look is None else _WELL)],
        components=[_repair(interaction)] if any(problem.repairable for problem in found) else [],
    )


def _look(interaction: Interaction, services: Services) -> Look | None:
    try:
        return services.discord.look(interaction.guild_id)
    except DiscordError as error:
        log.warning("no look at Discord: %s", error, extra={"request_id": interaction.id})
        return None


def _page(interaction: Interaction, lines: list[str], *, well: Words) -> embeds.Json:
    troubles = sum(line.startswith(TROUBLE) for line in lines)
    title = say(_TROUBLE if troubles else well, interaction).format(troubles)
    text = embeds.lines(
        lines or [f"{WELL} {say(_NOTHING, interaction)}"], embeds.DESCRIPTION, more=say(_MORE, interaction)
    )
    return embeds.embed(title, colour=COLOUR, fields=[], footer=say(_FOOTER, interaction), description=text)


def _repair(interaction: Interaction) -> embeds.Json:
    return components.row(components.button(say(_REPAIR, interaction), _BUTTON, components.Style.PRIMARY))


ACTION = Action(
    name="validate",
    description=Words(
        "What is wrong with this server's setup, and how to mend it",
        "Was an der Einrichtung dieses Servers nicht stimmt, und wie man es behebt",
    ),
    handle=validate,
)
