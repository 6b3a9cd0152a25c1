"""Rate limits: buckets, major parameters, the global limit, deadlines."""

import threading

import pytest

from portcullis.discord.limits import (
    GLOBAL_REQUESTS,
    KEPT_BUCKETS,
    LONGEST_WAIT_S,
    RateLimits,
    Route,
    seconds,
)
from portcullis.errors import DiscordError
from tests.portcullis.clock import Clock

GUILD, OTHER_GUILD, USER = "111111111111111111", "222222222222222222", "333333333333333333"


def member_route(guild_id: str = GUILD) -> Route:
    return Route.of("PATCH", f"/guilds/{guild_id}/members/{USER}")


@pytest.fixture
def limits(clock: Clock) -> RateLimits:
    return RateLimits(clock, clock.sleep)


def go(limits: RateLimits, route: Route, clock: Clock, headers: dict[str, str] | None = None) -> None:
    """Send one request that is answered with these headers."""
    with limits.turn(route, deadline=clock.now + 60):
        limits.learn(route, headers or {})


def spent(bucket: str, reset_after: str = "4") -> dict[str, str]:
    return {
        "X-RateLimit-Bucket": bucket,
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset-After": reset_after,
    }


def test_a_route_knows_its_major_parameter_and_hides_all_ids() -> None:
    assert member_route() == Route("PATCH /guilds/:id/members/:id", GUILD)
    assert Route.of("GET", f"/channels/{GUILD}/messages?limit=50").template == "GET /channels/:id/messages"


def test_a_route_never_shows_a_webhook_s_token() -> None:
    route = Route.of("PATCH", f"/webhooks/{GUILD}/s3cret.token-_/messages/@original")

    assert "s3cret" not in route.template
    assert route.major == f"{GUILD}/s3cret.token-_"


def test_an_unknown_bucket_waits_for_nothing(limits: RateLimits, clock: Clock) -> None:
    go(limits, member_route(), clock)
    go(limits, member_route(), clock)

    assert clock.slept == []


def test_a_spent_bucket_waits_for_its_reset(limits: RateLimits, clock: Clock) -> None:
    go(limits, member_route(), clock, spent("b1"))
    go(limits, member_route(), clock)

    assert clock.slept == [4.0]


def test_a_bucket_counts_each_major_parameter_on_its_own(limits: RateLimits, clock: Clock) -> None:
    go(limits, member_route(GUILD), clock, spent("b1"))
    go(limits, member_route(OTHER_GUILD), clock)

    assert clock.slept == []


def test_routes_of_one_bucket_wait_for_each_other(limits: RateLimits, clock: Clock) -> None:
    other_route = Route.of("DELETE", f"/guilds/{GUILD}/members/{USER}")
    go(limits, other_route, clock, {"X-RateLimit-Bucket": "b1", "X-RateLimit-Remaining": "1"})
    go(limits, member_route(), clock, spent("b1"))
    go(limits, other_route, clock)

    assert clock.slept == [4.0]


def test_a_wait_beyond_the_deadline_is_refused_at_once_and_says_how_long(
    limits: RateLimits, clock: Clock
) -> None:
    go(limits, member_route(), clock, spent("b1", "9"))

    with pytest.raises(DiscordError) as raised, limits.turn(member_route(), deadline=clock.now + 5):
        pytest.fail("nothing may be sent")

    assert (raised.value.status, raised.value.retry_after) == (429, 9.0)
    assert clock.slept == []


def test_a_refused_turn_leaves_the_bucket_free_for_others(limits: RateLimits, clock: Clock) -> None:
    go(limits, member_route(), clock, spent("b1", "9"))
    with pytest.raises(DiscordError), limits.turn(member_route(), deadline=clock.now + 5):
        pytest.fail("nothing may be sent")

    go(limits, member_route(), clock)

    assert clock.slept == [9.0]


def test_a_global_hold_stops_every_route(limits: RateLimits, clock: Clock) -> None:
    limits.hold(member_route(), 3.0, everywhere=True)
    go(limits, member_route(OTHER_GUILD), clock)

    assert clock.slept == [3.0]


def test_a_hold_of_one_bucket_stops_no_other(limits: RateLimits, clock: Clock) -> None:
    limits.hold(member_route(), 3.0, everywhere=False)
    go(limits, member_route(OTHER_GUILD), clock)

    assert clock.slept == []


def test_no_more_than_fifty_requests_go_out_in_a_second(limits: RateLimits, clock: Clock) -> None:
    for n in range(GLOBAL_REQUESTS):
        go(limits, Route.of("GET", f"/channels/{10**17 + n}"), clock)
    assert clock.slept == []

    go(limits, member_route(), clock)

    assert clock.slept == [1.0]


def test_a_malformed_reset_does_not_stop_anything(limits: RateLimits, clock: Clock) -> None:
    go(limits, member_route(), clock, spent("b1", "soon"))
    go(limits, member_route(), clock)

    assert clock.slept == []


def test_requests_of_one_bucket_go_one_after_another(limits: RateLimits, clock: Clock) -> None:
    order: list[str] = []
    inside = threading.Event()

    def second() -> None:
        inside.wait(5)
        go(limits, member_route(), clock)
        order.append("second")

    thread = threading.Thread(target=second)
    thread.start()
    with limits.turn(member_route(), deadline=clock.now + 60):
        inside.set()
        thread.join(0.05)  # the other thread has every chance to overtake
        order.append("first")
    thread.join(5)

    assert order == ["first", "second"]


def test_a_request_that_waited_for_the_first_one_obeys_the_bucket_which_that_found(
    limits: RateLimits, clock: Clock
) -> None:
    second = threading.Thread(target=go, args=(limits, member_route(), clock))
    with limits.turn(member_route(), deadline=clock.now + 60):
        second.start()
        second.join(0.05)  # it waits for its turn
        limits.learn(member_route(), spent("b1"))
    second.join(5)

    assert clock.slept == [4.0]


def test_idle_buckets_are_forgotten_and_busy_ones_kept(limits: RateLimits, clock: Clock) -> None:
    go(limits, member_route(), clock, spent("b1", "50"))
    for n in range(KEPT_BUCKETS + 5):
        clock.now += 0.02
        go(limits, Route.of("GET", f"/channels/{10**17 + n}"), clock)

    assert len(limits._buckets) < 10
    assert limits._bucket(member_route()).ready_at > clock.now


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.5", 1.5),
        (2, 2.0),
        ("-1", 0.0),
        ("inf", LONGEST_WAIT_S),
        ("nan", 0.0),
        (None, None),
        ("soon", None),
    ],
)
def test_a_wait_that_is_asked_for_is_a_number_of_seconds_within_a_day(
    text: object, expected: float | None
) -> None:
    assert seconds(text) == expected
