"""What the buttons of a case share: who may press, the decision, and its first try at taking effect."""

import re
from collections.abc import Callable, Sequence

from interactions.effects import carry_out
from interactions.interaction import Interaction
from interactions.moderators import require_moderator
from interactions.permissions import MODERATION, Permission
from interactions.response import Response, message
from interactions.services import Services
from portcullis.discord.case_view import CaseView
from portcullis.discord.markdown import ago, user
from portcullis.errors import UserError

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def require_case(
    interaction: Interaction, services: Services, wanted: Sequence[Permission] = MODERATION
) -> str:
    """The case that a button is about, for moderators with one of the ``wanted`` permissions.

    Raises:
        UserError: the member is no moderator, or the button names no case.
    """
    require_moderator(interaction, services, wanted)
    if not _UUID.fullmatch(interaction.argument):
        raise UserError("This button names no case.")
    return interaction.argument


def decide(
    interaction: Interaction,
    services: Services,
    action: str,
    show: Callable[[CaseView], Response],
    wanted: Sequence[Permission] = MODERATION,
) -> Response:
    """Decide the case, once, and answer with ``show(case)``; or tell what was decided before."""
    found = services.store.resolve_case(
        interaction=interaction.claim, case_id=require_case(interaction, services, wanted), action=action
    )
    case: CaseView = found["case"]
    if found["outcome"] == "already":
        return message(standing(case))
    if found["effects"]:
        carry_out(interaction, services)
    return show(case)


def standing(case: CaseView) -> str:
    """A case's state and who decided so, as in ``Case 17 was already verified by @mod 5 minutes ago``."""
    if case["status"] in {"pending", "reopened"}:
        return f"Case {case['number']} is open: it waits for a decision."
    when = f" {ago(case['resolved_ms'])}" if case["resolved_ms"] else ""
    who = f" by {user(case['resolved_by'])}" if case["resolved_by"] else ""
    return f"Case {case['number']} was already {case['status']}{who}{when}."
