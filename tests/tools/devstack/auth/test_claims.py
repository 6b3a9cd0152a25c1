"""The project's token hook decides what a token says."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import jwt
import psycopg
import pytest

from tools.devstack.auth.errors import AuthError
from tools.devstack.auth.signin import SignIn
from tools.devstack.databases import Database

Hook = Callable[[str], AbstractContextManager[None]]

HOOK = """
create or replace function public.custom_access_token_hook(event jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$ begin {} end $$
"""


@pytest.fixture
def hook(shared_database: Database) -> Hook:
    """Puts another body into the hook, for the time of a block."""

    @contextmanager
    def replaced(body: str) -> Iterator[None]:
        with shared_database.connect() as connection:
            definition = connection.execute(
                "select pg_get_functiondef('public.custom_access_token_hook(jsonb)'::regprocedure)"
            ).fetchone()
            assert definition is not None
            connection.execute(HOOK.format(body).encode())
            yield
            connection.execute(definition[0].encode())

    return replaced


def said(session: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = jwt.decode(session["access_token"], options={"verify_signature": False})
    return found


def test_the_real_hook_puts_the_discord_id_where_its_user_cannot_edit_it(
    sign_in: SignIn, discord_id: str
) -> None:
    session = sign_in.as_discord(discord_id)
    assert said(session)["app_metadata"]["discord_id"] == discord_id
    assert said(session)["app_metadata"]["provider"] == "discord"


def test_the_hook_is_asked_again_at_each_renewal(
    sign_in: SignIn, discord_id: str, shared_database: Database
) -> None:
    session = sign_in.as_discord(discord_id)
    with shared_database.connect() as connection:
        connection.execute("delete from auth.identities where user_id = %s", [session["user"]["id"]])
    renewed = sign_in.with_refresh_token(session["refresh_token"])
    assert "discord_id" not in said(renewed)["app_metadata"]


def test_the_hook_learns_who_signs_in_and_how(sign_in: SignIn, discord_id: str, hook: Hook) -> None:
    body = "return jsonb_set(event, '{claims,user_metadata}', event - 'claims');"
    with hook(body):
        session = sign_in.as_discord(discord_id)
        renewed = sign_in.with_refresh_token(session["refresh_token"])
    user_id = str(session["user"]["id"])
    assert said(session)["user_metadata"] == {"user_id": user_id, "authentication_method": "oauth"}
    assert said(renewed)["user_metadata"] == {"user_id": user_id, "authentication_method": "token_refresh"}


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ('return \'{"error": {"http_code": 418, "message": "no tea"}}\';', 418, "no tea"),
        ("return jsonb_set(event, '{claims}', (event -> 'claims') - 'role');", 500, "role missing"),
        ("return null;", 500, "claims missing"),
        ("raise exception 'boom';", 500, "boom"),
    ],
)
def test_a_hook_that_fails_or_refuses_lets_nobody_in(
    sign_in: SignIn, discord_id: str, hook: Hook, body: str, status: int, message: str
) -> None:
    with hook(body), pytest.raises(AuthError, match=message) as raised:
        sign_in.as_discord(discord_id)
    assert raised.value.status == status


def test_without_a_hook_the_claims_are_signed_as_they_are(
    sign_in: SignIn, discord_id: str, shared_database: Database
) -> None:
    rename = "alter function public.{}(jsonb) rename to {}"
    with shared_database.connect() as connection:
        connection.execute(rename.format("custom_access_token_hook", "aside").encode())
        session = sign_in.as_discord(discord_id)
        connection.execute(rename.format("aside", "custom_access_token_hook").encode())
    assert said(session)["app_metadata"] == {"provider": "discord", "providers": ["discord"]}


def test_nobody_else_may_call_the_hook(shared_database: Database) -> None:
    for role in ("anon", "authenticated", "service_role"):
        with shared_database.connect(role) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("select public.custom_access_token_hook('{}')")
