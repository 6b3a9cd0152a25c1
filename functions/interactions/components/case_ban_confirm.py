"""The button that confirms a ban, on a message that only the moderator sees."""

from interactions.component import Component
from interactions.components._case import decide
from interactions.interaction import Interaction
from interactions.permissions import MAY_BAN
from interactions.response import MAX_CONTENT, Response, update
from interactions.services import Services
from portcullis.discord.case_view import CaseView
from portcullis.discord.embeds import lines
from portcullis.discord.markdown import user


def ban(interaction: Interaction, services: Services) -> Response:
    """Decide, and say so in place of the question; the decision's effects rewrite the notification."""
    return decide(interaction, services, "ban", _done, MAY_BAN)


def _done(case: CaseView) -> Response:
    people = [user(subject["user_id"]) for subject in case["subjects"]]
    return update(
        {"content": lines([f"Case {case['number']}, banned:", *people], MAX_CONTENT), "components": []}
    )


COMPONENT = Component(
    name="case:ban-confirm",
    help="**Ban** on the question bans everyone whom the case names, and closes the case. Needs the same.",
    handle=ban,
)
