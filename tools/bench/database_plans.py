"""The plans of what a function does inside: its own text, with a call's arguments in place of their names.

Postgres shows of a function call only that it is one. auto_explain would tell more, and is not everywhere.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import psycopg
from psycopg import sql

from portcullis.errors import UserError
from tools.bench.database_calls import Call

# What the functions that read look like: constants from their arguments, at most a check, and one answer.
_CONSTANT: Final = re.compile(r"\b(?P<name>v_\w+) constant \w+ := (?P<value>.*?);\n")
_ANSWER: Final = re.compile(r"^ *return (?P<query>.*?);\s*^end;", re.DOTALL | re.MULTILINE)


def explain(url: str, calls: Sequence[Call]) -> str:
    """The plans of calls that read, as text: the second execution's, for the first fills caches.

    Args:
        url: the database, as a role that may read everything.
        calls: of functions in plain SQL, or in PL/pgSQL that ends with the only ``return``.

    Raises:
        UserError: a function does not look so.
    """
    told = []
    with psycopg.connect(url, autocommit=True) as connection:
        for call in calls:
            statement = ("explain (analyze, buffers) " + _query(connection, call)).encode()
            connection.execute(statement)
            plan = (row[0] for row in connection.execute(statement))
            told.append("\n".join([f"# {call.name}: {call.function}", *plan]))
    return "\n\n".join(told) + "\n"


def _query(connection: psycopg.Connection[Any], call: Call) -> str:
    """The query whose result a call's function returns."""
    found = connection.execute(
        "select p.prosrc, l.lanname, array(select format_type(t, null) from unnest(p.proargtypes) t), p.proargnames"
        " from pg_proc p join pg_language l on l.oid = p.prolang where p.oid = %s::regproc",
        [f"public.{call.function}"],
    ).fetchone()
    assert found is not None
    source, language, types, names = found
    arguments = call.arguments()
    values = {
        name: f"({sql.Literal(arguments[name]).as_string(connection)}::{kind})"
        for name, kind in zip(names, types, strict=True)
    }
    if language != "sql":
        answer = _ANSWER.search(source)
        if answer is None:
            raise UserError(f"{call.function} has no answer that could be explained")
        for constant in _CONSTANT.finditer(source):
            values[constant["name"]] = f"({put_in(constant['value'], values)})"
        source = f"select {answer['query']}"
    return put_in(source, values)


def put_in(source: str, values: Mapping[str, str]) -> str:
    """``source`` with each name replaced by its value."""
    if not values:
        return source
    names = re.compile(r"\b(?:" + "|".join(map(re.escape, values)) + r")\b")
    return names.sub(lambda name: values[name[0]], source)
