"""The button that confirms /config reset of all settings, on a message that only the admin sees."""

from interactions.commands._config_reset import reset_all
from interactions.component import Component
from interactions.interaction import Interaction
from interactions.permissions import Permission, require_any
from interactions.response import Response, update
from interactions.services import Services


def confirm(interaction: Interaction, services: Services) -> Response:
    """Reset, and say so in place of the question."""
    require_any(interaction, (Permission.MANAGE_GUILD,))
    return update({"content": reset_all(interaction, services), "components": []})


COMPONENT = Component(
    name="config:reset",
    help="**Reset all settings** confirms `/config reset`. Needs Manage Server.",
    handle=confirm,
)
