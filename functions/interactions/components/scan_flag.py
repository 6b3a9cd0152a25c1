"""The select of a scan: flags those who are chosen."""

import re

from interactions.component import Component
from interactions.door import Late
from interactions.flags import MAY_FLAG, flag
from interactions.interaction import Interaction
from interactions.moderators import require_moderator
from interactions.people import look_up
from interactions.resolved import Person
from interactions.response import Response
from interactions.services import Services
from portcullis.errors import UserError

_SNOWFLAKE = re.compile(r"[0-9]{15,20}", re.ASCII)
_REASON = "the name, found by /scan"


def flag_chosen(interaction: Interaction, services: Services) -> Response:
    """Flag them all, or none where one stands as high as the moderator."""
    require_moderator(interaction, services, MAY_FLAG)
    chosen = sorted(set(interaction.values))
    if not chosen or not all(_SNOWFLAKE.fullmatch(value) for value in chosen):
        raise UserError("Please choose whom to flag.")
    # Names are all that a scan knows of people: Discord says who of them is a bot.
    people = [look_up(interaction, services, Person(id=value)) for value in chosen]
    return flag(interaction, services, people, _REASON)


COMPONENT = Component(
    name="scan:flag",
    help="**Flag …** below a scan flags those whom you choose, as `/flag` does.",
    handle=flag_chosen,
    late=Late.EPHEMERAL,
)
