"""Flag on a message: its author becomes a suspect, and it goes as a detected one would."""

from interactions.flags import MAY_FLAG, flag
from interactions.interaction import Interaction
from interactions.menu import Menu, Target
from interactions.option import Words
from interactions.people import look_up, target_message
from interactions.response import Response
from interactions.services import Services


def flag_it(interaction: Interaction, services: Services) -> Response:
    """Flag the author of the message on which the menu was used."""
    about = target_message(interaction)
    # With a message Discord sends its author, but not their roles, which Verify has to give back.
    author = look_up(interaction, services, about.author)
    return flag(interaction, services, [author], "", about)


MENU = Menu(
    name="flag_message",
    target=Target.MESSAGE,
    title=Words("Flag", "Markieren"),
    description=Words(
        "Treat a message as spam and its author as a suspect",
        "Eine Nachricht als Spam behandeln, wer sie schrieb, als verdächtig",
    ),
    requires=MAY_FLAG,
    handle=flag_it,
)
