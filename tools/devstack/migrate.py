"""Applies ``supabase/migrations`` and records them as the Supabase CLI does: one folder serves both."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from portcullis.errors import UserError

_HISTORY = """
create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (
  version text primary key,
  statements text[],
  name text
)
"""
_SEEDS = """
create table if not exists supabase_migrations.seed_files (
  path text primary key,
  hash text not null
)
"""
_FILE_NAME = re.compile(r"(?P<version>\d{14})_(?P<name>\w+)\.sql")

# What may hold a semicolon that ends no statement, then the one that does.
_TOKEN = re.compile(
    r"""
      --[^\n]*
    | /\*.*?\*/
    | \b[eE]'(?:[^'\\]|\\.|'')*'
    | '(?:[^']|'')*'
    | "(?:[^"]|"")*"
    | (?<![\w$])\$(?P<tag>[a-zA-Z_]\w*)?\$.*?\$(?P=tag)\$
    | (?<![\w$])\$\$.*?\$\$
    | \bbegin\s+atomic\b.*?^\s*end\s*(?=;)
    | (?P<end>;)
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_BLANK = re.compile(r"(?:\s|--[^\n]*|/\*.*?\*/)*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a file: its text without the semicolon, and the file's line on which it begins."""

    text: str
    line: int


def split(text: str) -> Iterator[Statement]:
    """Cut SQL at the semicolons that end a statement; comments before a statement are left out."""
    begin = 0
    ends = [token.start() for token in _TOKEN.finditer(text) if token["end"]]
    for end in [*ends, len(text)]:
        blank = _BLANK.match(text, begin, end)
        first = blank.end() if blank else begin
        if statement := text[first:end].strip():
            yield Statement(statement, text.count("\n", 0, first) + 1)
        begin = end + 1


def migrate(url: str, folder: Path) -> list[str]:
    """Apply what the database does not have yet, in order, each file in a transaction.

    Returns:
        The versions that are new.

    Raises:
        UserError: a file has a name that is none of a migration, fails, or has changed since it was applied; the
            message names it.
    """
    applied = []
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(_HISTORY)
        rows = connection.execute("select version, statements from supabase_migrations.schema_migrations")
        known: dict[str, list[str] | None] = dict(rows.fetchall())
        for path in sorted(folder.glob("*.sql")):
            match = _FILE_NAME.fullmatch(path.name)
            if match is None:
                raise UserError(f"{path}: a migration is named <14 digits>_<name>.sql")
            if match["version"] in known:
                _check_unchanged(path, known[match["version"]])
                continue
            with connection.transaction():
                statements = run_file(connection, path)
                connection.execute(
                    """
                    insert into supabase_migrations.schema_migrations (version, statements, name)
                    values (%s, %s, %s)
                    """,
                    [match["version"], statements, match["name"]],
                )
            applied.append(match["version"])
    return applied


def _check_unchanged(path: Path, applied: list[str] | None) -> None:
    """Refuse a file that was edited after the database had it: its change would never arrive."""
    now = [statement.text for statement in split(path.read_text(encoding="utf-8"))]
    if applied is not None and applied != now:
        raise UserError(
            f"{path} has changed since this database had it: put the change into a new file, or, while it is not "
            "released, remove the stack's folder (`rm -r .portcullis`) and start anew"
        )


def run_file(connection: psycopg.Connection[Any], path: Path) -> list[str]:
    """Execute a file's statements one by one and return them.

    Raises:
        UserError: Postgres refuses one; the message reads ``file:line: why``.
    """
    done = []
    for statement in split(path.read_text(encoding="utf-8")):
        try:
            connection.execute(statement.text.encode())
        except psycopg.Error as error:
            inside = int(error.diag.statement_position or 1) - 1
            line = statement.line + statement.text.count("\n", 0, inside)
            hint = "".join(
                f"\n  {part}" for part in (error.diag.message_detail, error.diag.message_hint) if part
            )
            raise UserError(f"{path}:{line}: {error.diag.message_primary or error}{hint}") from error
        done.append(statement.text)
    return done


def seed(url: str, path: Path) -> bool:
    """Execute ``supabase/seed.sql`` once per database; False if there is none, or if it was executed before.

    Raises:
        UserError: a statement fails; the message names file and line.
    """
    if not path.exists():
        return False
    with psycopg.connect(url, autocommit=True) as connection, connection.transaction():
        connection.execute(_SEEDS)
        seen = connection.execute("select 1 from supabase_migrations.seed_files where path = %s", [path.name])
        if seen.fetchone():
            return False
        run_file(connection, path)
        connection.execute(
            "insert into supabase_migrations.seed_files (path, hash) values (%s, %s)",
            [path.name, hashlib.sha256(path.read_bytes()).hexdigest()],
        )
    return True
