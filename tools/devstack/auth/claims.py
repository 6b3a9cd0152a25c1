"""What an access token says: the user's claims, after the project's token hook had its say."""

from typing import Any, Final
from uuid import uuid4

import psycopg
from psycopg.types.json import Jsonb

from tools.devstack.auth.errors import AuthError
from tools.devstack.auth.sessions import Session
from tools.devstack.auth.users import Connection, User

HOOK: Final = "public.custom_access_token_hook(jsonb)"
REQUIRED: Final = frozenset(
    ("aud", "exp", "iat", "sub", "email", "phone", "role", "aal", "session_id", "is_anonymous")
)
"""What GoTrue insists on finding in the hook's answer."""


def of(user: User, session: Session, issuer: str, now_s: int, lifetime_s: int) -> dict[str, Any]:
    """The claims of a new token, as GoTrue makes them.

    Args:
        user: whose.
        session: in which.
        issuer: the sign-in server's address.
        now_s: the time, in seconds since the Unix epoch.
        lifetime_s: for how long the token is good, in seconds.
    """
    return {
        "iss": issuer,
        "sub": str(user.id),
        "aud": user.aud,
        "exp": now_s + lifetime_s,
        "iat": now_s,
        "email": user.email,
        "phone": "",
        "app_metadata": user.app_metadata,
        "user_metadata": user.user_metadata,
        "role": user.role,
        "aal": "aal1",
        "amr": [{"method": session.method, "timestamp": int(session.created_at.timestamp())}],
        "session_id": str(session.id),
        "is_anonymous": user.is_anonymous,
        "jti": str(uuid4()),  # else one renewed within the second would be the same, and not count as new
    }


def through_hook(connection: Connection, claims: dict[str, Any], method: str) -> dict[str, Any]:
    """The claims as ``custom_access_token_hook`` returns them; unchanged where there is no such function.

    Args:
        connection: as ``supabase_auth_admin``, who must be allowed to execute it.
        claims: what the token would say.
        method: how the user signed in, or ``token_refresh``.

    Raises:
        AuthError: the hook says no, or leaves out what a token must have.
    """
    found = connection.execute("select to_regprocedure(%s) is not null", [HOOK]).fetchone()
    if not (found and found[0]):
        return claims
    event = {"user_id": claims["sub"], "claims": claims, "authentication_method": method}
    connection.execute("set local statement_timeout = '2s'")
    try:
        row = connection.execute("select public.custom_access_token_hook(%s)", [Jsonb(event)]).fetchone()
    except psycopg.Error as error:
        raise AuthError(500, "unexpected_failure", f"Error running {HOOK}: {error}") from error
    answer = row[0] if row and isinstance(row[0], dict) else {}
    if refused := answer.get("error"):
        text = str(refused.get("message", "refused by the hook"))
        raise AuthError(int(refused.get("http_code", 500)), "hook_refused", text)
    changed = answer.get("claims")
    if not isinstance(changed, dict) or (missing := REQUIRED - changed.keys()):
        lost = "claims" if not isinstance(changed, dict) else ", ".join(sorted(missing))
        text = f"output claims do not conform to the expected schema: {lost} missing"
        raise AuthError(500, "hook_payload_invalid", text)
    return changed
