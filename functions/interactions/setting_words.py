"""Settings in words: what a setting allows, and a value as a moderator reads it."""

from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from portcullis.discord import embeds
from portcullis.discord.markdown import code, cut
from portcullis.setting_fields import takes_in_words
from portcullis.settings import is_free_text

_BLOCK = "```\n{}\n```"
_YES_OR_NO = "true or false"


def allowed(key: str, field: FieldInfo) -> str:
    """What the setting takes, as in ``a number from 0 to 1`` or ``a role or its id, or none``."""
    if takes_itself := takes_in_words(field):
        return takes_itself
    # Annotated must annotate with something; enums and plain types have no metadata.
    takes: Any = Annotated[field.annotation, *(field.metadata or [None])]
    schema = TypeAdapter(takes).json_schema()
    nullable = [kind for kind in schema.get("anyOf", ()) if kind.get("type") != "null"]
    if nullable:
        return f"{_one(key, nullable[0])}, or none"
    if schema.get("type") == "array":
        return f"any number of these, with commas between, or none: {_one(key, schema['items'])}"
    return _one(key, schema)


def shown(key: str, value: Any) -> str:
    """A value (as JSON has it) in words; roles and channels as mentions, which ping nobody here.

    Free text is set in code, its beginning alone.
    """
    if value is None or value == []:
        return "none"
    if isinstance(value, list):
        return ", ".join(shown(key, item) for item in value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and (mention := _mention(key)):
        return f"<{mention}{value}>"
    if isinstance(value, str) and is_free_text(key):
        return code(value)
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def names_ids(key: str) -> bool:
    """Whether the setting holds roles or channels, which people give as mentions."""
    return bool(_mention(key))


def shown_whole(key: str, value: Any) -> str:
    """The same, but all of a free text, as it was typed: in a block of code, where nothing has a meaning."""
    if not (isinstance(value, str) and is_free_text(key)):
        return shown(key, value)
    inside = cut(value.replace("`", "'"), embeds.FIELD_VALUE - len(_BLOCK.format("")))
    return _BLOCK.format(inside)


def _one(key: str, schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return "one of " + ", ".join(schema["enum"])
    match schema.get("type"):
        case "boolean":
            return _YES_OR_NO
        case "integer":
            return " ".join(["a whole number", *_bounds(schema)])
        case "number":
            return " ".join(["a number", *_bounds(schema)])
    if "maxLength" in schema:
        return f"text of {schema['minLength']} to {schema['maxLength']} characters, or none for the default"
    return {"@&": "a role or its id", "#": "a channel or its id"}.get(_mention(key), "text")


def _bounds(schema: dict[str, Any]) -> Iterable[str]:
    words = {"minimum": "from", "exclusiveMinimum": "above", "maximum": "to", "exclusiveMaximum": "below"}
    return [f"{word} {schema[bound]:.10g}" for bound, word in words.items() if bound in schema]


def _mention(key: str) -> str:
    """How Discord mentions what the setting holds, told by its name: ``@&``, ``#``, or nothing."""
    name = key.rpartition(".")[2]
    if "role" in name:
        return "@&"
    return "#" if "channel" in name else ""
