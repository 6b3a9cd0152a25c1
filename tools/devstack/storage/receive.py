"""Takes uploads in: bytes as they are, or a form with one file, as they stream, into the folder."""

import hashlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from aiohttp import BodyPartReader, web

from tools.devstack.storage.errors import Refusal, invalid, too_large

LARGEST: Final = 50 * 1024 * 1024
"""As on the free plan; a bucket may allow less."""
_CHUNK: Final = 256 * 1024


async def receive(request: web.Request, bucket: dict[str, Any], target: Path) -> dict[str, Any]:
    """Write the upload to ``target`` and return its metadata; raises ``Refusal``, and what came until then is left."""
    limit = min(bucket["file_size_limit"] or LARGEST, LARGEST)
    chunks, media_type, cache_control = await _open(request)
    allowed = bucket["allowed_mime_types"]
    if allowed and media_type not in allowed:
        message = f"mime type {media_type} is not supported"
        raise Refusal(415, "InvalidMimeType", message, "invalid_mime_type")
    digest, size = await _write(chunks, target, limit)
    return {
        "eTag": f'"{digest}"',
        "size": size,
        "mimetype": media_type,
        "cacheControl": cache_control,
        "lastModified": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "contentLength": size,
        "httpStatusCode": 200,
    }


async def _write(chunks: AsyncIterator[bytes], target: Path, limit: int) -> tuple[str, int]:
    """The MD5 in hex, which is the tag of an object, and the size."""
    digest, size = hashlib.md5(usedforsecurity=False), 0
    with target.open("xb") as file:
        async for chunk in chunks:
            size += len(chunk)
            if size > limit:
                raise too_large()
            digest.update(chunk)
            file.write(chunk)
    return digest.hexdigest(), size


async def _open(request: web.Request) -> tuple[AsyncIterator[bytes], str, str]:
    """The bytes to come, their media type, and for how long browsers may keep them."""
    given = request.headers.get("Content-Type", "application/octet-stream")
    if not given.startswith("multipart/form-data"):
        return request.content.iter_chunked(_CHUNK), given, request.headers.get("Cache-Control", "no-cache")
    cache_control = "no-cache"
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            break
        if part.filename is not None:
            media_type = part.headers.get("Content-Type", "application/octet-stream")
            return _chunks(part), media_type, cache_control
        if part.name == "cacheControl":
            cache_control = f"max-age={await part.text()}"
    raise invalid("No file provided")


async def _chunks(part: BodyPartReader) -> AsyncIterator[bytes]:
    while chunk := await part.read_chunk(_CHUNK):
        yield chunk
