"""What the Edge door is told of commands, components and modals."""

from pathlib import Path

import pytest

from interactions.command import Action, Command
from interactions.component import Component
from interactions.dispatch import all_commands, all_components, all_menus
from interactions.door import Late, Opens
from interactions.door_manifest import MADE_BY, manifest, text
from interactions.interaction import Interaction
from interactions.modal import Modal, TextInput
from interactions.option import Words
from interactions.response import Response, message
from interactions.services import Services
from portcullis.errors import RegistryError

FILE = Path(__file__).parents[2] / "supabase" / "functions" / "interactions" / "manifest.json"
WORDS = Words("Why", "Warum")
REPORT = Modal(name="report", title=Words("Report", "Melden"), inputs=(TextInput(name="why", label=WORDS),))


def answer(_interaction: Interaction, _services: Services) -> Response:
    return message("done")


def command(*, ephemeral: bool = True, opens: Opens | None = None) -> dict[str, Command]:
    """One command with one action without a name."""
    action = Action(name="", description=WORDS, handle=answer, opens=opens)
    made = Command(name="x", description=WORDS, requires=(), actions=(action,), ephemeral=ephemeral)
    return {"x": made}


def component(name: str = "report", late: Late = Late.UPDATE, opens: Opens | None = None) -> Component:
    return Component(name, "Help.", answer, late, opens)


def test_the_file_beside_the_door_is_what_the_code_says() -> None:
    assert FILE.read_text() == text(), f"run: {MADE_BY}"


def test_every_command_with_its_subcommands_and_every_component_is_in_it() -> None:
    made = manifest(all_commands(), all_components(), all_menus())
    paths = {
        f"{name} {action.name}".strip()
        for name, command in all_commands().items()
        for action in command.actions
    }
    assert set(made["commands"]) == paths
    assert set(made["components"]) == set(all_components())


def test_a_command_s_late_answer_is_seen_by_whom_its_answer_is_seen() -> None:
    assert manifest(command(), {}, {})["commands"] == {"x": {"late": "ephemeral"}}
    assert manifest(command(ephemeral=False), {}, {})["commands"] == {"x": {"late": "public"}}


@pytest.mark.parametrize("late", Late)
def test_a_component_says_itself_how_it_is_deferred(late: Late) -> None:
    assert manifest({}, {"report": component(late=late)}, {})["components"] == {"report": {"late": late}}


def test_a_component_updates_its_message_unless_it_says_otherwise() -> None:
    assert Component("x", "Help.", answer).late is Late.UPDATE


def test_a_modal_is_there_in_every_language_and_whoever_opens_it_names_it() -> None:
    opens = Opens(modal=REPORT, about="user", at_once=True)
    made = manifest(command(opens=opens), {"report": component()}, {})
    assert made["commands"]["x"] == {
        "late": "ephemeral",
        "opens": "report",
        "about": "user",
        "at_once": True,
    }
    assert made["modals"] == {"report": {"default": REPORT.form("en-US"), "de": REPORT.form("de")}}
    assert made["modals"]["report"]["de"]["title"] == "Melden"


def test_menus_are_listed_by_target_and_english_title_with_the_modals_that_they_open() -> None:
    made = manifest(all_commands(), all_components(), all_menus())
    assert made["menus"]["user"]["Report"] == {"late": "ephemeral", "opens": "report:user"}
    assert made["menus"]["message"]["Report"] == {"late": "ephemeral", "opens": "report:message"}
    assert sum(map(len, made["menus"].values())) == len(all_menus())
    assert {"report:user", "report:message"} <= set(made["modals"])


def test_an_option_that_keeps_the_modal_closed_is_named() -> None:
    made = manifest(command(opens=Opens(modal=REPORT, unless="why")), {"report": component()}, {})
    assert made["commands"]["x"] == {"late": "ephemeral", "opens": "report", "unless": "why"}


def test_a_modal_that_no_component_takes_is_refused() -> None:
    with pytest.raises(RegistryError, match="no component takes the modal 'report'"):
        manifest(command(opens=Opens(modal=REPORT)), {}, {})


def test_two_modals_of_one_name_are_refused() -> None:
    other = Modal(name="report", title=WORDS, inputs=REPORT.inputs)
    components = {"report": component(), "b": component("b", opens=Opens(modal=other))}
    with pytest.raises(RegistryError, match="two modals go by the name 'report'"):
        manifest(command(opens=Opens(modal=REPORT)), components, {})
