"""What each deployable needs from its environment. Only entry points call ``from_env``."""

import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, Self

from portcullis.errors import ConfigError

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
DISCORD_API_URL = "https://discord.com/api/v10"
_URL = re.compile(r"https?://[^/\s?#]+(?:/\S*)?\Z")


@dataclass(frozen=True, kw_only=True)
class Environment:
    """Reads each field from the variable of the same name in capitals."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> Self:
        """Build the configuration.

        Raises:
            ConfigError: a variable without a default is missing or empty, or a number is none; one line names it.
        """
        values: dict[str, Any] = {}
        for field in fields(cls):
            name = field.name.upper()
            text = environ.get(name, "").strip()
            if text:
                values[field.name] = _convert(name, text, field.type)
            elif field.default is MISSING:
                raise ConfigError(f"{name} is not set: see .env.example for what it holds")
        if values.get("log_level", "INFO") not in LOG_LEVELS:
            raise ConfigError(f"LOG_LEVEL must be one of {', '.join(LOG_LEVELS)}")
        return cls(**values)


def _convert(name: str, text: str, kind: Any) -> Any:
    try:
        if kind is int:
            return int(text)
        if kind is float:
            return _amount(text)
        if kind == tuple[int, ...]:
            return tuple(int(part) for part in text.split(","))
    except ValueError:
        wanted = "a number" if kind is float else "a whole number, or several with commas"
        raise ConfigError(f"{name} must be {wanted}, not {text!r}") from None
    return text


def _amount(text: str) -> float:
    amount = float(text)
    if not 0 <= amount < float("inf"):
        raise ValueError(text)
    return amount


@dataclass(frozen=True, kw_only=True)
class DatabaseConfig(Environment):
    """How functions reach Supabase and how they log.

    ``storage_folder``: keeps files there instead of in Supabase Storage, if it is set.
    """

    supabase_url: str
    supabase_service_role_key: str
    storage_folder: str = ""
    log_level: str = "INFO"

    def __post_init__(self) -> None:
        """Refuse what would send the key in the clear, or could not be sent.

        Raises:
            ConfigError: one line says which variable, never what it holds.
        """
        if not _URL.match(self.supabase_url):
            raise ConfigError(
                "SUPABASE_URL must begin with https:// (or http:// on this machine) and name a host"
            )
        key = self.supabase_service_role_key
        if not key.isascii() or not key.isprintable() or " " in key:
            raise ConfigError(
                "SUPABASE_SERVICE_ROLE_KEY holds what no key holds: a blank, a line break or the like"
            )


@dataclass(frozen=True, kw_only=True)
class ActingConfig(DatabaseConfig):
    """For functions that act on Discord: detection and scheduled."""

    discord_token: str
    discord_api_url: str = DISCORD_API_URL


@dataclass(frozen=True, kw_only=True)
class ReviewingConfig(ActingConfig):
    """For functions that ask the language model: an OpenAI-compatible endpoint, none without a key.

    Prices are US dollars for a million tokens; 0 where they are not known.
    """

    openai_api_key: str = ""
    openai_base_url: str = "https://api.openai.com/v1"
    openai_model: str = "gpt-4.1-mini"
    openai_input_usd: float = 0.0
    openai_output_usd: float = 0.0


@dataclass(frozen=True, kw_only=True)
class DetectionConfig(ReviewingConfig):
    """The detection function. ``fingerprint_key`` keys the hashes by which texts are compared."""

    detection_secret: str
    fingerprint_key: str


@dataclass(frozen=True, kw_only=True)
class ScheduledConfig(ReviewingConfig):
    """The scheduled function."""

    scheduled_secret: str


@dataclass(frozen=True, kw_only=True)
class InteractionsConfig(ActingConfig):
    """The interactions function. ``discord_public_key`` is the application's Ed25519 key in hex."""

    discord_public_key: str


@dataclass(frozen=True, kw_only=True)
class WorkerConfig(Environment):
    """The gateway worker. Without shard ids and count, Discord's recommendation is taken.

    ``host`` and ``port`` are where it answers ``/health``; ``spool_max_mb`` is where it leaves the gateway.
    """

    discord_token: str
    detection_url: str
    detection_secret: str
    spool_path: str = "spool.db"
    discord_api_url: str = DISCORD_API_URL
    shard_ids: tuple[int, ...] = ()
    shard_count: int = 0
    spool_max_mb: int = 2048
    host: str = "127.0.0.1"
    port: int = 8080
    log_level: str = "INFO"
