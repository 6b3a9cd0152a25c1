"""Discord signs every interaction with Ed25519 over timestamp + raw body; this checks it.

Discord sends false signatures on purpose and removes an endpoint that does not answer them with 401, so every
way in which a request can fail to prove itself ends in the one ``SignatureError``.

Source: Discord's reference, "Interactions: Setting Up an Endpoint".
"""

import re
from typing import TYPE_CHECKING, Final

from discord_interactions import verify_key

from portcullis.errors import ConfigError, SignatureError

if TYPE_CHECKING:
    from portcullis.http import Headers  # which brings Flask

SIGNATURE_HEADER: Final = "X-Signature-Ed25519"
TIMESTAMP_HEADER: Final = "X-Signature-Timestamp"
TOLERANCE_S: Final = 300
"""How far the timestamp may be from our clock, in seconds: so long could a request be replayed."""

_SIGNATURE = re.compile(r"[0-9a-fA-F]{128}", re.ASCII)
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
_PUBLIC_KEY = re.compile(r"[0-9a-fA-F]{64}", re.ASCII)


def check_public_key(public_key: str) -> str:
    """The application's public key, if it has the shape of one: 64 hex digits.

    Raises:
        ConfigError: it has not, and every request would be refused.
    """
    if not _PUBLIC_KEY.fullmatch(public_key):
        raise ConfigError("DISCORD_PUBLIC_KEY must be 64 hex digits, as the developer portal shows it")
    return public_key


def verify(public_key: str, body: bytes, headers: "Headers", now_s: int) -> None:
    """Accept a body that Discord signed within ``TOLERANCE_S`` of ``now_s`` (Unix seconds).

    Raises:
        SignatureError: a header is missing or malformed, the time is off, or the signature is not Discord's.
    """
    signature = headers.get(SIGNATURE_HEADER) or ""
    timestamp = headers.get(TIMESTAMP_HEADER) or ""
    # Shapes come first: verify_key prints why it failed, and malformed input would choose those words.
    if not _SIGNATURE.fullmatch(signature):
        raise SignatureError(f"{SIGNATURE_HEADER} is missing or malformed")
    if not _TIMESTAMP.fullmatch(timestamp):
        raise SignatureError(f"{TIMESTAMP_HEADER} is missing or malformed")
    if abs(now_s - int(timestamp)) > TOLERANCE_S:
        raise SignatureError(f"{TIMESTAMP_HEADER} is more than {TOLERANCE_S} seconds off")
    if not verify_key(body, signature, timestamp, public_key):
        raise SignatureError(f"{SIGNATURE_HEADER} does not match the body")
