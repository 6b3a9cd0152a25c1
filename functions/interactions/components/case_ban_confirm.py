"""The button that confirms a ban, on a message that only the moderator sees."""

from interactions import cases
from interactions.component import Component
from interactions.components._case import require_case
from interactions.interaction import Interaction
from interactions.permissions import MAY_BAN
from interactions.response import Response, update
from interactions.services import Services


def ban(interaction: Interaction, services: Services) -> Response:
    """Decide, and say so in place of the question; the decision's effects rewrite the notification."""
    case = {"id": require_case(interaction, services, MAY_BAN)}
    answer, view = cases.decide(interaction, services, case, "ban", asked=True)
    return answer or update({"content": cases.decided(view, interaction), "components": []})


COMPONENT = Component(
    name="case:ban-confirm",
    help="**Ban** on the question bans everyone whom the case names, and closes the case. Needs the same.",
    handle=ban,
)
