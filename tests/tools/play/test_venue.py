"""A venue that is kept has no servers but those that are played: none from the seed of a new stack."""

from pathlib import Path

import psycopg

from tests.tools.commands.test_up import portcullis
from tools.devstack import state
from tools.devstack.layout import SERVICES
from tools.play import venue

FEW = [name for name in SERVICES if name not in {"postgres", "discord", "postgrest", "api"}]


def test_a_kept_venue_begins_empty_and_outlives_the_play(data_folder: Path) -> None:
    folder = data_folder / "kept"
    venue._start_detached(folder, FEW)
    try:
        with psycopg.connect(state.read_running(folder).env["DATABASE_URL"]) as database:
            assert database.execute("select count(*) from servers").fetchone() == (0,)
    finally:
        assert portcullis("down", "--data", str(folder)).returncode == 0
