"""What Discord refuses in a command, and what it takes."""

from copy import deepcopy
from typing import Any

import pytest

from tools.fakes.discord.command_checks import problems

Json = dict[str, Any]

OPTION: Json = {"type": 3, "name": "key", "description": "which setting"}
CHOICE: Json = {"name": "one", "value": "1"}
COMMAND: Json = {"name": "config", "description": "settings", "options": [OPTION]}
NESTED: Json = {
    "name": "config",
    "description": "settings",
    "options": [
        {
            "type": 2,
            "name": "rule",
            "description": "rules",
            "options": [{"type": 1, "name": "show", "description": "show", "options": [OPTION]}],
        }
    ],
}
MENU: Json = {"type": 3, "name": "Label as spam"}


def found(command: Json) -> list[str]:
    return list(problems(deepcopy(command), "0"))


@pytest.mark.parametrize(
    "command",
    [
        COMMAND,
        NESTED,
        MENU,
        COMMAND | {"name": "x" * 32, "description": "x" * 100},
        COMMAND | {"description_localizations": {"de": "x" * 100}, "default_member_permissions": "32"},
        COMMAND | {"name": "prüfen"},
        COMMAND | {"options": [OPTION | {"name": f"o{n}"} for n in range(25)]},
        COMMAND | {"options": [OPTION | {"choices": [CHOICE | {"name": "x" * 100, "value": "x" * 100}]}]},
    ],
)
def test_what_discord_takes_is_taken(command: Json) -> None:
    assert found(command) == []


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (COMMAND | {"name": "Config"}, "validation regex"),
        (COMMAND | {"name": "x" * 33}, "validation regex"),
        (COMMAND | {"name": "a b"}, "validation regex"),
        (COMMAND | {"name": ""}, "validation regex"),
        (COMMAND | {"description": ""}, "between 1 and 100"),
        (COMMAND | {"description": "x" * 101}, "between 1 and 100"),
        (COMMAND | {"description_localizations": {"de": "x" * 101}}, "between 1 and 100"),
        (COMMAND | {"description_localizations": {"de": ""}}, "between 1 and 100"),
        (COMMAND | {"description_localizations": {"deutsch": "x"}}, "not a valid locale"),
        (COMMAND | {"default_member_permissions": "manage"}, "bit field"),
        (COMMAND | {"type": 9}, "type"),
        (COMMAND | {"options": [OPTION | {"name": f"o{n}"} for n in range(26)]}, "25 or fewer"),
        (COMMAND | {"options": [OPTION, OPTION]}, "unique"),
        (COMMAND | {"options": [OPTION, OPTION | {"name": "b", "required": True}]}, "Required options"),
        (COMMAND | {"options": [OPTION | {"type": 12}]}, "option type"),
        (COMMAND | {"options": [OPTION | {"options": [OPTION]}]}, "Only subcommands"),
        (COMMAND | {"options": [OPTION | {"choices": [CHOICE | {"name": "x" * 101}]}]}, "choice names"),
        (COMMAND | {"options": [OPTION | {"choices": [CHOICE | {"value": "x" * 101}]}]}, "choice values"),
        (COMMAND | {"options": [OPTION | {"choices": [CHOICE], "autocomplete": True}]}, "autocomplete"),
        (
            COMMAND | {"options": [OPTION | {"choices": [CHOICE | {"name": str(n)} for n in range(26)]}]},
            "25 or fewer",
        ),
        (
            NESTED | {"options": [NESTED["options"][0] | {"options": [NESTED["options"][0]]}]},
            "option type",
        ),
        (MENU | {"name": "x" * 33}, "between 1 and 32"),
        (MENU | {"description": "x"}, "Context menu"),
    ],
)
def test_what_discord_refuses_is_refused(command: Json, said: str) -> None:
    assert said in " ".join(found(command))


def test_all_texts_of_a_command_share_8000_characters() -> None:
    def of(choices: int) -> Json:
        filled = [{"name": f"{n:02}".ljust(100, "x"), "value": "v" * 100} for n in range(choices)]
        full = [OPTION | {"name": f"o{n}", "choices": filled} for n in range(2)]
        return COMMAND | {"options": full}

    # 14 for the command, 15 for each option, 200 for each choice
    assert found(of(19)) == []
    assert "maximum size" in " ".join(found(of(20)))
