"""The button under /config validate that mends what a setup can mend."""

from interactions import setups
from interactions.component import Component
from interactions.interaction import Interaction
from interactions.permissions import Permission, require_any
from interactions.response import Response, update
from interactions.services import Services


def repair(interaction: Interaction, services: Services) -> Response:
    """Set the server up with what is set already, and tell how it stands in place of the problems."""
    require_any(interaction, (Permission.MANAGE_GUILD,))
    return update({"embeds": [setups.run(interaction, services, {})], "components": []})


COMPONENT = Component(
    name="config:repair",
    help="**Repair** under `/config validate` does what `/config setup` does. Needs Manage Server, Manage Roles and "
    "Manage Channels.",
    handle=repair,
)
