"""Files of a multipart/form-data body, as both sides send them.

Source: Discord's documentation, "Uploading Files".
"""

from dataclasses import dataclass
from io import BytesIO

from aiohttp import BodyPartReader, MultipartReader


@dataclass
class Upload:
    """A file of a multipart request, as simcord reads it."""

    filename: str
    fp: BytesIO
    description: str | None = None


async def read_form(parts: MultipartReader) -> tuple[str | None, list[Upload]]:
    """The text of ``payload_json``, None without one, and the files beside it."""
    payload, files = None, []
    async for part in parts:
        if not isinstance(part, BodyPartReader):
            continue
        if part.filename:
            files.append(Upload(part.filename, BytesIO(bytes(await part.read()))))
        elif part.name == "payload_json":
            payload = await part.text()
    return payload, files
