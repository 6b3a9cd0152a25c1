"""Counts: what PostgREST tells of rows that it does not show, once Postgres has statistics of them."""

import pytest

from tests.attacks.attack import Attack, Response, send
from tests.attacks.tokens import TOKENS
from tests.sql.rls.two_servers import HOME, OTHER, fill
from tools.devstack.databases import Rest

MANY = 2000


@pytest.fixture(scope="module")
def busy(shared_rest: Rest) -> Rest:
    """The other server has many channels, and Postgres knows how many."""
    fill(shared_rest.database)
    with shared_rest.database.connect() as owner:
        owner.execute(
            "insert into guild_channels (guild_id, channel_id, seen_at) "
            "select %s, (500000000000000000 + n)::text, now() from generate_series(1, %s) n",
            [OTHER.guild_id, MANY],
        )
        owner.execute("analyze guild_channels")
    return shared_rest


def ask(rest: Rest, how: str, query: str) -> Response:
    question = Attack("", f"/guild_channels?{query}", headers={"Prefer": f"count={how}"})
    return send(rest.url, question, TOKENS["administrator"](rest.jwt_secret))


@pytest.mark.parametrize("how", ["exact", "estimated", "planned"])
@pytest.mark.parametrize(
    "query", [f"guild_id=eq.{OTHER.guild_id}", f"guild_id=neq.{HOME.guild_id}", "", "limit=0"]
)
def test_no_count_tells_how_many_rows_the_other_server_has(busy: Rest, how: str, query: str) -> None:
    response = ask(busy, how, query)
    assert response.status >= 400 or int(response.total) <= 1, response.headers["content-range"]


def test_one_s_own_rows_are_counted(busy: Rest) -> None:
    assert ask(busy, "exact", "").total == "1"
