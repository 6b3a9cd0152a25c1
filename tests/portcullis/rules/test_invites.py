import pytest

from portcullis.models import Context
from portcullis.rules.invites import Settings, check
from tests.portcullis.builders import make_event


@pytest.mark.parametrize(
    "text",
    [
        "join https://discord.gg/AbC-1",
        "join discord.com/invite/AbC-1",
        "https://discordapp.com/invite/AbC-1?event=1",
        "discord . gg / AbC-1",
        "put .gg/AbC-1 in your status",
    ],
)
def test_an_invite_to_another_server_fires(text: str) -> None:
    finding = check(make_event(text), Context(), Settings())
    assert finding is not None
    assert finding.reason == "Invited to another server."


def test_the_servers_own_and_allowed_invites_are_welcome() -> None:
    event = make_event("discord.gg/home and discord.gg/friends")
    context = Context(invite_codes=frozenset({"home"}))
    assert check(event, context, Settings(allowed=("friends",))) is None
    assert check(event, context, Settings()) is not None


def test_a_link_to_a_message_is_no_invite() -> None:
    event = make_event("https://discord.com/channels/100000000000000001/300000000000000001")
    assert check(event, Context(), Settings()) is None


def test_an_invite_in_code_is_left_alone() -> None:
    assert check(make_event("`discord.gg/AbC-1`"), Context(), Settings()) is None
