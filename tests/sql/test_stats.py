"""What all functions behind /stats promise: bounds, claims, days, and nothing of other servers."""

import psycopg
import pytest

from tests.sql.statistics import TODAY, stats
from tests.sql.stories import Caller, Guild, interaction, new_id

ALL = ("overview", "detections", "members", "commands", "llm", "network", "performance")


@pytest.mark.parametrize("what", ALL)
@pytest.mark.parametrize("days", [1, 365])
def test_a_period_has_a_row_for_each_of_its_days_the_last_of_which_is_today(
    caller: Caller, guild: Guild, what: str, days: int
) -> None:
    by_day = stats(caller, what, guild["guild_id"], days)["by_day"]
    assert len(by_day) == days
    assert by_day[-1]["day"] == TODAY.isoformat()
    assert [row["day"] for row in by_day] == sorted({row["day"] for row in by_day})


@pytest.mark.parametrize("what", ALL)
@pytest.mark.parametrize("days", [0, 366, -1])
def test_a_period_out_of_bounds_is_refused_and_claims_nothing(
    caller: Caller, guild: Guild, what: str, days: int
) -> None:
    press = interaction(guild["guild_id"])
    with pytest.raises(psycopg.Error) as raised:
        caller.call(f"stats_{what}", press, guild["guild_id"], days)
    assert raised.value.sqlstate == "PC422"
    assert caller.call(f"stats_{what}", press, guild["guild_id"], 1)["by_day"]


@pytest.mark.parametrize("what", ALL)
def test_a_second_delivery_is_refused(caller: Caller, guild: Guild, what: str) -> None:
    press = interaction(guild["guild_id"])
    caller.call(f"stats_{what}", press, guild["guild_id"], 7)
    with pytest.raises(psycopg.Error) as raised:
        caller.call(f"stats_{what}", press, guild["guild_id"], 7)
    assert raised.value.sqlstate == "PC409"


@pytest.mark.parametrize("what", ALL)
def test_a_server_that_nobody_knows_has_nothing_and_no_error(caller: Caller, what: str) -> None:
    def numbers(value: object) -> list[float]:
        if isinstance(value, dict):
            return [n for one in value.values() for n in numbers(one)]
        if isinstance(value, list):
            return [n for one in value for n in numbers(one)]
        return [value] if isinstance(value, int | float) else []

    told = numbers(stats(caller, what, new_id()))
    assert told
    assert set(told) == {0}
