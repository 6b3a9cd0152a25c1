"""People get tokens, go on with them, and lose them."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jwt
import pytest

from tests.tools.devstack.auth.conftest import Clock
from tools.devstack import keys
from tools.devstack.auth.errors import AuthError
from tools.devstack.auth.signin import LIFETIME_S, SignIn
from tools.devstack.databases import Database


def claims(sign_in: SignIn, session: dict[str, Any]) -> dict[str, Any]:
    """What a session's token says; its signature is checked."""
    said: dict[str, Any] = jwt.decode(
        session["access_token"], sign_in.jwt_secret, algorithms=["HS256"], audience="authenticated"
    )
    return said


def code(error: pytest.ExceptionInfo[AuthError]) -> str:
    return error.value.code


def test_a_discord_account_becomes_a_user_with_that_identity(sign_in: SignIn, discord_id: str) -> None:
    session = sign_in.as_discord(discord_id)
    said, user = claims(sign_in, session), session["user"]
    assert (said["sub"], said["role"], said["aud"]) == (str(user["id"]), "authenticated", "authenticated")
    assert said["exp"] - said["iat"] == session["expires_in"] == LIFETIME_S
    assert said["amr"][0]["method"] == "oauth"
    assert [(i["provider"], i["id"]) for i in user["identities"]] == [("discord", discord_id)]


def test_the_same_account_is_the_same_user_also_at_the_same_time(sign_in: SignIn, discord_id: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        users = {s["user"]["id"] for s in pool.map(sign_in.as_discord, [discord_id] * 4)}
    assert len(users) == 1
    assert sign_in.as_discord(discord_id, email="late@example.test")["user"]["id"] in users


@pytest.mark.parametrize("wrong", ["", "1", "12345678901234567a", "1" * 21, "\u0661" * 18])
def test_what_is_no_discord_id_makes_no_user(sign_in: SignIn, wrong: str) -> None:
    with pytest.raises(AuthError) as raised:
        sign_in.as_discord(wrong)
    assert code(raised) == "validation_failed"


def test_an_address_belongs_to_one_user(sign_in: SignIn, discord_id: str) -> None:
    sign_in.as_discord(discord_id, email=f"{discord_id}@one.test")
    with pytest.raises(AuthError) as raised:
        sign_in.as_discord(str(int(discord_id) + 1), email=f"{discord_id}@ONE.test")
    assert code(raised) == "email_exists"


def test_the_password_opens_and_a_wrong_one_does_not(sign_in: SignIn, discord_id: str) -> None:
    email = f"{discord_id}@pass.test"
    user = sign_in.as_discord(discord_id, email, "open sesame")["user"]
    session = sign_in.with_password(email.upper(), "open sesame")
    assert (session["user"]["id"], claims(sign_in, session)["amr"][0]["method"]) == (user["id"], "password")
    for address, word in ((email, "sesame"), ("nobody@pass.test", "open sesame")):
        with pytest.raises(AuthError) as raised:
            sign_in.with_password(address, word)
        assert code(raised) == "invalid_credentials"


def test_a_user_without_a_password_cannot_sign_in_with_one(sign_in: SignIn, discord_id: str) -> None:
    email = sign_in.as_discord(discord_id)["user"]["email"]
    with pytest.raises(AuthError) as raised:
        sign_in.with_password(email, "")
    assert code(raised) == "invalid_credentials"


def test_a_refresh_token_goes_on_with_the_session(sign_in: SignIn, discord_id: str, clock: Clock) -> None:
    first = sign_in.as_discord(discord_id)
    clock.ahead_s = 600
    second = sign_in.with_refresh_token(first["refresh_token"])
    before, after = (
        claims(sign_in, first),
        jwt.decode(second["access_token"], options={"verify_signature": False}),
    )
    assert after["session_id"] == before["session_id"]
    assert after["amr"] == before["amr"]  # it is not a sign-in
    assert 599 <= after["exp"] - before["exp"] <= 601
    assert second["refresh_token"] != first["refresh_token"]


def test_a_token_renewed_at_once_is_another_one(sign_in: SignIn, discord_id: str) -> None:
    first = sign_in.as_discord(discord_id)
    assert sign_in.with_refresh_token(first["refresh_token"])["access_token"] != first["access_token"]


def test_a_refresh_token_is_good_once_and_its_theft_ends_the_session(
    sign_in: SignIn, discord_id: str
) -> None:
    first = sign_in.as_discord(discord_id)
    second = sign_in.with_refresh_token(first["refresh_token"])
    with pytest.raises(AuthError) as raised:
        sign_in.with_refresh_token(first["refresh_token"])
    assert code(raised) == "refresh_token_already_used"
    with pytest.raises(AuthError) as raised:
        sign_in.with_refresh_token(second["refresh_token"])
    assert code(raised) == "refresh_token_not_found"
    with pytest.raises(AuthError) as raised:
        sign_in.user(second["access_token"])
    assert code(raised) == "session_not_found"


def test_of_two_uses_at_the_same_time_one_wins(sign_in: SignIn, discord_id: str) -> None:
    token = sign_in.as_discord(discord_id)["refresh_token"]

    def use(_: int) -> bool:
        try:
            sign_in.with_refresh_token(token)
        except AuthError:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(use, range(4))) == 1


def test_a_token_tells_whose_it_is(sign_in: SignIn, discord_id: str) -> None:
    session = sign_in.as_discord(discord_id)
    assert sign_in.user(session["access_token"])["id"] == session["user"]["id"]


def test_a_token_that_ended_or_was_forged_tells_nothing(
    sign_in: SignIn, discord_id: str, clock: Clock
) -> None:
    session = sign_in.as_discord(discord_id)
    forged = jwt.encode(claims(sign_in, session), keys.new_secret(), algorithm="HS256")
    unsigned = jwt.encode(claims(sign_in, session), "", algorithm="none")
    for token in (forged, unsigned, "no token"):
        with pytest.raises(AuthError) as raised:
            sign_in.user(token)
        assert code(raised) == "bad_jwt"
    clock.ahead_s = LIFETIME_S + 1
    with pytest.raises(AuthError) as raised:
        sign_in.user(session["access_token"])
    assert code(raised) == "bad_jwt"


def test_an_api_key_is_nobodys_token(sign_in: SignIn) -> None:
    with pytest.raises(AuthError) as raised:
        sign_in.user(keys.api_key(sign_in.jwt_secret, "service_role"))
    assert code(raised) == "bad_jwt"


@pytest.mark.parametrize(
    ("scope", "left"), [("local", [False, True]), ("others", [True, False]), ("global", [False, False])]
)
def test_signing_out_ends_what_it_says(
    sign_in: SignIn, discord_id: str, scope: str, left: list[bool]
) -> None:
    sessions = [sign_in.as_discord(discord_id) for _ in range(2)]
    sign_in.sign_out(sessions[0]["access_token"], scope)

    def lives(session: dict[str, Any]) -> bool:
        try:
            sign_in.with_refresh_token(session["refresh_token"])
        except AuthError:
            return False
        return True

    assert [lives(session) for session in sessions] == left


def test_another_users_sessions_stay(sign_in: SignIn, discord_id: str) -> None:
    mine, other = sign_in.as_discord(discord_id), sign_in.as_discord(str(int(discord_id) + 1))
    sign_in.sign_out(mine["access_token"], "global")
    assert sign_in.user(other["access_token"])["id"] == other["user"]["id"]


def test_a_banned_user_gets_no_token(sign_in: SignIn, discord_id: str, shared_database: Database) -> None:
    session = sign_in.as_discord(discord_id)
    with shared_database.connect() as connection:
        connection.execute(
            "update auth.users set banned_until = now() + interval '1 day' where id = %s",
            [session["user"]["id"]],
        )
    with pytest.raises(AuthError) as raised:
        sign_in.with_refresh_token(session["refresh_token"])
    assert code(raised) == "user_banned"


def test_secrets_are_not_stored_as_they_are(
    sign_in: SignIn, discord_id: str, shared_database: Database
) -> None:
    word = uuid.uuid4().hex
    token = sign_in.as_discord(discord_id, password=word)["refresh_token"]
    with shared_database.connect() as connection:
        stored = connection.execute("select u::text from auth.users u").fetchall()
    with sign_in._connect() as connection:
        stored += connection.execute("select t::text from auth.refresh_tokens t").fetchall()
    assert not [row for row in stored if word in row[0] or token in row[0]]
