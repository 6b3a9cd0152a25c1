"""Report on a member: opens a form."""

from interactions import reports
from interactions.door import Opens
from interactions.interaction import Interaction
from interactions.menu import Menu, Target, argument
from interactions.option import Words
from interactions.people import named
from interactions.response import Response
from interactions.services import Services


def report(interaction: Interaction, _services: Services) -> Response:
    """Ask what is wrong; ``components/report_user.py`` takes the answer."""
    person = named(interaction, interaction.target_id)
    return reports.ask(reports.USER_FORM, interaction, person, argument(interaction))


MENU = Menu(
    name="report_user",
    target=Target.USER,
    title=Words("Report", "Melden"),
    description=Words("Tell the moderators about somebody", "Der Moderation von jemandem berichten"),
    requires=(),
    handle=report,
    opens=Opens(modal=reports.USER_FORM),
)
