"""Command registration."""

from typing import Any

import pytest

from tools.fakes.client import FakeDiscord, Guild

Json = dict[str, Any]

STATS: Json = {"name": "stats", "description": "numbers"}
OPTION: Json = {
    "type": 3,
    "name": "key",
    "description": "which setting",
    "description_localizations": {"de": "welche Einstellung"},
}


@pytest.fixture(params=["global", "guild"])
def path(request: pytest.FixtureRequest, fake: FakeDiscord, guild: Guild) -> str:
    """Where commands are kept, empty: everywhere, or in one guild."""
    scope = "" if request.param == "global" else f"/guilds/{guild.id}"
    path = f"/applications/{fake.application_id}{scope}/commands"
    fake.rest("PUT", path, [])
    return path


def names(fake: FakeDiscord, path: str) -> list[str]:
    return [command["name"] for command in fake.rest("GET", path).json()]


def test_commands_are_replaced_as_a_whole_and_keep_their_ids(fake: FakeDiscord, path: str) -> None:
    first = fake.rest("PUT", path, [STATS]).json()
    both = [STATS | {"description": "figures"}, {"name": "config", "description": "settings"}]
    second = fake.rest("PUT", path, both).json()
    assert second[0]["id"] == first[0]["id"]
    assert second[0]["version"] != first[0]["version"]
    assert names(fake, path) == ["stats", "config"]


def test_a_command_is_created_once_and_then_replaced(fake: FakeDiscord, path: str) -> None:
    created = fake.rest("POST", path, STATS | {"default_member_permissions": "32"})
    again = fake.rest("POST", path, STATS)
    assert (created.status_code, again.status_code) == (201, 200)
    assert created.json()["id"] == again.json()["id"]
    assert again.json()["default_member_permissions"] is None
    assert names(fake, path) == ["stats"]


def test_an_edit_leaves_alone_what_it_does_not_name(fake: FakeDiscord, path: str) -> None:
    made = fake.rest("POST", path, STATS | {"default_member_permissions": "32", "options": [OPTION]}).json()
    one = f"{path}/{made['id']}"
    edited = fake.rest("PATCH", one, {"description": "figures"}).json()
    assert edited == made | {"description": "figures", "version": edited["version"]}
    assert edited["version"] != made["version"]
    cleared = fake.rest("PATCH", one, {"default_member_permissions": None, "options": []}).json()
    assert (cleared["default_member_permissions"], cleared["options"]) == (None, [])
    assert fake.rest("GET", one).json() == cleared


def test_an_edit_cannot_change_the_type_or_take_another_s_name(fake: FakeDiscord, path: str) -> None:
    made = fake.rest("POST", path, STATS).json()
    fake.rest("POST", path, STATS | {"name": "config"})
    for body in ({"type": 2}, {"name": "config"}, {"description": ""}, {"typo": 1}):
        answer = fake.rest("PATCH", f"{path}/{made['id']}", body)
        assert (answer.status_code, answer.json()["code"]) == (400, 50035)
    assert names(fake, path) == ["stats", "config"]


def test_a_deleted_command_is_gone_and_unknown(fake: FakeDiscord, path: str) -> None:
    made = fake.rest("POST", path, STATS).json()
    one = f"{path}/{made['id']}"
    assert fake.rest("DELETE", one).status_code == 204
    assert names(fake, path) == []
    for method in ("DELETE", "PATCH", "GET"):
        answer = fake.rest(method, one, {} if method == "PATCH" else None)
        assert (answer.status_code, answer.json()["code"]) == (404, 10063)


def test_languages_are_listed_only_where_they_are_asked_for(fake: FakeDiscord, path: str) -> None:
    fake.rest("POST", path, STATS | {"options": [OPTION], "description_localizations": {"de": "Zahlen"}})
    (plain,) = fake.rest("GET", path).json()
    (full,) = fake.rest("GET", f"{path}?with_localizations=true").json()
    assert full["description_localizations"] == {"de": "Zahlen"}
    assert full["options"] == [OPTION]
    assert "description_localizations" not in plain | plain["options"][0]


def test_the_hundredth_command_is_taken_and_the_next_refused(fake: FakeDiscord, path: str) -> None:
    hundred = [STATS | {"name": f"c{number}"} for number in range(100)]
    menus = [{"type": 2, "name": f"Menu {number}"} for number in range(15)]
    assert fake.rest("PUT", path, [*hundred, *menus]).status_code == 200
    answer = fake.rest("POST", path, STATS)
    assert (answer.status_code, answer.json()["code"]) == (400, 30032)
    assert fake.rest("POST", path, {"type": 2, "name": "One more"}).status_code == 400
    assert len(names(fake, path)) == 115


@pytest.mark.parametrize(
    "command",
    [STATS | {"name": "Stats"}, STATS | {"description": ""}, STATS | {"typo": 1}, "stats"],
)
def test_what_discord_refuses_is_refused_and_changes_nothing(
    fake: FakeDiscord, path: str, command: object
) -> None:
    for method, body in (("POST", command), ("PUT", [STATS, command])):
        answer = fake.rest(method, path, body)
        assert (answer.status_code, answer.json()["code"]) == (400, 50035)
    assert names(fake, path) == []


def test_another_application_s_commands_are_out_of_reach(fake: FakeDiscord) -> None:
    for method, body in (("GET", None), ("POST", STATS), ("PUT", [])):
        answer = fake.rest(method, "/applications/123456789012345678/commands", body)
        assert (answer.status_code, answer.json()["code"]) == (403, 20012)


def test_commands_of_a_guild_without_the_bot_are_out_of_reach(fake: FakeDiscord) -> None:
    path = f"/applications/{fake.application_id}/guilds/123456789012345678/commands"
    assert fake.rest("POST", path, STATS).status_code in {403, 404}
