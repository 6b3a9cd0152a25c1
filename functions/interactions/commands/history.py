"""/history: what is known of somebody on this server."""

from interactions import history_view
from interactions.command import Action, Command
from interactions.interaction import Interaction
from interactions.option import Option, OptionKind, Words
from interactions.permissions import MODERATION
from interactions.response import Response, message
from interactions.services import Services

_ABOUT = Words(
    "What is known of somebody: detections, cases, decisions, reputation",
    "Was von jemandem bekannt ist: Funde, Fälle, Entscheidungen, Ansehen",
)


def show(interaction: Interaction, services: Services) -> Response:
    """One embed, for the moderator alone."""
    found = services.store.look_up_member(interaction=interaction.claim, user_id=interaction.options["user"])
    return message(embeds=[history_view.embed_of(found, interaction)])


COMMAND = Command(
    name="history",
    description=_ABOUT,
    requires=MODERATION,
    moderators=True,
    actions=(
        Action(
            name="",
            description=_ABOUT,
            handle=show,
            options=(
                Option(
                    name="user",
                    description=Words(
                        "Who; an id will do for somebody who is not here", "Wer; für Abwesende genügt die Id"
                    ),
                    kind=OptionKind.USER,
                    required=True,
                ),
            ),
        ),
    ),
)
