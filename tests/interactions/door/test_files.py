"""Files of a late answer reach Discord, from Python's own encoding to an upload that Discord takes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.interactions.door.charting import CHART
from tests.serving import serving
from tools.bench.asleep import Scene, ending
from tools.devstack.program import ROOT
from tools.devstack.stack import Stack


@pytest.fixture(scope="module")
def charting(stack: Stack) -> Iterator[Stack]:
    """A stack whose door asks a function that draws."""
    environment = {"PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    with serving(Path(__file__).parent / "charting.py", "interactions", environment) as url:
        stack.restart("edge", {"INTERACTIONS_URL": url})
        yield stack
    stack.restart("edge", {"INTERACTIONS_URL": stack.env["PYTHON_INTERACTIONS_URL"]})


@pytest.mark.usefixtures("charting")
def test_a_late_chart_is_uploaded_with_the_edit(scene: Scene) -> None:
    deferred = scene.send(0)
    assert deferred["outcome"] == "deferred"
    message = ending(scene.discord, deferred)["message"]
    assert message["content"] == "Here it is"
    (attachment,) = message["attachments"]
    assert (attachment["filename"], attachment["size"]) == (CHART.name, len(CHART.content))


@pytest.mark.usefixtures("charting")
def test_a_late_chart_of_a_button_comes_with_the_message_that_follows(scene: Scene) -> None:
    (message,) = ending(scene.discord, scene.send(1))["followups"]
    assert [attachment["filename"] for attachment in message["attachments"]] == [CHART.name]
