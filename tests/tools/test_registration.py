"""Registration against a fake Discord that checks what it is sent, and adds what Discord adds."""

import time
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from portcullis.discord.client import DiscordClient
from portcullis.errors import DiscordError
from tools.fakes.client import FakeDiscord, running
from tools.registration import Change, changes, declared_commands, register

Json = dict[str, Any]

COMMANDS = declared_commands()
MENU_TITLES = {2: "{} (user menu)", 3: "{} (message menu)"}
TITLES = [MENU_TITLES.get(command["type"], "/{}").format(command["name"]) for command in COMMANDS]
MENU: Json = {"type": 3, "name": "stats", "contexts": [0]}


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeDiscord]:
    with running() as fake:
        yield fake


@pytest.fixture
def discord(fake: FakeDiscord) -> DiscordClient:
    """The bot, in front of a Discord that knows no command of it."""
    fake.rest("PUT", f"/applications/{fake.application_id}/commands", [])
    return DiscordClient(fake.token, fake.api_url, clock=time.monotonic, sleep=time.sleep)


@pytest.fixture(params=["everywhere", "in one server"])
def guild_id(request: pytest.FixtureRequest, fake: FakeDiscord) -> str | None:
    """Where commands are registered."""
    return None if request.param == "everywhere" else fake.create_guild("Testers").id


def known(fake: FakeDiscord, guild_id: str | None = None) -> list[Json]:
    where = f"/guilds/{guild_id}" if guild_id else ""
    path = f"/applications/{fake.application_id}{where}/commands?with_localizations=true"
    commands: list[Json] = fake.rest("GET", path).json()
    return commands


def written(fake: FakeDiscord, doing: Callable[[], object]) -> list[tuple[str, int]]:
    """The method and status of each call by which ``doing`` changes something."""
    calls = fake.calls()
    last = calls[-1]["index"] if calls else 0
    doing()
    return [(call["method"], call["status"]) for call in fake.calls(after=last) if call["method"] != "GET"]


def told(needed: list[Change]) -> list[tuple[str, str]]:
    return [(change.verb, change.title) for change in needed]


def test_discord_takes_every_command(fake: FakeDiscord, discord: DiscordClient, guild_id: str | None) -> None:
    assert told(register(discord, COMMANDS, guild_id)) == [("create", title) for title in TITLES]
    assert [(command["type"], command["name"]) for command in known(fake, guild_id)] == [
        (command["type"], command["name"]) for command in COMMANDS
    ]


def test_nothing_is_written_where_nothing_changed(
    fake: FakeDiscord, discord: DiscordClient, guild_id: str | None
) -> None:
    register(discord, COMMANDS, guild_id)
    before = known(fake, guild_id)
    assert written(fake, lambda: register(discord, list(reversed(COMMANDS)), guild_id)) == []
    assert known(fake, guild_id) == before


@pytest.mark.parametrize(
    "change",
    [
        *("description", "language", "choice language", "option required", "bound gone", "option gone"),
        *("permission gone", "permission", "language gone", "options in another order"),
    ],
)
def test_a_changed_command_is_edited_and_no_other(
    fake: FakeDiscord, discord: DiscordClient, guild_id: str | None, change: str
) -> None:
    register(discord, COMMANDS, guild_id)
    ids = {command["name"]: command["id"] for command in known(fake, guild_id)}
    changed = deepcopy(COMMANDS)
    by_name = {command["name"]: command for command in changed}
    stats, config, detection = by_name["stats"], by_name["config"], by_name["detection"]
    days = stats["options"][0]["options"][0]
    match change:
        case "description":
            stats["description"] = "Other words"
        case "language":
            stats["description_localizations"]["de"] = "Andere Worte"
        case "choice language":
            detection["options"][0]["options"][0]["choices"][0]["name_localizations"]["de"] = "Anderes"
        case "option required":
            days["required"] = True
        case "bound gone":
            del days["max_value"]
        case "option gone":
            del by_name["help"]["options"]
        case "permission gone":
            del stats["default_member_permissions"]
        case "permission":
            config["default_member_permissions"] = "0"
        case "language gone":
            del stats["description_localizations"]
        case "options in another order":
            config["options"].reverse()

    assert written(fake, lambda: register(discord, changed, guild_id)) == [("PATCH", 200)]
    assert changes(discord, changed, guild_id) == []
    assert {command["name"]: command["id"] for command in known(fake, guild_id)} == ids


def test_a_new_command_is_created_and_one_that_is_gone_deleted_first(
    fake: FakeDiscord, discord: DiscordClient, guild_id: str | None
) -> None:
    register(discord, COMMANDS, guild_id)
    changed = [*COMMANDS[1:], COMMANDS[0] | {"name": "other"}]
    assert told(changes(discord, changed, guild_id)) == [("delete", TITLES[0]), ("create", "/other")]
    assert written(fake, lambda: register(discord, changed, guild_id)) == [("DELETE", 204), ("POST", 201)]
    assert changes(discord, changed, guild_id) == []


def test_a_full_list_can_be_replaced(fake: FakeDiscord, discord: DiscordClient) -> None:
    def hundred(word: str) -> list[Json]:
        return [{"type": 1, "name": f"{word}{number}", "description": word} for number in range(100)]

    register(discord, hundred("old"), None)
    register(discord, hundred("new"), None)
    assert [command["description"] for command in known(fake)] == ["new"] * 100


def test_a_menu_may_have_a_slash_command_s_name(
    fake: FakeDiscord, discord: DiscordClient, guild_id: str | None
) -> None:
    register(discord, COMMANDS, guild_id)
    both = [*COMMANDS, MENU]
    assert told(register(discord, both, guild_id)) == [("create", "stats (message menu)")]
    assert changes(discord, both, guild_id) == []
    forbidden = [*COMMANDS, MENU | {"default_member_permissions": "0"}]
    assert told(register(discord, forbidden, guild_id)) == [("edit", "stats (message menu)")]
    assert changes(discord, forbidden, guild_id) == []
    assert told(register(discord, COMMANDS, guild_id)) == [("delete", "stats (message menu)")]


def test_what_discord_adds_or_writes_differently_is_no_change() -> None:
    class Discord:
        """Answers as Discord does, with what it adds to a command."""

        def request(self, method: str, path: str, json: Any = None) -> Any:
            assert method == "GET", f"{method} {path} {json} was not needed"
            if path == "/applications/@me":
                return {"id": "1"}
            added = {"id": "2", "application_id": "1", "version": "3", "nsfw": False, "dm_permission": False}
            more = {"name_localizations": None, "integration_types": [0], "default_permission": True}
            told = [{**more, **deepcopy(command), **added} for command in reversed(COMMANDS)]
            for command in told:
                command.setdefault("default_member_permissions", None)
                command.setdefault("options", [])
            return [*told, {**added, **more, **MENU, "description": "", "contexts": [2, 0]}]

    menu = MENU | {"contexts": [0, 2]}
    assert changes(Discord(), [*COMMANDS, menu], None) == []  # type: ignore[arg-type]  # all that it calls


def test_one_server_s_commands_are_not_those_of_all(fake: FakeDiscord, discord: DiscordClient) -> None:
    register(discord, COMMANDS, fake.create_guild("Testers").id)
    assert known(fake) == []


def test_what_discord_refuses_is_raised_and_what_was_done_before_need_not_be_done_again(
    fake: FakeDiscord, discord: DiscordClient
) -> None:
    bad = [*COMMANDS, {"type": 1, "name": "Capital", "description": "refused"}]
    with pytest.raises(DiscordError, match="400"):
        register(discord, bad, None)
    assert told(changes(discord, bad, None)) == [("create", "/Capital")]


def test_a_call_whose_answer_was_lost_is_made_again(fake: FakeDiscord, discord: DiscordClient) -> None:
    fake.fault(method="POST", path_prefix="/applications", drop=True, applied=True, times=1)
    register(discord, COMMANDS, None)
    assert changes(discord, COMMANDS, None) == []
