"""Who may decide cases: members with a moderation permission or one of the server's moderator roles."""

from collections.abc import Sequence

from interactions import servers
from interactions.interaction import Interaction
from interactions.permissions import MODERATION, Permission, describe, has_any
from interactions.services import Services
from portcullis.errors import UserError


def require_moderator(
    interaction: Interaction, services: Services, wanted: Sequence[Permission] = MODERATION
) -> None:
    """Let a member pass who has one of the ``wanted`` permissions or one of the server's moderator roles.

    The roles are looked up only where the permissions do not suffice.

    Raises:
        UserError: the member is none.
    """
    if has_any(interaction, wanted):
        return
    roles = servers.peek(interaction, services).moderator_roles if interaction.roles else ()
    if not set(roles) & set(interaction.roles):
        raise UserError(f"You need {describe(wanted)}, or one of this server's moderator roles, for this.")
