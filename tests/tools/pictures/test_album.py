"""The pictures of the documentation: there, named, of a bearable size, and drawn from real answers."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.portcullis.charts.pictures import size
from tools import cli
from tools.commands.docs_pictures import FOLDER
from tools.pictures import theme
from tools.pictures.album import PICTURES
from tools.pictures.card import draw
from tools.pictures.scene import scene
from tools.seed.plan import Plan

ROOT = Path(__file__).parents[3]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
MOST_BYTES = 150_000


def test_the_folder_holds_the_album_and_nothing_else() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(f"{name}.png" for name in PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_is_as_wide_as_a_card_and_not_too_large(name: str) -> None:
    picture = (FOLDER / f"{name}.png").read_bytes()
    assert size(picture)[0] == theme.WIDTH * theme.SCALE
    assert len(picture) < MOST_BYTES


def test_pages_show_every_picture_and_every_picture_that_they_show_is_there() -> None:
    shown = {name for page in PAGES for name in re.findall(r"pictures/([\w-]+)\.png", page.read_text())}
    assert shown == set(PICTURES)


def test_the_album_is_drawn_from_what_a_real_stack_answers() -> None:
    # So many that a case is open whatever the time of day: three in a hundred are.
    plan = Plan(servers=2, days=20, until=datetime.now(UTC), events_per_day=80.0, seed=4)
    with scene(plan) as here:
        drawn = {name: draw(show(here)) for name, show in PICTURES.items()}
    assert all(size(picture)[0] == theme.WIDTH * theme.SCALE for picture in drawn.values())
    assert len(set(drawn.values())) == len(PICTURES)


def test_a_picture_that_is_not_in_the_album_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["docs-pictures", "mona-lisa"]) == 1
    assert "stats-overview" in capsys.readouterr().err
