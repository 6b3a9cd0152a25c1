"""What is read of the people and messages that Discord sends along, however they look."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interactions.interaction import Interaction, MalformedInteractionError
from interactions.resolved import CONTENT, Message, Person, Resolved

ANN, ROLE, CHANNEL, WRITTEN = "300000000000000001", "7" * 18, "5" * 18, "6" * 18
USER: dict[str, Any] = {"id": ANN, "username": "ann", "bot": False}
MEMBER: dict[str, Any] = {"roles": [ROLE], "joined_at": "2026-01-02T03:04:05.678000+00:00"}
MESSAGE: dict[str, Any] = {"id": WRITTEN, "channel_id": CHANNEL, "author": USER, "content": "hello"}

scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=20))
json_values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                ["users", "members", "messages", "id", "author", "roles", "content", "joined_at", ANN]
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=20,
)


def test_a_user_and_a_member_are_one_person() -> None:
    found = Resolved.read({"users": {ANN: USER}, "members": {ANN: MEMBER}})
    assert found.people == {
        ANN: Person(id=ANN, username="ann", roles=(ROLE,), joined_at_ms=1_767_323_045_678)
    }


def test_who_is_not_in_the_server_has_no_known_roles() -> None:
    assert Resolved.read({"users": {ANN: USER}}).people[ANN].roles is None


def test_a_message_has_its_author_and_content() -> None:
    found = Resolved.read({"messages": {WRITTEN: MESSAGE}})
    assert found.messages[WRITTEN] == Message(
        id=WRITTEN, channel_id=CHANNEL, author=Person(id=ANN, username="ann"), content="hello"
    )


def test_a_webhook_s_message_is_told_apart() -> None:
    assert Message.of(MESSAGE | {"webhook_id": ANN}).webhook


@pytest.mark.parametrize(
    "broken",
    [
        {"users": {ANN: None}},
        {"users": {ANN: {"username": "ann"}}},
        {"users": {ANN: {"id": "'; drop table"}}},
        {"users": [USER]},
        {"messages": {WRITTEN: {"id": WRITTEN}}},
        {"messages": {WRITTEN: MESSAGE | {"author": None}}},
        {"messages": {WRITTEN: MESSAGE | {"channel_id": 5}}},
        "users",
        None,
    ],
)
def test_what_cannot_be_read_is_left_out(broken: Any) -> None:
    assert Resolved.read(broken) == Resolved()


@pytest.mark.parametrize("member", [None, {}, {"roles": "all"}, {"roles": [5]}, {"roles": None}, []])
def test_a_member_that_cannot_be_read_leaves_a_person_without_roles(member: Any) -> None:
    found = Resolved.read({"users": {ANN: USER}, "members": {ANN: member}})
    assert found.people == {ANN: Person(id=ANN, username="ann")}


@pytest.mark.parametrize("joined_at", [None, 5, "yesterday", "9999-12-31T23:59:59+00:00x"])
def test_a_time_that_cannot_be_read_is_none(joined_at: Any) -> None:
    person = Person(id=ANN).with_member(MEMBER | {"joined_at": joined_at})
    assert (person.roles, person.joined_at_ms) == ((ROLE,), None)


def test_text_loses_what_postgres_cannot_store_and_what_is_too_long() -> None:
    message = Message.of(MESSAGE | {"content": "a\x00b\ud800" + "x" * CONTENT})
    assert message.content.startswith("ab?x")
    assert len(message.content) == CONTENT - 1
    assert Person.of_user(USER | {"username": ["ann"]}).username == ""


def test_no_message_text_stands_in_a_representation() -> None:
    assert "hello" not in repr(Message.of(MESSAGE))


@given(json_values)
def test_nothing_that_is_sent_along_breaks_the_reading(raw: Any) -> None:
    Resolved.read(raw)


def read(data: dict[str, Any], kind: int = 2) -> Interaction:
    body = {"id": "4" * 18, "token": "t", "type": kind, "guild_id": "2" * 18, "data": data}
    return Interaction.parse(json.dumps(body | {"member": {"user": {"id": ANN}}}).encode())


def test_a_menu_has_a_target_and_its_title_as_its_path() -> None:
    interaction = read({"name": "Report", "type": 3, "target_id": WRITTEN})
    assert (interaction.menu, interaction.path, interaction.target_id) == (3, ("Report",), WRITTEN)
    assert read({"name": "report", "type": 1}).menu == 0


@pytest.mark.parametrize("target", [5, "everyone", ["1"], {"id": WRITTEN}])
def test_a_target_that_is_no_id_makes_no_interaction(target: Any) -> None:
    with pytest.raises(MalformedInteractionError):
        read({"name": "Report", "type": 3, "target_id": target})


def test_what_was_typed_into_a_modal_is_read_from_rows_and_from_labels() -> None:
    old = {"type": 1, "components": [{"type": 4, "custom_id": "reason", "value": "spam"}]}
    new = {"type": 18, "component": {"type": 4, "custom_id": "more", "value": "much"}}
    interaction = read({"custom_id": "report:user:1", "components": [old, new]}, kind=5)
    assert interaction.fields == {"reason": "spam", "more": "much"}


def test_what_was_chosen_in_a_select_is_read() -> None:
    assert read({"custom_id": "scan:flag:1", "values": ["1", "2"]}, kind=3).values == ("1", "2")
