"""What the Supabase CLI says of the schema: its advisors, and how it reads the folder of migrations."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.devstack import bootstrap, supabase_cli
from tools.devstack.databases import Database, ThrowAwayCluster
from tools.devstack.program import ROOT

FILES = sorted(path.name for path in (ROOT / "supabase" / "migrations").glob("*.sql"))
ADVISORS = ("db", "advisors", "--level", "warn", "--fail-on", "warn")


@pytest.fixture(scope="module")
def workdir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, so that the CLI leaves no files in the repository."""
    folder = tmp_path_factory.mktemp("cli")
    shutil.copytree(ROOT / "supabase" / "migrations", folder / "supabase" / "migrations")
    shutil.copy(ROOT / "supabase" / "config.toml", folder / "supabase")
    return folder


@pytest.fixture
def bare_url(cluster: ThrowAwayCluster) -> Iterator[str]:
    """A database as hosted Supabase hands it over: before the first migration."""
    bootstrap.create_database(cluster.postgres, "bare_for_cli")
    bootstrap.prepare_database(cluster.postgres, "bare_for_cli")
    yield cluster.postgres.url("bare_for_cli")
    bootstrap.drop_database(cluster.postgres, "bare_for_cli")


def test_the_advisors_have_nothing_to_warn_of(shared_database: Database, workdir: Path) -> None:
    done = supabase_cli.run(shared_database.url, *ADVISORS, workdir=workdir)

    found = [finding["detail"] for finding in json.loads(done.stdout or "[]")]
    assert (found, done.returncode) == ([], 0), done.stderr


def test_the_advisors_do_look_at_this_schema(database: Database, workdir: Path) -> None:
    with database.connect() as connection:
        connection.execute("create table public.open (id int primary key)")
        connection.execute("grant select on public.open to anon")

    done = supabase_cli.run(database.url, *ADVISORS, workdir=workdir)

    names = {(finding["name"], finding["metadata"]["name"]) for finding in json.loads(done.stdout)}
    assert ("rls_disabled_in_public", "open") in names
    assert done.returncode == 1


def test_every_file_is_listed_as_applied(shared_database: Database, workdir: Path) -> None:
    done = supabase_cli.run(shared_database.url, "migration", "list", workdir=workdir)

    assert done.returncode == 0, done.stderr
    here_and_there = re.findall(r"`(\d{14})`\s*\|\s*`(\d{14})`", done.stdout)
    assert here_and_there == [(name[:14], name[:14]) for name in FILES]


def test_nothing_is_left_to_push_after_our_own_migration(shared_database: Database, workdir: Path) -> None:
    done = supabase_cli.run(shared_database.url, "db", "push", "--dry-run", workdir=workdir)

    assert done.returncode == 0, done.stderr
    assert "Remote database is up to date." in done.stdout


def test_every_file_would_be_pushed_to_an_empty_project(bare_url: str, workdir: Path) -> None:
    done = supabase_cli.run(bare_url, "db", "push", "--dry-run", workdir=workdir)

    assert done.returncode == 0, done.stderr
    assert re.findall(r"\d{14}_\w+\.sql", done.stdout + done.stderr) == FILES
