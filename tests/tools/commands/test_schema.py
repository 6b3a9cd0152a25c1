"""``portcullis schema`` as a person types it."""

from pathlib import Path

import pytest

from tools import cli
from tools.devstack.databases import Database
from tools.schema import files
from tools.schema.files import Written


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the row types, which is written in the place of the file in the repository."""
    path = tmp_path / "rows.py"
    path.write_text(files.FILES["types"].path.read_text())
    monkeypatch.setitem(files.FILES, "types", Written(path, files.FILES["types"].make))
    return path


def test_a_check_of_a_stale_file_fails_and_says_what_to_do(
    copy: Path, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    with database.connect() as connection:
        connection.execute("create table public.moats (depth int)")
    before = copy.read_text()

    assert cli.main(["schema", "types", "--check", "--database-url", database.url]) == 1
    assert "run `portcullis schema types`" in capsys.readouterr().out
    assert copy.read_text() == before


def test_a_stale_file_is_written_and_then_current(
    copy: Path, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    with database.connect() as connection:
        connection.execute("create table public.moats (depth int)")

    assert cli.main(["schema", "types", "--database-url", database.url]) == 0
    assert "class MoatsRow(TypedDict):" in copy.read_text()
    assert cli.main(["schema", "types", "--check", "--database-url", database.url]) == 0
    assert capsys.readouterr().out == "rows.py is written anew\nrows.py is current\n"


def test_without_a_url_a_database_is_made_and_thrown_away(copy: Path) -> None:
    copy.unlink()
    assert cli.main(["schema", "types"]) == 0
    assert "class ServersRow(TypedDict):" in copy.read_text()


def test_both_files_are_looked_at_unless_one_is_named(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    with database.connect() as connection:
        connection.execute("create table public.moats (depth int)")

    assert cli.main(["schema", "--check", "--database-url", database.url]) == 1
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["rows.py", "DATABASE.md"]
