"""The form of a report on a member."""

import re

from interactions import reports
from interactions.component import Component
from interactions.door import Late
from interactions.interaction import Interaction
from interactions.people import look_up
from interactions.resolved import Person
from interactions.response import Response
from interactions.services import Services
from portcullis.errors import UserError

_SNOWFLAKE = re.compile(r"[0-9]{15,20}", re.ASCII)


def file(interaction: Interaction, services: Services) -> Response:
    """Take what was typed. The form names the member; what they are, Discord is asked."""
    if not _SNOWFLAKE.fullmatch(interaction.argument):
        raise UserError("This form names nobody. Please report them once more.")
    person = look_up(interaction, services, Person(id=interaction.argument))
    return reports.file(interaction, services, person, interaction.fields.get("reason", ""))


COMPONENT = Component(
    name=reports.USER_FORM.name,
    help="The form of `/report` and **Report** on a member tells the moderators.",
    handle=file,
    late=Late.EPHEMERAL,
    for_everyone=True,
)
