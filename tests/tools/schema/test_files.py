"""The files in the repository, and how they are brought up to date."""

from pathlib import Path

import pytest

from tests.tools.schema.schemas import catalogue as small
from tests.tools.schema.schemas import column, table
from tools.devstack.databases import Database
from tools.schema import catalogue
from tools.schema.files import FILES, Written
from tools.schema.model import Catalogue

AGAIN = "run: portcullis schema"


@pytest.fixture(scope="module")
def migrated(shared_database: Database) -> Catalogue:
    return catalogue.read(shared_database.url)


def test_the_row_types_are_those_of_the_schema(migrated: Catalogue) -> None:
    assert FILES["types"].is_current(migrated), AGAIN


def test_the_page_about_the_database_is_that_of_the_schema(migrated: Catalogue) -> None:
    assert FILES["docs"].is_current(migrated), AGAIN


@pytest.mark.parametrize("part", FILES)
def test_another_schema_is_noticed_and_written(part: str, tmp_path: Path, migrated: Catalogue) -> None:
    file = Written(tmp_path / "file", FILES[part].make)
    file.path.write_text(FILES[part].path.read_text())
    changed = small(table(column("lock")))

    assert not file.is_current(changed)
    file.write(changed)
    assert file.is_current(changed)
    assert not file.is_current(migrated)


def test_a_file_that_is_not_there_is_not_current_and_is_made(tmp_path: Path) -> None:
    file = Written(tmp_path / "rows.py", FILES["types"].make)
    assert not file.is_current(small())
    file.write(small())
    assert file.is_current(small())
