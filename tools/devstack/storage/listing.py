"""A folder's content as Storage lists it: folders are made of names alone, and have no id."""

from collections.abc import Mapping, Sequence
from typing import Any

from tools.devstack.storage.errors import invalid
from tools.devstack.storage.objects import Row

_SORTABLE = frozenset(("name", "created_at", "updated_at"))


def listing(found: Sequence[Row], folder: str, asked: Mapping[str, Any]) -> list[Row]:
    """What lies directly in a folder.

    Args:
        found: all objects below it, by name.
        folder: it ends with a slash, or is empty.
        asked: ``limit``, ``offset``, ``search`` and ``sortBy``, as in the request.
    """
    limit, offset = asked.get("limit", 100), asked.get("offset", 0)
    if not (isinstance(limit, int) and limit >= 1 and isinstance(offset, int) and offset >= 0):
        raise invalid("body/limit must be >= 1, body/offset must be >= 0")
    entries: dict[str, Row] = {}
    for row in found:
        name, slash, _ = row["name"].removeprefix(folder).partition("/")
        entries.setdefault(name, _folder(name) if slash else _file(name, row))
    search = str(asked.get("search") or "").lower()
    chosen = [entry for name, entry in entries.items() if name.lower().startswith(search)]
    return _sorted(chosen, asked.get("sortBy") or {})[offset : offset + limit]


def _sorted(entries: list[Row], order: Mapping[str, Any]) -> list[Row]:
    column = order.get("column", "name")
    if column not in _SORTABLE:
        raise invalid("body/sortBy/column must be equal to one of the allowed values")
    return sorted(entries, key=lambda entry: str(entry[column]), reverse=order.get("order") == "desc")


def _file(name: str, row: Row) -> Row:
    kept = ("id", "created_at", "updated_at", "metadata")
    return {"name": name, **{column: row[column] for column in kept}, "last_accessed_at": row["updated_at"]}


def _folder(name: str) -> Row:
    nothing = ("id", "created_at", "updated_at", "last_accessed_at", "metadata")
    return {"name": name, **dict.fromkeys(nothing)}
