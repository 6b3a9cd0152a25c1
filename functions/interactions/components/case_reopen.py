"""Reopen on a notification."""

from interactions.component import Component
from interactions.components._case import decide
from interactions.interaction import Interaction
from interactions.response import Response
from interactions.services import Services


def reopen(interaction: Interaction, services: Services) -> Response:
    """Decide, and show the case's new state on the notification itself."""
    return decide(interaction, services, "reopen")


COMPONENT = Component(
    name="case:reopen",
    help="**Reopen** opens a decided case again.",
    handle=reopen,
)
