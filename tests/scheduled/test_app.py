"""The scheduler's calls: who may make them, and what they get."""

import json
from typing import Any

import pytest

from portcullis import inside, registry
from portcullis.errors import DatabaseError
from portcullis.http import Answer
from scheduled import jobs
from scheduled.app import App
from scheduled.job import Job, Services

NOW_S = 1_720_000_000


class Runs:
    """A job that remembers how often it ran."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, services: Services) -> dict[str, Any]:
        """Run once more."""
        self.count += 1
        return {"done": 3}


@pytest.fixture
def runs() -> Runs:
    return Runs()


@pytest.fixture
def app(real_services: Services, runs: Runs) -> App:
    def broken(_: Services) -> dict[str, Any]:
        raise DatabaseError("57014", "statement timeout")

    known = {
        "count": Job(name="count", schedule="* * * * *", run=runs),
        "broken": Job(name="broken", schedule="* * * * *", run=broken),
    }
    return App(secrets="new,old", jobs=known, services=real_services, now=lambda: NOW_S + 0.5)


def call(app: App, body: bytes, secrets: str = "new,old") -> Answer:
    return app.handle(body, {inside.HEADER: inside.sign(secrets, body, NOW_S)})


@pytest.mark.parametrize("secret", ["new", "old"])
def test_a_signed_call_runs_its_job_and_gets_its_counts(app: App, runs: Runs, secret: str) -> None:
    assert call(app, b'{"job": "count"}', secret) == ({"job": "count", "done": 3}, 200)
    assert runs.count == 1


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {inside.HEADER: "t=1720000000,v1=00"},
        {inside.HEADER: inside.sign("wrong", b'{"job": "count"}', NOW_S)},
        {inside.HEADER: inside.sign("new", b'{"job": "other"}', NOW_S)},
        {inside.HEADER: inside.sign("new", b'{"job": "count"}', NOW_S - 301)},
    ],
    ids=["missing", "malformed", "another secret", "another body", "too old"],
)
def test_a_forged_or_missing_signature_gets_401_and_nothing_is_done(
    app: App, runs: Runs, headers: dict[str, str]
) -> None:
    body, status = app.handle(b'{"job": "count"}', headers)

    assert (status, runs.count) == (401, 0)
    assert body == {"error": "the signature is missing or wrong"}


def test_an_unknown_job_gets_404(app: App) -> None:
    assert call(app, b'{"job": "dance"}') == ({"error": "there is no such job"}, 404)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'{"job": 1}', b"\xff", b'"job"', b"null"])
def test_a_body_that_names_no_job_gets_400(app: App, body: bytes) -> None:
    assert call(app, body)[1] == 400


def test_a_job_that_fails_gets_500_with_its_reason(app: App) -> None:
    body, status = call(app, json.dumps({"job": "broken"}).encode())

    assert (body, status) == ({"job": "broken", "error": "database: statement timeout [57014]"}, 500)


def test_a_job_that_runs_already_is_not_begun_again(app: App, runs: Runs, real_services: Services) -> None:
    other = real_services.store.begin_job(job="count", takeover_s=50)
    assert other is not None
    assert call(app, b'{"job": "count"}') == ({"job": "count", "skipped": "it runs"}, 200)
    assert runs.count == 0
    real_services.store.end_job(run=other["run"], attempt=1, progress={}, rows_done=0, error=None)
    assert call(app, b'{"job": "count"}')[0] == {"job": "count", "done": 3}


def test_every_job_has_a_schedule_of_five_fields() -> None:
    known = registry.load(jobs, "JOB", Job)

    assert "outbox" in known
    assert all(len(job.schedule.split()) == 5 for job in known.values())
