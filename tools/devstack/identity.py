"""The secrets of one stack: made once per data folder, kept in a file only its owner can read."""

import base64
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Self

from nacl.signing import SigningKey

from portcullis.errors import UserError
from tools.devstack.keys import api_key, new_secret

# A bot's token begins with its user id in base64, which hikari insists on reading.
_TOKEN_HEAD = base64.b64encode(b"100000000000000000").decode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Everything that must stay the same over restarts.

    Attributes:
        postgres_password: of every role that logs in.
        jwt_secret: signs Supabase's tokens.
        anon_key: Supabase's public key, a JWT.
        service_role_key: Supabase's key that may do everything, a JWT.
        publishable_key: the new kind of public key, no JWT.
        secret_key: the new kind of service key, no JWT.
        detection_secret: signs calls of the worker.
        scheduled_secret: signs calls of the scheduler.
        fingerprint_key: keys the hashes of message texts.
        discord_token: of the bot in the fake Discord.
        discord_private_key: with which the fake Discord signs interactions (Ed25519 seed in hex).
    """

    postgres_password: str = field(default_factory=new_secret)
    jwt_secret: str = field(default_factory=new_secret)
    anon_key: str
    service_role_key: str
    publishable_key: str = field(default_factory=lambda: f"sb_publishable_{new_secret()[:32]}")
    secret_key: str = field(default_factory=lambda: f"sb_secret_{new_secret()[:32]}")
    detection_secret: str = field(default_factory=new_secret)
    scheduled_secret: str = field(default_factory=new_secret)
    fingerprint_key: str = field(default_factory=new_secret)
    discord_token: str = field(default_factory=lambda: f"{_TOKEN_HEAD}.{new_secret()}")
    discord_private_key: str = field(default_factory=lambda: SigningKey.generate().encode().hex())

    @property
    def discord_public_key(self) -> str:
        """The Ed25519 key, in hex, that verifies the fake Discord's interactions."""
        return SigningKey(bytes.fromhex(self.discord_private_key)).verify_key.encode().hex()

    @classmethod
    def create(cls) -> Self:
        """A new identity."""
        secret = new_secret()
        return cls(
            jwt_secret=secret,
            anon_key=api_key(secret, "anon"),
            service_role_key=api_key(secret, "service_role"),
        )


def load_or_create(path: Path) -> Identity:
    """The identity in ``path``; made there (mode 600) if the file is missing.

    Raises:
        UserError: the file cannot be read as one.
    """
    if not path.exists():
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump(asdict(Identity.create()), file, indent=2)
    try:
        return Identity(**json.loads(path.read_text()))
    except (ValueError, TypeError) as error:
        raise UserError(
            f"{path} does not hold a stack's secrets ({error}): remove the folder and start anew"
        ) from error
