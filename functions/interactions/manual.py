"""docs/COMMANDS.md, written from the commands themselves. ``python -m interactions.manual`` prints it."""

import sys
from collections.abc import Iterator, Sequence

from interactions.command import Action, Command
from interactions.dispatch import all_commands, all_components, all_menus
from interactions.interaction import SECONDS, USES
from interactions.menu import Menu, Target
from interactions.option import Option
from interactions.permissions import MODERATION, Permission, describe
from interactions.usage import usage

_HEAD = f"""\
# Commands

Made from the code by `PYTHONPATH=functions .venv/bin/python -m interactions.manual`; a test compares the two.

Command names are the same in every language; descriptions follow the language of your Discord. The bot checks
permissions itself, beside Discord's own settings. Administrators may use everything. Answers ping nobody. Nobody gets
more than {USES} answers from one command, or from one kind of button, within {SECONDS} seconds."""


def markdown() -> str:
    """The whole page."""
    parts = [_HEAD]
    for command in all_commands().values():
        parts += list(_command(command))
    return "\n\n".join([*parts, *_menus(), *_buttons()]) + "\n"


def _command(command: Command) -> Iterator[str]:
    yield f"## /{command.name}"
    seen = "Only you see the answer." if command.ephemeral else "Everyone in the channel sees the answer."
    need = _need(command.requires, moderators=command.moderators)
    yield f"{command.description.en} ({command.description.de}). {need} {seen}"
    for action in command.actions:
        yield from _action(command, action)


def _action(command: Command, action: Action) -> Iterator[str]:
    typed = usage(command, action)
    if action.name:
        yield f"### `{typed}`"
        need = f" Needs {describe(action.requires)}." if action.requires else ""
        yield f"{action.description.en} ({action.description.de}).{need}"
    else:
        yield f"`{typed}`"
    if action.options:
        yield "\n".join(["| option | what | takes |", "|---|---|---|", *map(_option, action.options)])


def _option(option: Option) -> str:
    takes = ", ".join(choice.value for choice in option.choices) or " ".join(
        part
        for part in (
            option.kind.in_words,
            option.range_in_words(),
            "(with suggestions)" if option.suggest else "",
        )
        if part
    )
    return f"| `{option.name}` | {option.description.en} ({option.description.de}) | {takes} |"


def _need(wanted: Sequence[Permission], *, moderators: bool = False) -> str:
    also = ", or one of the roles in `moderator_roles`" if moderators else ""
    return f"Needs {describe(wanted)}{also}." if wanted else "For everyone."


def _menus() -> Iterator[str]:
    yield "## Menus"
    yield (
        "Under *Apps*, when you right-click a member or a message, or hold it on a phone. "
        "Only you see the answers. Titles follow the language of your Discord."
    )
    for target in Target:
        yield "\n".join(_menu(menu) for menu in all_menus().values() if menu.target is target)


def _menu(menu: Menu) -> str:
    return (
        f"- {menu.target.in_words.en} > **{menu.title.en}** ({menu.title.de}): "
        f"{menu.description.en} ({menu.description.de}). {_need(menu.requires)}"
    )


def _buttons() -> Iterator[str]:
    yield "## Buttons"
    yield (
        "On a case's notification and below answers, for whoever has "
        f"{describe(MODERATION)}, or one of the roles in `moderator_roles`. "
        "Nobody decides a case about themselves, or about somebody whose highest role is as high as their own. "
        "Where two press at once, the first decision holds and the other moderator is told of it."
    )
    yield "\n".join(f"- {each.help}" for each in all_components().values() if not each.for_everyone)
    yield "For everyone:"
    yield "\n".join(f"- {each.help}" for each in all_components().values() if each.for_everyone)


if __name__ == "__main__":
    sys.stdout.write(markdown())
