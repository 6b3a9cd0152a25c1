"""Asks an OpenAI-compatible endpoint about one message. One call, no retry: the review's row has its own."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from portcullis.llm import answer, prompt
from portcullis.llm.answer import Answer
from portcullis.llm.cost import MAX_ANSWER_TOKENS, Prices

if TYPE_CHECKING:
    from openai import OpenAI

_log = logging.getLogger(__name__)

LONGEST_WAIT_S: Final = 900.0


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

    @property
    def asked(self) -> dict[str, Any]:
        """What is asked, as the database keeps it: answers of another model or prompt are not reused."""
        return {"model": self.model, "prompt_version": prompt.VERSION}

    def ask(self, content: str, context: Mapping[str, Any], *, timeout_s: float) -> Call:
        """Ask about one message, for ``timeout_s`` seconds at most. Never raises for what the endpoint does."""
        import openai

        asked: Any = prompt.messages(content, context)
        began = self.clock()
        try:
            completion: Any = self._connected().chat.completions.create(
                model=self.model,
                messages=asked,
                temperature=0,
                max_completion_tokens=MAX_ANSWER_TOKENS,
                response_format={
                    "type": "json_schema",
                    "json_schema": {"name": answer.NAME, "strict": True, "schema": answer.schema()},
                },
                timeout=min(timeout_s, self.timeout_s),
            )
        except (openai.APIError, ValueError) as error:
            return self._failed(error, began)
        return self._read(completion, began)

    def _failed(self, error: Exception, began: float) -> Call:
        """Why no answer came. The error's own words may hold the message, so they go nowhere."""
        import openai

        status = error.status_code if isinstance(error, openai.APIStatusError) else 0
        match error:
            case openai.APITimeoutError():
                word, again = "timeout", True
            case openai.APIConnectionError():
                word, again = "connection", True
            case _ if status:
                word, again = f"http_{status}", status in {408, 409, 429} or status >= 500
            case _:
                word, again = "unreadable", True
        _log.warning("no answer from the language model", extra={"error": word, "model": self.model})
        return Call(error=word, again=again, retry_after_s=_retry_after(error), latency_ms=self._since(began))

    def _read(self, completion: Any, began: float) -> Call:
        usage = getattr(completion, "usage", None)
        tokens = (
            max(0, getattr(usage, "prompt_tokens", 0) or 0),
            max(0, getattr(usage, "completion_tokens", 0) or 0),
        )
        found, error = _parse(completion)
        return Call(
            answer=found,
            error=error,
            again=error == "schema",
            latency_ms=self._since(began),
            prompt_tokens=tokens[0],
            completion_tokens=tokens[1],
            cost_usd=self.prices.of(*tokens),
        )

    def _since(self, began: float) -> int:
        return max(0, round((self.clock() - began) * 1000))

    def _connected(self) -> "OpenAI":
        if self._client is None:
            # Loaded on first use: it takes a second, and most requests ask nothing.
            from openai import OpenAI

            self._client = OpenAI(base_url=self.base_url, api_key=self.api_key, max_retries=0)
        return self._client


def _parse(completion: Any) -> tuple[Answer | None, str | None]:
    choices = getattr(completion, "choices", None)
    if not choices:
        return None, "schema"
    if choices[0].finish_reason == "content_filter" or getattr(choices[0].message, "refusal", None):
        return None, "refused"
    try:
        return Answer.model_validate_json(choices[0].message.content or ""), None
    except ValidationError:
        return None, "schema"


def _retry_after(error: Exception) -> float:
    """Seconds that a 429 asks for, 0 where it asks for none that can be read."""
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    try:
        return min(max(float(headers.get("retry-after", 0)), 0.0), LONGEST_WAIT_S)
    except ValueError:
        return 0.0
