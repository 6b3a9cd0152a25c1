"""History on a member: what is known of them, as /history shows it."""

from interactions import history_view
from interactions.interaction import Interaction
from interactions.menu import Menu, Target
from interactions.option import Words
from interactions.permissions import MODERATION
from interactions.response import Response, message
from interactions.services import Services


def show(interaction: Interaction, services: Services) -> Response:
    """One embed, for the moderator alone."""
    found = services.store.look_up_member(interaction=interaction.claim, user_id=interaction.target_id)
    return message(embeds=[history_view.embed_of(found, interaction)])


MENU = Menu(
    name="history_user",
    target=Target.USER,
    title=Words("History", "Vorgeschichte"),
    description=Words(
        "What is known of somebody: detections, cases, decisions, reputation",
        "Was von jemandem bekannt ist: Funde, Fälle, Entscheidungen, Ansehen",
    ),
    requires=MODERATION,
    handle=show,
)
