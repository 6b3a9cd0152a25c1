"""Reject on a notification."""

from interactions.component import Component
from interactions.components._case import decide
from interactions.interaction import Interaction
from interactions.response import Response
from interactions.services import Services


def reject(interaction: Interaction, services: Services) -> Response:
    """Decide, and show the case's new state on the notification itself."""
    return decide(interaction, services, "reject")


COMPONENT = Component(
    name="case:reject",
    help="**Reject** closes the case and leaves the members restricted.",
    handle=reject,
)
