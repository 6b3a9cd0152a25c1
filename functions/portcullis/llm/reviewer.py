"""Asks an OpenAI-compatible endpoint about one message or profile. One call, no retry: the review's row has its own."""

import logging
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from portcullis.llm import answer, completion, prompt
from portcullis.llm.answer import Answer
from portcullis.llm.cost import MAX_ANSWER_TOKENS, Prices

if TYPE_CHECKING:
    from openai import OpenAI

_log = logging.getLogger(__name__)

LONGEST_WAIT_S: Final = 900.0
_DECLINED: Final = frozenset({"content_filter", "content_policy_violation"})
"""Codes by which endpoints decline a text instead of answering."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What became of one call: an answer, or in a word why there is none.

    ``again`` says whether the same question may be answered later, and after how many seconds. ``cost_usd`` is 0 where
    the endpoint did not count or prices are not known.
    """

    answer: Answer | None = None
    error: str | None = None
    again: bool = False
    retry_after_s: float = 0.0
    latency_ms: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost_usd: float = 0.0


@dataclass(slots=True, kw_only=True)
class Reviewer:
    """One endpoint and model. Safe to share between threads; ``clock`` counts seconds and never goes back."""

    base_url: str
    api_key: str = field(repr=False)
    model: str
    prices: Prices
    clock: Callable[[], float]
    timeout_s: float = 4.0
    _client: "OpenAI | None" = None
    _connecting: Lock = field(default_factory=Lock, repr=False)

    @property
    def asked(self) -> dict[str, Any]:
        """What is asked, as the database keeps it: answers of another model or prompt are not reused."""
        return {"model": self.model, "prompt_version": prompt.VERSION}

    def ask(self, content: prompt.Content, context: Mapping[str, Any], *, timeout_s: float) -> Call:
        """Ask about one message or profile, for ``timeout_s`` seconds. Never raises for what the endpoint does.

        It may take somewhat longer: the time-out counts for connecting, for waiting and for reading by itself.
        """
        import openai

        asked: Any = prompt.messages(content, context)
        began, timeout_s = self.clock(), min(timeout_s, self.timeout_s)
        try:
            with self._connected().chat.completions.with_streaming_response.create(
                model=self.model,
                messages=asked,
                temperature=0,
                max_completion_tokens=MAX_ANSWER_TOKENS,
                response_format={
                    "type": "json_schema",
                    "json_schema": {"name": answer.NAME, "strict": True, "schema": answer.schema()},
                },
                timeout=timeout_s,
            ) as response:
                pieces = response.iter_bytes()
                body = completion.collect(pieces, deadline=self.clock() + timeout_s, clock=self.clock)
            found = completion.parse(body)
        except (openai.APIError, OSError, ValueError) as error:
            return self._failed(error, began)
        return Call(
            answer=found.answer,
            error=found.error,
            again=found.error == "schema",
            latency_ms=self._since(began),
            prompt_tokens=found.prompt_tokens,
            completion_tokens=found.completion_tokens,
            cost_usd=self.prices.of(found.prompt_tokens, found.completion_tokens),
        )

    def _failed(self, error: Exception, began: float) -> Call:
        """Why no answer came. The error's own words may hold the message, so they go nowhere."""
        import openai

        status = error.status_code if isinstance(error, openai.APIStatusError) else 0
        match error:
            case openai.APITimeoutError() | TimeoutError():
                word, again = "timeout", True
            case openai.APIConnectionError() | OSError():
                word, again = "connection", True
            case openai.APIStatusError() if str(error.code) in _DECLINED:
                word, again = "refused", False
            case _ if status:
                word, again = f"http_{status}", status in {408, 409, 429} or status >= 500
            case _:
                word, again = "unreadable", True
        _log.warning("no answer from the language model", extra={"error": word, "model": self.model})
        return Call(error=word, again=again, retry_after_s=_retry_after(error), latency_ms=self._since(began))

    def _since(self, began: float) -> int:
        return max(0, round((self.clock() - began) * 1000))

    def _connected(self) -> "OpenAI":
        with self._connecting:
            if self._client is None:
                # Loaded on first use: it takes a second, and most requests ask nothing.
                from openai import OpenAI

                self._client = OpenAI(base_url=self.base_url, api_key=self.api_key, max_retries=0)
            return self._client


def _retry_after(error: Exception) -> float:
    """Seconds that a 429 asks for, 0 where it asks for none that can be read."""
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    try:
        asked_s = float(headers.get("retry-after", 0))
    except ValueError:
        return 0.0
    return min(max(asked_s, 0.0), LONGEST_WAIT_S) if math.isfinite(asked_s) else 0.0
