"""Exports: asked for, made, listed, and cleared away."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class ExportCalls(Calls):
    """What /export and the jobs ``exports`` and ``artifacts`` ask of the database."""

    def request_export(
        self, *, interaction: Mapping[str, Any], what: str, written_as: str, days: int
    ) -> Json:
        """Write down a wish: ``{"number"}``. ``written_as``: csv, jsonl or parquet."""
        return self._call(
            "request_export", p_interaction=dict(interaction), p_what=what, p_format=written_as, p_days=days
        )

    def read_exports(self, *, interaction: Mapping[str, Any], guild_id: str) -> list[Json]:
        """A server's newest exports. Claims nothing without an id in ``interaction``. Shape: ``export_commands``."""
        found: list[Json] = self._transport.rpc(
            "read_exports", {"p_interaction": dict(interaction), "p_guild_id": guild_id}
        )
        return found

    def read_export_file(self, *, interaction: Mapping[str, Any], guild_id: str, number: int) -> Json:
        """Where a finished export lies: ``{"path", "name"}``."""
        return self._call(
            "read_export_file", p_interaction=dict(interaction), p_guild_id=guild_id, p_number=number
        )

    def claim_export(self, *, lease_s: int) -> Json | None:
        """Lease the export that waits longest; None if none is due. Shape: the migration ``export_work``."""
        return self._find("claim_export", p_lease_s=lease_s)

    def export_page(self, *, export: str, after: Sequence[Any], limit: int) -> Json:
        """Rows after a key: ``{"rows": [{column: value}], "after": key | None}``."""
        return self._call("export_page", p_export=export, p_after=list(after), p_limit=limit)

    def save_export(
        self,
        *,
        export: str,
        fence: int,
        part: str | None,
        rows: int,
        after: Sequence[Any] | None,
        lease_s: int,
    ) -> bool:
        """Note a part; False if the lease is lost. ``after`` None: there are no more rows."""
        return self._held(
            "save_export", p_export=export, p_fence=fence, p_part=part, p_rows=rows,
            p_after=None if after is None else list(after), p_lease_s=lease_s,
        )  # fmt: skip

    def finish_export(self, *, export: str, fence: int, size_bytes: int, sha256: str) -> bool:
        """The file is written; False if the lease is lost."""
        return self._held(
            "finish_export", p_export=export, p_fence=fence, p_size_bytes=size_bytes, p_sha256=sha256
        )

    def release_export(
        self, *, export: str, fence: int, error: str | None = None, retry_s: int | None = None
    ) -> bool:
        """Give it back: unfinished, to be tried again after ``retry_s``, or failed for good."""
        return self._held("release_export", p_export=export, p_fence=fence, p_error=error, p_retry_s=retry_s)

    def expired_artifacts(self, *, limit: int) -> list[Json]:
        """Exports whose files are to go: ``[{"id", "path"}]``."""
        found: list[Json] = self._transport.rpc("expired_artifacts", {"p_limit": limit})
        return found

    def mark_artifacts_deleted(self, *, ids: Sequence[str]) -> int:
        """Their files are gone; how many were marked."""
        count: int = self._transport.rpc("mark_artifacts_deleted", {"p_ids": list(ids)})
        return count

    def _held(self, function: str, **arguments: Any) -> bool:
        held: bool = self._transport.rpc(function, arguments)
        return held
