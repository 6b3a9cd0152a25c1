"""Verify on a notification."""

from interactions.component import Component
from interactions.components._case import decide
from interactions.interaction import Interaction
from interactions.response import Response
from interactions.services import Services


def verify(interaction: Interaction, services: Services) -> Response:
    """Decide, and show the case's new state on the notification itself."""
    return decide(interaction, services, "verify")


COMPONENT = Component(
    name="case:verify",
    help="**Verify** gives the members their roles back and closes the case.",
    handle=verify,
)
