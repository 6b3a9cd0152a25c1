"""The one address in front of the stack, answering as Supabase's API gateway (Kong) does. Development only.

``/rest/v1`` is PostgREST, ``/auth/v1`` the sign-in server, ``/realtime/v1/websocket`` the realtime server,
``/storage/v1`` the storage server, ``/functions/v1/<name>`` a function. A call to the first two needs the header
``apikey``, a WebSocket the parameter of that name; Storage's links need neither. Where a call brings no token of its
own, the key's JWT is put in its place, and keys of the new kind (``sb_publishable_…``, ``sb_secret_…``), which nobody
behind can read, are replaced by the JWT that they stand for.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web
from multidict import CIMultiDict
from yarl import URL

from tools.devstack.forward import client, forward, forward_socket, headers_of

_OPEN = frozenset(("authorize", "health"))
"""What browsers and probes may ask of the sign-in server without a key."""


@dataclass(frozen=True, slots=True)
class Upstreams:
    """What is behind the address.

    Attributes:
        rest: PostgREST.
        auth: the sign-in server.
        realtime: the realtime server.
        storage: the storage server.
        functions: each function's URL, by name.
        keys: the JWT for each API key; a key that is a JWT stands for itself.
    """

    rest: str
    auth: str
    realtime: str
    storage: str
    functions: Mapping[str, str]
    keys: Mapping[str, str]


def application(upstreams: Upstreams) -> web.Application:
    """The web application."""

    async def rest(request: web.Request) -> web.StreamResponse:
        headers = _headers(request, upstreams.keys)
        if isinstance(headers, web.Response):
            return headers
        return await forward(request, upstreams.rest, "/rest/v1", headers)

    async def auth(request: web.Request) -> web.StreamResponse:
        free = request.match_info["path"] in _OPEN
        headers = headers_of(request) if free else _headers(request, upstreams.keys)
        if isinstance(headers, web.Response):
            return headers
        return await forward(request, upstreams.auth, "/auth/v1", headers)

    async def realtime(request: web.Request) -> web.StreamResponse:
        key = _key(request.query.get("apikey"), upstreams.keys)
        if isinstance(key, web.Response):
            return key
        url = URL(upstreams.realtime) / "socket" / "websocket"
        return await forward_socket(request, url.with_query(request.query).update_query(apikey=key))

    async def storage(request: web.Request) -> web.StreamResponse:
        headers = headers_of(request)
        key = upstreams.keys.get(request.headers.get("apikey", ""))
        if key is not None and headers.get("Authorization", "Bearer sb_").startswith("Bearer sb_"):
            headers["Authorization"] = f"Bearer {key}"
        return await forward(request, upstreams.storage, "/storage/v1", headers)

    async def function(request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        url = upstreams.functions.get(name)
        if url is None:
            return web.json_response(
                {"code": "NOT_FOUND", "message": "Requested function was not found"}, status=404
            )
        return await forward(request, url, f"/functions/v1/{name}", headers_of(request))

    async def health(_: web.Request) -> web.Response:
        return web.json_response({"name": "Portcullis local stack"})

    app = web.Application()
    app.cleanup_ctx.append(client)
    app.router.add_route("*", "/rest/v1/{path:.*}", rest)
    app.router.add_route("*", "/functions/v1/{name}{slash:/?}{path:.*}", function)
    app.router.add_route("*", "/auth/v1/{path:.*}", auth)
    app.router.add_route("*", "/storage/v1/{path:.*}", storage)
    app.router.add_get("/realtime/v1/websocket", realtime)
    app.router.add_get("/health", health)
    return app


def _headers(request: web.Request, keys: Mapping[str, str]) -> "CIMultiDict[str] | web.Response":
    """What to pass on, with a token that the service can read; or the refusal of a call without a key."""
    headers = headers_of(request)
    if request.method != "OPTIONS":  # a browser's preflight carries no key
        key = _key(request.headers.get("apikey"), keys)
        if isinstance(key, web.Response):
            return key
        if headers.get("Authorization", "Bearer sb_").startswith("Bearer sb_"):
            headers["Authorization"] = f"Bearer {key}"
    return headers


def _key(given: str | None, keys: Mapping[str, str]) -> str | web.Response:
    """The JWT for which an API key stands; or the refusal."""
    if given is None:
        return _refusal("No API key found in request", "No `apikey` request header was found.")
    if given not in keys:
        hint = "Double check your Supabase `anon` or `service_role` API key."
        return _refusal("Invalid API key", hint)
    return keys[given]


def _refusal(message: str, hint: str) -> web.Response:
    return web.json_response({"message": message, "hint": hint}, status=401)


def main() -> None:
    """Serve PORT on the loopback interface, over the services' URLs.

    FUNCTION_URLS and API_KEYS are JSON objects.
    """
    upstreams = Upstreams(
        rest=os.environ["POSTGREST_URL"],
        auth=os.environ["AUTH_URL"],
        realtime=os.environ["REALTIME_URL"],
        storage=os.environ["STORAGE_URL"],
        functions=json.loads(os.environ["FUNCTION_URLS"]),
        keys=json.loads(os.environ["API_KEYS"]),
    )
    web.run_app(
        application(upstreams),
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        shutdown_timeout=0.5,  # WebSockets would stay open for ever
        print=None,
        access_log=None,
    )


if __name__ == "__main__":
    main()
