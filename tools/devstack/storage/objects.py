"""Objects: rows of ``storage.objects``, written and read as the caller, and their bytes in a folder."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql
from psycopg.rows import DictRow, dict_row

from tools.devstack.storage.errors import Refusal, no_such_bucket, no_such_key
from tools.devstack.storage.tokens import SERVICE, Caller

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """Bytes that have arrived, and what is known of them; they belong to nobody yet."""

    version: str
    metadata: Row


@dataclass(frozen=True, slots=True)
class Objects:
    """All objects. Each method is one transaction, as the caller.

    Attributes:
        database_url: as ``authenticator``, who may become any caller.
        folder: for the bytes, one file a version.
    """

    database_url: str
    folder: Path

    def bucket(self, name: str) -> Row:
        """A bucket's limits; raises ``Refusal``."""
        with self._as(SERVICE) as connection:
            row = connection.execute(
                "select id, name, public, file_size_limit, allowed_mime_types from storage.buckets where id = %s",
                [name],
            ).fetchone()
        if row is None:
            raise no_such_bucket()
        return row

    def new_version(self) -> tuple[str, Path]:
        """A name for new bytes, and where they go."""
        version = str(uuid4())
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return version, self.folder / version

    def put(self, caller: Caller, bucket: str, name: str, upload: Upload, *, upsert: bool) -> str:
        """Give an object its bytes, and return its id; raises ``Refusal``."""
        values = [bucket, name, caller.claims.get("sub"), upload.version, json.dumps(upload.metadata)]
        insert = (
            "insert into storage.objects (bucket_id, name, owner_id, version, metadata) "
            "values (%s, %s, %s, %s, %s) "
        )
        if upsert:
            insert += (
                "on conflict (bucket_id, name) do update set version = excluded.version, "
                "metadata = excluded.metadata, updated_at = now() "
            )
        with self._as(caller) as connection:
            old = connection.execute(
                "select version from storage.objects where bucket_id = %s and name = %s for update",
                [bucket, name],
            ).fetchone()
            row = connection.execute(insert + "returning id::text", values).fetchone()
        assert row is not None
        if old is not None:
            self.drop(old["version"])
        return str(row["id"])

    def find(self, caller: Caller, bucket: str, name: str) -> tuple[Row, Path]:
        """An object's row and bytes; raises ``Refusal``."""
        with self._as(caller) as connection:
            row = connection.execute(
                "select * from storage.objects where bucket_id = %s and name = %s",
                [bucket, name],
            ).fetchone()
        if row is None:
            raise no_such_key()
        return row, self.folder / row["version"]

    def below(self, caller: Caller, bucket: str, folder: str) -> list[Row]:
        """The objects of a folder (it ends with a slash, or is empty), and those of folders in it, by name."""
        with self._as(caller) as connection:
            return connection.execute(
                "select * from storage.objects where bucket_id = %s and starts_with(name, %s) "
                'order by name collate "C"',
                [bucket, folder],
            ).fetchall()

    def remove(self, caller: Caller, bucket: str, names: Sequence[str]) -> list[Row]:
        """Delete those objects that the caller may delete, and return their rows."""
        with self._as(caller) as connection:
            rows = connection.execute(
                "delete from storage.objects where bucket_id = %s and name = any (%s) returning *",
                [bucket, list(names)],
            ).fetchall()
        for row in rows:
            self.drop(row.pop("version"))
        return rows

    def drop(self, version: str) -> None:
        """Remove bytes; those that are gone already are no error."""
        (self.folder / version).unlink(missing_ok=True)

    @contextmanager
    def _as(self, caller: Caller) -> Iterator[psycopg.Connection[DictRow]]:
        try:
            with psycopg.connect(self.database_url, row_factory=dict_row) as connection:
                connection.execute(sql.SQL("set local role {}").format(sql.Identifier(caller.role)))
                connection.execute(
                    "select set_config('request.jwt.claims', %s, true)", [json.dumps(caller.claims)]
                )
                yield connection
        except psycopg.errors.InsufficientPrivilege as error:
            raise Refusal(403, "AccessDenied", error.diag.message_primary or "", "Unauthorized") from None
        except psycopg.errors.UniqueViolation:
            message = "The resource already exists"
            raise Refusal(409, "ResourceAlreadyExists", message, "Duplicate") from None
