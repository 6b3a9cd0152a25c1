"""Sessions and their refresh tokens, each good for one use."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tools.devstack.auth.errors import AuthError
from tools.devstack.auth.users import Connection


@dataclass(frozen=True, slots=True)
class Session:
    """One sign-in.

    Attributes:
        id: its id, which tokens carry.
        user_id: whose.
        method: how they signed in: ``password`` or ``oauth``.
        created_at: when.
    """

    id: UUID
    user_id: UUID
    method: str
    created_at: datetime


def begin(connection: Connection, user_id: UUID, method: str) -> Session:
    """Make a session."""
    row = connection.execute(
        "insert into auth.sessions (user_id, method) values (%s, %s) returning id, user_id, method, created_at",
        [user_id, method],
    ).fetchone()
    assert row is not None
    connection.execute("update auth.users set last_sign_in_at = now() where id = %s", [user_id])
    return Session(*row)


def new_refresh_token(connection: Connection, session: Session) -> str:
    """A token for going on with the session. Only its hash is stored."""
    token = secrets.token_urlsafe(24)
    connection.execute(
        "insert into auth.refresh_tokens (token_hash, session_id) values (%s, %s)",
        [_hash(token), session.id],
    )
    return token


def use_refresh_token(connection: Connection, token: str) -> Session:
    """Use a token up, and return its session.

    A token that comes a second time has been stolen, or its successor has: the session ends. (GoTrue
    overlooks that for some seconds, for the sake of tabs that share a session.)

    Raises:
        AuthError: nobody has that token, or it was used before; in the second case the session is gone.
    """
    row = connection.execute(
        "update auth.refresh_tokens set revoked = true where token_hash = %s and not revoked returning session_id",
        [_hash(token)],
    ).fetchone()
    if row is not None:
        session = find(connection, row[0])
        assert session is not None  # the token's row keeps it
        return session
    again = connection.execute(
        """
        delete from auth.sessions s using auth.refresh_tokens t
        where t.session_id = s.id and t.token_hash = %s returning s.id
        """,
        [_hash(token)],
    ).fetchone()
    if again is None:
        raise AuthError(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found")
    connection.commit()  # what follows is an error, which must not bring the session back
    raise AuthError(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used")


def find(connection: Connection, session_id: UUID) -> Session | None:
    """The session of that id, unless it has ended."""
    row = connection.execute(
        "select id, user_id, method, created_at from auth.sessions where id = %s", [session_id]
    ).fetchone()
    return Session(*row) if row else None


def end(connection: Connection, session: Session, scope: str) -> None:
    """End a session: ``local`` this one, ``global`` all of the user, ``others`` all but this one."""
    connection.execute(
        """
        delete from auth.sessions
        where user_id = %(user)s
          and (%(scope)s = 'global' or (%(scope)s = 'local') = (id = %(session)s))
        """,
        {"user": session.user_id, "scope": scope, "session": session.id},
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
