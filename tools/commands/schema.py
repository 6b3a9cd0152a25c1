"""``portcullis schema``: write what is made from the database's schema."""

import argparse
from contextlib import nullcontext

from tools.command import Command

PARTS = ("types", "docs")


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("part", nargs="?", choices=PARTS, help="only this (default: both)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not current")
    parser.add_argument("--database-url", metavar="URL", help="a migrated database, as postgres")


def _run(parsed: argparse.Namespace) -> int:
    from tools.schema import catalogue, files

    given = parsed.database_url
    with nullcontext(given) if given else files.migrated_database() as url:
        schema = catalogue.read(url)
    stale = False
    for part in [parsed.part] if parsed.part else PARTS:
        file = files.FILES[part]
        if file.is_current(schema):
            print(f"{file.path.name} is current")
        elif parsed.check:
            print(
                f"{file.path.name} is not what the schema says: run `portcullis schema {part}`, then `git diff`"
            )
            stale = True
        else:
            file.write(schema)
            print(f"{file.path.name} is written anew")
    return 1 if stale else 0


COMMAND = Command(
    name="schema",
    summary="write row types and documentation from the schema",
    description="Writes functions/portcullis/db/rows.py (types) and the generated part of docs/DATABASE.md (docs) from "
    "the catalogue of a database: of a new one with all migrations, which is thrown away, unless --database-url names "
    "another.",
    arguments=_arguments,
    run=_run,
)
