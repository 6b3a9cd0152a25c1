"""Every hostile request has the status that the endpoint owes it, whoever takes it."""

from collections import Counter

import pytest

from interactions.app import App
from interactions.services import Services
from portcullis.db.store import Store
from tests.interactions.bot import no_discord
from tests.interactions.fake_database import FakeDatabase
from tools.bench.hostile import Hostile, requests
from tools.bench.signed import Sender, Signed

NOW_S = 1_790_000_000
KEY, STRANGER = "22" * 32, "33" * 32
COUNT = 800


@pytest.fixture(scope="module")
def handled() -> list[Signed]:
    return [Sender(KEY).command("config set", {"key": "act_from", "value": "0.5"}, 1, NOW_S)]


@pytest.fixture(scope="module")
def attack(handled: list[Signed]) -> list[Hostile]:
    return list(requests(Sender(KEY), Sender(STRANGER), handled, count=COUNT, at_s=NOW_S, seed=7))


def test_every_kind_has_its_turn_as_often(attack: list[Hostile]) -> None:
    assert set(Counter(one.kind for one in attack).values()) == {COUNT // 8}


def test_the_same_seed_sends_the_same_bytes(handled: list[Signed], attack: list[Hostile]) -> None:
    again = requests(Sender(KEY), Sender(STRANGER), handled, count=COUNT, at_s=NOW_S, seed=7)
    assert [one.request.body for one in again] == [one.request.body for one in attack]


def test_the_endpoint_answers_each_with_its_status_and_writes_nothing(
    handled: list[Signed], attack: list[Hostile]
) -> None:
    database = FakeDatabase()
    services = Services(
        store=lambda: Store(database),
        carry_out=lambda _ids: None,
        now_ms=lambda: NOW_S * 1000,
        discord=no_discord,
    )
    app = App(public_key=Sender(KEY).public_key, services=services, now=lambda: float(NOW_S))
    for command in handled:
        assert app.handle(command.body, dict(command.headers))[1] == 200
    before = dict(database.servers)
    for one in attack:
        answer, status = app.handle(one.request.body, dict(one.request.headers))
        assert (status, list(answer)) == (one.status, ["error"]), one
    assert database.servers == before
