"""The rows of ``auth.users`` and ``auth.identities``."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import psycopg
from psycopg.rows import class_row, dict_row
from psycopg.types.json import Jsonb

from tools.devstack.auth import passwords
from tools.devstack.auth.errors import AuthError

Connection = psycopg.Connection[tuple[Any, ...]]

SNOWFLAKE: Final = re.compile(r"[0-9]{15,20}", re.ASCII)
_SELECT: Final = """
select u.id, u.email, u.role, u.aud, u.is_anonymous, u.raw_app_meta_data as app_metadata,
       u.raw_user_meta_data as user_metadata, u.encrypted_password as password, u.created_at, u.updated_at,
       u.last_sign_in_at, coalesce(u.banned_until > now(), false) as banned
from auth.users u
"""
_BY_ID: Final = _SELECT + "where u.id = %s"
_BY_EMAIL: Final = _SELECT + "where u.email = lower(%s)"
_BY_DISCORD_ID: Final = (
    _SELECT + "join auth.identities i on i.user_id = u.id where i.provider = 'discord' and i.provider_id = %s"
)


@dataclass(frozen=True, slots=True)
class User:
    """A person who may sign in.

    Attributes:
        id: in ``auth.users``.
        email: their address.
        role: the Postgres role of their tokens.
        aud: for whom their tokens are.
        is_anonymous: whether they never named themselves.
        app_metadata: what the server knows of them; they cannot edit it.
        user_metadata: what they may edit.
        password: its hash, None if they have none.
        created_at: when they first came.
        updated_at: when their row last changed.
        last_sign_in_at: when they last signed in.
        banned: whether they may not sign in now.
    """

    id: UUID
    email: str
    role: str
    aud: str
    is_anonymous: bool
    app_metadata: dict[str, Any]
    user_metadata: dict[str, Any]
    password: str | None
    created_at: datetime
    updated_at: datetime
    last_sign_in_at: datetime | None
    banned: bool


def by_id(connection: Connection, user_id: UUID) -> User | None:
    """The user of that id."""
    return _one(connection, _BY_ID, user_id)


def by_email(connection: Connection, email: str) -> User | None:
    """The user of that address."""
    return _one(connection, _BY_EMAIL, email)


def by_discord_id(connection: Connection, discord_id: str) -> User | None:
    """The user to whom that Discord account belongs."""
    return _one(connection, _BY_DISCORD_ID, discord_id)


def ensure(connection: Connection, discord_id: str, email: str | None, password: str | None) -> User:
    """The user of a Discord account: found, or made as signing in with Discord would make them.

    Args:
        connection: to the database.
        discord_id: of the account.
        email: their address, if they are new; None makes one up.
        password: their new password, if any.

    Raises:
        AuthError: the id is none of Discord's, or the address is another user's.
    """
    if not SNOWFLAKE.fullmatch(discord_id):
        raise AuthError(422, "validation_failed", "discord_id must be a Discord id of 15 to 20 digits")
    # Two at once would both find nobody.
    connection.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"discord:{discord_id}"])
    found = by_discord_id(connection, discord_id)
    if found is None:
        user_id = _make(connection, discord_id, (email or f"{discord_id}@discord.test").lower())
    else:
        user_id = found.id
    if password:
        connection.execute(
            "update auth.users set encrypted_password = %s, updated_at = now() where id = %s",
            [passwords.make(password), user_id],
        )
    user = by_id(connection, user_id)
    assert user is not None  # it is locked by this transaction
    return user


def identities(connection: Connection, user_id: UUID) -> list[dict[str, Any]]:
    """The accounts of others with which a user signs in, as clients are told of them."""
    with connection.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            """
            select i.id as identity_id, i.provider_id as id, i.user_id, i.identity_data, i.provider, i.email,
                   i.last_sign_in_at, i.created_at, i.updated_at
            from auth.identities i where i.user_id = %s order by i.created_at
            """,
            [user_id],
        )
        return cursor.fetchall()


def _make(connection: Connection, discord_id: str, email: str) -> UUID:
    profile = {
        "iss": "https://discord.com/api",
        "sub": discord_id,
        "provider_id": discord_id,
        "name": f"user {discord_id}",
        "email": email,
        "email_verified": True,
    }
    row = connection.execute(
        """
        insert into auth.users (aud, role, email, raw_app_meta_data, raw_user_meta_data)
        values ('authenticated', 'authenticated', %s, %s, %s)
        on conflict (email) do nothing
        returning id
        """,
        [email, Jsonb({"provider": "discord", "providers": ["discord"]}), Jsonb(profile)],
    ).fetchone()
    if row is None:
        raise AuthError(422, "email_exists", "A user with this email address has already been registered")
    user_id: UUID = row[0]
    connection.execute(
        """
        insert into auth.identities (provider_id, user_id, identity_data, provider)
        values (%s, %s, %s, 'discord')
        """,
        [discord_id, user_id, Jsonb(profile)],
    )
    return user_id


def _one(connection: Connection, query: str, value: object) -> User | None:
    with connection.cursor(row_factory=class_row(User)) as cursor:
        return cursor.execute(query, [value]).fetchone()
