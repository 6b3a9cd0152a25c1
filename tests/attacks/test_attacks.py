"""Attacks through the API: none gets a row of another server, and none writes anything."""

import json

import pytest

from tests.attacks import doors, functions, identities, reads, writes
from tests.attacks.attack import Answer, Attack, came_to_nothing, send
from tests.attacks.conftest import Watch
from tests.attacks.tokens import TOKENS
from tests.sql.rls.promises import PROMISES, READABLE, USERS_COLUMNS
from tests.sql.rls.two_servers import HOME, NO_STAFF, OTHER, STAFF
from tools.devstack.databases import Rest

ATTACKS = [*identities.ATTACKS, *reads.ATTACKS, *doors.ATTACKS, *writes.ATTACKS, *functions.ATTACKS]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.hope)
def test_an_attack_comes_to_nothing(api: Rest, watch: Watch, attack: Attack) -> None:
    response = send(api.url, attack, TOKENS[attack.who](api.jwt_secret))

    assert came_to_nothing(response, attack.answer), (response.status, response.headers, response.text)
    assert shown_of_the_other_server(response.text, attack) == set()
    assert watch.changed() == set()


def shown_of_the_other_server(answer: str, attack: Attack) -> set[str]:
    """Ids and words of OTHER in the answer that the attacker did not bring along."""
    known = f"{attack.path} {json.dumps(attack.body)}"
    found = {answer[at : at + 24] for at in range(len(answer)) if answer.startswith(OTHER.mark, at)}
    if attack.answer in (Answer.NOTHING, Answer.OWN):
        return found
    return {text for text in found if text[: len(OTHER.guild_id)] not in known}


@pytest.mark.parametrize("person", STAFF)
def test_who_asks_honestly_gets_the_rows_of_their_own_server(api: Rest, person: str) -> None:
    """Or all of the above would hold for a broken API, too."""
    token = TOKENS[person](api.jwt_secret)
    for promise in READABLE:
        columns = ",".join(sorted(USERS_COLUMNS)) if promise.table == "users" else "*"
        honest = Attack("", f"/{promise.table}?select={columns}", headers={"Prefer": "count=exact"})
        response = send(api.url, honest, token)
        rows = response.rows
        assert bool(rows) == (person in promise.readers), promise.table
        assert response.total == str(len(rows))
        assert {row[promise.whose][: len(HOME.mark)] for row in rows} <= {HOME.mark}


@pytest.mark.parametrize("person", NO_STAFF)
def test_who_has_no_rights_is_signed_in_and_sees_nothing(api: Rest, person: str) -> None:
    response = send(api.url, Attack("", "/servers"), TOKENS[person](api.jwt_secret))
    assert (response.status, response.rows) == (200, [])


def test_the_other_server_has_what_the_attackers_are_after(api: Rest) -> None:
    for promise in PROMISES:
        if promise.whose:
            theirs = Attack("", f"/{promise.table}?{promise.whose}=like.{OTHER.mark}*")
            assert send(api.url, theirs, api.service_key).rows != [], promise.table
    assert OTHER.secret in send(api.url, Attack("", "/messages"), api.service_key).text


def test_the_bot_may_call_the_functions_that_the_attackers_may_not(api: Rest) -> None:
    """So they were refused for lack of a privilege, and not because there is no such function."""
    harmless = ("ensure_partitions", "read_reputation", "read_history", "read_trusted_flags")
    for name in harmless:
        arguments = functions.CALLS[name] | ({"p_months": 1} if name == "ensure_partitions" else {})
        call = Attack("", f"/rpc/{name}", method="POST", body=arguments)
        assert send(api.url, call, api.service_key).status == 200, name


def test_every_function_of_public_is_attacked(api: Rest) -> None:
    with api.database.connect() as owner:
        names = owner.execute(
            "select distinct proname from pg_proc where pronamespace = 'public'::regnamespace"
        ).fetchall()
    assert {name for (name,) in names} == set(functions.CALLS)


def test_the_watch_sees_a_write(api: Rest, watch: Watch) -> None:
    with api.database.connect() as owner:
        owner.execute("insert into handled_interactions (interaction_id) values (%s)", [HOME.id(900)])
        assert watch.changed() == {"handled_interactions"}
        owner.execute("delete from handled_interactions where interaction_id = %s", [HOME.id(900)])
    assert watch.changed() == set()


def test_the_page_of_the_api_names_only_what_its_reader_may_use(api: Rest) -> None:
    """PostgREST names all columns of a table of which one may be read; the names are no secret, the tables are."""
    page = json.loads(send(api.url, Attack("", "/"), TOKENS["administrator"](api.jwt_secret)).text)
    readable = {promise.table for promise in READABLE}
    assert set(page["paths"]) == {"/"} | {f"/{table}" for table in readable}
    assert set(page.get("definitions", {})) == readable
