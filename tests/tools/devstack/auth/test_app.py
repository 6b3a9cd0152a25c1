"""The sign-in server answers as GoTrue does, as far as it goes."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from tools.devstack import keys
from tools.devstack.auth.app import LOCAL_PATH, application
from tools.devstack.auth.signin import SignIn

Client = TestClient[web.Request, web.Application]


@pytest.fixture
async def client(sign_in: SignIn) -> AsyncIterator[Client]:
    """A client of it."""
    async with TestClient(TestServer(application(sign_in))) as client:
        yield client


@pytest.fixture
def service(sign_in: SignIn) -> dict[str, str]:
    """The headers of who holds the service key."""
    return {"Authorization": f"Bearer {keys.api_key(sign_in.jwt_secret, 'service_role')}"}


async def post(
    client: Client, path: str, body: object, headers: dict[str, str] | None = None
) -> tuple[int, dict[str, Any]]:
    async with client.post(path, json=body, headers=headers) as answer:
        return answer.status, await answer.json() if answer.status != 204 else {}


async def test_from_discord_over_password_and_renewal_to_signing_out(
    client: Client, service: dict[str, str], discord_id: str
) -> None:
    wanted = {"discord_id": discord_id, "email": f"{discord_id}@app.test", "password": "sesame"}
    status, made = await post(client, LOCAL_PATH, wanted, service)
    assert (status, made["user"]["email"]) == (200, wanted["email"])

    credentials = {"email": wanted["email"], "password": "sesame", "gotrue_meta_security": {}}
    status, session = await post(client, "/token?grant_type=password", credentials)
    assert (status, session["token_type"], session["user"]["id"]) == (200, "bearer", made["user"]["id"])

    body = {"refresh_token": session["refresh_token"]}
    status, renewed = await post(client, "/token?grant_type=refresh_token", body)
    assert status == 200

    bearer = {"Authorization": f"Bearer {renewed['access_token']}"}
    async with client.get("/user", headers=bearer) as answer:
        assert (await answer.json())["id"] == made["user"]["id"]
    assert (await post(client, "/logout?scope=local", {}, bearer))[0] == 204
    async with client.get("/user", headers=bearer) as answer:
        assert (answer.status, (await answer.json())["error_code"]) == (403, "session_not_found")


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("/token?grant_type=password", {"email": "a@b.test", "password": "x"}, "invalid_credentials"),
        ("/token?grant_type=password", {"email": "a@b.test"}, "validation_failed"),
        ("/token?grant_type=password", {"email": ["a"], "password": "x"}, "validation_failed"),
        ("/token?grant_type=password", {"email": "a\0", "password": "x"}, "validation_failed"),
        ("/token?grant_type=password", [], "bad_json"),
        ("/token?grant_type=refresh_token", {"refresh_token": "guess"}, "refresh_token_not_found"),
        ("/token?grant_type=magic", {}, "invalid_request"),
        ("/token", {}, "invalid_request"),
    ],
)
async def test_a_bad_request_gets_a_code(client: Client, path: str, body: object, code: str) -> None:
    status, said = await post(client, path, body)
    assert (status, said["error_code"], said["code"]) == (400, code, 400)
    assert said["msg"]


@pytest.mark.parametrize("role", ["anon", "authenticated"])
async def test_only_the_service_key_signs_others_in(
    client: Client, sign_in: SignIn, discord_id: str, role: str
) -> None:
    for token, code in (
        (keys.api_key(sign_in.jwt_secret, role), "not_admin"),
        (keys.api_key(keys.new_secret(), "service_role"), "bad_jwt"),
    ):
        headers = {"Authorization": f"Bearer {token}"}
        status, said = await post(client, LOCAL_PATH, {"discord_id": discord_id}, headers)
        assert (status, said["error_code"]) == (403, code)
    status, said = await post(client, LOCAL_PATH, {"discord_id": discord_id})
    assert (status, said["error_code"]) == (401, "no_authorization")


async def test_discords_own_sign_in_is_declined_in_words(client: Client) -> None:
    async with client.get("/authorize?provider=discord") as answer:
        assert (answer.status, (await answer.json())["error_code"]) == (400, "provider_disabled")


async def test_pages_of_any_origin_may_ask(client: Client) -> None:
    async with client.options("/token") as answer:
        assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (204, "*")
        assert "apikey" in answer.headers["Access-Control-Allow-Headers"]
    async with client.get("/nothing") as answer:
        assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (404, "*")


async def test_too_large_a_body_is_refused(client: Client) -> None:
    async with client.post("/token?grant_type=password", data=b"x" * 70_000) as answer:
        assert answer.status == 413
