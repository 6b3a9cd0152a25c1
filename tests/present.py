"""The time at which stories happen: a recent one, for months long past have no partition."""

from datetime import UTC, datetime, timedelta

_NOON = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
NOW_MS = int((_NOON - timedelta(days=1)).timestamp()) * 1000
"""Yesterday noon (UTC), in milliseconds: some hours before and after it are still past."""


def iso(at_ms: int) -> str:
    """A time as Discord writes it."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat()
