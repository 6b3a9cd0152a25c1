"""Settings as the database holds them: of a version before or after this one, or changed by hand, they may not fit.

One value that does not must not cost the others: whoever reads settings to work by them takes what fits.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from portcullis import settings
from portcullis.errors import UserError
from portcullis.settings import ServerSettings


def dotted(stored: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What the database holds, by dotted name, whether there is such a setting or not."""
    rules = stored.get("rules")
    yield from ((key, each) for key, each in stored.items() if key != "rules")
    for rule, own in (rules if isinstance(rules, Mapping) else {}).items():
        yield from (
            (f"{rule}.{key}", each) for key, each in (own if isinstance(own, Mapping) else {}).items()
        )


def what_fits(stored: Mapping[str, Any]) -> tuple[ServerSettings, tuple[str, ...]]:
    """The settings that can be read, and the names of those that cannot, which have their defaults."""
    try:
        return settings.parse(dict(stored)), ()
    except UserError:
        return _one_by_one(stored)


def _one_by_one(stored: Mapping[str, Any]) -> tuple[ServerSettings, tuple[str, ...]]:
    kept: dict[str, Any] = {}
    unfit = []
    for key, value in dotted(stored):
        rule, _, name = key.rpartition(".")
        try:
            settings.parse({"rules": {rule: {name: value}}} if rule else {name: value})
        except UserError:
            unfit.append(key)
            continue
        place = kept.setdefault("rules", {}).setdefault(rule, {}) if rule else kept
        place[name] = value
    return settings.parse(kept), tuple(unfit)
