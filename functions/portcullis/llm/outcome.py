"""From an answer to what it changes: a verdict as the judge would give it, or a suspicion taken back."""

import json
from collections.abc import Mapping
from typing import Any, Final

from portcullis.judge import action_for, level
from portcullis.llm.answer import Answer, Category, Opinion
from portcullis.llm.prompt import Purpose
from portcullis.llm.reviewer import Call
from portcullis.models import Action
from portcullis.settings import ServerSettings

RULE: Final = "llm"
"""By this name findings, statistics and notifications know the model."""
WITHDRAW_FROM: Final = 0.7
"""How sure the model must be that a message is harmless to take a suspicion back."""

_KINDS: Final = {
    Category.PHISHING: "phishing",
    Category.GIVEAWAY_SCAM: "a false giveaway",
    Category.MONEY_SCAM: "a money scam",
    Category.ADULT_ADVERT: "an adult advert",
    Category.ADVERT: "an advert",
    Category.MALWARE: "malware",
    Category.OTHER_SPAM: "spam",
    Category.CONVERSATION: "spam",
}

Row = dict[str, Any]


def finished(row: Row, call: Call, settings: ServerSettings) -> Row:
    """One result for ``finish_llm_reviews``, after a call for a claimed ``row``."""
    result: Row = {
        "id": row["id"],
        "fence": row["fence"],
        "latency_ms": call.latency_ms,
        "prompt_tokens": call.prompt_tokens,
        "completion_tokens": call.completion_tokens,
        "cost_usd": call.cost_usd,
        "context": row["context"],
    }
    if call.answer is None:
        result["outcome"] = "retry" if call.again else "failed"
        return result | {"error": call.error, "retry_after_s": call.retry_after_s}
    return result | answered(row, call.answer, settings) | {"rationale": _storable(call.answer.rationale)}


def answered(row: Row, answer: Answer, settings: ServerSettings) -> Row:
    """The part of a result that an answer makes, be it new or that to an equal text."""
    return {
        "id": row["id"],
        "fence": row["fence"],
        "outcome": "answered",
        "answer": answer.model_dump(mode="json", exclude={"rationale"}),
        "hit": _hit(row, answer, settings),
        "withdraw": answer.verdict is Opinion.HARMLESS and answer.confidence >= WITHDRAW_FROM,
    }


def released(row: Row) -> Row:
    """Leased, but there was no time to ask."""
    return {"id": row["id"], "fence": row["fence"], "outcome": "release"}


def broken(row: Row) -> Row:
    """Nobody foresaw what happened. A kept answer is the same the next time, a new one may not be."""
    again = row["answer"] is None
    return {
        "id": row["id"],
        "fence": row["fence"],
        "outcome": "retry" if again else "failed",
        "error": "unexpected",
    }


def kept(stored: Mapping[str, Any]) -> Answer:
    """The answer to an equal text, as the database keeps it: without its prose."""
    # Strict, a model takes its enumerations from JSON alone.
    return Answer.model_validate_json(json.dumps({"rationale": "", **stored}))


def _hit(row: Row, answer: Answer, settings: ServerSettings) -> Row | None:
    """The verdict that spam makes; None for everything else."""
    if answer.verdict is not Opinion.SPAM:
        return None
    sure = max(answer.confidence, float(row["confidence"]))
    is_profile = row["purpose"] == Purpose.PROFILE
    action = action_for(sure, settings, settings.join_mode if is_profile else settings.message_mode)
    if action is Action.NONE:
        return None
    if is_profile and action in {Action.RESTRICT, Action.KICK}:
        # A joiner's metadata alone only notifies. The database holds to that too.
        action = Action.NOTIFY
    what = "the profile" if is_profile else "it"
    acts = action in {Action.RESTRICT, Action.KICK} and not settings.simulation
    return {
        "confidence": round(sure, 4),
        "level": level(sure),
        "rules": [RULE],
        "reasons": [f"The language model takes {what} for {_KINDS[answer.category]} ({answer.confidence:.0%} sure)."],
        "action": action,
        "simulated": settings.simulation,
        "delete": acts and settings.delete_messages,
    }  # fmt: skip


def _storable(text: str) -> str:
    """Prose as Postgres takes it, and no more of it than is read."""
    return text.replace("\x00", "").encode(errors="replace").decode()[:500]
