"""Verify on a notification."""

from interactions.component import Component
from interactions.components._case import decide
from interactions.interaction import Interaction
from interactions.response import Response, update
from interactions.services import Services
from portcullis.discord import notification


def verify(interaction: Interaction, services: Services) -> Response:
    """Decide, and show the case's new state on the notification itself."""
    return decide(interaction, services, "verify", lambda case: update(notification.render(case)))


COMPONENT = Component(
    name="case:verify",
    help="**Verify** gives the members their roles back and closes the case.",
    handle=verify,
)
