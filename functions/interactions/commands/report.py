"""/report: tell the moderators about somebody."""

from interactions import reports
from interactions.command import Action, Command
from interactions.door import Opens
from interactions.interaction import Interaction
from interactions.option import Option, OptionKind, Words
from interactions.people import look_up, named
from interactions.response import Response
from interactions.services import Services

_ABOUT = Words("Tell the moderators about somebody", "Der Moderation von jemandem berichten")


def report(interaction: Interaction, services: Services) -> Response:
    """Report somebody at once, or ask what is wrong; ``components/report_user.py`` takes the answer."""
    person = named(interaction, interaction.options["user"])
    if "reason" in interaction.options:
        person = look_up(interaction, services, person)
        return reports.file(interaction, services, person, interaction.options["reason"])
    return reports.ask(reports.USER_FORM, interaction, person, person.id)


COMMAND = Command(
    name="report",
    description=_ABOUT,
    requires=(),
    actions=(
        Action(
            name="",
            description=_ABOUT,
            handle=report,
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
                        "What is wrong; without it I ask you", "Was los ist; sonst frage ich danach"
                    ),
                    minimum=3,
                    maximum=reports.MAX_REASON,
                ),
            ),
            opens=Opens(modal=reports.USER_FORM, about="user", unless="reason"),
        ),
    ),
)
