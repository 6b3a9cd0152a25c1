"""Files of an answer: beside the JSON for the Edge door, as multipart/form-data for Discord itself."""

import json
from email import policy
from email.parser import BytesParser

import pytest

from interactions.response import MAX_FILES, MAX_FILES_BYTES, File, message
from interactions.upload import DOOR_HEADER, fitting, multipart

CHART = File("chart.png", b"\x89PNG\r\n\x1a\n\x00", "Messages by day")


def test_an_answer_lists_its_files_as_attachments_and_carries_them_in_base64() -> None:
    payload = message("Here", files=[CHART]).payload()
    assert payload["data"]["attachments"] == [
        {"id": 0, "filename": "chart.png", "description": "Messages by day"}
    ]
    assert payload["files"] == [{"name": "chart.png", "content": "iVBORw0KGgoA"}]


def test_an_answer_without_files_does_not_mention_them() -> None:
    payload = message("Here").payload()
    assert set(payload) == {"type", "data"}
    assert "attachments" not in payload["data"]


def test_discord_itself_gets_the_files_as_multipart_with_payload_json() -> None:
    payload = message("Here", files=[CHART, File("b.txt", b"b")]).payload()
    body, status, headers = multipart(payload)
    assert status == 200
    head = f"Content-Type: {headers['Content-Type']}\r\n\r\n".encode()
    answer, chart, text = BytesParser(policy=policy.HTTP).parsebytes(head + body).iter_parts()
    assert json.loads(answer.get_content()) == {"type": payload["type"], "data": payload["data"]}
    assert (chart.get_filename(), chart.get_content()) == ("chart.png", CHART.content)
    assert (text.get_filename(), text.get_content()) == ("b.txt", b"b")
    assert [part["Content-Disposition"].params["name"] for part in (answer, chart, text)] == [
        "payload_json",
        "files[0]",
        "files[1]",
    ]


def test_only_files_that_no_door_uploads_are_sent_as_multipart() -> None:
    door, plain, files = {DOOR_HEADER: "1"}, message("Here").payload(), message(files=[CHART]).payload()
    assert fitting((files, 200), door) == (files, 200)
    assert fitting((plain, 200), {}) == (plain, 200)
    assert fitting(({"error": "forged"}, 401), {}) == ({"error": "forged"}, 401)
    assert isinstance(fitting((files, 200), {})[0], bytes)


@pytest.mark.parametrize(
    "files",
    [
        pytest.param([File("a", b"")] * (MAX_FILES + 1), id="too many"),
        pytest.param([File("a", b"a" * MAX_FILES_BYTES), File("b", b"b")], id="too large together"),
    ],
)
def test_more_files_than_an_answer_holds_are_a_fault(files: list[File]) -> None:
    with pytest.raises(ValueError, match="an answer holds"):
        message("Here", files=files)
