"""Ban on a notification: asks first, for nothing hurts more than the wrong ban."""

from interactions.component import Component
from interactions.components._case import require_case
from interactions.interaction import Interaction
from interactions.permissions import MAY_BAN
from interactions.response import Response, message
from interactions.services import Services
from portcullis.discord import components


def ask(interaction: Interaction, services: Services) -> Response:
    """Ask the moderator alone; the button that confirms is ``case:ban-confirm``."""
    case_id = require_case(interaction, services, MAY_BAN)
    confirm = components.button("Ban", components.case_id("ban-confirm", case_id), components.Style.DANGER)
    return message(
        "This bans everyone whom the case names. Nothing happens until you confirm.",
        components=[components.row(confirm)],
    )


COMPONENT = Component(
    name="case:ban",
    help="**Ban** asks the moderator to confirm. Needs Ban Members or a moderator role of the server.",
    handle=ask,
)
