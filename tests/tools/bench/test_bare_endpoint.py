"""The baseline does verify: otherwise it would be held against us for free."""

import importlib
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient
from nacl.signing import SigningKey

from tools.bench.signed import Sender, Signed

KEY = SigningKey(b"k" * 32)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[FlaskClient]:
    monkeypatch.setenv("DISCORD_PUBLIC_KEY", KEY.verify_key.encode().hex())
    module = importlib.import_module("tools.bench.bare_endpoint")
    with module.app.test_client() as client:
        yield client


def status(client: FlaskClient, request: Signed) -> tuple[int, object]:
    response = client.post("/", data=request.body, headers=dict(request.headers))
    return response.status_code, response.get_json(silent=True)


def test_a_signed_ping_gets_a_pong_and_a_forged_one_does_not(client: FlaskClient) -> None:
    assert status(client, Sender(KEY.encode().hex()).ping(1)) == (200, {"type": 1})
    assert status(client, Sender("ab" * 32).ping(1)) == (401, None)
