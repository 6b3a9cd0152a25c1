"""History on a notification: what is known of the suspects, on one embed."""

from interactions import history_view
from interactions.component import Component
from interactions.components._case import require_case
from interactions.interaction import Interaction
from interactions.response import Response, message
from interactions.services import Services


def show(interaction: Interaction, services: Services) -> Response:
    """One suspect's whole history, or a line for each of several. The case notes who looked."""
    found = services.store.look_up_case(
        interaction=interaction.claim, case_id=require_case(interaction, services)
    )
    if found["subjects"] == 1:
        return message(embeds=[history_view.embed_of(found["people"][0], interaction)])
    return message(embeds=[history_view.embed_of_many(found, interaction)])


COMPONENT = Component(
    name="case:history",
    help="**History** shows you alone what is known of the members: detections, cases, decisions, reputation.",
    handle=show,
)
