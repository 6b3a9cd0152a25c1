"""What the model may answer. Anything else counts as no answer."""

from enum import StrEnum
from functools import cache
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

NAME: Final = "review"
"""The schema's name, as the endpoint is told it."""


class Opinion(StrEnum):
    """What the model takes a message for."""

    SPAM = "spam"
    HARMLESS = "harmless"
    UNSURE = "unsure"


class Category(StrEnum):
    """What kind of message it is."""

    PHISHING = "phishing"
    GIVEAWAY_SCAM = "giveaway_scam"
    MONEY_SCAM = "money_scam"
    ADULT_ADVERT = "adult_advert"
    ADVERT = "advert"
    MALWARE = "malware"
    OTHER_SPAM = "other_spam"
    CONVERSATION = "conversation"


class Answer(BaseModel):
    """One structured answer. ``rationale`` may quote the message: it is kept as long as messages are."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    rationale: str = Field(description="One sentence: what in the content decides it.")
    verdict: Opinion
    confidence: float = Field(ge=0, le=1, description="How sure you are of the verdict.")
    category: Category


@cache
def schema() -> dict[str, Any]:
    """The JSON schema of an answer, in the subset that structured output takes."""
    made = Answer.model_json_schema()
    kinds = made.pop("$defs")
    for name, one in made["properties"].items():
        kind = kinds[one["$ref"].rpartition("/")[2]] if "$ref" in one else one
        made["properties"][name] = {key: kind[key] for key in kind if key not in {"title", "description"}}
        if "description" in one:
            made["properties"][name]["description"] = one["description"]
    return {key: made[key] for key in ("type", "properties", "required", "additionalProperties")}
