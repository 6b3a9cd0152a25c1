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

    Raises:
        UserError: the member is none.
    """
    if not is_moderator(interaction, services, wanted):
        raise UserError(f"You need {describe(wanted)}, or one of this server's moderator roles, for this.")


def is_moderator(interaction: Interaction, services: Services, wanted: Sequence[Permission]) -> bool:
    """Whether ``require_moderator`` lets the member pass. Roles are looked up only where permissions do not suffice."""
    if has_any(interaction, wanted):
        return True
    roles = servers.peek(interaction, services).moderator_roles if interaction.roles else ()
    return bool(set(roles) & set(interaction.roles))
