"""Detection is started for real and judges one message for real."""

import json
import time
from pathlib import Path

from portcullis import inside
from tools.bench.first_verdict import TARGET, batch_of_one, run


def test_the_batch_is_signed_as_the_worker_signs() -> None:
    batch = batch_of_one("secret", 1_790_000_000, 1)
    inside.verify("secret", batch.body, batch.headers[inside.HEADER], 1_790_000_000)
    (event,) = json.loads(batch.body)["events"]
    assert event["type"] == "MESSAGE_CREATE"


def test_one_start_of_each_is_measured_and_compared(data_folder: Path) -> None:
    found = run(1, data_folder, time.time, lambda _what, _done, _total: None)
    assert found.ratio is not None
    assert found.baseline is not None
    assert (found.name, found.target) == ("first verdict", TARGET)
    assert found.measured > found.baseline > 0
