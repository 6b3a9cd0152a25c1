"""Calls between our own parts carry an HMAC over time and body.

The header reads ``t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>." + body>``. Two secrets may be valid at once, comma
separated, the newest first: the sender signs with the first, the receiver takes any, so a secret can be rotated
without a gap.
"""

import hashlib
import hmac

from portcullis.errors import SignatureError

HEADER = "X-Portcullis-Signature"
TOLERANCE_S = 300
"""How far the two clocks may differ, in seconds. Within it a call could be replayed: all of them are idempotent."""


def sign(secrets: str, body: bytes, now_s: int) -> str:
    """The header's value for ``body``, signed with the first of ``secrets``."""
    return f"t={now_s},v1={_digest(secrets.split(',')[0].strip(), body, now_s)}"


def verify(secrets: str, body: bytes, header: str | None, now_s: int) -> None:
    """Accept a body that was signed with one of ``secrets`` within ``TOLERANCE_S``.

    Raises:
        SignatureError: the header is missing, malformed, too old, or does not match.
    """
    parts = dict(part.split("=", 1) for part in (header or "").split(",") if "=" in part)
    stamp, given = parts.get("t", ""), parts.get("v1", "")
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= 12 and given.isascii()):
        raise SignatureError(f"{HEADER} is missing or malformed")
    if abs(now_s - int(stamp)) > TOLERANCE_S:
        raise SignatureError(f"{HEADER} is more than {TOLERANCE_S} seconds off")
    candidates = [secret.strip() for secret in secrets.split(",") if secret.strip()]
    matches = [hmac.compare_digest(_digest(secret, body, int(stamp)), given) for secret in candidates]
    if not any(matches):
        raise SignatureError(f"{HEADER} does not match the body")


def _digest(secret: str, body: bytes, stamp: int) -> str:
    return hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
