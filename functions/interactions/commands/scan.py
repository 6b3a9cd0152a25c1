"""/scan: look at the names of members who were there before the bot, or before a rule."""

from interactions.command import Action, Command
from interactions.flags import MAY_FLAG
from interactions.interaction import Interaction
from interactions.option import Option, OptionKind, Words
from interactions.response import Response, message
from interactions.scans import MAX_DAYS, MAX_LIMIT, Scan, page
from interactions.services import Services

_ABOUT = Words(
    "Look for suspicious names among the members; does nothing to them",
    "Unter den Mitgliedern verdächtige Namen suchen; tut ihnen nichts",
)


def scan(interaction: Interaction, services: Services) -> Response:
    """The first page; a button continues."""
    given = interaction.options
    begin = Scan(role=given.get("role"), days=given.get("joined"), limit=given.get("limit", MAX_LIMIT))
    shown = page(interaction, services, begin)
    return message(embeds=shown["embeds"], components=shown["components"])


COMMAND = Command(
    name="scan",
    description=_ABOUT,
    requires=MAY_FLAG,
    actions=(
        Action(
            name="",
            description=_ABOUT,
            handle=scan,
            options=(
                Option(
                    name="role",
                    description=Words("Only who wears this role", "Nur wer diese Rolle trägt"),
                    kind=OptionKind.ROLE,
                ),
                Option(
                    name="joined",
                    description=Words(
                        "Only who joined within so many days", "Nur wer vor höchstens so vielen Tagen kam"
                    ),
                    kind=OptionKind.INTEGER,
                    minimum=1,
                    maximum=MAX_DAYS,
                ),
                Option(
                    name="limit",
                    description=Words(
                        f"How many at once; {MAX_LIMIT} by default",
                        f"Wie viele auf einmal; sonst {MAX_LIMIT}",
                    ),
                    kind=OptionKind.INTEGER,
                    minimum=1,
                    maximum=MAX_LIMIT,
                ),
            ),
        ),
    ),
)
