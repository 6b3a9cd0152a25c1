"""Health answers and the limit on bodies."""

import io

import pytest
from flask import Request
from werkzeug.test import EnvironBuilder

from portcullis.http import Answer, Headers, serve


def request(method: str = "POST", path: str = "/", body: bytes = b"") -> Request:
    builder = EnvironBuilder(path=path, method=method, data=body, headers=[("X-Test", "yes")])
    return Request(builder.get_environ())


def echo(body: bytes, headers: Headers) -> Answer:
    return {"length": len(body), "header": headers.get("x-test")}, 200


@pytest.mark.parametrize("path", ["/health", "/alive", "/ready"])
def test_a_health_question_gets_its_answer_without_a_signature(path: str) -> None:
    assert serve(request("GET", path), "detection", echo) == ({"status": "ok", "service": "detection"}, 200)


def test_a_body_reaches_the_function_raw_with_headers_in_any_case() -> None:
    assert serve(request(body=b"\x00{"), "x", echo) == ({"length": 2, "header": "yes"}, 200)


def test_a_body_at_the_limit_passes_and_one_byte_more_does_not() -> None:
    assert serve(request(body=b"a" * 10), "x", echo, limit=10)[1] == 200
    assert serve(request(body=b"a" * 11), "x", echo, limit=10)[1] == 413


def test_a_body_that_hides_its_length_is_read_no_further_than_the_limit() -> None:
    stream = io.BytesIO(b"a" * 5_000)
    asked = request()
    chunked = Request(
        asked.environ
        | {"wsgi.input": stream, "wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
        | {"CONTENT_LENGTH": ""}
    )

    assert serve(chunked, "x", echo, limit=10)[1] == 413
    assert stream.tell() <= 4_096


@pytest.mark.parametrize(("method", "path"), [("GET", "/"), ("PUT", "/"), ("DELETE", "/health")])
def test_nothing_but_post_is_understood(method: str, path: str) -> None:
    assert serve(request(method, path), "x", echo)[1] == 405
