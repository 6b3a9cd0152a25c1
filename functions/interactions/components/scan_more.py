"""The button that continues a scan."""

from interactions.component import Component
from interactions.flags import MAY_FLAG
from interactions.interaction import Interaction
from interactions.moderators import require_moderator
from interactions.response import Response, update
from interactions.scans import Scan, page
from interactions.services import Services


def more(interaction: Interaction, services: Services) -> Response:
    """The next page in place of this one."""
    require_moderator(interaction, services, MAY_FLAG)
    return update(page(interaction, services, Scan.read(interaction.argument)))


COMPONENT = Component(
    name="scan:more",
    help="**Continue** below a scan looks at the next names.",
    handle=more,
)
