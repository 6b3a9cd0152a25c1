"""What the buttons of a case share: who may press, and a decision that the notification shows."""

import re
from collections.abc import Sequence

from interactions import cases
from interactions.interaction import Interaction
from interactions.moderators import require_moderator
from interactions.permissions import MAY_BAN, MODERATION, Permission
from interactions.response import Response, update
from interactions.services import Services
from portcullis.discord import notification
from portcullis.errors import UserError

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_CASE = re.compile(_UUID)
_DECISION = re.compile(rf"(verify|reject|ban|false_positive|reopen)\.({_UUID})")


def require_case(
    interaction: Interaction, services: Services, wanted: Sequence[Permission] = MODERATION
) -> str:
    """The case that a button is about, for moderators with one of the ``wanted`` permissions.

    Raises:
        UserError: the member is no moderator, or the button names no case.
    """
    require_moderator(interaction, services, wanted)
    if not _CASE.fullmatch(interaction.argument):
        raise UserError("This button names no case.")
    return interaction.argument


def require_decision(interaction: Interaction, services: Services) -> tuple[str, str]:
    """The decision and the case that a button which confirms is about, for who may decide so.

    Raises:
        UserError: the member may not, or the button names no case.
    """
    found = _DECISION.fullmatch(interaction.argument)
    require_moderator(interaction, services, MAY_BAN if found and found[1] == "ban" else MODERATION)
    if found is None:
        raise UserError("This button names no case.")
    return found[1], found[2]


def decide(interaction: Interaction, services: Services, action: str) -> Response:
    """Decide the case, and show its new state on the notification itself; or tell what was decided before."""
    case = {"id": require_case(interaction, services)}
    answer, view = cases.decide(interaction, services, case, action)
    return answer or update(notification.render(view))
