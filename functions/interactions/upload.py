"""Answers with files, where no Edge door stands between us and Discord: multipart/form-data, as Discord takes it.

Source: Discord's reference, "Uploading Files".
"""

import base64
import json
from collections.abc import Mapping
from typing import Any

from portcullis.http import Answer, Headers

DOOR_HEADER = "X-Portcullis-Door"
"""With it the Edge door says that it uploads files itself. It proves nothing: anybody can send it."""

Upload = tuple[bytes, int, dict[str, str]]
"""A body, an HTTP status and headers, as Flask takes them."""


def fitting(answer: Answer, headers: Headers) -> Answer | Upload:
    """An answer of ours in the form that whoever asked can read: the Edge door, or Discord itself."""
    payload, _ = answer
    return multipart(payload) if "files" in payload and headers.get(DOOR_HEADER) is None else answer


def multipart(payload: Mapping[str, Any]) -> Upload:
    """The same answer as ``Response.payload()`` gave it, in the form that Discord reads."""
    from urllib3 import encode_multipart_formdata

    answer = {name: value for name, value in payload.items() if name != "files"}
    fields: list[tuple[str, str | tuple[str, bytes, str]]] = [("payload_json", json.dumps(answer))]
    for n, file in enumerate(payload["files"]):
        content = base64.b64decode(file["content"])
        fields.append((f"files[{n}]", (file["name"], content, "application/octet-stream")))
    body, content_type = encode_multipart_formdata(fields)
    return body, 200, {"Content-Type": content_type}
