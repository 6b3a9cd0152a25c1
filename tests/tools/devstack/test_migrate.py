"""Migrations: cut into statements, applied once, recorded, and pointed at when they fail."""

from pathlib import Path

import pytest

from portcullis.errors import UserError
from tools.devstack import migrate
from tools.devstack.databases import Database


def texts(sql: str) -> list[str]:
    return [statement.text for statement in migrate.split(sql)]


@pytest.mark.parametrize(
    "statement",
    [
        "select ';'",
        "select 'it''s; one'",
        r"select E'a\';b'",
        'select 1 as "a;b"',
        "do $$ begin perform 1; end $$",
        "do $body$ begin execute $$select 1;$$; end $body$",
        "select 1 /* a; b */",
        "select 1 -- a; b\n + 1",
        "create function f() returns int begin atomic\n select 1;\n select 2;\nend",
    ],
)
def test_a_semicolon_inside_something_ends_nothing(statement: str) -> None:
    assert texts(f"{statement};\nselect 2;") == [statement, "select 2"]


def test_a_parameter_is_no_dollar_quote() -> None:
    assert texts("prepare a as select $1; prepare b as select $1;") == [
        "prepare a as select $1",
        "prepare b as select $1",
    ]


def test_comments_alone_are_no_statement() -> None:
    assert texts("-- nothing; here\n/* nor; here */\n;\n") == []


def test_a_statement_knows_the_line_on_which_it_begins() -> None:
    sql = "-- first\nselect 1;\n\n-- a comment\n-- of two lines\nselect\n 2;\n"
    assert [(each.line, each.text) for each in migrate.split(sql)] == [(2, "select 1"), (6, "select\n 2")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    first = "create table public.one (id int);\ninsert into public.one values (1);"
    (tmp_path / "99990101000000_one.sql").write_text(first)
    (tmp_path / "99990101000001_two.sql").write_text("insert into public.one values (2);")
    return tmp_path


def test_migrations_are_recorded_as_the_supabase_cli_does(database: Database, folder: Path) -> None:
    assert migrate.migrate(database.url, folder) == ["99990101000000", "99990101000001"]
    with database.connect() as connection:
        rows = connection.execute(
            """
            select version, name, statements from supabase_migrations.schema_migrations
            where version like '9999%' order by version
            """
        ).fetchall()
    assert rows == [
        ("99990101000000", "one", ["create table public.one (id int)", "insert into public.one values (1)"]),
        ("99990101000001", "two", ["insert into public.one values (2)"]),
    ]


def test_a_second_run_applies_only_what_is_new(database: Database, folder: Path) -> None:
    migrate.migrate(database.url, folder)
    (folder / "99990101000002_three.sql").write_text("insert into public.one values (3)")
    assert migrate.migrate(database.url, folder) == ["99990101000002"]
    with database.connect() as connection:
        assert connection.execute("select array_agg(id order by id) from public.one").fetchone() == (
            [1, 2, 3],
        )


def test_a_file_that_was_edited_after_it_was_applied_is_refused(database: Database, folder: Path) -> None:
    migrate.migrate(database.url, folder)
    edited = folder / "99990101000001_two.sql"
    edited.write_text("-- Words do not count.\ninsert into public.one values (2);")
    assert migrate.migrate(database.url, folder) == []
    edited.write_text("insert into public.one values (22);")
    with pytest.raises(UserError, match=r"99990101000001_two\.sql has changed since this database had it"):
        migrate.migrate(database.url, folder)


def test_a_broken_migration_names_file_and_line_and_leaves_nothing(database: Database, folder: Path) -> None:
    broken = folder / "99990101000002_broken.sql"
    broken.write_text("create table public.half (id int);\n\nselect id,\n  moat\nfrom public.half;\n")
    with pytest.raises(UserError, match=r"99990101000002_broken\.sql:4: column \"moat\" does not exist"):
        migrate.migrate(database.url, folder)
    with database.connect() as connection:
        versions = connection.execute(
            "select max(version), to_regclass('public.half') from supabase_migrations.schema_migrations"
        ).fetchone()
    assert versions == ("99990101000001", None)


def test_a_file_without_a_version_is_refused(database: Database, tmp_path: Path) -> None:
    (tmp_path / "fix.sql").write_text("select 1")
    with pytest.raises(UserError, match=r"fix\.sql: a migration is named"):
        migrate.migrate(database.url, tmp_path)


def test_the_seed_is_sown_once(database: Database, folder: Path) -> None:
    seed = folder / "seed.sql"
    assert not migrate.seed(database.url, seed)
    migrate.migrate(database.url, folder)
    seed.write_text("insert into public.one values (7);")
    assert [migrate.seed(database.url, seed), migrate.seed(database.url, seed)] == [True, False]
    with database.connect() as connection:
        assert connection.execute("select count(*) from public.one where id = 7").fetchone() == (1,)
