"""The files that are written from the schema, and whether they are what the schema says."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.devstack.databases import ThrowAwayCluster
from tools.devstack.processes import Processes
from tools.devstack.program import ROOT
from tools.schema import page, rows
from tools.schema.model import Catalogue


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is written from the schema.

    Attributes:
        path: where it is.
        make: its whole text, from the catalogue and from what it says now.
    """

    path: Path
    make: Callable[[Catalogue, str], str]

    def is_current(self, catalogue: Catalogue) -> bool:
        """Whether the file says what the schema says."""
        now = self._now()
        return bool(now) and now == self.make(catalogue, now)

    def write(self, catalogue: Catalogue) -> None:
        """Make the file say what the schema says."""
        self.path.write_text(self.make(catalogue, self._now()), encoding="utf-8")

    def _now(self) -> str:
        return self.path.read_text(encoding="utf-8") if self.path.exists() else ""


FILES: Final = {
    "types": Written(
        ROOT / "functions" / "portcullis" / "db" / "rows.py", lambda catalogue, _: rows.module(catalogue)
    ),
    "docs": Written(ROOT / "docs" / "DATABASE.md", page.refreshed),
}


@contextmanager
def migrated_database() -> Iterator[str]:
    """The URL of a throw-away database that has had all migrations."""
    with tempfile.TemporaryDirectory(prefix="portcullis-") as folder, Processes() as processes:
        cluster = ThrowAwayCluster(Path(folder), processes, ROOT / "supabase" / "migrations")
        with cluster.database() as database:
            yield database.url
