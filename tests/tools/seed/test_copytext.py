"""COPY's text format, held against Postgres."""

from datetime import UTC, date, datetime

from tools.devstack.databases import Database
from tools.seed.copytext import line

ROW = (
    'a\tb\\n\n"c"',
    None,
    7,
    0.25,
    True,
    datetime(2026, 11, 21, 4, 5, 6, 789000, tzinfo=UTC),
    date(2026, 11, 21),
    ('say "x"', "back\\slash", "a,b", ""),
    {"why": 'tab\t and "quotes" \\'},
)


def test_what_is_written_is_read_back(shared_database: Database) -> None:
    with shared_database.connect() as connection:
        connection.execute(
            "create temporary table t (a text, b text, c int, d real, e boolean, f timestamptz, g date,"
            " h text[], i jsonb)"
        )
        with connection.cursor().copy("copy t from stdin") as copy:
            copy.write(line(ROW) * 2)
        rows = connection.execute("select * from t").fetchall()
    assert rows == [(*ROW[:7], list(ROW[7]), ROW[8])] * 2
