"""What a slash command is, as data: from it come registration, dispatch, checks and docs/COMMANDS.md.

One file in ``commands/`` declares one ``COMMAND``. A command has actions: its subcommands, or one nameless
action where it has none. Names are the same in every language, so that people can tell each other what to
type; descriptions and choices follow the reader's.

Source: Discord's reference, "Application Commands".
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from interactions.door import Late, Opens
from interactions.interaction import Interaction
from interactions.option import Option, Words, without_empty
from interactions.permissions import Permission
from interactions.response import Response
from interactions.services import Services
from portcullis.errors import UserError

Handler = Callable[[Interaction, Services], Response]

_GUILD_CONTEXT = 0
_CHAT_INPUT = 1
_SUB_COMMAND = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A subcommand, or (with an empty ``name``) what a command without subcommands does.

    ``requires``: any one of these permissions will do, beside what the command asks for; empty, none is needed. Discord
    knows of commands alone: it shows this action to whoever may use the command.
    ``opens``: the modal with which it answers, if it does.
    """

    name: str
    description: Words
    handle: Handler
    options: tuple[Option, ...] = ()
    requires: tuple[Permission, ...] = ()
    opens: Opens | None = None

    def check(self, given: Mapping[str, Any]) -> None:
        """Hold the given options against the declared ones.

        Raises:
            UserError: one is missing, unknown or does not fit.
        """
        declared = {option.name: option for option in self.options}
        for name, value in given.items():
            if name not in declared:
                raise UserError(f"There is no option `{name}` any more. Reload Discord and try again.")
            declared[name].check(value)
        for option in self.options:
            if option.required and option.name not in given:
                raise UserError(f"`{option.name}` is missing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A slash command.

    ``requires``: any one of these permissions will do, the commonest first; empty, none is needed. ``moderators``: one
    of the server's moderator roles will do as well; the server must show it the command, for Discord asks for the first
    permission.
    ``ephemeral``: only the member sees the answer.
    """

    name: str
    description: Words
    requires: tuple[Permission, ...]
    actions: tuple[Action, ...]
    ephemeral: bool = True
    moderators: bool = False

    @property
    def late(self) -> Late:
        """How the Edge door defers it."""
        return Late.EPHEMERAL if self.ephemeral else Late.PUBLIC

    def action(self, path: tuple[str, ...]) -> Action | None:
        """The action at a path (``("config", "set")``), if there is one."""
        name = path[1] if len(path) > 1 else ""
        return next((action for action in self.actions if action.name == name), None)

    def payload(self) -> dict[str, Any]:
        """The registration that Discord takes.

        Discord asks for *all* bits of ``default_member_permissions``, so only the first of ``requires`` is
        named; a server can show the command to others who have another of them.
        """
        options = [option for action in self.actions for option in _action_payload(action)]
        return without_empty(
            type=_CHAT_INPUT,
            name=self.name,
            description=self.description.en,
            description_localizations=self.description.localizations(),
            default_member_permissions=str(self.requires[0].value) if self.requires else None,
            contexts=[_GUILD_CONTEXT],
            options=options,
        )


def _action_payload(action: Action) -> list[dict[str, Any]]:
    options = [option.payload() for option in action.options]
    if not action.name:
        return options
    return [
        without_empty(
            type=_SUB_COMMAND,
            name=action.name,
            description=action.description.en,
            description_localizations=action.description.localizations(),
            options=options,
        )
    ]
