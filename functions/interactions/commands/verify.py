"""/verify: decide somebody's open case in their favour."""

from interactions import cases
from interactions.command import Action, Command
from interactions.interaction import Interaction
from interactions.option import Option, OptionKind, Words
from interactions.permissions import MODERATION
from interactions.response import Response, message
from interactions.services import Services
from portcullis.errors import DatabaseError

_ABOUT = Words(
    "Give somebody their roles back and close their case",
    "Jemandem die Rollen zurückgeben und den Fall schließen",
)


def verify(interaction: Interaction, services: Services) -> Response:
    """The same as the button **Verify** on the notification."""
    case = {"user_id": interaction.options["user"]}
    try:
        answer, view = cases.decide(interaction, services, case, "verify")
    except DatabaseError as error:
        raise cases.not_found(error, case, interaction) from error
    return answer or message(cases.decided(view, interaction))


COMMAND = Command(
    name="verify",
    description=_ABOUT,
    requires=MODERATION,
    moderators=True,
    actions=(
        Action(
            name="",
            description=_ABOUT,
            handle=verify,
            options=(
                Option(
                    name="user",
                    description=Words("Whose open case", "Wessen offener Fall"),
                    kind=OptionKind.USER,
                    required=True,
                ),
            ),
        ),
    ),
)
