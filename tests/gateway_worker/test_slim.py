"""What leaves Discord's payloads, and what never does."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway_worker.slim import SHAPES, slim
from tests.gateway_worker.doubles import HOSTILE, ODD_TEXT

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ODD_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ODD_TEXT, inner, max_size=4),
    max_leaves=20,
)
KEYS = st.sampled_from(
    ["id", "author", "user", "member", "roles", "channels", "threads", "embeds", "role", "message_snapshots"]
)


FILE = {"filename": "a.png", "size": 10, "content_type": "image/png"}
EMBED = {
    "title": "t",
    "description": "d",
    "url": "https://x.example",
    "author": {"name": "n"},
    "fields": [{"name": "n", "value": "v"}],
    "footer": {"text": "f"},
}


def test_a_message_keeps_what_detection_judges_by_and_nothing_else() -> None:
    payload = {
        "id": "1",
        "channel_id": "2",
        "guild_id": "3",
        "author": {"id": "4", "username": "ann", "global_name": "Ann", "bot": False, "avatar": "x"},
        "member": {"roles": ["5"], "joined_at": "2024-01-01T00:00:00Z", "nick": None, "deaf": True},
        "content": "hi",
        "edited_timestamp": None,
        "mentions": [{"id": "6", "bot": False, "username": "bob"}],
        "mention_roles": ["7"],
        "mention_everyone": False,
        "attachments": [{"filename": "a.png", "size": 10, "content_type": "image/png", "url": "https://cdn"}],
        "webhook_id": "8",
        "type": 0,
        "embeds": [EMBED | {"color": 3}],
        "message_snapshots": [
            {"message": {"content": "forwarded", "flags": 0, "embeds": [EMBED], "attachments": [FILE]}}
        ],
        "referenced_message": {"author": {"id": "9", "username": "cy"}, "content": "secret"},
        "nonce": "1",
        "components": [{"type": 1}],
    }
    assert slim("MESSAGE_CREATE", payload) == {
        "id": "1",
        "channel_id": "2",
        "guild_id": "3",
        "author": {"id": "4", "username": "ann", "global_name": "Ann", "bot": False},
        "member": {"roles": ["5"], "joined_at": "2024-01-01T00:00:00Z", "nick": None},
        "content": "hi",
        "edited_timestamp": None,
        "mentions": [{"id": "6", "bot": False}],
        "mention_roles": ["7"],
        "mention_everyone": False,
        "attachments": [{"filename": "a.png", "size": 10, "content_type": "image/png"}],
        "webhook_id": "8",
        "type": 0,
        "embeds": [EMBED],
        "message_snapshots": [
            {"message": {"content": "forwarded", "embeds": [EMBED], "attachments": [FILE]}}
        ],
        "referenced_message": {"author": {"id": "9"}},
    }


def test_of_a_picture_only_a_joiners_is_told() -> None:
    user = {"id": "4", "username": "ann", "avatar": None}
    joins = {"guild_id": "3", "user": user, "roles": []}
    assert slim("GUILD_MEMBER_ADD", joins) == joins
    assert slim("GUILD_MEMBER_UPDATE", joins) == joins | {"user": {"id": "4", "username": "ann"}}


def test_a_guild_keeps_roles_channels_and_threads_but_no_members() -> None:
    overwrite = {"id": "1", "type": 0, "allow": "0", "deny": "1024"}
    channel = {
        "id": "2",
        "type": 0,
        "name": "general",
        "parent_id": None,
        "position": 1,
        "permission_overwrites": [overwrite],
        "last_message_id": "9",
    }
    role = {"id": "1", "name": "@everyone", "permissions": "0", "position": 0, "managed": False}
    thread = {"id": "3", "type": 11, "name": "talk", "parent_id": "2", "last_message_id": "8"}
    kept = {
        "id": "1",
        "name": "g",
        "owner_id": "7",
        "roles": [role],
        "channels": [channel],
        "threads": [thread],
    }
    dropped = {"members": [{"user": {"id": "7"}}], "emojis": [{"id": "1"}], "presences": []}
    noisy = kept | dropped | {"roles": [role | {"color": 1}], "channels": [channel | {"topic": "t"}]}
    assert slim("GUILD_CREATE", noisy) == kept


@pytest.mark.parametrize(
    "name",
    ["PRESENCE_UPDATE", "TYPING_START", "MESSAGE_REACTION_ADD", "READY", "GUILD_MEMBERS_CHUNK", "made up"],
)
def test_an_event_that_nothing_uses_is_dropped(name: str) -> None:
    assert slim(name, {"id": "1"}) is None


def test_a_field_of_the_wrong_kind_is_left_out_and_the_rest_stays() -> None:
    payload = {
        "id": "1",
        "author": "ann",
        "mentions": {"id": "2"},
        "content": ["x"],
        "embeds": [3, {"title": "t"}],
    }
    assert slim("MESSAGE_CREATE", payload) == {"id": "1", "embeds": [{"title": "t"}]}


@HOSTILE
@given(name=st.sampled_from(sorted(SHAPES)), payload=JSON)
def test_no_payload_whatever_raises(name: str, payload: Any) -> None:
    kept = slim(name, payload)
    assert (kept is None) == (not isinstance(payload, dict))


@HOSTILE
@given(name=st.sampled_from(sorted(SHAPES)), payload=st.dictionaries(KEYS, JSON))
def test_known_keys_with_hostile_values_keep_to_the_shape(name: str, payload: dict[str, Any]) -> None:
    kept = slim(name, payload)
    assert kept is not None
    assert kept.keys() <= SHAPES[name].keys() & payload.keys()
    assert slim(name, kept) == kept
