"""Interactions as Discord sends them: invented, and signed with the key of the stack's fake Discord."""

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from nacl.signing import SigningKey

_FIRST_ID: Final = 400_000_000_000_000_001
_APPLICATION: Final = "100000000000000001"
_GUILD: Final = "200000000000000001"
_CHANNEL: Final = "500000000000000001"
_FIRST_MEMBER: Final = 300_000_000_000_000_001
_ADMINISTRATOR: Final = str(1 << 3)
_TOKEN: Final = "t" * 160
"""As long as Discord's."""


@dataclass(frozen=True, slots=True)
class Signed:
    """One request: the raw body, and the headers that prove it."""

    body: bytes
    headers: Mapping[str, str]

    def wire(self, url: str) -> bytes:
        """The whole request as it goes over a kept connection to ``url``."""
        address = urlsplit(url)
        lines = [f"POST {address.path or '/'} HTTP/1.1", f"Host: {address.netloc}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        lines += [f"Content-Length: {len(self.body)}", "", ""]
        return "\r\n".join(lines).encode() + self.body


class Sender:
    """Signs what Discord would send. Every interaction has an id of its own.

    Args:
        private_key: Ed25519 seed, 64 hex digits.
    """

    def __init__(self, private_key: str) -> None:
        self._key = SigningKey(bytes.fromhex(private_key))
        self._ids: Iterator[int] = itertools.count(_FIRST_ID)

    @property
    def public_key(self) -> str:
        """What tells its signatures from others', in hex."""
        return self._key.verify_key.encode().hex()

    def ping(self, at_s: int) -> Signed:
        """A PING, signed at ``at_s`` (Unix seconds)."""
        return self._sign({"type": 1}, at_s)

    def command(
        self,
        path: str,
        options: Mapping[str, str | int],
        member: int,
        at_s: int,
        *,
        guild_id: str = _GUILD,
        locale: str = "en-US",
    ) -> Signed:
        """A slash command (``"config show"``, ``"help"``) by the server's administrator number ``member``."""
        name, *subcommands = path.split()
        given: list[dict[str, Any]] = [
            {"type": 3, "name": option, "value": value} for option, value in options.items()
        ]
        for subcommand in subcommands:
            given = [{"type": 1, "name": subcommand, "options": given}]
        return self._sign(
            {
                "type": 2,
                "guild_id": guild_id,
                "channel_id": _CHANNEL,
                "locale": locale,
                "member": {
                    "user": {"id": str(_FIRST_MEMBER + member), "username": f"admin{member}"},
                    "permissions": _ADMINISTRATOR,
                    "roles": [],
                },
                "data": {
                    "id": "1",
                    "name": name,
                    "type": 1,
                    "options": given,
                },
            },
            at_s,
        )

    def _sign(self, fields: Mapping[str, Any], at_s: int) -> Signed:
        common = {"id": str(next(self._ids)), "application_id": _APPLICATION, "token": _TOKEN, "version": 1}
        return self.sign(json.dumps({**common, **fields}).encode(), at_s)

    def sign(self, body: bytes, at_s: int) -> Signed:
        """Any body, signed at ``at_s``."""
        headers = {
            "Content-Type": "application/json",
            "X-Signature-Ed25519": self._key.sign(str(at_s).encode() + body).signature.hex(),
            "X-Signature-Timestamp": str(at_s),
        }
        return Signed(body, headers)
