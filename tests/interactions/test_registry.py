"""What every command and component owes: words in all languages, Discord's limits, a test file, documentation."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from interactions import commands, components, menus
from interactions.command import Action, Command
from interactions.dispatch import all_commands, all_components, all_menus
from interactions.manifest import payloads
from interactions.manual import markdown
from interactions.option import Option, OptionKind, Words

DOCS = Path(__file__).parents[2] / "docs" / "COMMANDS.md"
NAME = re.compile(r"[-_a-z0-9]{1,32}")
COMMANDS = list(all_commands().values())


def _modules(package: Path) -> list[str]:
    return sorted(path.stem for path in package.glob("[!_]*.py"))


@pytest.mark.parametrize("package", [commands, components, menus])
def test_each_file_has_a_test_file(package: object) -> None:
    folder = Path(package.__path__[0])  # type: ignore[attr-defined]  # a package has one
    tests = Path(__file__).parent / folder.name
    missing = [name for name in _modules(folder) if not (tests / f"test_{name}.py").exists()]
    assert missing == []


def test_each_file_is_registered() -> None:
    assert len(all_commands()) == len(_modules(Path(commands.__path__[0])))
    assert len(all_components()) == len(_modules(Path(components.__path__[0])))
    assert sorted(all_menus()) == _modules(Path(menus.__path__[0])), "a menu goes by its file's name"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_names_and_descriptions_keep_discord_s_limits(command: Command) -> None:
    for name, description in _described(command):
        assert NAME.fullmatch(name)
        assert 1 <= len(description.en) <= 100
        assert 1 <= len(description.de) <= 100
        assert description.en != description.de
    for action in command.actions:
        assert len(action.options) <= 25
        required = [option.required for option in action.options]
        assert required == sorted(required, reverse=True), "required options come first"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_options_with_choices_or_numbers_are_bounded(command: Command) -> None:
    for option in (option for action in command.actions for option in action.options):
        if option.kind.is_id or option.kind is OptionKind.BOOLEAN:
            continue  # an id, or one of two
        assert len(option.choices) <= 25
        assert option.choices or option.maximum is not None, f"{option.name} has no bounds"
        assert not (option.choices and option.suggest), "Discord takes choices or suggestions, not both"


def test_components_have_names_that_fit_a_custom_id_with_a_case() -> None:
    for name, component in all_components().items():
        assert len(f"{name}:") + 36 <= 100
        assert component.help.endswith(".")


def test_the_documentation_is_what_the_code_says() -> None:
    assert DOCS.read_text() == markdown(), (
        "run: PYTHONPATH=functions python -m interactions.manual > docs/COMMANDS.md"
    )


def test_registration_names_every_command_for_servers_only() -> None:
    slash = [payload["name"] for payload in payloads() if payload["type"] == 1]
    assert slash == sorted(all_commands())
    assert all(payload["contexts"] == [0] for payload in payloads())


def test_discord_hides_a_command_from_who_lacks_its_first_permission() -> None:
    stats = next(payload for payload in payloads() if payload["name"] == "stats")
    assert stats["default_member_permissions"] == str(1 << 5)


def test_a_number_s_bounds_and_a_text_s_length_are_registered_by_their_own_names() -> None:
    words = Words("a", "b")
    number = Option(name="n", description=words, kind=OptionKind.INTEGER, minimum=1, maximum=9).payload()
    text = Option(name="t", description=words, minimum=1, maximum=9).payload()
    assert (number["min_value"], number["max_value"]) == (1, 9)
    assert (text["min_length"], text["max_length"]) == (1, 9)


def test_a_command_without_subcommands_has_one_nameless_action() -> None:
    words = Words("a", "b")
    option = Option(name="topic", description=words, maximum=9)
    nameless = Action(name="", description=words, handle=COMMANDS[0].actions[0].handle, options=(option,))
    plain = Command(name="help", description=words, requires=(), actions=(nameless,))
    assert plain.action(("help",)) is nameless
    assert [item["name"] for item in plain.payload()["options"]] == ["topic"]
    assert "default_member_permissions" not in plain.payload()


def _described(command: Command) -> Iterator[tuple[str, Words]]:
    yield command.name, command.description
    for action in command.actions:
        # What a command without subcommands does has the command's name.
        yield action.name or command.name, action.description
        for option in action.options:
            yield option.name, option.description
