"""Ban on a notification: asks first, for nothing hurts more than the wrong ban."""

from interactions import cases
from interactions.component import Component
from interactions.components._case import require_case
from interactions.interaction import Interaction
from interactions.permissions import MAY_BAN
from interactions.response import Response
from interactions.services import Services


def ask(interaction: Interaction, services: Services) -> Response:
    """Ask the moderator alone; the button that confirms is ``case:ban-confirm``."""
    return cases.ask(require_case(interaction, services, MAY_BAN), 0, "ban", interaction)


COMPONENT = Component(
    name="case:ban",
    help="**Ban** asks the moderator to confirm. Needs Ban Members or a moderator role of the server.",
    handle=ask,
)
