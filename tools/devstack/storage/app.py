"""The storage server as a web application: its paths, as far as they are offered."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Final
from urllib.parse import quote

from aiohttp import web

from tools.devstack.storage.errors import Refusal, invalid
from tools.devstack.storage.listing import listing
from tools.devstack.storage.objects import Objects, Row, Upload
from tools.devstack.storage.receive import LARGEST, receive
from tools.devstack.storage.tokens import SERVICE, Caller, Tokens

MOST_AT_ONCE: Final = 1000
_KEY = re.compile(r"[\w/!\-.*'() &$@=;:+,?]+", re.ASCII)
_ANYBODY: Final[Mapping[str, str]] = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE, OPTIONS",
    "Access-Control-Allow-Headers": "apikey, authorization, cache-control, content-type, x-client-info, x-upsert",
}
_to_json = partial(json.dumps, default=str)

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def application(objects: Objects, tokens: Tokens) -> web.Application:
    """The web application."""

    def caller(request: web.Request) -> Caller:
        return tokens.caller(request.headers.get("Authorization"))

    async def upload(request: web.Request) -> web.StreamResponse:
        who, bucket, name = caller(request), request.match_info["bucket"], _key(request)
        limits = await asyncio.to_thread(objects.bucket, bucket)
        version, target = objects.new_version()
        upsert = request.method == "PUT" or request.headers.get("x-upsert") == "true"
        try:
            metadata = await receive(request, limits, target)
            put = partial(objects.put, who, bucket, name, Upload(version, metadata), upsert=upsert)
            return _json({"Key": f"{bucket}/{name}", "Id": await asyncio.to_thread(put)})
        except BaseException:
            objects.drop(version)
            raise

    async def download(request: web.Request) -> web.StreamResponse:
        return await _file(objects, caller(request), request)

    async def remove(request: web.Request) -> web.StreamResponse:
        who, names = caller(request), (await _body(request)).get("prefixes")
        if not isinstance(names, list) or not 1 <= len(names) <= MOST_AT_ONCE:
            raise invalid(f"body/prefixes must hold 1 to {MOST_AT_ONCE} items")
        return _json(await asyncio.to_thread(objects.remove, who, request.match_info["bucket"], names))

    async def lists(request: web.Request) -> web.StreamResponse:
        who, body = caller(request), await _body(request)
        if not isinstance(body.get("prefix"), str):
            raise invalid("body must have required property 'prefix'")
        folder = body["prefix"] and f"{body['prefix'].rstrip('/')}/"
        found = await asyncio.to_thread(objects.below, who, request.match_info["bucket"], folder)
        return _json(listing(found, folder, body))

    async def sign(request: web.Request) -> web.StreamResponse:
        who, bucket, name = caller(request), request.match_info["bucket"], _key(request)
        seconds = str((await _body(request)).get("expiresIn"))
        if not seconds.isdecimal() or int(seconds) < 1:
            raise invalid("body/expiresIn must be >= 1")
        await asyncio.to_thread(objects.find, who, bucket, name)
        token = tokens.sign(f"{bucket}/{name}", int(seconds))
        return _json({"signedURL": f"/object/sign/{bucket}/{quote(name)}?token={token}"})

    async def signed(request: web.Request) -> web.StreamResponse:
        token = request.query.get("token")
        if token is None:
            raise invalid("querystring must have required property 'token'")
        tokens.check(f"{request.match_info['bucket']}/{_key(request)}", token)
        return await _file(objects, SERVICE, request)

    async def bucket(request: web.Request) -> web.StreamResponse:
        if caller(request).role != SERVICE.role:  # as with policies that show no bucket
            raise Refusal(404, "NoSuchBucket", "Bucket not found", "Bucket not found")
        return _json(await asyncio.to_thread(objects.bucket, request.match_info["bucket"]))

    async def health(_: web.Request) -> web.StreamResponse:
        return _json({"name": "Storage", "description": "Portcullis' local stand-in for it"})

    app = web.Application(middlewares=[_answer_all], client_max_size=LARGEST)
    app.router.add_get("/health", health)
    app.router.add_get("/bucket/{bucket}", bucket)
    app.router.add_post("/object/list/{bucket}", lists)
    app.router.add_post("/object/sign/{bucket}/{name:.+}", sign)
    app.router.add_get("/object/sign/{bucket}/{name:.+}", signed)
    app.router.add_get("/object/authenticated/{bucket}/{name:.+}", download)
    app.router.add_delete("/object/{bucket}", remove)
    for method in ("POST", "PUT"):
        app.router.add_route(method, "/object/{bucket}/{name:.+}", upload)
    app.router.add_get("/object/{bucket}/{name:.+}", download)
    return app


async def _file(objects: Objects, who: Caller, request: web.Request) -> web.StreamResponse:
    row, path = await asyncio.to_thread(objects.find, who, request.match_info["bucket"], _key(request))
    metadata: Row = row["metadata"]
    # A browser must never run what somebody uploaded.
    media_type = "text/plain" if "text/html" in metadata["mimetype"] else metadata["mimetype"]
    headers = {"Content-Type": media_type, "ETag": metadata["eTag"]}
    name = request.query.get("download")
    if name is not None:
        named = f" filename={quote(name)}; filename*=UTF-8''{quote(name)};" if name else ""
        headers["Content-Disposition"] = f"attachment;{named}"
    return web.FileResponse(path, headers=headers)


@web.middleware
async def _answer_all(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Refusals as Storage words them, and every answer open to pages of any origin."""
    if request.method == "OPTIONS":
        return web.Response(status=204, headers=_ANYBODY)
    try:
        response = await handler(request)
    except Refusal as refusal:
        response = _json(refusal.body, 400)
    except web.HTTPNotFound:
        message = f"Route {request.method}:{request.path} not found"
        response = _json({"statusCode": 404, "error": "Not Found", "message": message}, 404)
    response.headers.update(_ANYBODY)
    return response


def _key(request: web.Request) -> str:
    name = request.match_info["name"]
    if not _KEY.fullmatch(name):
        raise Refusal(400, "InvalidKey", f"Invalid key: {name}")
    return name


async def _body(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.read())
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise invalid("body must be object")
    return body


def _json(value: object, status: int = 200) -> web.StreamResponse:
    return web.json_response(value, status=status, dumps=_to_json)
