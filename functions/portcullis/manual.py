"""docs/SETTINGS.md, written from the settings themselves. ``python -m portcullis.manual`` prints it."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from pydantic.fields import FieldInfo

from portcullis.setting_fields import expects
from portcullis.settings import RULES, keys

_HEAD = """\
# Settings

Made from the code by `PYTHONPATH=functions .venv/bin/python -m portcullis.manual`; a test compares the two.

Every server has its own. `/config show` tells what is in force, `/config set key:act_from value:0.6` changes one. Only
changes are stored, so a new default reaches every server that did not touch the setting. What the rules look for, and
when to tune them: [DETECTION.md](DETECTION.md)."""

_TABLE = "| key | default | takes | meaning |\n|---|---|---|---|"


def markdown() -> str:
    """The whole page: the server's settings, then each rule's."""
    parts = [_HEAD, "## The server", _table("")]
    for rule in RULES.values():
        parts += [f"## {rule.name}", rule.help, _table(rule.name)]
    return "\n\n".join(parts) + "\n"


def _table(rule: str) -> str:
    return "\n".join([_TABLE, *_rows(rule)])


def _rows(rule: str) -> Iterator[str]:
    for key, field in keys():
        if key.rpartition(".")[0] == rule:
            yield f"| `{key}` | {_default(field)} | {expects(field)} | {field.description} |"


def _default(field: FieldInfo) -> str:
    value: Any = field.get_default(call_default_factory=True)
    if value is None or value == ():
        return "none"
    if isinstance(value, StrEnum):
        return f"`{value.value}`"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    text = ", ".join(value) if isinstance(value, tuple) else str(value)
    return f"`{text.replace(chr(10), chr(92) + 'n')}`"


if __name__ == "__main__":
    sys.stdout.write(markdown())
