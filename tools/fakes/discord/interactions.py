"""Discord's side of an interaction: sign it, send it, wait three seconds, show the user what came of it.

Source: Discord's documentation, "Receiving and responding", and discord/discord-api-docs#7220 for the 404
that the original response gives for a while after a deferral.
"""

import asyncio
import json
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from aiohttp import ClientError
from simcord.backend import errors, serializers
from simcord.backend.errors import BackendError
from simcord.backend.models import Interaction
from simcord.http import RequestContext, dispatch

from tools.fakes.discord import invocations
from tools.fakes.discord.signer import Signer
from tools.fakes.discord.uploads import Upload
from tools.fakes.discord.world import ControlError, World

NO_RESPONSE = "The application did not respond"

_DEFERRED = frozenset({5, 6})
_WEBHOOK = re.compile(r"/webhooks/(\d+)/([^/]+)(/messages/.+)?")
_CALLBACK = re.compile(r"/interactions/(\d+)/([^/]+)/callback")


@dataclass
class Exchange:
    """One interaction: what was sent, what came back, and what happened to the response since."""

    record: Interaction
    raw: bytes
    outcome: str = "waiting"
    http_status: int | None = None
    http_body: str = ""
    elapsed_s: float = 0.0
    response_type: int | None = None
    closed_until: float = 0.0
    changes: int = 0
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)


class Interactions:
    """Sends interactions to the bot's endpoint and serves the routes that answer them."""

    def __init__(
        self, world: World, signer: Signer, *, url: str | None, deadline_s: float, gap_s: float
    ) -> None:
        self.world = world
        self.url = url
        self.deadline_s = deadline_s
        self.gap_s = gap_s
        self.signer = signer
        self._exchanges: dict[int, Exchange] = {}
        self._by_token: dict[str, Exchange] = {}

    # ------------------------------------------------------------------ the user's side

    async def send(self, op: dict[str, Any]) -> dict[str, Any]:
        """Do what a control call says and return what the user sees (see :meth:`view`)."""
        url = op.get("url") or self.url
        if not url:
            raise ControlError("no interactions URL: give --interactions-url, or url in the call")
        if op.get("type") == "ping":
            return await self.signer.ping(str(url), str(op.get("signature", "valid")))
        if "replay_of" in op:
            # The same bytes once more, as an attacker who overheard them would send them.
            reply = await self.signer.post(str(url), self._exchange(int(op["replay_of"])).raw, "valid")
            return {"http_status": reply.status, "http_body": reply.body}
        record, payload = invocations.build(self.world, op)
        del self.world.interaction_tokens[record.token]
        record.token = payload["token"] = secrets.token_urlsafe(120)
        self.world.interaction_tokens[record.token] = record.id
        deadline = self.world.clock.now() + timedelta(seconds=self.deadline_s)
        record.initial_response_deadline = deadline.isoformat()
        exchange = Exchange(record, json.dumps(payload).encode())
        self._exchanges[record.id] = self._by_token[record.token] = exchange
        await self._exchange_with(exchange, str(url), str(op.get("signature", "valid")))
        return self.view(record.id)

    async def wait(self, interaction_id: int, *, changes: int, seconds: float) -> dict[str, Any]:
        """The view once the bot is done thinking and changed its response so often, or once time is up."""
        exchange = self._exchange(interaction_id)

        def ready() -> bool:
            return not exchange.record.loading and exchange.changes >= changes

        try:
            async with asyncio.timeout(seconds), exchange.changed:
                await exchange.changed.wait_for(ready)
        except TimeoutError:
            return {**self.view(interaction_id), "timed_out": True}
        return self.view(interaction_id)

    def view(self, interaction_id: int) -> dict[str, Any]:
        """What the user sees now, and how the exchange went.

        ``outcome`` is ``answered``, ``deferred``, ``no_response`` or ``invalid``; ``message`` the original
        response (or the message whose component was used), ``followups`` the later ones.
        """
        exchange = self._exchange(interaction_id)
        record = exchange.record
        messages = self.world.messages.get(record.channel_id, {})
        shown = messages.get(record.message_id) if record.message_id else None
        failed = exchange.outcome in {"no_response", "invalid"}
        return {
            "id": str(record.id),
            "token": record.token,
            "outcome": exchange.outcome,
            "error": NO_RESPONSE if failed else None,
            "http_status": exchange.http_status,
            "http_body": exchange.http_body,
            "elapsed_s": round(exchange.elapsed_s, 3),
            "response_type": exchange.response_type,
            "ephemeral": bool(shown and shown.is_ephemeral),
            "loading": record.loading,
            "message": serializers.message_payload(self.world, shown) if shown else None,
            "followups": [
                serializers.message_payload(self.world, messages[key])
                for key in record.followup_ids
                if key in messages
            ],
            "modal": record.modal,
            "choices": record.autocomplete_choices,
            "changes": exchange.changes,
        }

    # ------------------------------------------------------------------ sending

    async def _exchange_with(self, exchange: Exchange, url: str, signature: str) -> None:
        record, began = exchange.record, time.monotonic()
        try:
            async with asyncio.timeout(self.deadline_s):
                reply = await self.signer.post(url, exchange.raw, signature)
                exchange.http_status, exchange.http_body = reply.status, reply.body
                if reply.status == 200:
                    await self._take_inline(exchange, reply.files)
                elif exchange.http_status in {202, 204}:
                    # The bot answers through the callback route instead.
                    async with exchange.changed:
                        await exchange.changed.wait_for(lambda: record.responded)
        except (TimeoutError, ClientError):
            exchange.outcome = "no_response"
        exchange.elapsed_s = time.monotonic() - began
        if not record.responded:
            exchange.outcome = "invalid" if exchange.outcome == "invalid" else "no_response"

    async def _take_inline(self, exchange: Exchange, files: list[Upload]) -> None:
        """Apply a response from the HTTP body, by the same rules as a callback."""
        try:
            body = json.loads(exchange.http_body)
            self._respond(exchange, body, files)
        except (ValueError, KeyError, TypeError, BackendError) as error:
            exchange.outcome = "invalid"
            exchange.http_body += f" [refused: {error}]"
            return
        if body["type"] in _DEFERRED:
            exchange.closed_until = time.monotonic() + self.gap_s

    def _respond(self, exchange: Exchange, body: dict[str, Any], files: list[Any]) -> Any:
        record = exchange.record
        path = f"/interactions/{record.id}/{record.token}/callback"
        result = dispatch(self.world, "POST", path, json=body, files=files)
        exchange.response_type = body["type"]
        exchange.outcome = "deferred" if body["type"] in _DEFERRED else "answered"
        return result

    # ------------------------------------------------------------------ the bot's side

    def find(self, method: str, path: str) -> Callable[[RequestContext], Any] | None:
        """The handler of a request with an interaction's token, if it is one."""
        callback, webhook = _CALLBACK.fullmatch(path), _WEBHOOK.fullmatch(path)
        if callback and method == "POST":
            return self._callback
        if webhook and webhook[2] in self._by_token:
            return self._webhook
        return None

    async def _callback(self, ctx: RequestContext) -> Any:
        match = _CALLBACK.fullmatch(ctx.path)
        exchange = self._by_token.get(match[2]) if match else None
        if exchange is None:
            raise errors.unknown_interaction()
        result = self._respond(exchange, ctx.body(), ctx.files)
        await self._announce(exchange)
        return result if str(ctx.params.get("with_response")).lower() == "true" else None

    async def _webhook(self, ctx: RequestContext) -> Any:
        match = _WEBHOOK.fullmatch(ctx.path)
        exchange = self._by_token.get(match[2]) if match else None
        # Nothing to edit yet: Discord has not seen a response, or has not caught up with a deferral.
        if exchange is None or not exchange.record.responded or time.monotonic() < exchange.closed_until:
            raise errors.unknown_webhook()
        result = dispatch(self.world, ctx.method, ctx.path, json=ctx.json, params=ctx.params, files=ctx.files)
        if ctx.method != "GET":
            exchange.changes += 1
            await self._announce(exchange)
        return result

    async def _announce(self, exchange: Exchange) -> None:
        async with exchange.changed:
            exchange.changed.notify_all()

    def _exchange(self, interaction_id: int) -> Exchange:
        if interaction_id not in self._exchanges:
            raise ControlError(f"no interaction {interaction_id}")
        return self._exchanges[interaction_id]
