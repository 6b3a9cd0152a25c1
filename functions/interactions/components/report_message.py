"""The form of a report on a message.

With a form Discord sends no message, so it is read from the channel: the report rests on what stands there, and not on
what the reporter's client says.
"""

import re

from interactions import reports
from interactions.component import Component
from interactions.door import Late
from interactions.interaction import Interaction
from interactions.people import look_up, require_person
from interactions.resolved import Message, Person
from interactions.response import Response
from interactions.services import Services
from portcullis.errors import DiscordError, UserError

_ARGUMENT = re.compile(r"([0-9]{15,20})\.([0-9]{15,20})", re.ASCII)


def file(interaction: Interaction, services: Services) -> Response:
    """Take what was typed. A message that is gone by then leaves a report on whom the form names as its author."""
    named = _ARGUMENT.fullmatch(interaction.argument)
    if named is None:
        raise UserError("This form names no message. Please report it once more.")
    message_id, author_id = named.groups()
    about = _read(interaction, services, message_id)
    if about is None:
        person = look_up(interaction, services, Person(id=author_id))
    else:
        require_person(interaction, about.author, webhook=about.webhook)
        person = about.author
    return reports.file(interaction, services, person, interaction.fields.get("reason", ""), about)


def _read(interaction: Interaction, services: Services, message_id: str) -> Message | None:
    try:
        return Message.of(services.discord.message(interaction.channel_id, message_id))
    except (DiscordError, ValueError, TypeError, KeyError):
        return None


COMPONENT = Component(
    name=reports.MESSAGE_FORM.name,
    help="The form of **Report** on a message tells the moderators, and shows them the message.",
    handle=file,
    late=Late.EPHEMERAL,
    for_everyone=True,
)
