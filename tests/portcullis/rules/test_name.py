import pytest

from portcullis.models import Context, EventKind, Finding
from portcullis.rules.name import Settings, check
from tests.portcullis.builders import make_event


def find(name: str, context: Context | None = None) -> Finding | None:
    return check(make_event(name, kind=EventKind.JOIN, message_id=None), context or Context(), Settings())


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("discord.gg/abcdef", "The name holds an invite to another server."),
        ("join .gg/abcdef", "The name holds an invite to another server."),
        ("https://skins.example.com", "The name holds a link."),
        ("skins-for-free.com", "The name holds a link."),
        ("ｓｋｉｎｓ-for-free[.]com", "The name holds a link."),
    ],
)
def test_adverts_in_names_fire(name: str, reason: str) -> None:
    finding = find(name)
    assert finding is not None
    assert (finding.weight, finding.reason) == (0.42, reason)


@pytest.mark.parametrize(
    "name", ["Mr. Smith", "ada", "node.js fan", "setup.py", "J.R.R.", "v1.2", "🐸", "what.ever"]
)
def test_ordinary_names_are_left_alone(name: str) -> None:
    assert find(name) is None


def test_an_invite_to_this_very_server_is_welcome() -> None:
    assert find("discord.gg/home", Context(invite_codes=frozenset({"home"}))) is None


def test_an_imitated_staff_member_weighs_most() -> None:
    finding = find("discord.gg/abcdef", Context(imitates_staff=True))
    assert finding is not None
    assert finding.weight == 0.55
    assert finding.reason == "The name is a staff member's, in letters that look the same."
