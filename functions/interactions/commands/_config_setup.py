"""/config setup: the restricted role and the channels, found or made, and the role shut out of all others."""

from typing import Final

from interactions import setups
from interactions.command import Action
from interactions.interaction import Interaction
from interactions.option import Option, OptionKind, Words
from interactions.response import Response, message
from interactions.services import Services

_TEXT_CHANNEL: Final = 0
_SETTINGS: Final = {
    "role": "restricted_role_id",
    "moderators": "admin_channel_id",
    "verification": "verification_channel_id",
}


def set_up(interaction: Interaction, services: Services) -> Response:
    """Set the server up; what is named is taken, the rest is looked for, then made."""
    choices = {
        setting: interaction.options[name]
        for name, setting in _SETTINGS.items()
        if name in interaction.options
    }
    return message(embeds=[setups.run(interaction, services, choices)])


ACTION = Action(
    name="setup",
    description=Words(
        "Find or make the restricted role and my channels, and shut the role out of all others",
        "Rolle und Kanäle für mich finden oder anlegen, und die Rolle überall sonst aussperren",
    ),
    handle=set_up,
    options=(
        Option(
            name="role",
            description=Words(
                "The role for suspects; without it one called Restricted",
                "Die Rolle für Verdächtige; sonst eine namens Restricted",
            ),
            kind=OptionKind.ROLE,
        ),
        Option(
            name="moderators",
            description=Words(
                "Where moderators are told; without it a channel called moderators",
                "Wo ich der Moderation melde; sonst ein Kanal namens moderators",
            ),
            kind=OptionKind.CHANNEL,
            channel_types=(_TEXT_CHANNEL,),
        ),
        Option(
            name="verification",
            description=Words(
                "Where suspects are heard; without it a channel called verification",
                "Wo Verdächtige gehört werden; sonst ein Kanal namens verification",
            ),
            kind=OptionKind.CHANNEL,
            channel_types=(_TEXT_CHANNEL,),
        ),
    ),
)
