"""Configuration comes from the environment, completely or not at all, and .env.example tells all of it."""

import re
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from portcullis import config
from portcullis.errors import ConfigError

ROOT = Path(__file__).parents[2]
CONFIGS = (config.DetectionConfig, config.InteractionsConfig, config.ScheduledConfig, config.WorkerConfig)
DATABASE = {"SUPABASE_URL": "https://p.supabase.co", "SUPABASE_SERVICE_ROLE_KEY": "sb_secret_x"}
WORKER = {"DISCORD_TOKEN": "t", "DETECTION_URL": "https://detection.example", "DETECTION_SECRET": "s"}


def settings() -> dict[str, str | None]:
    """Every setting of ``portcullis.config``: its default as it is written, None where there is none."""
    found: dict[str, str | None] = {}
    for each in CONFIGS:
        for field in fields(each):
            default = None if field.default is MISSING else field.default
            found[field.name.upper()] = None if default is None else ("" if default == () else str(default))
    return found


def example() -> dict[str, str | None]:
    """Every setting of .env.example: None where it is left to be filled in."""
    lines = (ROOT / ".env.example").read_text().splitlines()
    matches = filter(None, (re.fullmatch(r"(#?)([A-Z_]+)=(.*)", line) for line in lines))
    return {match[2]: match[3] if match[1] else None for match in matches}


def test_the_example_has_every_setting_with_its_default() -> None:
    shown = example()
    assert {name: shown.get(name, "missing") for name in settings()} == settings()


def test_the_example_has_nothing_that_nobody_reads() -> None:
    readers = [ROOT / "deploy.sh", ROOT / "supabase/functions/interactions/index.ts"]
    text = "\n".join(path.read_text() for path in readers)
    assert [name for name in example().keys() - settings().keys() if name not in text] == []


@pytest.mark.parametrize("name", sorted(WORKER))
@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_missing_setting_is_named(name: str, value: str | None) -> None:
    environ = {key: text for key, text in {**WORKER, name: value}.items() if text is not None}
    with pytest.raises(ConfigError, match=f"^{name} is not set"):
        config.WorkerConfig.from_env(environ)


def test_numbers_and_lists_of_numbers_are_read() -> None:
    read = config.WorkerConfig.from_env({**WORKER, "SHARD_IDS": "0, 2", "SHARD_COUNT": " 3 ", "PORT": "9"})
    assert (read.shard_ids, read.shard_count, read.port) == ((0, 2), 3, 9)


SCHEDULED = {
    "SUPABASE_URL": "https://p.example", "SUPABASE_SERVICE_ROLE_KEY": "k", "DISCORD_TOKEN": "t",
    "SCHEDULED_SECRET": "s",
}  # fmt: skip


def test_prices_are_read() -> None:
    read = config.ScheduledConfig.from_env(SCHEDULED | {"OPENAI_INPUT_USD": "0.40"})
    assert (read.openai_input_usd, read.openai_output_usd, read.openai_api_key) == (0.4, 0.0, "")


@pytest.mark.parametrize("value", ["cheap", "-1", "inf", "nan"])
def test_a_price_that_is_none_is_named(value: str) -> None:
    with pytest.raises(ConfigError, match=r"^OPENAI_INPUT_USD must be a number"):
        config.ScheduledConfig.from_env(SCHEDULED | {"OPENAI_INPUT_USD": value})


@pytest.mark.parametrize(("name", "value"), [("PORT", "http"), ("SHARD_IDS", "0,one")])
def test_what_is_no_number_is_named(name: str, value: str) -> None:
    with pytest.raises(ConfigError, match=f"^{name} must be a whole number"):
        config.WorkerConfig.from_env({**WORKER, name: value})


def test_a_log_level_that_there_is_not_is_named_with_those_there_are() -> None:
    with pytest.raises(ConfigError, match="LOG_LEVEL must be one of DEBUG, INFO"):
        config.DatabaseConfig.from_env(
            {"SUPABASE_URL": "x", "SUPABASE_SERVICE_ROLE_KEY": "y", "LOG_LEVEL": "verbose"}
        )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SUPABASE_URL", "project.supabase.co"),
        ("SUPABASE_URL", "htps://project.supabase.co"),
        ("SUPABASE_URL", "https:// x"),
        ("SUPABASE_SERVICE_ROLE_KEY", "sb_secret_a\nb"),
        ("SUPABASE_SERVICE_ROLE_KEY", "sb_secret_\u00e9"),
    ],
)
def test_what_would_send_the_key_astray_is_refused_and_not_told(name: str, value: str) -> None:
    with pytest.raises(ConfigError, match=name) as refused:
        config.DatabaseConfig.from_env({**DATABASE, name: value})
    assert value not in str(refused.value)


def test_a_local_stack_may_speak_plain_http() -> None:
    assert config.DatabaseConfig.from_env(DATABASE | {"SUPABASE_URL": "http://127.0.0.1:54321"}).supabase_url
