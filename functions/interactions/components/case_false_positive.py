"""False positive on a notification: Verify, and the bot was wrong."""

from interactions.component import Component
from interactions.components._case import decide
from interactions.interaction import Interaction
from interactions.response import Response
from interactions.services import Services


def false_positive(interaction: Interaction, services: Services) -> Response:
    """Decide, and show the case's new state on the notification itself."""
    return decide(interaction, services, "false_positive")


COMPONENT = Component(
    name="case:false-positive",
    help="**False positive** gives the members their roles back and closes the case, as Verify does, and marks what "
    "was found as a false alarm: the messages are no spam.",
    handle=false_positive,
)
