"""What a join may ask for."""

from typing import Any

import pytest

from tools.devstack.realtime.joins import Join, usable
from tools.devstack.realtime.tokens import Refusal

BINDING = {"event": "INSERT", "schema": "public", "table": "servers", "filter": "guild_id=eq.1"}


def code(payload: dict[str, Any], topic: str = "realtime:room") -> str:
    with pytest.raises(Refusal) as raised:
        Join.read(topic, payload)
    return raised.value.code


def test_a_join_of_a_few_words_is_a_public_one() -> None:
    assert Join.read("realtime:a:b", {}) == Join("a:b", private=False, token=None, bindings=[])


def test_bindings_come_back_in_order_with_an_id_each() -> None:
    wanted = [BINDING, BINDING | {"event": "*"}]
    join = Join.read("realtime:room", {"config": {"postgres_changes": wanted}})
    assert join.echo() == [BINDING | {"id": 1}, BINDING | {"event": "*", "id": 2}]


def test_a_topic_needs_a_name() -> None:
    assert code({}, "realtime:") == "TopicNameRequired"


@pytest.mark.parametrize(
    "payload",
    [
        {"config": []},
        {"config": {"private": "yes"}},
        {"config": {"private": 0}},
        {"config": {"broadcast": 1}},
        {"config": {"postgres_changes": {}}},
        {"config": {"postgres_changes": [None]}},
        {"access_token": 7},
    ],
)
def test_what_cannot_be_read_is_refused_and_not_taken_for_a_public_join(payload: dict[str, Any]) -> None:
    assert code(payload) == "InvalidJoinPayload"


def test_replay_is_refused_in_words() -> None:
    assert (
        code({"config": {"private": True, "broadcast": {"replay": {"since": 1}}}}) == "UnableToReplayMessages"
    )


@pytest.mark.parametrize("token", [None, "", "sb_publishable_1", "sb_secret_1"])
def test_an_api_key_of_the_new_kind_is_no_token(token: str | None) -> None:
    assert usable(token) is None
