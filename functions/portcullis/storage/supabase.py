"""Supabase Storage, through its own client; httpx where that would read a whole file into memory.

Neither keys nor links may get into an error: a link is all that somebody needs.
"""

import contextlib
import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from portcullis.errors import StorageError

if TYPE_CHECKING:
    import httpx
    from storage3._sync.file_api import SyncBucketProxy

BUCKET = "exports"
TIMEOUT_S = 30.0
"""Between two signs of life, not for a whole file."""
CONNECT_TIMEOUT_S = 5.0
_PAGE = 1000
"""As many as Storage lists, or deletes, at once."""
_CHUNK_BYTES = 256 * 1024


class SupabaseStorage:
    """The private bucket ``exports`` of a project, as ``service_role``. Nothing is loaded before it is used.

    Args:
        supabase_url: ``https://<project>.supabase.co``, or the local stack's URL.
        service_role_key: a JWT, or a key that begins with ``sb_secret_``, which is no bearer token.
    """

    def __init__(self, supabase_url: str, service_role_key: str) -> None:
        self._url = f"{supabase_url.rstrip('/')}/storage/v1/"
        self._headers = {"apikey": service_role_key}
        if not service_role_key.startswith("sb_"):
            self._headers["Authorization"] = f"Bearer {service_role_key}"

    def put(self, path: str, chunks: Iterable[bytes], media_type: str) -> None:
        """Upload a file as its chunks come."""
        import httpx

        headers = {**self._headers, "Content-Type": media_type, "x-upsert": "true"}
        try:
            answer = self._session.post(self._object(path), content=iter(chunks), headers=headers)
        except httpx.HTTPError as error:
            raise StorageError(0, f"{type(error).__name__} while uploading") from None
        if answer.is_error:
            raise _refusal(answer, "uploading")

    def read(self, path: str) -> Iterator[bytes]:
        """Download a file as it comes."""
        import httpx

        try:
            with self._session.stream("GET", self._object(path), headers=self._headers) as answer:
                if answer.is_error:
                    answer.read()
                    raise _refusal(answer, "downloading")
                yield from answer.iter_bytes(_CHUNK_BYTES)
        except httpx.HTTPError as error:
            raise StorageError(0, f"{type(error).__name__} while downloading") from None

    def remove_folder(self, path: str) -> int:
        """List a folder and those in it, and delete what is there, until nothing is."""
        count = 0
        with _refusals("deleting"):
            while found := self._bucket.list(path, {"limit": _PAGE}):
                files = [f"{path}/{entry['name']}" for entry in found if entry["id"]]
                removed = len(self._bucket.remove(files)) if files else 0
                removed += sum(
                    self.remove_folder(f"{path}/{entry['name']}") for entry in found if not entry["id"]
                )
                if not removed:
                    raise StorageError(500, f"{len(found)} files in a folder cannot be deleted")
                count += removed
        return count

    def link(self, path: str, *, name: str, seconds: int) -> str:
        """A signed link."""
        with _refusals("signing"):
            signed = self._bucket.create_signed_url(path, seconds, {"download": name})
        if not signed["signedURL"]:
            raise StorageError(500, "no link came back")
        return signed["signedURL"]

    def close(self) -> None:
        """Give the connections back. A function's instance lives as long as its process and need not."""
        self._session.close()

    def _object(self, path: str) -> str:
        return f"{self._url}object/{BUCKET}/{path}"

    @cached_property
    def _session(self) -> "httpx.Client":
        import httpx

        return httpx.Client(timeout=httpx.Timeout(TIMEOUT_S, connect=CONNECT_TIMEOUT_S))

    @cached_property
    def _bucket(self) -> "SyncBucketProxy":
        from storage3 import SyncStorageClient

        return SyncStorageClient(self._url, self._headers, http_client=self._session).from_(BUCKET)


@contextlib.contextmanager
def _refusals(doing: str) -> Iterator[None]:
    import httpx
    from storage3.exceptions import StorageApiError

    try:
        yield
    except StorageApiError as error:
        raise StorageError(int(error.status), f"{error.code} while {doing}") from None
    except httpx.HTTPError as error:
        raise StorageError(0, f"{type(error).__name__} while {doing}") from None


def _refusal(answer: "httpx.Response", doing: str) -> StorageError:
    """What an answer means: its own status is 400 for nearly everything, and the body tells."""
    body: Any = None
    with contextlib.suppress(ValueError):
        body = json.loads(answer.content)
    if isinstance(body, dict) and str(body.get("statusCode", "")).isdecimal():
        return StorageError(int(body["statusCode"]), f"{body.get('error', 'an error')} while {doing}")
    return StorageError(answer.status_code, f"an error while {doing}")
