"""/case: look at a case, note something, decide it, open it again."""

from interactions import case_embed, cases
from interactions.command import Action, Command
from interactions.interaction import Interaction
from interactions.language import say
from interactions.moderators import require_moderator
from interactions.option import Choice, Option, Words
from interactions.permissions import MAY_BAN, MODERATION
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from portcullis.discord import embeds
from portcullis.discord.markdown import ago, code, user
from portcullis.errors import DatabaseError

_MAX_NOTE = 1000
_NOTED = Words(
    "Noted on case {}, for moderators alone; it has {} notes.",
    "Zu Fall {} notiert, nur für die Moderation; es sind {} Notizen.",
)
_OPEN_CASES = Words("{} open cases", "{} offene Fälle")
_LISTED = Words("The newest first; /case view shows one.", "Die neuesten zuerst; /case view zeigt einen.")
_NO_CASES = Words("No case is open.", "Kein Fall ist offen.")
_PEOPLE = Words(" and {} more", " und {} weitere")
_TROUBLED = Words(" · something could not be done", " · etwas gelang nicht")


def view(interaction: Interaction, services: Services) -> Response:
    """The case as it is, with its notes."""
    found = _read(interaction, services)
    return message(embeds=[case_embed.embed_of(found["case"], found["notes"], interaction)])


def note(interaction: Interaction, services: Services) -> Response:
    """Write down what other moderators should know."""
    case = cases.meant(interaction)
    try:
        noted = services.store.note_case(
            interaction=interaction.claim, case=case, note=interaction.options["text"].replace("\x00", "")
        )
    except DatabaseError as error:
        raise cases.not_found(error, case, interaction) from error
    return message(say(_NOTED, interaction).format(noted["number"], noted["notes"]))


def close(interaction: Interaction, services: Services) -> Response:
    """Decide the case; a ban, and what concerns several people, is asked about first."""
    action = interaction.options["outcome"]
    if action != "ban":
        return _decide(interaction, services, action)
    require_moderator(interaction, services, MAY_BAN)
    found = _read(interaction, services)["case"]
    if found["status"] not in {"pending", "reopened"}:
        return message(cases.standing(found, interaction))
    return cases.ask(found["id"], len(found["subjects"]), "ban", interaction)


def reopen(interaction: Interaction, services: Services) -> Response:
    """Open a decided case again."""
    return _decide(interaction, services, "reopen")


def list_open(interaction: Interaction, services: Services) -> Response:
    """The newest open cases, a line each."""
    found = services.store.list_cases(interaction=interaction.claim)
    lines = []
    for case in found["cases"]:
        more = say(_PEOPLE, interaction).format(case["people"] - 1) if case["people"] > 1 else ""
        who = f"{user(case['user_id'])} {code(case['username'])}{more}" if case["user_id"] else "?"
        trouble = say(_TROUBLED, interaction) if case["troubled"] else ""
        lines.append(
            f"**#{case['number']}** {who} · {case['confidence']:.0%} · {ago(case['opened_ms'])}{trouble}"
        )
    return message(
        embeds=[
            embeds.embed(
                say(_OPEN_CASES, interaction).format(found["open"]),
                colour=COLOUR,
                fields=(),
                footer=say(_LISTED, interaction),
                description=embeds.lines(lines, embeds.DESCRIPTION) or say(_NO_CASES, interaction),
            )
        ]
    )


def _read(interaction: Interaction, services: Services) -> cases.Json:
    case = cases.meant(interaction)
    try:
        return services.store.read_case(interaction=interaction.claim, case=case)
    except DatabaseError as error:
        raise cases.not_found(error, case, interaction) from error


def _decide(interaction: Interaction, services: Services, action: str) -> Response:
    case = cases.meant(interaction)
    try:
        answer, found = cases.decide(interaction, services, case, action)
    except DatabaseError as error:
        raise cases.not_found(error, case, interaction) from error
    return answer or message(cases.decided(found, interaction))


_WHICH = (cases.NUMBER, cases.USER)

COMMAND = Command(
    name="case",
    description=Words("Look at cases and decide them", "Fälle ansehen und entscheiden"),
    requires=MODERATION,
    moderators=True,
    actions=(
        Action(
            name="view",
            description=Words(
                "A case as it is: accounts, reasons, notes, what is still to be done",
                "Ein Fall, wie er steht: Konten, Gründe, Notizen, was noch zu tun ist",
            ),
            handle=view,
            options=_WHICH,
        ),
        Action(
            name="note",
            description=Words(
                "Write a note about a case, for moderators alone",
                "Eine Notiz zu einem Fall, nur für die Moderation",
            ),
            handle=note,
            options=(
                Option(
                    name="text",
                    description=Words("What moderators should know", "Was die Moderation wissen soll"),
                    required=True,
                    minimum=1,
                    maximum=_MAX_NOTE,
                ),
                *_WHICH,
            ),
        ),
        Action(
            name="close",
            description=Words("Decide a case", "Einen Fall entscheiden"),
            handle=close,
            options=(
                Option(
                    name="outcome",
                    description=Words("What becomes of the accounts", "Was mit den Konten wird"),
                    required=True,
                    choices=(
                        Choice(
                            "verify",
                            Words("verify: they get their roles back", "verifizieren: Rollen zurückgeben"),
                        ),
                        Choice(
                            "reject",
                            Words("reject: they stay restricted", "ablehnen: sie bleiben eingeschränkt"),
                        ),
                        Choice("ban", Words("ban", "bannen")),
                        Choice(
                            "false_positive",
                            Words(
                                "false positive: verify, and the bot was wrong",
                                "Fehlalarm: verifizieren, der Bot lag falsch",
                            ),
                        ),
                    ),
                ),
                *_WHICH,
            ),
        ),
        Action(
            name="reopen",
            description=Words("Open a decided case again", "Einen entschiedenen Fall wieder öffnen"),
            handle=reopen,
            options=_WHICH,
        ),
        Action(
            name="list",
            description=Words("The newest open cases", "Die neuesten offenen Fälle"),
            handle=list_open,
        ),
    ),
)
