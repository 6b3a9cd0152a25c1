"""What is read of Discord's payload."""

import json
from typing import Any

import pytest

from interactions.interaction import Interaction, Kind, MalformedInteractionError

MEMBER = {"user": {"id": "300000000000000001"}, "permissions": "8", "roles": ["700000000000000001"]}
COMMAND: dict[str, Any] = {
    "id": "400000000000000001",
    "token": "secret-token",
    "type": 2,
    "guild_id": "200000000000000001",
    "channel_id": "500000000000000001",
    "locale": "de",
    "member": MEMBER,
    "data": {
        "name": "stats",
        "options": [{"type": 1, "name": "overview", "options": [{"type": 4, "name": "days", "value": 7}]}],
    },
}


def read(**changes: Any) -> Interaction:
    return Interaction.parse(json.dumps({**COMMAND, **changes}).encode())


def test_a_command_is_read_down_to_its_subcommand_and_options() -> None:
    interaction = read()
    assert interaction.kind is Kind.COMMAND
    assert interaction.path == ("stats", "overview")
    assert interaction.options == {"days": 7}
    assert (interaction.user_id, interaction.permissions, interaction.locale) == (
        "300000000000000001",
        8,
        "de",
    )
    assert interaction.roles == ("700000000000000001",)


def test_a_component_s_custom_id_is_a_name_and_an_argument() -> None:
    interaction = read(
        type=3, data={"custom_id": "case:ban-confirm:6f1c"}, message={"id": "600000000000000001"}
    )
    assert (interaction.component, interaction.argument) == ("case:ban-confirm", "6f1c")
    assert interaction.message_id == "600000000000000001"


def test_the_option_that_is_being_typed_is_known() -> None:
    typed = {"type": 3, "name": "key", "value": "ac", "focused": True}
    interaction = read(
        type=4, data={"name": "config", "options": [{"type": 1, "name": "set", "options": [typed]}]}
    )
    assert (interaction.focused, interaction.options) == ("key", {"key": "ac"})


def test_in_a_direct_message_the_user_is_known_and_no_server() -> None:
    interaction = read(guild_id=None, member=None, user={"id": "300000000000000002"})
    assert (interaction.guild_id, interaction.user_id, interaction.permissions) == (
        "",
        "300000000000000002",
        0,
    )


def test_the_claim_names_the_interaction_who_asked_and_what_is_limited() -> None:
    assert read().claim == {
        "id": "400000000000000001",
        "user_id": "300000000000000001",
        "guild_id": "200000000000000001",
        "command": "stats overview",
        "uses": "30",
        "seconds": "60",
    }


def test_a_button_is_limited_by_its_kind_and_not_by_its_case() -> None:
    assert read(type=3, data={"custom_id": "case:verify:6f1c"}).claim["command"] == "case:verify"


def test_the_token_stays_out_of_what_may_be_logged() -> None:
    assert "secret-token" not in repr(read())


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "1; drop table"},
        {"id": 400000000000000001},
        {"guild_id": "../../x"},
        {"member": {**MEMBER, "roles": ["everyone"]}},
        {"member": {**MEMBER, "permissions": "all"}},
        {"member": {}},
        {"data": {"name": "stats", "options": [{"name": "days"}]}},
        {"data": "stats"},
        {"type": 0},
    ],
)
def test_what_is_not_as_discord_sends_it_is_malformed(changes: dict[str, Any]) -> None:
    with pytest.raises(MalformedInteractionError):
        read(**changes)
