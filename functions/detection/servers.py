"""The settings of servers, as far as this instance has seen them. Kept by version, so they never age."""

import logging
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from portcullis.settings import ServerSettings, defaults
from portcullis.stored_settings import what_fits

_log = logging.getLogger(__name__)


class Known(NamedTuple):
    """One server's settings at one version."""

    version: int
    settings: ServerSettings
    vanity_url_code: str | None = None


class Servers:
    """A bounded memory of settings. The call that observes says which of them are out of date."""

    def __init__(self, limit: int = 20_000) -> None:
        self._limit = limit
        self._known: OrderedDict[str, Known] = OrderedDict()

    def versions(self, guild_ids: Iterable[str]) -> dict[str, int]:
        """The versions known here, of those servers that are known."""
        return {guild: self._known[guild].version for guild in set(guild_ids) & self._known.keys()}

    def learn(self, answer: Mapping[str, Mapping[str, Any]]) -> None:
        """Take over an answer: ``{guild_id: {"version", "settings", "vanity_url_code"}}``."""
        for guild_id, row in answer.items():
            known = Known(row["version"], _settings(guild_id, row["settings"]), row.get("vanity_url_code"))
            self._known[guild_id] = known
            self._known.move_to_end(guild_id)
        while len(self._known) > self._limit:
            self._known.popitem(last=False)

    def of(self, guild_ids: Iterable[str]) -> dict[str, Known]:
        """What is known of these servers; one that is not has the defaults."""
        unknown = Known(0, defaults())
        return {guild: self._known.get(guild, unknown) for guild in set(guild_ids)}


def _settings(guild_id: str, stored: dict[str, Any]) -> ServerSettings:
    if not stored:
        return defaults()
    current, unfit = what_fits(stored)
    if unfit:
        # Somebody changed the row by hand. Judging by the defaults is better than judging nobody.
        _log.error("stored settings do not fit", extra={"guild_id": guild_id, "settings": list(unfit)})
    return current
