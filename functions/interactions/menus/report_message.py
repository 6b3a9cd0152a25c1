"""Report on a message: opens a form."""

from interactions import reports
from interactions.door import Opens
from interactions.interaction import Interaction
from interactions.menu import Menu, Target, argument
from interactions.option import Words
from interactions.people import target_message
from interactions.response import Response
from interactions.services import Services


def report(interaction: Interaction, _services: Services) -> Response:
    """Ask what is wrong; ``components/report_message.py`` takes the answer."""
    person = target_message(interaction).author
    return reports.ask(reports.MESSAGE_FORM, interaction, person, argument(interaction))


MENU = Menu(
    name="report_message",
    target=Target.MESSAGE,
    title=Words("Report", "Melden"),
    description=Words("Tell the moderators about a message", "Der Moderation von einer Nachricht berichten"),
    requires=(),
    handle=report,
    opens=Opens(modal=reports.MESSAGE_FORM),
)
