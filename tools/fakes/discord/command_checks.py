"""What Discord checks in an application command before it takes it.

Source: Discord's reference, "Application Commands".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tools.fakes.discord.command_locales import LOCALES

Json = Mapping[str, Any]

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
LIMITS = {CHAT_INPUT: 100, USER: 15, MESSAGE: 15}
"""How many commands of each type an application may have, everywhere and in each server."""

# Letters of any alphabet, digits, hyphen and underscore; chat commands have no capitals.
_NAME = re.compile(r"[-_'\w]{1,32}")
_SUB_COMMAND, _SUB_COMMAND_GROUP = 1, 2
_OPTION_TYPES = range(1, 12)
_SUGGESTING = {3, 4, 10}
_MOST_ITEMS = 25
_MOST_CHARACTERS = 8000


def problems(command: Json, where: str) -> Iterator[str]:
    """What Discord would say against a command, its options and choices; nothing if it would take it."""
    kind = command.get("type", CHAT_INPUT)
    if kind not in LIMITS:
        yield f"{where}.type: Value must be one of {{1, 2, 3}}."
    elif kind == CHAT_INPUT:
        yield from _described(command, where)
        yield from _options(command, where, depth=0)
    else:
        yield from _menu(command, where)
    permissions = command.get("default_member_permissions")
    if permissions is not None and not str(permissions).isdecimal():
        yield f"{where}.default_member_permissions: Value is not a valid bit field."
    if _characters(command) > _MOST_CHARACTERS:
        yield f"{where}: Command exceeds maximum size ({_MOST_CHARACTERS})"


def _menu(command: Json, where: str) -> Iterator[str]:
    names = [command.get("name"), *(command.get("name_localizations") or {}).values()]
    if not all(1 <= len(str(name or "")) <= 32 for name in names):
        yield f"{where}.name: Must be between 1 and 32 in length."
    for key in ("description", "description_localizations", "options"):
        if command.get(key):
            yield f"{where}.{key}: Context menu commands cannot have {key}"


def _described(item: Json, where: str) -> Iterator[str]:
    """Name and description of a command or option, in every language."""
    for name in _texts(item, "name"):
        if not _NAME.fullmatch(name) or name != name.lower():
            yield f"{where}.name: String value did not match validation regex."
    for description in _texts(item, "description"):
        if not 1 <= len(description) <= 100:
            yield f"{where}.description: Must be between 1 and 100 in length."
    yield from _locales(item, where)


def _locales(item: Json, where: str) -> Iterator[str]:
    for key in ("name_localizations", "description_localizations"):
        for locale in item.get(key) or {}:
            if locale not in LOCALES:
                yield f"{where}.{key}: Value {locale!r} is not a valid locale."


def _options(item: Json, where: str, depth: int) -> Iterator[str]:
    options = item.get("options") or []
    yield from _listed(options, f"{where}.options")
    optional_seen = False
    for index, option in enumerate(options):
        place = f"{where}.options.{index}"
        yield from _described(option, place)
        yield from _choices(option, place)
        nests = option.get("type") in {_SUB_COMMAND, _SUB_COMMAND_GROUP}
        if option.get("type") not in _OPTION_TYPES or (nests and depth == 2):
            yield f"{place}.type: This option type is not valid here"
        if option.get("options") and not nests:
            yield f"{place}.options: Only subcommands have options"
        if option.get("required") and optional_seen:
            yield f"{place}: Required options must be placed before non-required options"
        optional_seen = optional_seen or not option.get("required")
        yield from _options(option, place, depth + 1)


def _choices(option: Json, where: str) -> Iterator[str]:
    choices = option.get("choices") or []
    yield from _listed(choices, f"{where}.choices")
    for choice in choices:
        yield from _locales(choice, f"{where}.choices")
        if not all(1 <= len(name) <= 100 for name in _texts(choice, "name")):
            yield f"{where}.choices: choice names must be between 1 and 100 in length."
        if isinstance(choice.get("value"), str) and len(choice["value"]) > 100:
            yield f"{where}.choices: choice values must be 100 or fewer in length."
    if option.get("autocomplete") and (choices or option.get("type") not in _SUGGESTING):
        yield f"{where}.autocomplete: Must be a text or number without choices"


def _listed(items: Iterable[Json], where: str) -> Iterator[str]:
    """A list of options or choices."""
    names = [item.get("name") for item in items]
    if len(names) > _MOST_ITEMS:
        yield f"{where}: Must be {_MOST_ITEMS} or fewer in length."
    if len(set(names)) < len(names):
        yield f"{where}: Names must be unique"


def _texts(item: Json, key: str) -> list[str]:
    """A name or description in every language."""
    return [str(item.get(key) or ""), *map(str, (item.get(f"{key}_localizations") or {}).values())]


def _characters(item: Json) -> int:
    """How much of Discord's room a command takes; of languages the longest counts."""
    own = sum(max(map(len, _texts(item, key))) for key in ("name", "description"))
    value = len(str(item.get("value", "")))
    below = [*(item.get("options") or []), *(item.get("choices") or [])]
    return own + value + sum(map(_characters, below))
