"""What Discord is told of our commands, held against its limits in every language; and who else tells of them."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from interactions.dispatch import all_menus
from interactions.manifest import payloads
from interactions.manual import markdown
from tests.interactions.bot import Bot

Json = dict[str, Any]

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
SUB_COMMAND, SUB_COMMAND_GROUP = 1, 2
NAME = re.compile(r"[-_a-z0-9]{1,32}")
PAYLOADS = payloads()
SLASH = [payload for payload in PAYLOADS if payload["type"] == CHAT_INPUT]
MENUS = [payload for payload in PAYLOADS if payload["type"] != CHAT_INPUT]


def described(item: Json) -> Iterator[Json]:
    """A command and everything below it that has a name and a description."""
    yield item
    for option in item.get("options", ()):
        yield from described(option)


def in_all_languages(item: Json, key: str) -> list[str]:
    return [item[key], item[f"{key}_localizations"]["de"]]


def usages(item: Json, path: str = "") -> Iterator[str]:
    """How each action is typed, told from a registration alone."""
    path = f"{path} {item['name']}" if path else f"/{item['name']}"
    below = item.get("options", [])
    nested = [option for option in below if option["type"] in {SUB_COMMAND, SUB_COMMAND_GROUP}]
    for option in nested:
        yield from usages(option, path)
    if not nested:
        typed = [f"{o['name']}:" if o.get("required") else f"[{o['name']}:]" for o in below]
        yield " ".join([path, *typed])


@pytest.mark.parametrize("payload", SLASH, ids=lambda payload: payload["name"])
def test_names_and_descriptions_keep_discord_s_limits_in_both_languages(payload: Json) -> None:
    for item in described(payload):
        assert NAME.fullmatch(item["name"])
        assert all(1 <= len(text) <= 100 for text in in_all_languages(item, "description")), item["name"]


@pytest.mark.parametrize("payload", SLASH, ids=lambda payload: payload["name"])
def test_choices_keep_discord_s_limits_in_both_languages(payload: Json) -> None:
    for item in described(payload):
        for choice in item.get("choices", ()):
            assert all(1 <= len(text) <= 100 for text in in_all_languages(choice, "name")), item["name"]
            assert 1 <= len(str(choice["value"])) <= 100


@pytest.mark.parametrize("payload", SLASH, ids=lambda payload: payload["name"])
def test_a_command_with_all_its_words_fits_into_discord_s_8000_characters(payload: Json) -> None:
    total = 0
    for item in described(payload):
        total += len(item["name"]) + max(map(len, in_all_languages(item, "description")))
        for choice in item.get("choices", ()):
            total += max(map(len, in_all_languages(choice, "name"))) + len(str(choice["value"]))
    assert total <= 8000


def test_there_are_no_more_commands_than_discord_takes() -> None:
    assert len({payload["name"] for payload in SLASH}) == len(SLASH) <= 100


@pytest.mark.parametrize("payload", MENUS, ids=lambda payload: f"{payload['type']}-{payload['name']}")
def test_menus_have_titles_of_32_characters_in_both_languages_and_nothing_that_discord_refuses(
    payload: Json,
) -> None:
    assert all(1 <= len(title) <= 32 for title in in_all_languages(payload, "name"))
    assert set(payload) <= {"type", "name", "name_localizations", "default_member_permissions", "contexts"}


@pytest.mark.parametrize("target", [USER, MESSAGE])
@pytest.mark.parametrize("language", [0, 1])
def test_no_two_menus_on_one_target_share_a_title_and_there_are_15_at_most(
    target: int, language: int
) -> None:
    titles = [in_all_languages(menu, "name")[language] for menu in MENUS if menu["type"] == target]
    assert 0 < len(set(titles)) == len(titles) <= 15


def test_every_menu_is_registered_and_documented() -> None:
    assert len(MENUS) == len(all_menus())
    listed = markdown().partition("## Menus")[2].partition("## Buttons")[0]
    found = re.findall(r"^- (Member|Message) > Apps > \*\*(.+?)\*\*", listed, re.MULTILINE)
    places = {USER: "Member", MESSAGE: "Message"}
    assert sorted(found) == sorted((places[menu["type"]], menu["name"]) for menu in MENUS)


def test_help_lists_to_an_administrator_exactly_what_is_registered(bot: Bot) -> None:
    (listed,) = bot.command("help")["data"]["embeds"]
    lines = listed["description"].splitlines()
    assert lines[: len(SLASH)] == [f"`/{payload['name']}` {payload['description']}" for payload in SLASH]
    titles = [re.search(r"Apps > \*\*(.+)\*\*", line) for line in lines[len(SLASH) :]]
    assert [title and title[1] for title in titles] == [menu["name"] for menu in MENUS]
    for payload in SLASH:
        (one,) = bot.command("help", {"command": payload["name"]})["data"]["embeds"]
        assert [field["name"] for field in one["fields"]] == list(usages(payload))


def test_the_documentation_lists_exactly_what_is_registered() -> None:
    commands = markdown().partition("## Menus")[0]
    assert re.findall(r"^## /(\S+)$", commands, re.MULTILINE) == [payload["name"] for payload in SLASH]
    documented = re.findall(r"^(?:### )?`(/[^`]+)`$", commands, re.MULTILINE)
    assert documented == [typed for payload in SLASH for typed in usages(payload)]
