"""What /flag, the Flag menus and /scan share: a moderator says that people are suspects, and the server's mode acts."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from interactions.effects import carry_out
from interactions.interaction import Interaction
from interactions.language import say
from interactions.moderation import told
from interactions.option import Words
from interactions.people import require_person
from interactions.permissions import Permission, has_any
from interactions.resolved import Message, Person
from interactions.response import Response, message
from interactions.services import Services
from portcullis.discord.markdown import one_line, user

MAX_REASON: Final = 300
MAY_FLAG: Final = (
    Permission.MODERATE_MEMBERS,
    Permission.KICK_MEMBERS,
    Permission.BAN_MEMBERS,
)

_SIMULATED = Words(
    "Written down. Nothing was done: the server simulates.",
    "Aufgeschrieben. Nichts ist geschehen: Der Server simuliert.",
)
_RECORDED = Words(
    "Written down. Nothing was done: `message_mode` is `record`.",
    "Aufgeschrieben. Nichts ist geschehen: `message_mode` ist `record`.",
)
_CASES = Words("The moderators see it: case {cases}.", "Die Moderation sieht es: Fall {cases}.")
_UNTOUCHED = Words(
    "Nobody was restricted: they are already, or no restricted role is set.",
    "Niemand wurde eingeschränkt: Sie sind es schon, oder es ist keine Rolle dafür eingestellt.",
)
_DONE = {
    "restrict": Words("{{}} is restricted: case {cases}.", "{{}} ist eingeschränkt: Fall {cases}."),
    "kick": Words("{{}} was kicked: case {cases}.", "{{}} wurde hinausgeworfen: Fall {cases}."),
}
_ALL = Words("{} people are flagged.", "{} Personen sind markiert.")


def flag(
    interaction: Interaction,
    services: Services,
    people: Sequence[Person],
    reason: str,
    about: Message | None = None,
) -> Response:
    """Flag them, try at once what follows from it, and say what became of it.

    Raises:
        UserError: one of them is a bot.
        DatabaseError: one stands as high as the moderator, or detection is off (``PC410``).
    """
    for person in people:
        require_person(interaction, person)
    flagged = services.store.flag_members(
        interaction=interaction.claim,
        people=[person.row() for person in people],
        reason=one_line(reason)[:MAX_REASON],
        message=about.row() if about else None,
        roles=interaction.roles,
        may_kick=has_any(interaction, (Permission.KICK_MEMBERS,)),
    )
    cases = ", ".join(map(str, flagged["cases"]))
    match flagged["punishments"]:
        case [effect] if len(people) == 1:
            words = _DONE[flagged["action"]]
            done = Words(words.en.format(cases=cases), words.de.format(cases=cases))
            return told(interaction, services, effect=effect, done=done, who=user(people[0].id))
    if flagged["effects"]:
        carry_out(interaction, services)
    return message(_summary(interaction, flagged, len(people)))


def _summary(interaction: Interaction, flagged: Mapping[str, Any], people: int) -> str:
    if flagged["simulated"]:
        return say(_SIMULATED, interaction)
    if flagged["action"] == "record":
        return say(_RECORDED, interaction)
    parts = [say(_ALL, interaction).format(people)] if people > 1 else []
    parts.append(say(_CASES, interaction).format(cases=", ".join(map(str, flagged["cases"]))))
    if flagged["action"] in _DONE and not flagged["punishments"]:
        parts.append(say(_UNTOUCHED, interaction))
    return " ".join(parts)
