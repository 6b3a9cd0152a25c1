"""``portcullis seed`` as it is typed."""

from pathlib import Path

import pytest

from portcullis.errors import UserError
from tools import cli
from tools.commands.seed import check_target
from tools.devstack.databases import Database


def test_it_fills_a_database_and_says_how_much(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["seed", "--servers", "2", "--days", "2", "--workers", "0", "--database-url", database.url]
    assert cli.main(arguments) == 0
    said = capsys.readouterr()
    assert said.out.startswith("2 servers with ")
    assert said.err == ""
    assert cli.main(arguments) == 1
    assert "--append" in capsys.readouterr().err


@pytest.mark.parametrize("url", ["postgresql://db.example/postgres", "host=db.example"])
def test_a_database_on_another_machine_wants_a_yes(url: str) -> None:
    with pytest.raises(UserError, match="--yes"):
        check_target(url, sure=False)
    check_target(url, sure=True)


def test_without_a_running_stack_it_says_how_to_start_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["seed", "--data", str(tmp_path)]) == 1
    assert "portcullis up" in capsys.readouterr().err
