"""What buttons and commands of cases share: which case is meant, the decision, and what is said about it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from interactions.effects import carry_out
from interactions.enum_words import worded
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Option, OptionKind, Words
from interactions.response import MAX_CONTENT, Response, message
from interactions.services import Services
from portcullis.discord import components
from portcullis.discord.case_view import CaseView
from portcullis.discord.embeds import lines
from portcullis.discord.markdown import ago, one_line, user
from portcullis.errors import DatabaseError, UserError

Json = dict[str, Any]

_NUMBER = re.compile(r"#?([0-9]{1,18})\b", re.ASCII)
_OPEN = Words(
    "Case {} is open: it waits for a decision.", "Fall {} ist offen: Er wartet auf eine Entscheidung."
)
_ALREADY = Words("Case {} was already {}{}{}.", "Fall {} wurde schon {}{}{}.")
_BY = Words(" by {}", " von {}")
_DECIDED = Words("Case {} is {}:", "Fall {} ist {}:")
_WRONG = Words(" (false positive)", " (Fehlalarm)")
_NONE = Words(
    "There is no such case in this server. `/case list` shows the open ones.",
    "Einen solchen Fall gibt es auf diesem Server nicht. `/case list` zeigt die offenen.",
)
_WHICH = Words(
    "This is no case's thread: say which case, with `number` or `user`.",
    "Das ist kein Thread eines Falls: Sag mit `number` oder `user`, welcher gemeint ist.",
)
_NO_NUMBER = Words(
    "`number` must be a case's number, like 17.", "`number` muss die Nummer eines Falls sein, etwa 17."
)
_ASKED: Final = {
    "ban": Words(
        "This bans everyone whom the case names. Nothing happens until you confirm.",
        "Das bannt alle, um die es in dem Fall geht. Bevor du bestätigst, geschieht nichts.",
    ),
    "reject": Words(
        "This leaves all {} accounts of the case restricted. Nothing happens until you confirm.",
        "Das lässt alle {} Konten des Falls eingeschränkt. Bevor du bestätigst, geschieht nichts.",
    ),
    "verify": Words(
        "This lets all {} accounts of the case in again. Nothing happens until you confirm.",
        "Das lässt alle {} Konten des Falls wieder herein. Bevor du bestätigst, geschieht nichts.",
    ),
    "reopen": Words(
        "This restricts all {} accounts of the case again. Nothing happens until you confirm.",
        "Das schränkt alle {} Konten des Falls wieder ein. Bevor du bestätigst, geschieht nichts.",
    ),
}
_CONFIRM: Final = {
    "ban": Words("Ban", "Bannen"),
    "reject": Words("Reject all", "Alle ablehnen"),
    "verify": Words("Verify all", "Alle verifizieren"),
    "false_positive": Words("False positive, let all in", "Fehlalarm, alle hereinlassen"),
    "reopen": Words("Reopen", "Wieder öffnen"),
}

USER = Option(
    name="user",
    description=Words(
        "Whose case; the open one, else the newest", "Wessen Fall; der offene, sonst der neueste"
    ),
    kind=OptionKind.USER,
)


def suggest(interaction: Interaction, services: Services) -> Iterator[str]:
    """Open cases whose number or suspect's name has what was typed so far."""
    typed = str(interaction.options.get("number", "")).strip().removeprefix("#").replace("\x00", "")
    asker = {"user_id": interaction.user_id, "guild_id": interaction.guild_id}
    for case in services.store.list_cases(interaction=asker, typed=typed)["cases"]:
        yield f"#{case['number']} {one_line(case['username'])[:60]} ({case['level']})"


NUMBER = Option(
    name="number",
    description=Words(
        "Which case; in its own thread you may leave it out", "Welcher Fall; in seinem eigenen Thread unnötig"
    ),
    maximum=100,
    suggest=suggest,
)


def meant(interaction: Interaction) -> Json:
    """The case that a command names: by number, by user, or by the thread in which it was typed.

    Raises:
        UserError: the number is none.
    """
    number, who = interaction.options.get("number"), interaction.options.get("user")
    if number is not None:
        # Suggestions begin with it.
        if (found := _NUMBER.match(number.strip())) is None:
            raise UserError(say(_NO_NUMBER, interaction))
        return {"number": int(found[1])}
    return {"user_id": who} if who is not None else {"thread_id": interaction.channel_id}


def not_found(error: DatabaseError, case: Mapping[str, Any], interaction: Interaction) -> Exception:
    """What to raise for a database error: where no case was found, words that say what to do."""
    if error.code != "PC404":
        return error
    return UserError(say(_WHICH if "thread_id" in case else _NONE, interaction))


def decide(
    interaction: Interaction, services: Services, case: Mapping[str, Any], action: str, *, asked: bool = False
) -> tuple[Response | None, CaseView]:
    """Decide a case, once, and let that take effect: the case, and an answer if nothing was decided.

    The answer tells who decided before. A case about several people is asked about, unless that was done: one press
    or one word must not let a whole raid in.

    Raises:
        DatabaseError: the member may not decide it (``PC410``), or there is no such case (``PC404``).
    """
    found = services.store.resolve_case(
        interaction=interaction.claim,
        case={**case} if asked else {**case, "alone": True},
        action=action,
        roles=interaction.roles,
    )
    view: CaseView = found["case"]
    if found["outcome"] == "already":
        return message(standing(view, interaction)), view
    if found["outcome"] == "group":
        return ask(view["id"], len(view["subjects"]), action, interaction), view
    if found["effects"]:
        carry_out(interaction, services)
    return None, view


def ask(case_id: str, people: int, action: str, interaction: Interaction) -> Response:
    """A question for the moderator alone, with the button that decides."""
    words = _ASKED["verify" if action == "false_positive" else action]
    name = "ban-confirm" if action == "ban" else "confirm"
    argument = case_id if action == "ban" else f"{action}.{case_id}"
    hurts = action in {"ban", "reject"}
    button = components.button(
        say(_CONFIRM[action], interaction),
        components.case_id(name, argument),
        components.Style.DANGER if hurts else components.Style.PRIMARY,
    )
    return message(say(words, interaction).format(people), components=[components.row(button)])


def standing(case: CaseView, interaction: Interaction) -> str:
    """A case's state and who decided so, as in ``Case 17 was already verified by @mod 5 minutes ago``."""
    if case["status"] in {"pending", "reopened"}:
        return say(_OPEN, interaction).format(case["number"])
    when = f" {ago(case['resolved_ms'])}" if case["resolved_ms"] else ""
    who = say(_BY, interaction).format(user(case["resolved_by"])) if case["resolved_by"] else ""
    return say(_ALREADY, interaction).format(case["number"], status(case, interaction), who, when)


def decided(case: CaseView, interaction: Interaction) -> str:
    """What was decided, about whom: fits into one message."""
    people = [user(subject["user_id"]) for subject in case["subjects"]]
    first = say(_DECIDED, interaction).format(case["number"], status(case, interaction))
    return lines([first, *people], MAX_CONTENT)


def status(case: CaseView, interaction: Interaction) -> str:
    """``verified (false positive)``."""
    wrong = say(_WRONG, interaction) if case["false_positive"] else ""
    return worded(case["status"], interaction) + wrong
