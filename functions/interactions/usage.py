"""How a command is typed, for /help and docs/COMMANDS.md."""

from interactions.command import Action, Command
from interactions.option import Option


def usage(command: Command, action: Action) -> str:
    """A command, subcommand and options, as in ``/config show [key:]``; brackets stand for "if you like"."""
    parts = (f"/{command.name}", action.name, *map(_option, action.options))
    return " ".join(part for part in parts if part)


def _option(option: Option) -> str:
    return f"{option.name}:" if option.required else f"[{option.name}:]"
