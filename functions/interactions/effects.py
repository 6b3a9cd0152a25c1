"""Effects that an interaction has caused: their first try, within the request."""

import logging

from interactions.interaction import Interaction
from interactions.services import Services
from portcullis.errors import PortcullisError

log = logging.getLogger(__name__)


def carry_out(interaction: Interaction, services: Services) -> None:
    """Let a decision take effect at once. It is recorded: what fails here, the minute job tries again."""
    try:
        services.carry_out([interaction.guild_id])
    except PortcullisError as error:
        log.warning("effects left to the minute job: %s", error, extra={"request_id": interaction.id})
