"""Who calls, and links that are good for a time: both are JWTs, signed with the project's secret."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jwt

from tools.devstack.storage.errors import Refusal

_ROLES = frozenset(("anon", "authenticated", "service_role"))


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls: a role of the database, and the claims that policies read."""

    role: str
    claims: dict[str, Any]


SERVICE = Caller("service_role", {})
"""What the server itself does: a link is good whoever follows it."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Reads and makes tokens.

    Attributes:
        secret: HS256.
        now: Unix time in seconds.
    """

    secret: str
    now: Callable[[], float]

    def caller(self, authorization: str | None) -> Caller:
        """Whose bearer token it is; raises ``Refusal``."""
        if authorization is None:
            raise Refusal(
                400, "InvalidRequest", "headers must have required property 'authorization'", "Error"
            )
        try:
            claims = self._read(authorization.removeprefix("Bearer "))
        except jwt.InvalidTokenError as error:
            raise Refusal(403, "AccessDenied", str(error), "Unauthorized") from None
        if claims.get("role") not in _ROLES:
            raise Refusal(403, "AccessDenied", f"role {claims.get('role')} does not exist", "Unauthorized")
        return Caller(claims["role"], claims)

    def sign(self, url: str, seconds: int) -> str:
        """The token of a link to ``<bucket>/<name>``."""
        now = int(self.now())
        return jwt.encode({"url": url, "iat": now, "exp": now + seconds}, self.secret, algorithm="HS256")

    def check(self, url: str, token: str) -> None:
        """Whether a link's token is good for what the link names; raises ``Refusal``."""
        try:
            claims = self._read(token)
        except jwt.InvalidTokenError as error:
            raise Refusal(400, "InvalidJWT", str(error)) from None
        if claims.get("url") != url:
            raise Refusal(400, "InvalidSignature", "Invalid signature")

    def _read(self, token: str) -> dict[str, Any]:
        # Times are held against our own clock.
        claims: dict[str, Any] = jwt.decode(
            token, self.secret, algorithms=["HS256"],
            options={"verify_exp": False, "verify_iat": False, "verify_aud": False},
        )  # fmt: skip
        if "exp" in claims and claims["exp"] <= self.now():
            raise jwt.ExpiredSignatureError('"exp" claim timestamp check failed')
        return claims
