"""How many servers, and how busy each is."""

from datetime import UTC, datetime

from tools.seed.plan import NEIGHBOURHOOD, Plan, servers_for

PLAN = Plan(servers=20, days=30, until=datetime(2026, 11, 21, tzinfo=UTC))


def test_every_server_is_in_one_neighbourhood() -> None:
    assert [index for indexes in PLAN.neighbourhoods() for index in indexes] == list(range(20))


def test_servers_for_comes_near_to_the_events_asked_for() -> None:
    for wanted in (50_000, 500_000):
        servers = servers_for(wanted, 90, 66.0, seed=1)
        plan = Plan(servers=servers, days=90, until=PLAN.until, events_per_day=66.0)
        expected = sum(plan.rate(index) for index in range(servers)) * 90
        assert servers % NEIGHBOURHOOD == 0
        assert abs(expected - wanted) < 0.3 * 50_000 * NEIGHBOURHOOD


def test_a_few_servers_are_far_busier_than_most() -> None:
    rates = sorted(PLAN.rate(index) for index in range(1000))
    assert rates[990] > 6 * rates[500]
    assert 0.8 < sum(rates) / 1000 / PLAN.events_per_day < 1.2
