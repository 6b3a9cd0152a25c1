"""Posts to the bot's interactions endpoint, signed as Discord signs."""

import json
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, MultipartReader
from nacl.signing import SigningKey

from tools.fakes.discord.uploads import Upload, read_form
from tools.fakes.discord.world import World


@dataclass(frozen=True, slots=True)
class Reply:
    """What the endpoint answered: a status, JSON as text, and the files beside it."""

    status: int
    body: str
    files: list[Upload] = field(default_factory=list)


class Signer:
    """Holds the application's key."""

    def __init__(self, world: World, key: SigningKey, *, deadline_s: float) -> None:
        self._world = world
        self._key = key
        self._deadline_s = deadline_s

    @property
    def public_key(self) -> str:
        """The application's public key, in hex."""
        return self._key.verify_key.encode().hex()

    async def accepts(self, url: str) -> bool:
        """Whether an endpoint passes Discord's test: it answers PING and refuses a forged signature."""
        good, bad = await self.ping(url, "valid"), await self.ping(url, "forged")
        return bool(good["pong"] and bad["http_status"] == 401)

    async def ping(self, url: str, signature: str) -> dict[str, Any]:
        """Send a PING; ``pong`` says whether it was answered as Discord expects."""
        payload = {
            "id": str(self._world.snowflake()),
            "application_id": str(self._world.application_id),
            "type": 1,
            "token": secrets.token_urlsafe(120),
            "version": 1,
        }
        try:
            reply = await self.post(url, json.dumps(payload).encode(), signature)
            pong = reply.status == 200 and json.loads(reply.body).get("type") == 1
        except (ClientError, TimeoutError, ValueError):
            return {"http_status": None, "pong": False}
        return {"http_status": reply.status, "http_body": reply.body, "pong": pong}

    async def post(self, url: str, raw: bytes, signature: str) -> Reply:
        """POST with a signature that is ``valid``, ``forged`` (another key), ``garbage`` or ``missing``."""
        timestamp = str(int(time.time()))
        key = SigningKey.generate() if signature == "forged" else self._key
        signed = key.sign(timestamp.encode() + raw).signature.hex()
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Discord-Interactions/1.0 (+https://discord.com)",
        }
        if signature != "missing":
            headers["X-Signature-Ed25519"] = "not hex" if signature == "garbage" else signed
            headers["X-Signature-Timestamp"] = timestamp
        async with (
            ClientSession(timeout=ClientTimeout(total=self._deadline_s)) as session,
            session.post(url, data=raw, headers=headers) as response,
        ):
            if response.content_type.startswith("multipart/"):
                payload, files = await read_form(MultipartReader(response.headers, response.content))
                return Reply(response.status, payload or "", files)
            return Reply(response.status, await response.text())
