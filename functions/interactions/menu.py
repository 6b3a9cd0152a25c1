"""What a context menu (*Apps* on a member or a message) is, as data.

From it come registration, dispatch, the door's manifest, /help and docs/COMMANDS.md. One file in ``menus/`` declares
one ``MENU``. Nobody types a menu's name, so titles follow the reader's language.

Source: Discord's reference, "Application Commands: User Commands, Message Commands".
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from interactions.command import Handler
from interactions.door import Late, Opens
from interactions.interaction import Interaction
from interactions.option import Words, without_empty
from interactions.permissions import Permission

_GUILD_CONTEXT = 0


class Target(IntEnum):
    """What a menu is used on, by Discord's number of the command's type."""

    USER = 2
    MESSAGE = 3

    @property
    def in_words(self) -> Words:
        """Where people find it in Discord."""
        return {
            self.USER: Words("Member > Apps", "Mitglied > Apps"),
            self.MESSAGE: Words("Message > Apps", "Nachricht > Apps"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A context menu.

    ``name`` is its file's, ``title`` what people read; the English one is what Discord calls it, unique among the menus
    of one target. ``requires``: any one of these permissions will do, the commonest first; empty, none is needed.
    ``opens``: the modal with which it answers, if it does. ``ephemeral``: only the member sees the answer.
    """

    name: str
    target: Target
    title: Words
    description: Words
    requires: tuple[Permission, ...]
    handle: Handler
    opens: Opens | None = None
    ephemeral: bool = True

    @property
    def late(self) -> Late:
        """How the Edge door defers it."""
        return Late.EPHEMERAL if self.ephemeral else Late.PUBLIC

    def payload(self) -> dict[str, Any]:
        """The registration that Discord takes; menus have no description there."""
        return without_empty(
            type=int(self.target),
            name=self.title.en,
            name_localizations=self.title.localizations(),
            default_member_permissions=str(self.requires[0].value) if self.requires else None,
            contexts=[_GUILD_CONTEXT],
        )


def argument(interaction: Interaction) -> str:
    """What the modal that a menu opens is about: ``<user>``, or ``<message>.<author>``. The door makes the same."""
    message = interaction.resolved.messages.get(interaction.target_id)
    return f"{interaction.target_id}.{message.author.id}" if message else interaction.target_id
