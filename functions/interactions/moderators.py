"""Who may decide cases: members with a moderation permission or one of the server's moderator roles."""

from interactions import servers
from interactions.interaction import Interaction
from interactions.permissions import MODERATION, has_any
from interactions.services import Services
from portcullis.errors import UserError


def require_moderator(interaction: Interaction, services: Services) -> None:
    """Let a moderator pass. The server's roles are looked up only where the permissions do not suffice.

    Raises:
        UserError: the member is none.
    """
    if has_any(interaction, MODERATION):
        return
    roles = servers.peek(interaction, services).moderator_roles if interaction.roles else ()
    if not set(roles) & set(interaction.roles):
        raise UserError("Only moderators of this server may decide cases.")
