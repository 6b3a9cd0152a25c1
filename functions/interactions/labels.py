"""What the Label menus share: a message becomes a masked example for the text classifier."""

from typing import Final

from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.people import target_message
from interactions.permissions import Permission
from interactions.response import Response, message
from interactions.services import Services
from portcullis.errors import UserError
from portcullis.text.mask import mask

MAY_LABEL: Final = (
    Permission.KICK_MEMBERS,
    Permission.BAN_MEMBERS,
    Permission.MODERATE_MEMBERS,
)

NAMES: Final = {
    "spam": Words("spam", "Spam"),
    "not_spam": Words("not spam", "kein Spam"),
    "uncertain": Words("uncertain", "unklar"),
}
"""Each label as people read it."""

_NO_TEXT = Words(
    "This message has no text to learn from.", "Aus dieser Nachricht ohne Text lässt sich nichts lernen."
)
_LABELLED = Words("Labelled as **{}**.", "Eingestuft als **{}**.")
_BEFORE = Words("It was **{}** before.", "Vorher: **{}**.")
_DISAGREED = Words(
    "Moderators disagree on it, so it counts for less.",
    "Die Moderation ist sich nicht einig, darum zählt es weniger.",
)
_POOR: Final = 2


def label(chosen: str, interaction: Interaction, services: Services) -> Response:
    """Label the message on which the menu was used.

    Raises:
        UserError: it has no text, or no account wrote it.
    """
    about = target_message(interaction)
    if not about.content.strip():
        raise UserError(say(_NO_TEXT, interaction))
    found = services.store.label_message(
        interaction=interaction.claim,
        message=about.row() | {"user_id": about.author.id, "content": mask(about.content)},
        label=chosen,
    )
    parts = [say(_LABELLED, interaction).format(say(NAMES[chosen], interaction))]
    if found["previous"] not in {None, chosen}:
        parts.append(say(_BEFORE, interaction).format(say(NAMES[found["previous"]], interaction)))
    if found["quality"] == _POOR:
        parts.append(say(_DISAGREED, interaction))
    return message(" ".join(parts))
