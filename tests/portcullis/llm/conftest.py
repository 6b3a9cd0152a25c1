"""The real client against the strict fake endpoint."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import requests

from portcullis.llm.cost import Prices
from portcullis.llm.reviewer import Reviewer
from tools.fakes.process import started

UNSURE = {"rationale": "Hard to say.", "verdict": "unsure", "confidence": 0.5, "category": "conversation"}


@dataclass(frozen=True)
class Endpoint:
    """The fake's address, and what it can be told and asked."""

    url: str

    def _control(self, name: str) -> str:
        return f"{self.url.removesuffix('/v1')}/_control/{name}"

    def script(self, *steps: dict[str, Any]) -> None:
        """What it answers next."""
        requests.post(self._control("script"), json=list(steps), timeout=5)

    def forget(self) -> None:
        """Requests and script."""
        requests.delete(self._control("requests"), timeout=5)

    @property
    def bodies(self) -> list[Any]:
        """The bodies of the requests that it took."""
        seen = requests.get(self._control("requests"), timeout=5).json()["requests"]
        return [one["body"] for one in seen]

    @property
    def refused(self) -> list[Any]:
        """The requests that OpenAI would have refused."""
        refused: list[Any] = requests.get(self._control("refused"), timeout=5).json()
        return refused


@pytest.fixture(scope="session")
def running() -> Iterator[Endpoint]:
    """One endpoint for all tests."""
    with started("tools.fakes.llm", ["--key", "sk-test"]) as ready:
        yield Endpoint(ready["url"])


@pytest.fixture
def endpoint(running: Endpoint) -> Endpoint:
    """An endpoint that was asked nothing yet."""
    running.forget()
    return running


@pytest.fixture
def reviewer(endpoint: Endpoint) -> Reviewer:
    """The real reviewer before it, with prices of 1 and 2 dollars a million."""
    return Reviewer(
        base_url=endpoint.url,
        api_key="sk-test",
        model="test-model",
        prices=Prices(input_usd=1, output_usd=2),
        clock=time.monotonic,
    )
