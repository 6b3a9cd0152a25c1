"""What Discord is told of our commands and context menus. ``python -m interactions.manifest`` prints it as JSON."""

import json
import sys
from typing import Any

from interactions.dispatch import all_commands, all_menus


def payloads() -> list[dict[str, Any]]:
    """The body of Discord's "Bulk Overwrite Application Commands"."""
    commands = [command.payload() for command in all_commands().values()]
    return commands + [menu.payload() for menu in all_menus().values()]


if __name__ == "__main__":
    json.dump(payloads(), sys.stdout, ensure_ascii=False)
