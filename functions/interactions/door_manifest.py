"""What the Edge door knows of our commands, menus, components and modals.

``python -m interactions.door_manifest`` prints it. The door imports it as ``manifest.json``; a test holds the two
against each other.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from interactions.command import Command
from interactions.component import Component
from interactions.dispatch import all_commands, all_components, all_menus
from interactions.door import Late, Opens
from interactions.menu import Menu, Target
from interactions.modal import Modal
from interactions.option import without_empty
from portcullis.errors import RegistryError

MADE_BY = "PYTHONPATH=functions python -m interactions.door_manifest > supabase/functions/interactions/manifest.json"


def manifest(
    commands: Mapping[str, Command], components: Mapping[str, Component], menus: Mapping[str, Menu]
) -> dict[str, Any]:
    """The whole manifest.

    Commands go by their path (``config set``), menus by target and English title, modals by name and locale.

    Raises:
        RegistryError: a modal has no component that takes it, or two go by one name.
    """
    return {
        "made_by": MADE_BY,
        "commands": {
            f"{name} {action.name}".rstrip(): _entry(command.late, action.opens)
            for name, command in commands.items()
            for action in command.actions
        },
        "menus": {
            target.name.lower(): {
                menu.title.en: _entry(menu.late, menu.opens)
                for menu in menus.values()
                if menu.target is target
            }
            for target in Target
        },
        "components": {
            name: _entry(component.late, component.opens) for name, component in components.items()
        },
        "modals": {
            name: {locale: modal.form(locale) for locale in ("default", *modal.title.localizations())}
            for name, modal in sorted(_modals(commands, components, menus).items())
        },
    }


def text() -> str:
    """What the file holds."""
    whole = manifest(all_commands(), all_components(), all_menus())
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _entry(late: Late, opens: Opens | None) -> dict[str, Any]:
    if opens is None:
        return {"late": late}
    return without_empty(
        late=late,
        opens=opens.modal.name,
        about=opens.about or None,
        unless=opens.unless or None,
        at_once=opens.at_once,
    )


def _modals(
    commands: Mapping[str, Command], components: Mapping[str, Component], menus: Mapping[str, Menu]
) -> dict[str, Modal]:
    found: dict[str, Modal] = {}
    for modal in _opened(commands, components, menus):
        if modal.name not in components:
            raise RegistryError(f"no component takes the modal {modal.name!r}")
        if found.setdefault(modal.name, modal) != modal:
            raise RegistryError(f"two modals go by the name {modal.name!r}")
    return found


def _opened(
    commands: Mapping[str, Command], components: Mapping[str, Component], menus: Mapping[str, Menu]
) -> Iterator[Modal]:
    actions = (action for command in commands.values() for action in command.actions)
    openers = chain(
        (action.opens for action in actions),
        (menu.opens for menu in menus.values()),
        (component.opens for component in components.values()),
    )
    return (opens.modal for opens in openers if opens is not None)


if __name__ == "__main__":
    sys.stdout.write(text())
