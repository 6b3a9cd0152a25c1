"""/health: what the bot can say of its own state in this server."""

from collections.abc import Sequence

from interactions import health_words
from interactions.command import Action, Command
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.permissions import Permission
from interactions.response import COLOUR, Response, message
from interactions.servers import UNKNOWN
from interactions.services import Services
from portcullis.discord import embeds
from portcullis.errors import DatabaseError, UserError

_ABOUT = Words("How the bot is doing in this server", "Wie es dem Bot auf diesem Server geht")
_WELL = Words("All is well", "Alles in Ordnung")
_TROUBLE = Words("Needs attention: {}", "Braucht Aufmerksamkeit: {}")
_LEGEND = Words(
    "✓ well  ✗ needs attention  • neither", "✓ in Ordnung  ✗ braucht Aufmerksamkeit  • weder noch"
)


def show(interaction: Interaction, services: Services) -> Response:
    """Ask the database, and say what it answered and how long it took; or that it does not answer."""
    began_ms = services.now_ms()
    try:
        found = services.store.read_health(interaction=interaction.claim, guild_id=interaction.guild_id)
    except DatabaseError as error:
        if not error.transient:
            raise
        return _answer(interaction, health_words.silent(interaction))
    now_ms = services.now_ms()
    if found is None:
        raise UserError(UNKNOWN)
    # The wall clock may be set back meanwhile.
    took_ms = max(0, now_ms - began_ms)
    return _answer(interaction, health_words.report(interaction, found, took_ms=took_ms, now_ms=now_ms))


def _answer(interaction: Interaction, lines: Sequence[str]) -> Response:
    troubles = sum(line.startswith(health_words.TROUBLE) for line in lines)
    title = say(_TROUBLE if troubles else _WELL, interaction).format(troubles)
    footer = say(_LEGEND, interaction)
    return message(
        embeds=[embeds.embed(title, colour=COLOUR, fields=[], footer=footer, description="\n".join(lines))]
    )


COMMAND = Command(
    name="health",
    description=_ABOUT,
    requires=(Permission.MANAGE_GUILD,),
    actions=(Action(name="", description=_ABOUT, handle=show),),
)
