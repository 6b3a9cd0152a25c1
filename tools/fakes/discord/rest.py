"""The REST front, /api/v10: authorisation, rate limits, faults, then hand-written routes, then simcord."""

import asyncio
import inspect
import json
from collections import deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from aiohttp import web
from simcord.backend.errors import BackendError, invalid_form_body
from simcord.http import RequestContext, RouteNotImplemented, UnsupportedField, dispatch

from tools.fakes.discord import routes
from tools.fakes.discord.about import About
from tools.fakes.discord.faults import Fault, Faults
from tools.fakes.discord.interactions import Interactions
from tools.fakes.discord.limits import RateLimits, refusal
from tools.fakes.discord.uploads import Upload, read_form
from tools.fakes.discord.world import World

# How many calls the log keeps; older ones go.
_LOG_SIZE = 50_000


@dataclass
class Answer:
    """Status, JSON body (None: no content) and headers."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, error: BackendError) -> "Answer":
        """An error as Discord's JSON."""
        return cls(error.status, error.to_json())


@dataclass
class Rest:
    """Serves bots; every call is logged for the control API."""

    world: World
    token: str
    limits: RateLimits
    faults: Faults
    interactions: Interactions
    about: About
    calls: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=_LOG_SIZE))
    count: int = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        path = "/" + request.match_info["path"]
        self.count += 1
        call = {"index": self.count, "at_ms": self.world.now_ms(), "method": request.method, "path": path}
        self.calls.append(call)
        answer = await self._answer(request, path, call)
        call["status"] = answer.status if answer is not None else None
        if answer is None:
            if request.transport is not None:
                request.transport.close()
            return web.Response(status=500)
        if answer.body is None:
            return web.Response(status=answer.status, headers=answer.headers)
        return web.json_response(answer.body, status=answer.status, headers=answer.headers)

    async def _answer(self, request: web.Request, path: str, call: dict[str, Any]) -> Answer | None:
        """The answer, or None where a fault says that none arrives."""
        method = request.method
        if not self._is_authorised(request, path):
            return Answer(401, {"message": "401: Unauthorized", "code": 0})
        verdict = self.limits.hit(method, path)
        if verdict.retry_after is not None:
            return Answer(429, verdict.body(), verdict.headers)
        fault = self.faults.take(method, path)
        if fault is not None:
            await asyncio.sleep(fault.delay_s)
            if not fault.applied and (fault.drop or fault.status is not None):
                return _faulty(fault)
        try:
            ctx = await self._context(request, path)
            call["body"], call["reason"] = ctx.json, ctx.reason
            answer = await self._serve(ctx)
        except BackendError as error:
            answer = Answer.of(error)
        answer.headers = verdict.headers
        if fault is not None and fault.applied:
            return _faulty(fault)
        return answer

    def _is_authorised(self, request: web.Request, path: str) -> bool:
        if request.headers.get("Authorization") == f"Bot {self.token}":
            return True
        # These carry their token in the path; the gateway's address is public.
        parts = path.split("/")
        return path == "/gateway" or (parts[1] in {"webhooks", "interactions"} and len(parts) >= 4)

    async def _context(self, request: web.Request, path: str) -> RequestContext:
        body, files = await _read(request)
        reason = request.headers.get("X-Audit-Log-Reason")
        return RequestContext(
            self.world,
            {},
            json=body,
            params=dict(request.query),
            files=files,
            reason=unquote(reason)[:512] if reason else None,
            method=request.method,
            path=path,
        )

    async def _serve(self, ctx: RequestContext) -> Answer:
        try:
            found = self.about.find(ctx.method, ctx.path) or self.interactions.find(ctx.method, ctx.path)
            if found is not None:
                result = found(ctx)
                result = await result if inspect.isawaitable(result) else result
                return Answer(204 if result is None else 200, result)
            if (written := routes.find(ctx.method, ctx.path)) is not None:
                handler, ctx.args = written
                result = handler(self.world, ctx)
            else:
                result = dispatch(
                    self.world,
                    ctx.method,
                    ctx.path,
                    json=ctx.json,
                    params=ctx.params,
                    files=ctx.files,
                    reason=ctx.reason,
                )
        except RouteNotImplemented:
            return Answer(404, {"message": "404: Not Found", "code": 0})
        except UnsupportedField as error:
            # Discord would ignore the field; here it is most likely a slip.
            raise invalid_form_body(f"unknown fields: {', '.join(error.fields)}") from error
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise invalid_form_body(f"{type(error).__name__}: {error}") from error
        if result is None:
            return Answer(204)
        return Answer(201 if isinstance(result, routes.Created) or _creates(ctx) else 200, result)


def _creates(ctx: RequestContext) -> bool:
    """Whether Discord answers 201: threads and channels do, messages and roles do not."""
    return ctx.method == "POST" and ctx.path.endswith(("/threads", "/channels"))


def _faulty(fault: Fault) -> Answer | None:
    if fault.drop or fault.status is None:
        return None
    if fault.status == 429:
        verdict = refusal(fault.retry_after, is_global=fault.is_global)
        return Answer(429, verdict.body(), verdict.headers)
    return Answer(fault.status, {"message": f"{fault.status}: injected fault", "code": fault.code})


async def _read(request: web.Request) -> tuple[Any, list[Upload]]:
    """The JSON body and the files: plain JSON, or ``payload_json`` with files beside it."""
    if not request.can_read_body:
        return None, []
    try:
        if not request.content_type.startswith("multipart/"):
            raw = await request.read()
            return (json.loads(raw) if raw else None), []
        payload, files = await read_form(await request.multipart())
        return (None if payload is None else json.loads(payload)), files
    except ValueError:
        raise BackendError(400, 50109, "The request body contains invalid JSON.") from None
