"""Supabase's API keys: JWTs that name a role, signed with the project's secret."""

import secrets
import time
from typing import Any

import jwt

LIFETIME_S = 10 * 365 * 24 * 3600
"""Of the two API keys. Tokens of people live for an hour."""


def token(secret: str, claims: dict[str, Any]) -> str:
    """A token with these claims, good for an hour unless they have an ``exp`` (Unix seconds)."""
    now = int(time.time())
    return jwt.encode({"iat": now, "exp": now + 3600} | claims, secret, algorithm="HS256")


def api_key(secret: str, role: str) -> str:
    """The long-lived key of ``anon`` or ``service_role``."""
    return token(
        secret, {"iss": "supabase", "ref": "local", "role": role, "exp": int(time.time()) + LIFETIME_S}
    )


def new_secret() -> str:
    """A secret nobody can guess: 64 hex digits."""
    return secrets.token_hex(32)
