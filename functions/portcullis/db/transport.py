"""The one way to the database: PostgREST's RPC over a kept connection.

supabase-py's own PostgREST client, without the rest of supabase-py: it loads in half the time, and supabase-py
sends ``sb_secret_…`` keys as a bearer token too, which plain PostgREST refuses.
"""

from typing import TYPE_CHECKING, Any, Self

from portcullis.errors import DatabaseError

if TYPE_CHECKING:
    from postgrest import SyncPostgrestClient

TIMEOUT_S = 10.0
"""Longer than service_role's statement time-out on Supabase (8 s), so that Postgres is the one to give up."""


class Transport:
    """Calls SQL functions as ``service_role``. Safe to share between threads.

    Args:
        rest_url: PostgREST's root.
        service_role_key: a JWT, or a key that begins with ``sb_secret_``.
    """

    def __init__(self, rest_url: str, service_role_key: str) -> None:
        self._url = rest_url
        self._headers = {"apikey": service_role_key}
        if not service_role_key.startswith("sb_"):
            self._headers["Authorization"] = f"Bearer {service_role_key}"
        self._client: SyncPostgrestClient | None = None

    @classmethod
    def of_project(cls, supabase_url: str, service_role_key: str) -> Self:
        """For a Supabase project: ``https://<project>.supabase.co``, or the local stack's URL."""
        return cls(f"{supabase_url.rstrip('/')}/rest/v1", service_role_key)

    def rpc(self, function: str, arguments: dict[str, Any]) -> Any:
        """Call a SQL function and return its JSON.

        Raises:
            DatabaseError: with the SQLSTATE, or with ``network`` where no answer came.
        """
        import httpx
        from postgrest.exceptions import APIError

        try:
            return self._connected().rpc(function, arguments).execute().data
        except APIError as error:
            raise DatabaseError(str(error.code or "PGRST"), error.message or "no message") from None
        except httpx.HTTPError as error:
            raise DatabaseError("network", f"{type(error).__name__} while calling {function}") from None

    def close(self) -> None:
        """Give the connection back. A function's instance lives as long as its process and need not."""
        if self._client is not None:
            self._client.aclose()
            self._client = None

    def _connected(self) -> "SyncPostgrestClient":
        if self._client is None:
            # Loaded on first use: a PING must not wait for it.
            import httpx
            from postgrest import SyncPostgrestClient

            session = httpx.Client(timeout=TIMEOUT_S)
            self._client = SyncPostgrestClient(self._url, headers=self._headers, http_client=session)
        return self._client
