"""What /report and the Report menus share: the forms, whom one may report, and the answer to the reporter.

A report tells the moderators and does nothing else; see the migration ``reports``.
"""

from typing import Final

from interactions.effects import carry_out
from interactions.interaction import Interaction
from interactions.language import say
from interactions.modal import Modal, TextInput, TextStyle
from interactions.option import Words
from interactions.people import require_person
from interactions.resolved import Message, Person
from interactions.response import Response, message, modal
from interactions.services import Services
from portcullis.discord.markdown import one_line
from portcullis.errors import UserError

MAX_REASON: Final = 200

_TITLE = Words("Report to the moderators", "Der Moderation melden")
_REASON = TextInput(
    name="reason",
    label=Words("What is wrong?", "Was ist los?"),
    style=TextStyle.PARAGRAPH,
    minimum=3,
    maximum=MAX_REASON,
    placeholder=Words(
        "Only those who look after this server read this.",
        "Das lesen nur die, die sich um diesen Server kümmern.",
    ),
)
USER_FORM: Final = Modal(name="report:user", title=_TITLE, inputs=(_REASON,))
MESSAGE_FORM: Final = Modal(name="report:message", title=_TITLE, inputs=(_REASON,))

_THANKS = Words("Thank you. The moderators will look at it.", "Danke. Die Moderation sieht es sich an.")
_YOURSELF = Words("You cannot report yourself.", "Du kannst dich nicht selbst melden.")
_NO_REASON = Words("Please say in a few words what is wrong.", "Bitte sag in wenigen Worten, was los ist.")


def ask(form: Modal, interaction: Interaction, person: Person, argument: str) -> Response:
    """Open a form about somebody, unless it is plain already that they cannot be reported.

    Raises:
        UserError: they are a bot, or the reporter.
    """
    require_reportable(interaction, person)
    return modal(form, argument, interaction.locale)


def require_reportable(interaction: Interaction, person: Person) -> None:
    """Let pass whom the member may report, as far as Discord tells; the database knows who is staff.

    Raises:
        UserError: they are a bot, or the reporter.
    """
    require_person(interaction, person)
    if person.id == interaction.user_id:
        raise UserError(say(_YOURSELF, interaction))


def file(
    interaction: Interaction, services: Services, person: Person, reason: str, about: Message | None = None
) -> Response:
    """Write the report down and tell the moderators at once, if Discord lets us.

    Raises:
        UserError: they cannot be reported, or no reason is given.
        DatabaseError: they look after the server (``PC410``), or the member reports too often (``PC429``).
    """
    require_reportable(interaction, person)
    reason = one_line(reason)[:MAX_REASON]
    if not reason:
        raise UserError(say(_NO_REASON, interaction))
    filed = services.store.report_member(
        interaction=interaction.claim,
        person=person.row(),
        reason=reason,
        message=about.row() if about else None,
    )
    if filed["effects"]:
        carry_out(interaction, services)
    return message(say(_THANKS, interaction))
