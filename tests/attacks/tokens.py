"""The tokens that attackers come with: honest ones of people without rights, and forged ones."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any, Final

from tests.sql.rls.two_servers import HOME, OTHER, claims
from tools.devstack import keys

Claims = dict[str, Any]
Token = Callable[[str], str | None]
"""A token, given the project's secret; forgers do not use that."""

THEIRS: Final = OTHER.person("administrator")
"""Who the attackers would like to be."""


def honest(discord_id: str | None, /, **more: Any) -> Token:
    """A token that Supabase Auth signed; ``more`` claims are what its user may have had a hand in."""
    return lambda secret: keys.token(secret, claims(discord_id) | more)


def account(discord_id: Any) -> Token:
    """A signed token with anything at all in place of a Discord id."""
    return lambda secret: keys.token(secret, claims(None) | {"app_metadata": {"discord_id": discord_id}})


def forged(key: str, header: Claims | None = None, /, **more: Any) -> Token:
    """A token of the other server's administrator, signed with a key that is not the project's."""
    return lambda _: _sign(
        {"alg": "HS256", "typ": "JWT"} | (header or {}), _valid(claims(THEIRS) | more), key
    )


def role(name: str) -> Token:
    """A signed token with another role than people get."""
    return lambda secret: keys.token(secret, claims(THEIRS) | {"role": name})


def tampered(secret: str) -> str:
    """A token of one's own of which the claims were exchanged, the signature kept."""
    header, _, signature = keys.token(secret, claims(HOME.person("administrator"))).split(".")
    return f"{header}.{_part(_valid(claims(THEIRS)))}.{signature}"


def twice(secret: str) -> str:
    """Two tokens in one, the first of them honest."""
    return f"{keys.token(secret, claims(HOME.person('administrator')))}.{forged('x')(secret)}"


def by_anon_key(secret: str) -> str | None:
    """Signed with the only key that everybody knows."""
    return forged(keys.api_key(secret, "anon"), role="service_role")(secret)


def _valid(payload: Claims) -> Claims:
    now = int(time.time())
    return {"iat": now, "exp": now + 3600} | payload


def _part(value: Claims | bytes) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _sign(header: Claims, payload: Claims, key: str) -> str:
    text = f"{_part(header)}.{_part(payload)}"
    if header["alg"].lower() == "none":
        return f"{text}."
    return f"{text}.{_part(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest())}"


PUBLIC_KEY: Final = (
    "-----BEGIN PUBLIC KEY-----\nMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAK\n-----END PUBLIC KEY-----\n"
)
JWK: Final = {"kty": "oct", "k": _part(b"x" * 64), "alg": "HS256"}
OWN: Final = HOME.person("administrator")
HOUR: Final = 3600

HONEST: Final[dict[str, Token]] = {
    "nobody": lambda _: None,
    "anon": lambda secret: keys.api_key(secret, "anon"),
    "administrator": honest(OWN),
    "manager": honest(HOME.person("manager")),
    "moderator": honest(HOME.person("moderator")),
    "demoted": honest(HOME.person("demoted")),
    "outsider": honest(HOME.person("outsider")),
    "no Discord": honest(None),
}
"""As Supabase Auth gives them out; the people are those of HOME."""

EDITED: Final[dict[str, Token]] = {
    "user_metadata.discord_id": honest(OWN, user_metadata={"discord_id": THEIRS, "provider_id": THEIRS}),
    "user_metadata.guilds": honest(
        OWN, user_metadata={"guilds": [OTHER.guild_id], "guild_id": OTHER.guild_id}
    ),
    "user_metadata.role": honest(OWN, user_metadata={"role": "service_role", "is_admin": True}),
    "user_metadata.app_metadata": honest(OWN, user_metadata={"app_metadata": {"discord_id": THEIRS}}),
    "top-level discord_id": honest(OWN, discord_id=THEIRS, provider_id=THEIRS),
    "top-level guild_ids": honest(OWN, guild_id=OTHER.guild_id, guild_ids=[OTHER.guild_id]),
    "another sub": honest(OWN, sub=THEIRS),
}
"""Signed, and with claims that their user can edit or might have made up: they are no more than their account."""

NO_ACCOUNT: Final[dict[str, Token]] = {
    "app_metadata.guilds": honest(
        None, app_metadata={"guilds": [OTHER.guild_id], "guild_ids": [OTHER.guild_id], "is_admin": True}
    ),
    "app_metadata as a list": honest(None, app_metadata=[{"discord_id": THEIRS}]),
    "app_metadata as text": honest(None, app_metadata=json.dumps({"discord_id": THEIRS})),
    "app_metadata as null": honest(None, app_metadata=None),
    "a list of ids": account([OWN, THEIRS]),
    "a list of one id": account([THEIRS]),
    "an object": account({"eq": THEIRS}),
    "true": account(True),
    "zero": account(0),
    "a number that lost digits": account(float(THEIRS)),
    "null": account(None),
    "empty": account(""),
    "all that is like it": account("%"),
    "an id and SQL": account(f"{THEIRS}' or '1'='1"),
    "an array of SQL": account("{" + f"{OWN},{THEIRS}" + "}"),
    "an id and a space": account(f"{THEIRS} "),
    "an id and a null byte's text": account(f"{THEIRS}\\u0000"),
    "wide digits": account("".join(chr(0xFF10 + int(digit)) for digit in THEIRS)),
}
"""Signed, and with something in place of a Discord id that is none: they are nobody's."""

FORGED: Final[dict[str, Token]] = {
    "signed by a stranger": forged("x" * 64),
    "service_role signed by a stranger": forged("x" * 64, role="service_role"),
    "empty secret": forged(""),
    "alg none": forged("", {"alg": "none"}),
    "alg NoNe": forged("", {"alg": "NoNe"}, role="service_role"),
    "RS256 by its public key": forged(PUBLIC_KEY, {"alg": "RS256"}),
    "HS256 by a public key": forged(PUBLIC_KEY),
    "ES256 with an HMAC": forged("x" * 64, {"alg": "ES256"}),
    "a key in the header": forged("x" * 64, {"jwk": JWK}),
    "a key at an address": forged("x" * 64, {"jku": "http://127.0.0.1:1/jwks", "x5u": "http://127.0.0.1:1/"}),
    "a key id that is a path": forged("", {"kid": "../../../../dev/null"}),
    "a key id with SQL": forged("x", {"kid": "' union select 'x' --"}),
    "the anon key as secret": by_anon_key,
    "tampered": tampered,
    "without signature": lambda secret: tampered(secret).rpartition(".")[0] + ".",
    "two in one": twice,
    "expired": honest(OWN, exp=int(time.time()) - HOUR),
    "not yet valid": honest(OWN, nbf=int(time.time()) + HOUR),
    "issued in the future": honest(OWN, iat=int(time.time()) + HOUR),
    "exp as text": honest(OWN, exp="9999999999999"),
    "role postgres": role("postgres"),
    "role analyst": role("analyst"),
    "role supabase_auth_admin": role("supabase_auth_admin"),
    "role supabase_admin": role("supabase_admin"),
    "role authenticator": role("authenticator"),
    "role none": role("none"),
    "role with SQL": role("authenticated; set role postgres"),
    "a token that is none": lambda _: "null",
    "an API key of the new kind": lambda _: "sb_secret_x",
}
"""Refused whatever they are used for."""

TOKENS: Final[dict[str, Token]] = HONEST | EDITED | NO_ACCOUNT | FORGED
