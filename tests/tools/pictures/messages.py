"""Messages to draw."""

from datetime import UTC, datetime
from typing import Any

from tools.pictures.card import Message

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


def message(*fields: dict[str, Any], **data: Any) -> Message:
    """A message with one embed, unless ``data`` says otherwise."""
    embed = {"title": "Case #1", "color": 0xF1C40F, "fields": list(fields), "footer": {"text": "below"}}
    return Message(data={"embeds": [embed]} | data, names={"300000000000000001": "ada"}, now=NOW)


def one_field(name: str, value: str, *, inline: bool) -> dict[str, Any]:
    """A field, as Discord takes it."""
    return {"name": name, "value": value, "inline": inline}
