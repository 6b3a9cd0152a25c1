"""/help: the commands and context menus that the member may use, and one command's subcommands and options."""

from collections.abc import Iterator, Sequence

from interactions.command import Action, Command
from interactions.dispatch import all_commands, all_menus
from interactions.interaction import Interaction
from interactions.language import say
from interactions.menu import Menu
from interactions.option import Option, Words
from interactions.permissions import has_any
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from interactions.usage import usage
from portcullis.discord import embeds
from portcullis.discord.markdown import code, cut, length
from portcullis.errors import UserError

_NAME_LENGTH = 32
_TITLE = Words("Commands that you may use", "Befehle, die du verwenden darfst")
_MORE = Words(
    "/help with a command's name shows its subcommands and options.",
    "/help mit dem Namen eines Befehls zeigt seine Unterbefehle und Optionen.",
)
_BRACKETS = Words("[ ] marks what you may leave out.", "[ ] heißt: Das darfst du weglassen.")
_LEFT_OUT = Words("{} more did not fit here.", "{} weitere passten nicht hierher.")
_UNKNOWN = Words(
    "There is no command {} that you may use. `/help` lists them.",
    "Es gibt keinen Befehl {}, den du verwenden darfst. `/help` zeigt alle.",
)


def show(interaction: Interaction, _services: Services) -> Response:
    """All commands of the member, or one."""
    allowed = {command.name: command for command in _allowed(interaction)}
    name = interaction.options.get("command")
    if name is None:
        menus = [menu for menu in all_menus().values() if has_any(interaction, menu.requires)]
        return message(embeds=[overview(list(allowed.values()), interaction, menus)])
    # People type the slash too.
    command = allowed.get(name.strip().removeprefix("/"))
    if command is None:
        raise UserError(say(_UNKNOWN, interaction).format(code(name)))
    return message(embeds=[details(command, interaction)])


def suggest_commands(interaction: Interaction, _services: Services) -> Iterator[str]:
    """The member's commands whose name has what was typed so far."""
    typed = str(interaction.options.get("command", "")).strip().removeprefix("/").lower()
    return (command.name for command in _allowed(interaction) if typed in command.name)


def overview(
    commands: Sequence[Command], interaction: Interaction, menus: Sequence[Menu] = ()
) -> embeds.Json:
    """One line for each. Every one is named: where all do not fit, each line gets an equal share."""
    lines = [f"`/{command.name}` {say(command.description, interaction)}" for command in commands]
    lines += [
        f"{say(menu.target.in_words, interaction)} > **{say(menu.title, interaction)}** "
        f"{say(menu.description, interaction)}"
        for menu in menus
    ]
    if length("\n".join(lines)) > embeds.DESCRIPTION:
        share = embeds.DESCRIPTION // len(lines) - len("\n")
        lines = [cut(line, share) for line in lines]
    return embeds.embed(
        say(_TITLE, interaction),
        colour=COLOUR,
        fields=[],
        footer=say(_MORE, interaction),
        description="\n".join(lines),
    )


def details(command: Command, interaction: Interaction) -> embeds.Json:
    """One field for each subcommand, as many as fit; the footer counts the others."""
    fields = [
        embeds.field(usage(command, action), embeds.lines(_explained(action, interaction)))
        for action in command.actions
        if has_any(interaction, action.requires)
    ]
    footer, note = say(_BRACKETS, interaction), f" {say(_LEFT_OUT, interaction)}"
    made = embeds.embed(
        f"/{command.name}",
        colour=COLOUR,
        fields=fields,
        footer=footer + note.format(len(fields)),  # the longest that it can become
        description=say(command.description, interaction),
    )
    left_out = len(fields) - len(made["fields"])
    made["footer"] = {"text": footer + (note.format(left_out) if left_out else "")}
    return made


def _explained(action: Action, interaction: Interaction) -> list[str]:
    options = [f"`{option.name}` {say(option.description, interaction)}" for option in action.options]
    return [say(action.description, interaction), *options]


def _allowed(interaction: Interaction) -> Iterator[Command]:
    return (command for command in all_commands().values() if has_any(interaction, command.requires))


COMMAND = Command(
    name="help",
    description=Words("The commands that you may use", "Die Befehle, die du verwenden darfst"),
    requires=(),
    actions=(
        Action(
            name="",
            description=Words("The commands that you may use", "Die Befehle, die du verwenden darfst"),
            handle=show,
            options=(
                Option(
                    name="command",
                    description=Words(
                        "One command, with its subcommands and options",
                        "Ein Befehl mit seinen Unterbefehlen und Optionen",
                    ),
                    maximum=_NAME_LENGTH,
                    suggest=suggest_commands,
                ),
            ),
        ),
    ),
)
