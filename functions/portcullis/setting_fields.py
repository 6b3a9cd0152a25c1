"""What one field of the settings takes, in words: read from its type, its bounds and what it says itself."""

from enum import StrEnum
from typing import Any, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic.fields import FieldInfo


def expects(field: FieldInfo) -> str:
    """What values a setting takes, in words: ``between 1 and 100``, ``true or false``, a list of choices."""
    if takes := takes_in_words(field):
        return takes
    if get_origin(field.annotation) is tuple:
        return "Discord ids with commas between" if is_id(field.annotation) else "words with commas between"
    if isinstance(field.annotation, type) and issubclass(field.annotation, StrEnum):
        return f"one of {', '.join(field.annotation)}"
    bounds = {type(bound): bound for bound in field.metadata}
    low, high = bounds.get(Ge), bounds.get(Le)
    if isinstance(low, Ge) and isinstance(high, Le):
        return f"{'a whole number ' if field.annotation is int else ''}between {low.ge} and {high.le}"
    if field.annotation is bool:
        return "true or false"
    if is_free(field):
        shortest, longest = bounds.get(MinLen), bounds.get(MaxLen)
        if isinstance(shortest, MinLen) and isinstance(longest, MaxLen):
            return (
                f"text of {shortest.min_length} to {longest.max_length} characters, or none for the default"
            )
    return "a Discord id (15 to 20 digits), or none" if is_id(field.annotation) else "text"


def takes_in_words(field: FieldInfo) -> str:
    """What a setting says itself of what it takes, where no type and no bounds say it; else empty."""
    extra = field.json_schema_extra
    return str(extra["takes"]) if isinstance(extra, dict) and "takes" in extra else ""


def is_free(field: FieldInfo) -> bool:
    """Whether the field takes words of the server's own, up to some length."""
    return field.annotation is str and any(isinstance(bound, MaxLen) for bound in field.metadata)


def is_id(annotation: Any) -> bool:
    """Whether a field of this annotation holds Discord's ids."""
    return "StringConstraints" in str(annotation)
