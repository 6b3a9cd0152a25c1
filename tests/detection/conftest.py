"""The detection function without its HTTP server, over the real database."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from detection import handlers
from detection.app import App
from detection.handler import Handler
from detection.pipeline import Pipeline
from detection.servers import Servers
from portcullis import inside, registry
from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.http import Answer
from tests.present import NOW_MS
from tools.devstack.databases import Rest

SECRET = "between worker and detection"
NOW_S = NOW_MS // 1000


@pytest.fixture(scope="module")
def store(shared_rest: Rest) -> Iterator[Store]:
    """The real store over the real PostgREST."""
    transport = Transport(shared_rest.url, shared_rest.service_key)
    yield Store(transport)
    transport.close()


@pytest.fixture
def acted() -> list[tuple[str, ...]]:
    """The servers for which effects were asked for, in order."""
    return []


@pytest.fixture
def app(store: Store, acted: list[tuple[str, ...]]) -> App:
    """A fresh instance, as after a cold start."""
    return App(
        secrets=SECRET,
        handlers=registry.load(handlers, "HANDLER", Handler),
        pipeline=Pipeline(store=store, servers=Servers(), fingerprint_key="key"),
        act=acted.append,
        now=lambda: NOW_S,
    )


@pytest.fixture
def send(app: App) -> Callable[[list[dict[str, Any]]], Answer]:
    """Send events as the worker does."""
    return send_to(app)


def send_to(app: App) -> Callable[[list[dict[str, Any]]], Answer]:
    """Send events to an instance, as the worker does."""

    def call(events: list[dict[str, Any]]) -> Answer:
        body = json.dumps({"events": events}).encode()
        return app.handle(body, {inside.HEADER: inside.sign(SECRET, body, NOW_S)})

    return call
