"""Hashes passwords with scrypt, from the standard library."""

import base64
import hashlib
import hmac
import secrets

_COST = {"n": 2**14, "r": 8, "p": 1}
_SALT_BYTES = 16


def make(password: str) -> str:
    """A salted hash, as text to store."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"scrypt${_text(salt)}${_text(_hash(password, salt))}"


def matches(password: str, stored: str | None) -> bool:
    """Whether a password is the one whose hash is stored. Without a stored one, none is."""
    name, _, rest = (stored or "").partition("$")
    salt, _, digest = rest.partition("$")
    if name != "scrypt":
        return False
    return hmac.compare_digest(_hash(password, base64.b64decode(salt)), base64.b64decode(digest))


def _hash(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, **_COST)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
