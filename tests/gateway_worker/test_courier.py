"""What is posted, and what each answer means."""

import aiohttp
import pytest
from aiohttp import web

from gateway_worker.courier import Courier, Outcome, understand
from tests.gateway_worker.doubles import NOW_MS, SECRET, TinyDetection


def courier(http: aiohttp.ClientSession, url: str) -> Courier:
    return Courier(http, url, f"{SECRET},an-older-one", lambda: NOW_MS // 1000)


async def test_a_batch_is_signed_with_the_newest_secret(
    http: aiohttp.ClientSession, detection: TinyDetection
) -> None:
    answer = await courier(http, detection.url).post(
        b'{"events":[{"type":"MESSAGE_CREATE","data":{"id":"1"}}]}'
    )
    assert (answer.outcome, answer.status) == (Outcome.ACCEPTED, 200)
    assert detection.ids() == ["1"]


async def test_no_answer_is_an_answer_for_later(http: aiohttp.ClientSession, unused_tcp_port: int) -> None:
    answer = await courier(http, f"http://127.0.0.1:{unused_tcp_port}/").post(b"{}")
    assert (answer.outcome, answer.status) == (Outcome.LATER, 0)


async def test_a_redirect_is_not_followed(http: aiohttp.ClientSession, detection: TinyDetection) -> None:
    detection.answer = lambda events, number: web.Response(status=307, headers={"Location": detection.url})
    answer = await courier(http, detection.url).post(b'{"events":[]}')
    assert (answer.outcome, answer.status, len(detection.batches)) == (Outcome.LATER, 307, 1)


def test_reasons_are_read_by_place_and_nonsense_among_them_is_passed_over() -> None:
    body = b'{"judged":1,"set_aside":[{"index":1,"reason":"no id"},{"index":"x"},7,{"index":2}]}'
    assert understand(200, {}, body).set_aside == {1: "no id", 2: "no reason given"}


@pytest.mark.parametrize(
    "body", [b"<html>welcome</html>", b"", b'"ok"', b"[]", b'{"status":"ok"}', b"[" * 200_000]
)
def test_a_2xx_that_is_not_detections_deletes_nothing(body: bytes) -> None:
    assert understand(200, {}, body).outcome is Outcome.LATER


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (400, b'{"error":"bad"}', Outcome.REFUSED),
        (400, b"<html>Bad Request</html>", Outcome.LATER),
        (413, b"<html>Too Large</html>", Outcome.REFUSED),
        (401, b'{"error":"signature"}', Outcome.LATER),
        (404, b"", Outcome.LATER),
        (500, b"", Outcome.LATER),
        (503, b'{"error":"starting"}', Outcome.LATER),
    ],
)
def test_only_detections_400_and_any_413_split_a_batch(status: int, body: bytes, outcome: Outcome) -> None:
    assert understand(status, {}, body).outcome is outcome


def test_a_429_says_when_to_come_back() -> None:
    answer = understand(429, {"Retry-After": "7"}, b"")
    assert (answer.outcome, answer.retry_after) == (Outcome.LATER, 7.0)
