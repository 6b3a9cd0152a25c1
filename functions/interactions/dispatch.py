"""From an interaction to its handler, and from whatever goes wrong there to words.

Every interaction gets an answer: a member never sees "The application did not respond". Only one that is played again
gets none, for its answer belongs to whoever sent it first.
"""

import logging
from functools import cache

from interactions import commands, components, menus
from interactions.command import Action, Command
from interactions.component import Component
from interactions.interaction import Interaction, Kind
from interactions.menu import Menu
from interactions.permissions import has_any, require_any
from interactions.response import Response, choices, message
from interactions.services import Services
from portcullis import registry
from portcullis.errors import DatabaseError, ReplayedError, UserError

log = logging.getLogger(__name__)


@cache
def all_commands() -> dict[str, Command]:
    """Every command by name. Apart from components, so that a button does not wait for settings and rules."""
    return registry.load(commands, "COMMAND", Command)


@cache
def all_components() -> dict[str, Component]:
    """Every component by name."""
    return registry.load(components, "COMPONENT", Component)


@cache
def all_menus() -> dict[str, Menu]:
    """Every context menu by its file's name."""
    return registry.load(menus, "MENU", Menu)


def respond(interaction: Interaction, services: Services) -> Response:
    """Answer one verified interaction.

    Raises:
        ReplayedError: it was handled already, and nothing else: all other faults end in words.
    """
    try:
        return _handle(interaction, services)
    except Exception as error:
        if isinstance(error, DatabaseError) and error.code == "PC409":
            raise ReplayedError("this interaction was handled already") from None
        words = _expected(error)
        if words is None:
            log.exception("interaction failed", extra=_about(interaction))
            words = (
                "Something went wrong on my side, and it has been logged. Please try again. "
                f"If it happens again, tell whoever runs this bot the request id `{interaction.id}`."
            )
    # Suggestions cannot speak, so there are none.
    return choices([]) if interaction.kind is Kind.AUTOCOMPLETE else message(words)


def _expected(error: Exception) -> str | None:
    """Words for what can happen in good order; None for a fault."""
    match error:
        case UserError():
            return str(error)
        case DatabaseError(code="PC404"):
            return "I cannot find this any more."
        case DatabaseError(code="PC410" | "PC422" | "PC429", detail=detail):
            return detail
    return None


def _about(interaction: Interaction) -> dict[str, str]:
    """What the log may hold: ids and names of ours, never what a member typed."""
    what = " ".join(interaction.path) or interaction.component
    return {"request_id": interaction.id, "guild_id": interaction.guild_id, "what": what}


def _handle(interaction: Interaction, services: Services) -> Response:
    if not interaction.guild_id:
        raise UserError("This works in a server only.")
    match interaction.kind:
        case Kind.COMMAND if interaction.menu:
            menu = _find_menu(interaction)
            require_any(interaction, menu.requires)
            return menu.handle(interaction, services)
        case Kind.COMMAND:
            command, action = _find(interaction)
            if not _is_moderator_of(command, interaction, services):
                require_any(interaction, command.requires)
            require_any(interaction, action.requires)
            action.check(interaction.options)
            return action.handle(interaction, services)
        case Kind.AUTOCOMPLETE:
            return _suggest(interaction, services)
        case Kind.COMPONENT | Kind.MODAL:
            component = all_components().get(interaction.component)
            if component is None:
                raise UserError("I do not know this button. It may be from an older version of me.")
            return component.handle(interaction, services)
        case _:
            raise UserError("I do not know this kind of interaction.")


def _find(interaction: Interaction) -> tuple[Command, Action]:
    command = all_commands().get(interaction.path[0]) if interaction.path else None
    action = command.action(interaction.path) if command else None
    if command is None or action is None:
        raise UserError("I do not know this command. Reload Discord and try again.")
    return command, action


def _find_menu(interaction: Interaction) -> Menu:
    for menu in all_menus().values():
        if menu.target == interaction.menu and (menu.title.en,) == interaction.path:
            return menu
    raise UserError("I do not know this command. Reload Discord and try again.")


def _suggest(interaction: Interaction, services: Services) -> Response:
    command, action = _find(interaction)
    option = next((option for option in action.options if option.name == interaction.focused), None)
    if option is None or option.suggest is None:
        return choices([])
    permitted = has_any(interaction, command.requires) or _is_moderator_of(command, interaction, services)
    if not (permitted and has_any(interaction, action.requires)):
        return choices([])
    return choices(option.suggest(interaction, services))


def _is_moderator_of(command: Command, interaction: Interaction, services: Services) -> bool:
    """Whether a moderator role of the server admits the member to the command, where permissions do not."""
    if not command.moderators or has_any(interaction, command.requires):
        return False
    from interactions.moderators import is_moderator  # settings load only where roles are asked for

    return is_moderator(interaction, services, command.requires)
