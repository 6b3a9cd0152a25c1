"""The one address in front of the stack, answering as Supabase's API gateway (Kong) does. Development only.

``/rest/v1`` is PostgREST, ``/functions/v1/<name>`` a function. A call to PostgREST needs the header
``apikey``; where it brings no token of its own, the key's JWT is put in its place, and keys of the new kind
(``sb_publishable_…``, ``sb_secret_…``), which PostgREST cannot read, are replaced by the JWT that they stand
for.
"""

import json
import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import aiohttp
from aiohttp import web
from multidict import CIMultiDict
from yarl import URL

CONNECT_TIMEOUT_S = 5
_HOP_BY_HOP = frozenset(
    (
        "connection",
        "host",
        "keep-alive",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    )
)
_CLIENT = web.AppKey("client", aiohttp.ClientSession)


@dataclass(frozen=True, slots=True)
class Upstreams:
    """What is behind the address.

    Attributes:
        rest: PostgREST.
        functions: each function's URL, by name.
        keys: the JWT for each API key; a key that is a JWT stands for itself.
    """

    rest: str
    functions: Mapping[str, str]
    keys: Mapping[str, str]


def application(upstreams: Upstreams) -> web.Application:
    """The web application."""

    async def rest(request: web.Request) -> web.StreamResponse:
        headers = _headers(request)
        if request.method != "OPTIONS":  # a browser's preflight carries no key
            key = request.headers.get("apikey")
            if key is None:
                return _refusal("No API key found in request", "No `apikey` request header was found.")
            if key not in upstreams.keys:
                return _refusal(
                    "Invalid API key", "Double check your Supabase `anon` or `service_role` API key."
                )
            if headers.get("Authorization", "Bearer sb_").startswith("Bearer sb_"):
                headers["Authorization"] = f"Bearer {upstreams.keys[key]}"
        return await _forward(request, upstreams.rest, "/rest/v1", headers)

    async def function(request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        url = upstreams.functions.get(name)
        if url is None:
            return web.json_response(
                {"code": "NOT_FOUND", "message": "Requested function was not found"}, status=404
            )
        return await _forward(request, url, f"/functions/v1/{name}", _headers(request))

    async def health(_: web.Request) -> web.Response:
        return web.json_response(
            {"name": "Portcullis local stack", "description": "signing in is not part of it"}
        )

    app = web.Application()
    app.cleanup_ctx.append(_client)
    app.router.add_route("*", "/rest/v1/{path:.*}", rest)
    app.router.add_route("*", "/functions/v1/{name}{slash:/?}{path:.*}", function)
    app.router.add_get("/auth/v1/health", health)
    return app


async def _client(app: web.Application) -> AsyncIterator[None]:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT_S)
    # Idle connections are dropped before gunicorn does (2 s): a POST into a closing one could not be repeated.
    connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=1)
    async with aiohttp.ClientSession(timeout=timeout, connector=connector, auto_decompress=False) as client:
        app[_CLIENT] = client
        yield


async def _forward(
    request: web.Request, upstream: str, prefix: str, headers: "CIMultiDict[str]"
) -> web.StreamResponse:
    """Pass a request on, without the path's prefix, and its answer back, both as they stream."""
    path = request.raw_path.removeprefix(prefix)
    url = URL(upstream + (path if path.startswith("/") else f"/{path}"), encoded=True)
    body = request.content if request.can_read_body else None
    try:
        answer = await request.app[_CLIENT].request(
            request.method, url, headers=headers, data=body, allow_redirects=False
        )
    except aiohttp.ClientConnectionError:
        return web.json_response({"message": "the service behind this path does not answer"}, status=503)
    async with answer:
        response = web.StreamResponse(status=answer.status, headers=_without_hops(answer.headers))
        await response.prepare(request)
        async for chunk in answer.content.iter_any():
            try:
                await response.write(chunk)
            except ConnectionResetError:  # the caller has hung up, and wants no more of it
                break
        return response  # aiohttp ends it, and minds no caller who is gone


def _headers(request: web.Request) -> "CIMultiDict[str]":
    return _without_hops(request.headers)


def _without_hops(headers: "Mapping[str, str]") -> "CIMultiDict[str]":
    return CIMultiDict((name, value) for name, value in headers.items() if name.lower() not in _HOP_BY_HOP)


def _refusal(message: str, hint: str) -> web.Response:
    return web.json_response({"message": message, "hint": hint}, status=401)


def main() -> None:
    """Serve PORT on the loopback interface, over POSTGREST_URL, FUNCTION_URLS and API_KEYS (JSON objects)."""
    upstreams = Upstreams(
        rest=os.environ["POSTGREST_URL"],
        functions=json.loads(os.environ["FUNCTION_URLS"]),
        keys=json.loads(os.environ["API_KEYS"]),
    )
    web.run_app(
        application(upstreams), host="127.0.0.1", port=int(os.environ["PORT"]), print=None, access_log=None
    )


if __name__ == "__main__":
    main()
