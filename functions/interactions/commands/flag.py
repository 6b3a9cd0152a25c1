"""/flag: a moderator says that somebody is a suspect."""

from interactions.command import Action, Command
from interactions.flags import MAX_REASON, MAY_FLAG, flag
from interactions.interaction import Interaction
from interactions.option import Option, OptionKind, Words
from interactions.people import look_up, named
from interactions.response import Response
from interactions.services import Services

_ABOUT = Words("Treat somebody as a suspect", "Jemanden als verdächtig behandeln")


def flag_them(interaction: Interaction, services: Services) -> Response:
    """Flag somebody; what follows is up to the server's ``message_mode``."""
    person = look_up(interaction, services, named(interaction, interaction.options["user"]))
    return flag(interaction, services, [person], str(interaction.options.get("reason", "")))


COMMAND = Command(
    name="flag",
    description=_ABOUT,
    requires=MAY_FLAG,
    actions=(
        Action(
            name="",
            description=_ABOUT,
            handle=flag_them,
            options=(
                Option(
                    name="user",
                    description=Words("Whom", "Wen"),
                    kind=OptionKind.USER,
                    required=True,
                ),
                Option(
                    name="reason",
                    description=Words(
                        "Why; moderators see it on the case", "Warum; die Moderation sieht es im Fall"
                    ),
                    maximum=MAX_REASON,
                ),
            ),
        ),
    ),
)
