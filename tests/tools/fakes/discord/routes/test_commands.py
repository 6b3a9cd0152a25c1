"""Command registration."""

import pytest

from tools.fakes.client import FakeDiscord, Guild

OPTION = {"type": 3, "name": "key", "description": "which setting"}


def test_commands_are_replaced_as_a_whole_and_keep_their_ids(fake: FakeDiscord, guild: Guild) -> None:
    path = f"/applications/{fake.application_id}/guilds/{guild.id}/commands"
    first = fake.rest("PUT", path, [{"name": "stats", "description": "numbers"}]).json()
    both = [{"name": "stats", "description": "figures"}, {"name": "config", "description": "settings"}]
    second = fake.rest("PUT", path, both).json()
    assert second[0]["id"] == first[0]["id"]
    assert [each["name"] for each in fake.rest("GET", path).json()] == ["stats", "config"]


@pytest.mark.parametrize(
    "command",
    [
        {"name": "Config", "description": "capital"},
        {"name": "config", "description": ""},
        {"name": "config", "description": "x" * 101},
        {"name": "config", "description": "x", "options": [OPTION] * 26},
        {"name": "config", "description": "x", "options": [OPTION, {**OPTION, "required": True}]},
    ],
)
def test_what_discord_refuses_is_refused(fake: FakeDiscord, command: dict[str, object]) -> None:
    answer = fake.rest("PUT", f"/applications/{fake.application_id}/commands", [command])
    assert (answer.status_code, answer.json()["code"]) == (400, 50035)
