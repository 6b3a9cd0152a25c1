"""Reads people's tokens and API keys: JWTs signed with the project's secret (HS256). Pure.

Codes and texts of what is refused are those of Supabase Realtime.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jwt


class Refusal(Exception):  # noqa: N818 - it is an answer to a client, and no failure of ours
    """Why something is refused.

    Attributes:
        code: for programs, such as ``InvalidJWTToken``.
        text: for people.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text}")
        self.code = code
        self.text = text


@dataclass(frozen=True, slots=True)
class Claims:
    """What a good token says.

    Attributes:
        role: the Postgres role to be.
        sub: the user's id; empty in an API key.
        expires_s: when it ends, in seconds since the Unix epoch.
        everything: all claims.
    """

    role: str
    sub: str
    expires_s: int
    everything: Mapping[str, Any]


def read(token: str, secret: str, now_s: float) -> Claims:
    """Verify a token.

    Args:
        token: as it came.
        secret: with which it must be signed.
        now_s: the time, in seconds since the Unix epoch.

    Raises:
        Refusal: it is none, is not ours, has ended, or lacks ``role`` or ``exp``.
    """
    try:
        # The clock is an argument here, so PyJWT is not to look at its own.
        found = jwt.decode(
            token,
            secret,
            algorithms=["HS256"],
            options={"verify_aud": False, "verify_exp": False, "verify_iat": False, "verify_nbf": False},
        )
    except (jwt.InvalidSignatureError, jwt.InvalidAlgorithmError):
        raise Refusal("JwtSignatureError", "Failed to validate JWT signature") from None
    except jwt.InvalidTokenError:
        raise Refusal("MalformedJWT", "The token provided is not a valid JWT") from None
    role, expires_s = found.get("role"), found.get("exp")
    if not isinstance(role, str) or not isinstance(expires_s, int) or isinstance(expires_s, bool):
        raise Refusal("InvalidJWTToken", "Fields `role` and `exp` are required in JWT")
    claims = Claims(role, str(found.get("sub", "")), expires_s, found)
    check_time(claims, now_s)
    return claims


def check_time(claims: Claims, now_s: float) -> None:
    """Make sure that a token has not ended.

    Raises:
        Refusal: it has.
    """
    if now_s >= claims.expires_s:
        past_s = int(now_s - claims.expires_s)
        raise Refusal("InvalidJWTToken", f"Token has expired {past_s} seconds ago")
