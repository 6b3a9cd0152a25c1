"""The one way to the database: PostgREST's RPC, a POST of JSON.

Not by Supabase's own client: it takes as long to load as all the rest of detection, and sends ``sb_secret_…`` keys as a
bearer token too, which plain PostgREST refuses.
"""

import json
from http.client import HTTPException
from typing import Any, Final, Self

from portcullis.db.connections import Answer, Connections
from portcullis.errors import DatabaseError

TIMEOUT_S: Final = 10.0
"""Longer than service_role's statement time-out on Supabase (8 s), so that Postgres is the one to give up."""


class Transport:
    """Calls SQL functions as ``service_role``. Safe to share between threads.

    Args:
        rest_url: PostgREST's root.
        service_role_key: a JWT, or a key that begins with ``sb_secret_``.
    """

    def __init__(self, rest_url: str, service_role_key: str) -> None:
        self._connections = Connections(rest_url, timeout_s=TIMEOUT_S)
        self._headers = {
            "apikey": service_role_key,
            "User-Agent": "portcullis",
            "Accept": "application/json",
            "Content-Type": "application/json",
            "Content-Profile": "public",
        }
        if not service_role_key.startswith("sb_"):
            self._headers["Authorization"] = f"Bearer {service_role_key}"

    @classmethod
    def of_project(cls, supabase_url: str, service_role_key: str) -> Self:
        """For a Supabase project: ``https://<project>.supabase.co``, or the local stack's URL."""
        return cls(f"{supabase_url.rstrip('/')}/rest/v1", service_role_key)

    def rpc(self, function: str, arguments: dict[str, Any]) -> Any:
        """Call a SQL function, once, and return its JSON; None where it returns nothing.

        Raises:
            DatabaseError: with the SQLSTATE, or with ``network`` where no answer came.
        """
        body = json.dumps(arguments, ensure_ascii=False, separators=(",", ":")).encode()
        try:
            answer = self._connections.post(f"/rpc/{function}", body, self._headers)
        except (OSError, HTTPException) as error:
            # Not called again: it may have had its effect, and whoever calls knows whether that may be twice.
            raise DatabaseError("network", f"{type(error).__name__} while calling {function}") from None
        if not 200 <= answer.status < 300:
            raise _refusal(answer)
        try:
            return json.loads(answer.content) if answer.content else None
        except ValueError:
            raise DatabaseError("network", f"no JSON came back while calling {function}") from None

    def close(self) -> None:
        """Give the connections back. A function's instance lives as long as its process and need not."""
        self._connections.close()


def _refusal(answer: Answer) -> DatabaseError:
    """What an answer means. What stands before PostgREST sends pages of its own; then the status tells."""
    try:
        error = json.loads(answer.content)
    except ValueError:
        error = None
    if not isinstance(error, dict):
        error = {"message": answer.reason}
    return DatabaseError(str(error.get("code") or answer.status), str(error.get("message") or "no message"))
