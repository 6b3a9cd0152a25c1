"""``portcullis register`` as it is typed."""

from collections.abc import Callable, Iterator

import pytest

from portcullis.errors import ConfigError
from tools import cli
from tools.commands.register import RegisterConfig
from tools.fakes.client import FakeDiscord, running

Typed = Callable[..., list[str]]


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeDiscord]:
    with running() as fake:
        yield fake


@pytest.fixture
def typed(fake: FakeDiscord, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Types ``portcullis register`` with arguments, before a Discord without commands; returns what it prints."""
    monkeypatch.setenv("DISCORD_TOKEN", fake.token)
    monkeypatch.setenv("DISCORD_API_URL", fake.api_url)
    fake.rest("PUT", f"/applications/{fake.application_id}/commands", [])

    def run(*arguments: str) -> list[str]:
        assert cli.main(["register", *arguments]) == 0
        return capsys.readouterr().out.splitlines()

    return run


def writes(fake: FakeDiscord) -> int:
    return sum(call["method"] != "GET" for call in fake.calls())


def test_it_says_what_it_created_and_then_that_nothing_changed(fake: FakeDiscord, typed: Typed) -> None:
    *created, last = typed()
    assert "created /config" in created
    assert last == f"{len(created)} commands registered in every server, {len(created)} changed"
    before = writes(fake)
    assert typed() == [f"{len(created)} commands registered in every server, nothing changed"]
    assert writes(fake) == before


def test_it_says_what_it_edited_and_deleted(fake: FakeDiscord, typed: Typed) -> None:
    typed()
    path = f"/applications/{fake.application_id}/commands"
    fake.rest("POST", path, {"name": "old", "description": "from before"})
    fake.rest("POST", path, {"name": "stats", "description": "numbers"})
    *changed, last = typed()
    assert changed == ["deleted /old", "edited /stats"]
    assert last.endswith(", 2 changed")


def test_a_dry_run_says_what_it_would_do_and_does_nothing(fake: FakeDiscord, typed: Typed) -> None:
    before = writes(fake)
    *would, last = typed("--dry-run")
    assert "would create /config" in would
    assert last == f"{len(would)} commands in every server, {len(would)} to change; nothing was sent"
    assert writes(fake) == before


def test_a_test_server_gets_commands_of_its_own(fake: FakeDiscord, typed: Typed) -> None:
    guild = fake.create_guild("Testers")
    *created, last = typed("--guild", guild.id)
    assert last.startswith(f"{len(created)} commands registered in server {guild.id}, ")
    path = f"/applications/{fake.application_id}/guilds/{guild.id}/commands"
    assert len(fake.rest("GET", path).json()) == len(created) > 0
    assert fake.rest("GET", f"/applications/{fake.application_id}/commands").json() == []


def test_without_a_token_it_names_the_variable() -> None:
    with pytest.raises(ConfigError, match="DISCORD_TOKEN"):
        RegisterConfig.from_env({})
