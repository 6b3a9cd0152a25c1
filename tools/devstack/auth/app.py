"""The sign-in server as a web application: GoTrue's paths, as far as they are offered."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Final

from aiohttp import web

from tools.devstack.auth.errors import AuthError
from tools.devstack.auth.signin import SignIn

LARGEST_BODY: Final = 64 * 1024
LOCAL_PATH: Final = "/local/discord"
"""GoTrue has no such path: with the service key, it signs in the user of a Discord account."""
_ANYBODY: Final[Mapping[str, str]] = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "apikey, authorization, content-type, x-client-info, x-supabase-api-version",
}
_to_json = partial(json.dumps, default=str)

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def application(sign_in: SignIn) -> web.Application:
    """The web application."""

    async def token(request: web.Request) -> web.Response:
        body = await _body(request)
        match request.query.get("grant_type"):
            case "password":
                work = partial(sign_in.with_password, _text(body, "email"), _text(body, "password"))
            case "refresh_token":
                work = partial(sign_in.with_refresh_token, _text(body, "refresh_token"))
            case _:
                raise AuthError(400, "invalid_request", "unsupported_grant_type")
        return _json(await asyncio.to_thread(work))

    async def user(request: web.Request) -> web.Response:
        return _json(await asyncio.to_thread(sign_in.user, _bearer(request)))

    async def logout(request: web.Request) -> web.Response:
        scope = request.query.get("scope", "global")
        await asyncio.to_thread(sign_in.sign_out, _bearer(request), scope)
        return web.Response(status=204)

    async def local_discord(request: web.Request) -> web.Response:
        sign_in.check_service_role(_bearer(request))
        body = await _body(request)
        email, password = (_text(body, name) if body.get(name) else None for name in ("email", "password"))
        work = partial(sign_in.as_discord, _text(body, "discord_id"), email, password)
        return _json(await asyncio.to_thread(work))

    async def authorize(_: web.Request) -> web.Response:
        raise AuthError(
            400,
            "provider_disabled",
            "the local stack cannot sign in with Discord: use `portcullis signin --discord-id ID`",
        )

    async def health(_: web.Request) -> web.Response:
        return _json({"name": "GoTrue", "description": "Portcullis' local stand-in for it"})

    app = web.Application(middlewares=[_answer_all], client_max_size=LARGEST_BODY)
    app.router.add_post("/token", token)
    app.router.add_get("/user", user)
    app.router.add_post("/logout", logout)
    app.router.add_post(LOCAL_PATH, local_discord)
    app.router.add_get("/authorize", authorize)
    app.router.add_get("/health", health)
    return app


@web.middleware
async def _answer_all(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Refusals as GoTrue words them, and every answer open to pages of any origin."""
    if request.method == "OPTIONS":
        return web.Response(status=204, headers=_ANYBODY)
    try:
        response = await handler(request)
    except AuthError as error:
        response = _refusal(error.status, error.code, error.message)
    except web.HTTPException as error:  # no such path, too large a body
        response = _refusal(error.status, "validation_failed", error.reason)
    response.headers.update(_ANYBODY)
    return response


async def _body(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.read())
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise AuthError(400, "bad_json", "Could not parse request body as JSON")
    return body


def _text(body: Mapping[str, Any], name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value or "\0" in value or not value.isprintable():
        raise AuthError(400, "validation_failed", f"{name} is missing, or no text")
    return value


def _bearer(request: web.Request) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise AuthError(401, "no_authorization", "This endpoint requires a Bearer token")
    return token


def _refusal(status: int, code: str, message: str) -> web.Response:
    return _json({"code": status, "error_code": code, "msg": message}, status)


def _json(value: object, status: int = 200) -> web.Response:
    return web.json_response(value, status=status, dumps=_to_json)
