"""Only tokens that the project signed, and that have not ended, count."""

import base64
import json
from typing import Any

import jwt
import pytest

from tools.devstack import keys
from tools.devstack.realtime import tokens
from tools.devstack.realtime.tokens import Refusal

SECRET = keys.new_secret()
NOW_S = 1_800_000_000
GOOD = {"role": "authenticated", "sub": "u1", "exp": NOW_S + 1}


def signed(claims: dict[str, Any], secret: str = SECRET, algorithm: str = "HS256") -> str:
    return jwt.encode(claims, secret, algorithm=algorithm)


def unsigned(claims: dict[str, Any], algorithm: str) -> str:
    parts = ({"alg": algorithm, "typ": "JWT"}, claims)
    return (
        ".".join(base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts) + "."
    )


def code(token: str) -> str:
    with pytest.raises(Refusal) as raised:
        tokens.read(token, SECRET, NOW_S)
    return raised.value.code


def test_a_good_token_says_who_it_is() -> None:
    claims = tokens.read(
        signed(GOOD | {"app_metadata": {"discord_id": "1"}, "aud": "authenticated"}), SECRET, NOW_S
    )
    assert (claims.role, claims.sub, claims.expires_s) == ("authenticated", "u1", NOW_S + 1)
    assert claims.everything["app_metadata"] == {"discord_id": "1"}


def test_an_api_key_names_nobody() -> None:
    assert tokens.read(keys.api_key(SECRET, "anon"), SECRET, NOW_S).sub == ""


def test_a_token_is_good_until_the_second_in_which_it_ends() -> None:
    assert tokens.read(signed(GOOD), SECRET, NOW_S + 0.99).role == "authenticated"
    with pytest.raises(Refusal, match="InvalidJWTToken: Token has expired 0 seconds ago"):
        tokens.read(signed(GOOD), SECRET, NOW_S + 1)


def test_a_forged_token_is_refused() -> None:
    assert code(signed(GOOD, keys.new_secret())) == "JwtSignatureError"


@pytest.mark.parametrize("algorithm", ["none", "None", "HS512", "RS256"])
def test_a_token_cannot_choose_another_algorithm(algorithm: str) -> None:
    assert code(unsigned(GOOD, algorithm)) in {"JwtSignatureError", "MalformedJWT"}
    if algorithm == "HS512":
        assert code(signed(GOOD, SECRET + SECRET, algorithm)) == "JwtSignatureError"


@pytest.mark.parametrize(
    "claims",
    [
        {"exp": NOW_S + 1},
        {"role": "authenticated"},
        {"role": 7, "exp": NOW_S + 1},
        {"role": "authenticated", "exp": None},
    ],
)
def test_a_token_needs_a_role_and_an_end(claims: dict[str, Any]) -> None:
    assert code(signed(claims)) == "InvalidJWTToken"


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "\u00e9.\u00e9.\u00e9", "sb_publishable_1"])
def test_what_is_no_token_is_refused(token: str) -> None:
    assert code(token) == "MalformedJWT"
