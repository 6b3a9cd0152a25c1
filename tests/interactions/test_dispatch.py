"""From an interaction to its handler, and from what goes wrong to words."""

import json
import logging

import pytest

from interactions.dispatch import all_commands, all_components, all_menus
from portcullis.errors import DatabaseError
from tests.interactions.bot import CASE, HANDLED, Bot, is_private
from tests.interactions.fake_database import FakeDatabase


@pytest.mark.parametrize("path", ["nothing", "config nothing", "config"])
def test_an_unknown_command_gets_a_private_answer(bot: Bot, path: str) -> None:
    answer = bot.command(path)
    assert is_private(answer)
    assert "do not know this command" in answer["data"]["content"]


@pytest.mark.parametrize("custom_id", ["nothing", "case:nothing:1", "", ":", "case:verify"])
def test_an_unknown_component_gets_a_private_answer(bot: Bot, custom_id: str) -> None:
    answer = bot.press(custom_id)
    assert is_private(answer)
    assert "do not know this button" in answer["data"]["content"]


def test_outside_a_server_nothing_is_done(bot: Bot, store: FakeDatabase) -> None:
    answer = bot.command("config show", guild_id=None)
    assert "in a server only" in answer["data"]["content"]
    assert store.calls == []


def test_an_interaction_played_again_does_nothing_and_gets_409(bot: Bot, store: FakeDatabase) -> None:
    payload = bot.interaction(type=3, data={"custom_id": f"case:verify:{CASE}"})
    bot.send(payload)
    store.cases[CASE]["status"] = "pending"
    assert bot.post(json.dumps(payload).encode()) == (HANDLED, 409)
    assert store.cases[CASE]["status"] == "pending"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (DatabaseError("PC404", "no such row"), "I cannot find this any more."),
        (DatabaseError("PC429", "Please try again in 7 s."), "again in 7 s"),
        (DatabaseError("PC410", "a member of this case has another open case"), "has another open case"),
    ],
)
def test_what_the_database_refuses_in_good_order_becomes_words(
    bot: Bot, store: FakeDatabase, error: DatabaseError, words: str
) -> None:
    store.broken = error
    answer = bot.command("config show")
    assert is_private(answer)
    assert words in answer["data"]["content"]


@pytest.mark.parametrize("error", [DatabaseError("network", "ConnectError"), RuntimeError("boom")])
def test_a_fault_becomes_an_apology_with_a_request_id_and_a_log_entry(
    bot: Bot, store: FakeDatabase, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    store.broken = error
    answer = bot.command("config show", id="400000000000000777")
    assert is_private(answer)
    assert "400000000000000777" in answer["data"]["content"]
    assert str(error) not in answer["data"]["content"]
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert record.__dict__["request_id"] == "400000000000000777"
    assert record.__dict__["what"] == "config show"


def test_a_fault_s_log_entry_holds_nothing_that_was_typed(
    bot: Bot, store: FakeDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    store.broken = RuntimeError("boom")
    bot.command("detection simulate", {"text": "hunter2"})
    assert caplog.records
    assert "hunter2" not in caplog.text
    assert "secret-token" not in caplog.text


def test_a_fault_while_typing_gives_no_suggestions_instead_of_words(bot: Bot) -> None:
    answer = bot.command("nothing", {"key": "act"}, kind=4, focused="key")
    assert answer == {"type": 8, "data": {"choices": []}}


def test_a_member_without_permission_gets_no_suggestions(bot: Bot) -> None:
    answer = bot.command("config set", {"key": "act"}, kind=4, focused="key", permissions=0)
    assert answer["data"]["choices"] == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"days": 0}, "from 1 to 365"),
        ({"days": 366}, "from 1 to 365"),
        ({"days": True}, "must be a whole number"),
        ({"days": "7"}, "must be a whole number"),
        ({"weeks": 1}, "no option `weeks`"),
    ],
)
def test_options_are_held_against_the_declaration_though_discord_did_so_too(
    bot: Bot, store: FakeDatabase, options: dict[str, object], words: str
) -> None:
    answer = bot.command("stats overview", options)
    assert words in answer["data"]["content"]
    assert store.calls == []


@pytest.mark.parametrize("name", [name for name, command in all_commands().items() if command.requires])
def test_every_command_that_asks_for_permissions_is_refused_to_a_member_without_any(
    bot: Bot, store: FakeDatabase, name: str
) -> None:
    for action in all_commands()[name].actions:
        answer = bot.command(f"{name} {action.name}", permissions=0)
        assert is_private(answer)
        assert answer["data"]["content"].startswith("You need ")
    assert store.calls == []


@pytest.mark.parametrize("name", [name for name, menu in all_menus().items() if menu.requires])
def test_every_menu_that_asks_for_permissions_is_refused_to_a_member_without_any(
    bot: Bot, store: FakeDatabase, name: str
) -> None:
    menu = all_menus()[name]
    answer = bot.menu(menu.target, menu.title.en, "3" * 18, permissions=0)
    assert is_private(answer)
    assert answer["data"]["content"].startswith("You need ")
    assert store.calls == []


@pytest.mark.parametrize(
    ("target", "title"), [(2, "Label as spam"), (3, "Nothing"), (3, "report"), (2, "label_spam")]
)
def test_a_menu_goes_by_its_target_and_english_title_alone(bot: Bot, target: int, title: str) -> None:
    assert "do not know this command" in bot.menu(target, title, "3" * 18)["data"]["content"]


def test_a_slash_command_never_reaches_a_menu_of_its_name(bot: Bot) -> None:
    assert "do not know this command" in bot.command("Report")["data"]["content"]


@pytest.mark.parametrize("name", [name for name, one in all_components().items() if not one.for_everyone])
def test_every_button_is_refused_to_a_member_without_permissions(
    bot: Bot, store: FakeDatabase, name: str
) -> None:
    answer = bot.press(f"{name}:{CASE}", permissions=0)
    assert is_private(answer)
    assert answer["data"]["content"].startswith("You need ")
    assert set(store.calls) <= {"read_server"}
    assert store.cases[CASE]["status"] == "pending"
