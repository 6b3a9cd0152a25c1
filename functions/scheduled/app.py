"""Takes the scheduler's signed calls and runs the job that each names."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from portcullis import inside
from portcullis.errors import PortcullisError, SignatureError
from portcullis.http import Answer, Headers
from scheduled import run
from scheduled.job import Job, Services

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """The function without its HTTP server.

    ``secrets`` are those of ``portcullis.inside``; ``now`` is Unix time in seconds, against which signatures
    are checked.
    """

    secrets: str
    jobs: Mapping[str, Job]
    services: Services
    now: Callable[[], float]

    def handle(self, body: bytes, headers: Headers) -> Answer:
        """Run the job that ``{"job": "name"}`` names and answer with its counts.

        ``{"job": "name", "skipped": "it runs"}`` where it does already. 401 for a call that is not the scheduler's,
        400 for one that cannot be read, 404 for a job that is not there, 500 for one that failed; the scheduler's
        next call tries again.
        """
        try:
            inside.verify(self.secrets, body, headers.get(inside.HEADER), int(self.now()))
        except SignatureError as error:
            _log.warning("call refused", extra={"reason": str(error)})
            return {"error": "the signature is missing or wrong"}, 401
        name = _job_name(body)
        if name is None:
            return {"error": 'the body must be {"job": "name"}'}, 400
        job = self.jobs.get(name)
        if job is None:
            return {"error": "there is no such job"}, 404
        return self._run(job)

    def _run(self, job: Job) -> Answer:
        try:
            counts = run.recorded(
                self.services.store, job.name, lambda one: job.run(replace(self.services, run=one))
            )
        except PortcullisError as error:
            _log.exception("job failed", extra={"job": job.name})
            return {"job": job.name, "error": str(error)}, 500
        if counts is None:
            _log.info("job runs already", extra={"job": job.name})
            return {"job": job.name, "skipped": "it runs"}, 200
        _log.info("job done", extra={"job": job.name, **counts})
        return {"job": job.name, **counts}, 200


def _job_name(body: bytes) -> str | None:
    try:
        name = json.loads(body)["job"]
    except (ValueError, TypeError, KeyError):
        return None
    return name if isinstance(name, str) else None
