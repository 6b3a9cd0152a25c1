"""How a command is typed."""

import pytest

from interactions.dispatch import all_commands
from interactions.usage import usage


@pytest.mark.parametrize(
    ("command", "typed"),
    [
        ("help", ["/help [command:]"]),
        ("health", ["/health"]),
        (
            "config",
            [
                "/config show [key:]",
                "/config set key: value:",
                "/config reset [key:] [ids:]",
                "/config history [key:] [last:]",
                "/config setup [role:] [moderators:] [verification:]",
                "/config validate",
            ],
        ),
    ],
)
def test_what_may_be_left_out_stands_in_brackets(command: str, typed: list[str]) -> None:
    found = all_commands()[command]
    assert [usage(found, action) for action in found.actions] == typed
