"""The row types."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from portcullis.errors import UserError
from tests.tools.schema.schemas import catalogue, column, table
from tools.devstack.databases import Database
from tools.devstack.program import ROOT
from tools.schema import rows
from tools.schema.model import Enum


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"base": "text"}, "str"),
        ({"base": "int8", "type": "bigint"}, "int"),
        ({"base": "numeric", "type": "numeric(12,6)"}, "float"),
        ({"base": "bool", "nullable": True}, "bool | None"),
        ({"base": "timestamptz"}, "str"),
        ({"base": "text", "type": "snowflake"}, "Snowflake"),
        ({"base": "text", "type": "text[]", "array": True}, "list[str]"),
        ({"base": "event_kind", "enum": True, "array": True, "nullable": True}, "list[EventKind] | None"),
        ({"base": "jsonb", "nullable": True}, "Any"),
    ],
)
def test_a_column_has_the_type_that_its_json_has(fields: dict[str, Any], expected: str) -> None:
    assert rows.python_type(column("lock", **fields)) == expected


def test_a_type_that_nobody_thought_of_stops_the_command() -> None:
    with pytest.raises(UserError, match=r"gates\.lock is of type interval"):
        rows.python_type(column("lock", base="interval", type="interval"))


def test_comments_become_docstrings() -> None:
    lock = column("lock", comment='A "key" \\ that fits. ' + "word " * 30)
    text = rows.module(catalogue(table(lock, column("bar"), comment='What """keeps" people out.')))

    (gates,) = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    documented = ast.get_docstring(gates) or ""
    assert documented.startswith(
        "A row of ``gates``.\n\nWhat '''keeps\" people out.\n\nAttributes:\n    lock: A"
    )
    assert '"key" \\ that fits.' in documented
    assert "bar:" not in documented
    assert max(map(len, text.splitlines())) <= 120


def test_an_enum_becomes_the_words_that_it_allows() -> None:
    text = rows.module(
        catalogue(enums=(Enum(name="gate_state", comment="How it is.", values=["up", "down"]),))
    )
    assert 'GateState: TypeAlias = Literal["up", "down"]\n"""How it is."""\n' in text


def test_importing_the_types_loads_nothing_but_typing() -> None:
    code = """
import sys, typing
before = set(sys.modules)
import portcullis.db.rows
print(*(set(sys.modules) - before - {"__future__"}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert all(name.startswith("portcullis") for name in done.stdout.split()), done.stdout


WRONG = """\
from portcullis.db.rows import AnalyticsRow


def look(row: AnalyticsRow) -> str:
    row["message_count"] = 1
    print(row["gild_id"])
    return row["guild_id"]
"""


def test_a_misspelt_column_and_a_changed_row_are_found_by_mypy(tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(WRONG)
    argv = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "use.py"]
    env = {**os.environ, "MYPYPATH": str(ROOT / "functions")}

    done = subprocess.run(argv, capture_output=True, text=True, check=False, env=env, cwd=tmp_path)

    assert 'ReadOnly TypedDict key "message_count"' in done.stdout
    assert 'has no key "gild_id"' in done.stdout
    assert "Found 2 errors in 1 file" in done.stdout


SPECIMENS = {
    "bool": ("true", bool),
    "date": ("now()", str),
    "float4": ("0.5", float),
    "float8": ("0.5", float),
    "int2": ("1", int),
    "int4": ("1", int),
    "int8": ("9007199254740993", int),
    "numeric": ("0.25", float),
    "text": ("'a'", str),
    "timestamptz": ("now()", str),
    "uuid": ("gen_random_uuid()", str),
}


@pytest.mark.parametrize("base", SPECIMENS)
def test_postgres_puts_each_type_into_json_as_the_row_types_say(shared_database: Database, base: str) -> None:
    expression, expected = SPECIMENS[base]
    with shared_database.connect() as connection:
        row = connection.execute(
            f"select row_to_json(r)::text from (select ({expression})::{base} as v) r"
        ).fetchone()
    assert row is not None
    assert type(json.loads(row[0])["v"]) is expected
    assert rows.python_type(column("v", base=base, type=base)) == expected.__name__
