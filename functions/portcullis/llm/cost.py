"""What calls cost, by the operator's prices."""

from dataclasses import dataclass
from typing import Final

from portcullis.llm import prompt

MAX_ANSWER_TOKENS: Final = 300
_MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """US dollars for a million tokens, sent and received. Zero where the operator named none."""

    input_usd: float = 0.0
    output_usd: float = 0.0

    def of(self, prompt_tokens: int, completion_tokens: int) -> float:
        """What a call cost, in US dollars to the millionth."""
        return round((prompt_tokens * self.input_usd + completion_tokens * self.output_usd) / _MILLION, 6)

    @property
    def base_usd(self) -> float:
        """The most that a call costs beside the message's or profile's own text. No token is shorter than a byte."""
        fixed = max(sum(len(one["content"].encode()) for one in asked) for asked in _EMPTY)
        return self.of(fixed + _FACTS_BYTES, MAX_ANSWER_TOKENS)

    @property
    def byte_usd(self) -> float:
        """The most that one more byte of text costs: escaped in JSON, it takes up to six."""
        return 6 * self.input_usd / _MILLION


_EMPTY: Final = (prompt.messages("", {}), prompt.messages({}, {}))
_FACTS_BYTES: Final = 2_000
"""The context, the schema and what the endpoint puts around them."""
