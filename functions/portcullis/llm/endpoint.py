"""The operator's endpoint, from the environment. No key: no language model."""

from collections.abc import Callable
from typing import Final

from portcullis.config import ReviewingConfig
from portcullis.llm.cost import Prices
from portcullis.llm.reviewer import Reviewer

BUDGET_S: Final = 4.0
"""How long a request that recorded verdicts asks about them; the minute job asks the rest."""


def reviewer(config: ReviewingConfig, *, clock: Callable[[], float]) -> Reviewer | None:
    """Who asks, None where there is nobody to be asked. Loads and connects nothing yet."""
    if not config.openai_api_key:
        return None
    return Reviewer(
        base_url=config.openai_base_url,
        api_key=config.openai_api_key,
        model=config.openai_model,
        prices=Prices(input_usd=config.openai_input_usd, output_usd=config.openai_output_usd),
        clock=clock,
    )
