"""The button that confirms a decision about several people, on a message that only the moderator sees."""

from interactions import cases
from interactions.component import Component
from interactions.components._case import require_decision
from interactions.interaction import Interaction
from interactions.response import Response, update
from interactions.services import Services


def confirm(interaction: Interaction, services: Services) -> Response:
    """Decide, and say so in place of the question; the decision's effects rewrite the notification."""
    action, case_id = require_decision(interaction, services)
    answer, view = cases.decide(interaction, services, {"id": case_id}, action, asked=True)
    return answer or update({"content": cases.decided(view, interaction), "components": []})


COMPONENT = Component(
    name="case:confirm",
    help="Where a case is about several accounts, **Verify**, **Reject**, **False positive** and **Reopen** ask first.",
    handle=confirm,
)
