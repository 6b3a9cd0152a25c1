"""Finding and running the Supabase CLI. What it says of the schema: tests/sql/test_advisors.py."""

import platform
from pathlib import Path

import pytest

from portcullis.errors import UserError
from tools.devstack import supabase_cli
from tools.devstack.ports import free_ports


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine for which there is no package; the folder is the whole of its PATH."""
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_where_there_is_no_package_the_program_on_path_is_taken(elsewhere: Path) -> None:
    program = elsewhere / "supabase"
    program.touch(mode=0o755)
    assert supabase_cli.executable() == program


@pytest.mark.usefixtures("elsewhere")
def test_without_any_program_the_error_says_what_to_do() -> None:
    with pytest.raises(UserError, match="the Supabase CLI is missing: run `make setup`"):
        supabase_cli.executable()


def test_a_database_that_is_not_there_is_reported_and_nothing_is_left_outside(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    url = f"postgresql://postgres:secret@127.0.0.1:{port}/none"
    done = supabase_cli.run(url, "migration", "list", workdir=tmp_path)
    assert done.returncode != 0
    assert "failed to connect" in done.stderr
    assert "secret" not in done.stdout + done.stderr
