"""What Supabase Auth puts into a token: the Discord account, from where nobody can edit it."""

import json
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tools.devstack.databases import Database

ACCOUNT = "770000000000000001"
FORGED = "880000000000000001"


@pytest.fixture
def auth(shared_database: Database) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    """Supabase Auth's own connection."""
    with psycopg.connect(shared_database.auth_admin_url, autocommit=True) as connection:
        yield connection


class SignUp:
    """Somebody's sign-in, and the tokens they are given."""

    def __init__(self, auth: psycopg.Connection[tuple[Any, ...]]) -> None:
        self._auth = auth
        row = auth.execute("insert into auth.users default values returning id::text").fetchone()
        assert row is not None
        (self.user_id,) = row

    def with_identity(self, provider: str, provider_id: str, data: dict[str, str] | None = None) -> "SignUp":
        """Sign in with that provider as well; each call is later than the one before."""
        self._auth.execute(
            "insert into auth.identities (user_id, provider, provider_id, identity_data, created_at) values "
            "(%s, %s, %s, %s, clock_timestamp())",
            [self.user_id, provider, provider_id, json.dumps(data or {})],
        )
        return self

    def token(self, **claims: Any) -> dict[str, Any]:
        """The claims that come back from the hook for these."""
        event = {
            "user_id": self.user_id,
            "claims": {"sub": self.user_id} | claims,
            "authentication_method": "oauth",
        }
        row = self._auth.execute("select public.custom_access_token_hook(%s)", [json.dumps(event)]).fetchone()
        assert row is not None
        assert row[0] == event | {"claims": row[0]["claims"]}
        answer: dict[str, Any] = row[0]["claims"]
        return answer


@pytest.fixture
def somebody(auth: psycopg.Connection[tuple[Any, ...]]) -> Iterator[SignUp]:
    """Somebody who has just signed up, and has no identity yet."""
    with auth.transaction(force_rollback=True):
        yield SignUp(auth)


def test_the_discord_account_comes_from_the_identity(somebody: SignUp) -> None:
    claims = somebody.with_identity("discord", ACCOUNT).token(app_metadata={"provider": "discord"})
    assert claims["app_metadata"] == {"provider": "discord", "discord_id": ACCOUNT}


def test_a_token_without_app_metadata_gets_some(somebody: SignUp) -> None:
    assert somebody.with_identity("discord", ACCOUNT).token()["app_metadata"] == {"discord_id": ACCOUNT}


def test_a_forged_account_is_overwritten(somebody: SignUp) -> None:
    claims = somebody.with_identity("discord", ACCOUNT).token(app_metadata={"discord_id": FORGED})
    assert claims["app_metadata"]["discord_id"] == ACCOUNT


def test_a_forged_account_is_taken_away_from_somebody_without_one(somebody: SignUp) -> None:
    assert somebody.token(app_metadata={"discord_id": FORGED, "provider": "email"})["app_metadata"] == {
        "provider": "email"
    }


@pytest.mark.parametrize("provider", ["email", "github", "custom:discord", "Discord"])
def test_an_identity_of_another_provider_is_no_discord_account(somebody: SignUp, provider: str) -> None:
    assert "discord_id" not in somebody.with_identity(provider, FORGED).token()["app_metadata"]


@pytest.mark.parametrize("provider_id", ["", "123", "x", f"{FORGED}\n", f"{FORGED},{FORGED}", "%"])
def test_what_is_no_snowflake_is_no_discord_account(somebody: SignUp, provider_id: str) -> None:
    assert "discord_id" not in somebody.with_identity("discord", provider_id).token()["app_metadata"]


def test_what_users_may_edit_of_themselves_is_ignored(somebody: SignUp) -> None:
    somebody.with_identity("email", "somebody@example.org", {"provider_id": FORGED, "sub": FORGED})
    claims = somebody.token(user_metadata={"discord_id": FORGED, "provider_id": FORGED}, discord_id=FORGED)
    assert claims["app_metadata"] == {}


def test_of_two_discord_accounts_the_one_signed_in_with_last_counts(somebody: SignUp) -> None:
    somebody.with_identity("discord", FORGED).with_identity("discord", ACCOUNT)
    assert somebody.token()["app_metadata"]["discord_id"] == ACCOUNT


def test_the_account_of_somebody_else_is_not_taken(somebody: SignUp, auth: Any) -> None:
    SignUp(auth).with_identity("discord", FORGED)
    assert "discord_id" not in somebody.token()["app_metadata"]


@pytest.mark.parametrize("role", ["anon", "authenticated", "service_role", "analyst"])
def test_only_supabase_auth_calls_the_hook(shared_database: Database, role: str) -> None:
    with shared_database.connect(role) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("select public.custom_access_token_hook('{}')")
