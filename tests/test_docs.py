"""What the pages say is what the code does."""

import re
from pathlib import Path

import pytest
from hikari import Permissions

from portcullis.config import WorkerConfig
from portcullis.discord.permissions import NEEDED
from portcullis.errors import ConfigError
from portcullis.manual import markdown

ROOT = Path(__file__).parents[1]
OPERATING = (ROOT / "docs" / "OPERATING.md").read_text()
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
HIKARI_NAMES = {"VIEW_CHANNELS": "VIEW_CHANNEL", "SEND_MESSAGES_IN_THREADS": "SEND_MESSAGES_IN_THREADS"}


def test_the_settings_page_is_what_the_code_says() -> None:
    assert (ROOT / "docs" / "SETTINGS.md").read_text() == markdown(), (
        "run: PYTHONPATH=functions python -m portcullis.manual > docs/SETTINGS.md"
    )


def test_the_invitation_asks_for_the_permissions_that_the_page_names_and_no_more() -> None:
    rows = re.findall(r"^\| \*(.+?)\* \|", OPERATING, re.MULTILINE)
    names = [name.upper().replace(" ", "_") for row in rows for name in row.split("*, *")]
    named = Permissions.NONE
    for name in names:
        named |= Permissions[HIKARI_NAMES.get(name, name)]

    (asked,) = re.findall(r"[?&]permissions=(\d+)", OPERATING)
    assert len(names) == 15
    assert Permissions(int(asked)) == named
    assert int(asked) == NEEDED, "/config validate names what is missing of it"


def test_a_missing_setting_is_named_in_the_documented_words() -> None:
    with pytest.raises(ConfigError) as raised:
        WorkerConfig.from_env({})

    form = str(raised.value).replace("DISCORD_TOKEN", "NAME")
    assert f"`{form}`" in OPERATING


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_heading_leads_somewhere(page: Path) -> None:
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#]*)#([^)]+)\)", page.read_text()):
        text = ((page.parent / target) if target else page).read_text()
        headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
        anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
        assert anchor in anchors, f"{target}#{anchor}"
