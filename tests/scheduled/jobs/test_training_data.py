"""The job that masks what decisions have collected."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from portcullis.db.store import Store
from portcullis.db.transport import Transport
from scheduled.job import Services
from scheduled.jobs import training_data
from scheduled.jobs.training_data import JOB
from tests.portcullis.clock import Clock
from tests.sql.stories import (
    Caller,
    Guild,
    carry_out,
    interaction,
    judged,
    new_id,
    open_case,
    resolve,
    verdicts,
)
from tools.devstack.databases import Database, Rest


@pytest.fixture
def real(services: Services, rest: Rest) -> Iterator[Services]:
    """What the job works with, over the real database."""
    transport = Transport(rest.url, rest.service_key)
    yield replace(services, store=Store(transport))
    transport.close()


@pytest.fixture
def caller(database: Database) -> Iterator[Caller]:
    with database.connect("service_role") as connection:
        yield Caller(connection)


def decide(caller: Caller, *texts: str) -> None:
    """A case rests on these texts, and a moderator decides it."""
    guild: Guild = {"guild_id": new_id(), "admin": new_id()}
    caller.call("configure_server", interaction(guild["guild_id"]), guild["guild_id"], {"act_from": 0.6})
    suspect = new_id()
    spam = [judged(guild_id=guild["guild_id"], user_id=suspect, content=text) for text in texts]
    caller.call("record_verdicts", verdicts(*spam))
    carry_out(caller, guild)
    resolve(caller, guild, open_case(caller, guild), "ban")


def contents(caller: Caller) -> list[str | None]:
    return [row[0] for row in caller.rows("select content from training_data order by content")]


def test_every_example_gets_its_text_masked_once(real: Services, caller: Caller) -> None:
    decide(caller, "write to jane@mail.example", "free gold")
    assert contents(caller) == [None, None]
    assert JOB.run(real) == {"masked": 2}
    assert contents(caller) == ["free gold", "write to <email>"]
    assert JOB.run(real) == {"masked": 0}


def test_more_than_a_page_is_done_in_one_run(
    real: Services, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training_data, "PAGE", 2)
    decide(caller, *(f"text {number}" for number in range(5)))
    assert JOB.run(real) == {"masked": 5}


def test_what_has_no_time_left_waits_for_the_next_hour(
    real: Services, caller: Caller, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training_data, "PAGE", 2)
    decide(caller, *(f"text {number}" for number in range(5)))

    class Slow(Clock):
        def __call__(self) -> float:
            self.now += 4
            return self.now

    assert JOB.run(replace(real, clock=Slow())) == {"masked": 2}
    assert JOB.run(real) == {"masked": 3}


def test_runs_every_hour() -> None:
    assert (JOB.name, JOB.schedule) == ("training_data", "23 * * * *")
