"""What stories of reviews are told with: questions, leases, answers."""

from itertools import count
from typing import Any

from tests.sql.stories import Caller, Guild, innocent, joined, judged

ASKED: dict[str, Any] = {
    "model": "m", "prompt_version": "1", "base_usd": 0, "byte_usd": 0,
    "purposes": ["message_analysis", "user_classification"],
    "defaults": {"llm": True, "llm_daily_calls": 500, "llm_daily_usd": 1.0, "user_classification": True},
}  # fmt: skip
_texts = count(1)


def doubtful(guild: Guild, **fields: Any) -> dict[str, Any]:
    """A verdict of 0.45 that moderators are told of, and about which the LLM is asked."""
    doubt = {"confidence": 0.45, "level": "medium", "action": "notify", "delete": False}
    question = {"why": "ambiguous", "fingerprint": f"text {next(_texts)}"}
    return judged(**({"guild_id": guild["guild_id"], "review": question} | doubt | fields))


def first_message(guild: Guild, text: str = "hello there", first: int = 3, **fields: Any) -> dict[str, Any]:
    """A message that nothing minds, by somebody new."""
    question = {"why": "first_messages", "fingerprint": f"text {next(_texts)}", "first": first, "text": text}
    return innocent(**({"guild_id": guild["guild_id"], "review": question} | fields))


NAMES = {"display_name": "Free Nitro", "username": "nitro_1"}


def joiner(guild: Guild, **fields: Any) -> dict[str, Any]:
    """A join that nothing minds, in a server that has profiles reviewed."""
    question = {
        "why": "joiner",
        "fingerprint": f"profile {next(_texts)}",
        "profile": NAMES | {"has_avatar": False},
    }
    return joined(**({"guild_id": guild["guild_id"], "review": question} | fields))


def asked_with(**fields: Any) -> dict[str, Any]:
    """How is asked, ``fields`` on top."""
    return ASKED | fields


def lease(
    caller: Caller, guild: Guild, limit: int = 100, asked: dict[str, Any] = ASKED, lease_s: int = 30
) -> list[dict[str, Any]]:
    """Lease the server's reviews."""
    rows: list[dict[str, Any]] = caller.call("claim_llm_reviews", limit, lease_s, asked, [guild["guild_id"]])[
        "rows"
    ]
    return rows


def spam(row: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """The result that the LLM takes a message for spam, and that the server restricts for it."""
    hit = {
        "confidence": 0.95, "level": "high", "rules": ["llm"], "reasons": ["The model says so."],
        "action": "restrict", "simulated": False, "delete": True,
    }  # fmt: skip
    answer = {"verdict": "spam", "confidence": 0.95, "category": "phishing"}
    return _result(row) | {
        "outcome": "answered",
        "answer": answer,
        "hit": hit | fields,
        "rationale": "A lure.",
    }


def harmless(row: dict[str, Any]) -> dict[str, Any]:
    """The result that the LLM takes a message for harmless, and is sure."""
    answer = {"verdict": "harmless", "confidence": 0.9, "category": "conversation"}
    return _result(row) | {"outcome": "answered", "answer": answer, "withdraw": True}


def failure(row: dict[str, Any], outcome: str = "retry", **fields: Any) -> dict[str, Any]:
    """The result that no answer came."""
    return _result(row) | {"outcome": outcome, "error": "http_500"} | fields


def _result(row: dict[str, Any]) -> dict[str, Any]:
    usage = {"prompt_tokens": 900, "completion_tokens": 60, "cost_usd": 0.0005, "latency_ms": 700}
    return {"id": row["id"], "fence": row["fence"], "context": row["context"]} | usage


def end(caller: Caller, *results: dict[str, Any], asked: dict[str, Any] = ASKED) -> dict[str, Any]:
    """End leases."""
    answer: dict[str, Any] = caller.call("finish_llm_reviews", list(results), asked)
    return answer


def reviews(caller: Caller, guild: Guild) -> list[tuple[Any, ...]]:
    """Where the server's reviews stand, oldest first: status, effect, error."""
    return caller.rows(
        "select status::text, effect::text, last_error from llm_reviews where guild_id = %s order by id",
        guild["guild_id"],
    )


def expire(owner: Caller, guild: Guild) -> None:
    """Let the time of every lease pass."""
    owner.connection.execute(
        "update llm_reviews set lease_until = now() - interval '1 second' where guild_id = %s and status = 'leased'",
        [guild["guild_id"]],
    )
