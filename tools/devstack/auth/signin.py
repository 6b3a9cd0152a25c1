"""Signing in and what follows: tokens, renewing them, who one is, signing out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import jwt
import psycopg

from tools.devstack.auth import claims, passwords, sessions, users
from tools.devstack.auth.errors import AuthError
from tools.devstack.auth.sessions import Session
from tools.devstack.auth.users import Connection, User

LIFETIME_S: Final = 3600
"""Of an access token."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Signs people in.

    Every method is one transaction; sessions and tokens it returns are JSON objects as GoTrue's.

    Attributes:
        database_url: as ``supabase_auth_admin``.
        jwt_secret: with which tokens are signed (HS256).
        clock: tells the time, in seconds since the Unix epoch.
        issuer: the sign-in server's address.
        lifetime_s: of an access token, in seconds.
    """

    database_url: str
    jwt_secret: str
    clock: Callable[[], float]
    issuer: str = "http://localhost/auth/v1"
    lifetime_s: int = LIFETIME_S

    def with_password(self, email: str, password: str) -> dict[str, Any]:
        """A new session for who knows the password; raises ``AuthError``."""
        with self._connect() as connection:
            user = users.by_email(connection, email)
            if user is None or not passwords.matches(password, user.password):
                raise AuthError(400, "invalid_credentials", "Invalid login credentials")
            session = sessions.begin(connection, user.id, "password")
            return self._answer(connection, user, session, "password")

    def with_refresh_token(self, token: str) -> dict[str, Any]:
        """The session goes on with new tokens, and the old refresh token is used up; raises ``AuthError``."""
        with self._connect() as connection:
            session = sessions.use_refresh_token(connection, token)
            user = users.by_id(connection, session.user_id)
            assert user is not None  # the session's row keeps it
            return self._answer(connection, user, session, "token_refresh")

    def as_discord(
        self, discord_id: str, email: str | None = None, password: str | None = None
    ) -> dict[str, Any]:
        """A new session for the local user of a Discord account, who is made if there is none.

        Stands for "Sign in with Discord": nobody is asked for proof, so it must not be open to clients.

        Args:
            discord_id: of the account.
            email: of a new user; None makes one up.
            password: the user's new password, if any.

        Raises:
            AuthError: the id is none of Discord's, the address is taken, or the hook refuses.
        """
        with self._connect() as connection:
            user = users.ensure(connection, discord_id, email, password)
            session = sessions.begin(connection, user.id, "oauth")
            return self._answer(connection, user, session, "oauth")

    def user(self, access_token: str) -> dict[str, Any]:
        """Whose token it is; raises ``AuthError``."""
        with self._connect() as connection:
            session = self._session(connection, access_token)
            user = users.by_id(connection, session.user_id)
            assert user is not None  # the session's row keeps it
            return _public(connection, user)

    def sign_out(self, access_token: str, scope: str) -> None:
        """End sessions: ``global``, ``local`` or ``others``; raises ``AuthError``."""
        if scope not in {"global", "local", "others"}:
            raise AuthError(400, "validation_failed", "scope is one of global, local, others")
        with self._connect() as connection:
            sessions.end(connection, self._session(connection, access_token), scope)

    def check_service_role(self, token: str) -> None:
        """Make sure that a token is the project's service key; raises ``AuthError``."""
        if self._read(token).get("role") != "service_role":
            raise AuthError(403, "not_admin", "User not allowed")

    @contextmanager
    def _connect(self) -> Iterator[Connection]:
        with psycopg.connect(self.database_url) as connection:
            yield connection

    def _answer(self, connection: Connection, user: User, session: Session, method: str) -> dict[str, Any]:
        if user.banned:
            raise AuthError(400, "user_banned", "User is banned")
        now_s = int(self.clock())
        said = claims.of(user, session, self.issuer, now_s, self.lifetime_s)
        said = claims.through_hook(connection, said, method)
        return {
            "access_token": jwt.encode(said, self.jwt_secret, algorithm="HS256"),
            "token_type": "bearer",
            "expires_in": self.lifetime_s,
            "expires_at": said["exp"],
            "refresh_token": sessions.new_refresh_token(connection, session),
            "user": _public(connection, user),
        }

    def _session(self, connection: Connection, access_token: str) -> Session:
        said = self._read(access_token)
        try:
            session = sessions.find(connection, UUID(str(said.get("session_id"))))
        except ValueError:
            raise AuthError(403, "bad_jwt", "invalid claim: missing session_id claim") from None
        if session is None or str(session.user_id) != said.get("sub"):
            text = "Session from session_id claim in JWT does not exist"
            raise AuthError(403, "session_not_found", text)
        return session

    def _read(self, token: str) -> dict[str, Any]:
        try:
            # The clock is ours, not PyJWT's.
            said = jwt.decode(
                token,
                self.jwt_secret,
                algorithms=["HS256"],
                options={"verify_aud": False, "verify_exp": False, "verify_iat": False},
            )
        except jwt.InvalidTokenError as error:
            raise AuthError(403, "bad_jwt", f"invalid JWT: {error}") from None
        if not isinstance(said.get("exp"), int) or said["exp"] <= self.clock():
            raise AuthError(403, "bad_jwt", "invalid JWT: token is expired")
        return said


def _public(connection: Connection, user: User) -> dict[str, Any]:
    """A user as clients see them."""
    return {
        "id": user.id,
        "aud": user.aud,
        "role": user.role,
        "email": user.email,
        "phone": "",
        "email_confirmed_at": user.created_at,
        "last_sign_in_at": user.last_sign_in_at,
        "app_metadata": user.app_metadata,
        "user_metadata": user.user_metadata,
        "identities": users.identities(connection, user.id),
        "created_at": user.created_at,
        "updated_at": user.updated_at,
        "is_anonymous": user.is_anonymous,
    }
