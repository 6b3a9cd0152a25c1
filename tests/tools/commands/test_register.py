"""``portcullis register`` as it is typed."""

import pytest

from portcullis.errors import ConfigError
from tools import cli
from tools.commands.register import RegisterConfig
from tools.fakes.client import running


def test_it_registers_once_and_then_says_that_nothing_changed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with running() as fake:
        monkeypatch.setenv("DISCORD_TOKEN", fake.token)
        monkeypatch.setenv("DISCORD_API_URL", fake.api_url)
        assert cli.main(["register"]) == 0
        assert cli.main(["register"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith(" commands registered")
    assert second.endswith(" commands were registered already")


def test_without_a_token_it_names_the_variable() -> None:
    with pytest.raises(ConfigError, match="DISCORD_TOKEN"):
        RegisterConfig.from_env({})
