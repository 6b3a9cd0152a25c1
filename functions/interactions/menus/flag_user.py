"""Flag on a member: a moderator's word counts as a sure detection."""

from interactions.flags import MAY_FLAG, flag
from interactions.interaction import Interaction
from interactions.menu import Menu, Target
from interactions.option import Words
from interactions.people import look_up, named
from interactions.response import Response
from interactions.services import Services


def flag_them(interaction: Interaction, services: Services) -> Response:
    """Flag the member on whom the menu was used."""
    person = look_up(interaction, services, named(interaction, interaction.target_id))
    return flag(interaction, services, [person], "")


MENU = Menu(
    name="flag_user",
    target=Target.USER,
    title=Words("Flag", "Markieren"),
    description=Words("Treat somebody as a suspect", "Jemanden als verdächtig behandeln"),
    requires=MAY_FLAG,
    handle=flag_them,
)
