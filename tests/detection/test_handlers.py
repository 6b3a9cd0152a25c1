"""Each kind of gateway event: what becomes of it."""

from typing import Any

import pytest

from detection import handlers
from detection.handler import Handler, Reading
from portcullis import registry
from portcullis.models import EventKind
from tests.detection.payloads import entry, join, message
from tests.present import NOW_MS

HANDLERS = registry.load(handlers, "HANDLER", Handler)
GUILD = "600000000000000001"
CHANGES = ("CREATE", "UPDATE", "DELETE")


def read(one: dict[str, Any]) -> Reading:
    return HANDLERS[one["type"]].read(one["data"], one["received_ms"])


def test_every_forwarded_event_has_a_handler() -> None:
    assert set(HANDLERS) == {
        *(f"MESSAGE_{change}" for change in ("CREATE", "UPDATE")),
        *(f"GUILD_MEMBER_{change}" for change in ("ADD", "UPDATE", "REMOVE")),
        *(f"GUILD_{change}" for change in ("CREATE", "DELETE")),
        *(f"{kind}_{change}" for kind in ("GUILD_ROLE", "CHANNEL", "THREAD") for change in CHANGES),
    }


def test_a_messages_time_and_id_are_its_snowflakes() -> None:
    one = message(at_ms=NOW_MS + 123)
    (event,) = read(one).events

    assert (event.kind, event.at_ms, event.event_id) == (
        EventKind.MESSAGE,
        NOW_MS + 123,
        f"m:{one['data']['id']}",
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"author": {"id": "700000000000000001", "bot": True}},
        {"webhook_id": "700000000000000001"},
        {"guild_id": None},
        {"type": 7},
        {"author": None},
    ],
    ids=["bot", "webhook", "direct message", "join notice", "no author"],
)
def test_bots_webhooks_direct_messages_and_system_messages_are_not_judged(fields: dict[str, Any]) -> None:
    assert read(message(**fields)) == Reading()


def test_mentions_leave_out_bots_the_author_and_whom_is_replied_to() -> None:
    people = [{"id": f"70000000000000000{n}"} for n in range(3)]
    bot = {"id": "700000000000000009", "bot": True}
    one = message(user=people[0]["id"], mentions=[*people, bot], referenced_message={"author": people[1]})

    assert read(one).events[0].mentions == (people[2]["id"],)


def test_a_forwarded_messages_text_embeds_and_files_are_read_apart_from_the_authors_words() -> None:
    copy = {
        "content": "copied words",
        "embeds": [
            {"title": "A frame", "url": "https://frame.example/x", "fields": [{"name": "n", "value": "v"}]}
        ],
        "attachments": [
            {"filename": "free_nitro_tool.exe", "size": 3, "content_type": "application/x-msdownload"}
        ],
    }
    (event,) = read(message("look", message_snapshots=[{"message": copy}])).events

    assert event.text == "look"
    assert event.forwarded.splitlines() == [
        "copied words", "A frame", "n", "v", "https://frame.example/x", "free_nitro_tool.exe",
    ]  # fmt: skip
    assert [file.name for file in event.attachments] == ["free_nitro_tool.exe"]
    assert event.written.raw == f"look\n{event.forwarded}"


def test_embeds_and_names_of_files_are_read_beside_the_text() -> None:
    embed = {
        "title": "T",
        "description": "D",
        "url": "https://gift.example/x",
        "author": {"name": "A"},
        "footer": {"text": "F"},
    }
    (event,) = read(
        message(
            "see https://gift.example/x", embeds=[embed], attachments=[{"filename": "MyNewGame_setup.rar"}]
        )
    ).events

    assert event.embedded.splitlines() == ["T", "D", "A", "F", "MyNewGame_setup.rar"]
    assert event.written.raw == "see https://gift.example/x"
    assert event.parsed.raw == f"{event.written.raw}\n{event.embedded}"


def test_previews_of_sites_that_everybody_links_to_and_names_that_devices_give_are_left_unread() -> None:
    embed = {"title": "FREE NITRO (gone wrong)", "url": "https://www.youtube.com/watch?v=x"}
    (event,) = read(message("lol", embeds=[embed], attachments=[{"filename": "IMG_1234.jpg"}])).events

    assert event.embedded == ""
    assert event.parsed is event.written


@pytest.mark.parametrize(
    ("nick", "global_name", "shown"),
    [("Nick", "Shown", "Nick"), (None, "Shown", "Shown"), (None, None, "plain")],
)
def test_an_author_is_known_by_the_name_that_is_shown(
    nick: str | None, global_name: str | None, shown: str
) -> None:
    author = {"id": "700000000000000001", "username": "plain", "global_name": global_name}

    assert read(message(author=author, member={"nick": nick})).events[0].name == shown


def test_roles_are_unknown_where_discord_does_not_say() -> None:
    assert read(message(member=None)).events[0].roles is None
    assert read(message()).events[0].roles == ()


def test_an_edit_is_an_event_of_its_own_time() -> None:
    one = message(edited_timestamp="2026-11-20T00:00:00.500+00:00")
    one["type"] = "MESSAGE_UPDATE"
    (event,) = read(one).events

    assert event.kind is EventKind.EDIT
    assert event.event_id == f"m:{one['data']['id']}:{event.at_ms}"
    assert event.at_ms % 1000 == 500


def test_a_links_preview_is_no_edit() -> None:
    one = message()
    one["type"] = "MESSAGE_UPDATE"

    assert read(one) == Reading()


def test_a_join_is_known_by_server_user_and_time_of_joining() -> None:
    one = join(GUILD, at="2026-11-01T00:00:00+00:00")
    reading = read(one)

    assert reading.events[0].event_id == f"j:{GUILD}:{one['data']['user']['id']}:1793491200000"
    assert reading.states[0]["joined_at_ms"] == 1_793_491_200_000


def test_a_joiner_is_judged_by_the_name_that_is_shown() -> None:
    assert read(join(GUILD, username="plain")).events[0].text == "plain"
    assert read(join(GUILD, username="plain", global_name="Shown")).events[0].text == "Shown"


@pytest.mark.parametrize(
    ("user", "has_avatar"),
    [({"avatar": "a1b2"}, True), ({"avatar": None}, False), ({}, None), ({"avatar": 7}, True)],
)
def test_whether_a_joiner_has_a_picture_is_known_where_discord_says_so(
    user: dict[str, Any], has_avatar: bool | None
) -> None:
    assert read(join(GUILD, **user)).events[0].has_avatar is has_avatar


def test_a_joining_bot_is_a_member_but_nobody_to_judge() -> None:
    reading = read(join(GUILD, bot=True))

    assert reading.events == ()
    assert len(reading.states) == 1


def test_a_rename_is_judged_by_the_name_that_is_shown() -> None:
    user = {"id": "700000000000000001", "username": "plain", "global_name": "Shown"}
    data: dict[str, Any] = {"guild_id": GUILD, "user": user, "roles": [], "joined_at": None}

    assert read(entry("GUILD_MEMBER_UPDATE", data)).events[0].text == "Shown"
    assert read(entry("GUILD_MEMBER_UPDATE", data | {"nick": "Nick"})).events[0].text == "Nick"


def test_a_leaver_is_gone() -> None:
    data = {"guild_id": GUILD, "user": {"id": "700000000000000001"}}
    assert read(entry("GUILD_MEMBER_REMOVE", data)).states[0]["gone"] is True


def test_a_server_is_read_with_its_roles_channels_and_threads() -> None:
    data = {
        "id": GUILD,
        "name": "Home",
        "owner_id": "700000000000000001",
        "roles": [{"id": GUILD, "permissions": "1024"}],
        "channels": [{"id": "500000000000000001", "type": 0}],
        "threads": [{"id": "500000000000000002", "type": 11, "parent_id": "500000000000000001"}],
    }
    states = read(entry("GUILD_CREATE", data)).states

    assert [state["type"] for state in states] == ["guild", "role", "channel", "channel"]
    assert states[1]["permissions"] == 1024
    assert states[3]["parent_id"] == "500000000000000001"


@pytest.mark.parametrize("kind", ["GUILD_CREATE", "GUILD_DELETE"])
def test_an_outage_changes_nothing(kind: str) -> None:
    assert read(entry(kind, {"id": GUILD, "unavailable": True})) == Reading()


def test_a_removal_deactivates_the_server() -> None:
    assert read(entry("GUILD_DELETE", {"id": GUILD})).states[0]["gone"] is True


@pytest.mark.parametrize("change", ["CREATE", "UPDATE"])
def test_a_role_is_read(change: str) -> None:
    role = {"id": "800000000000000001", "permissions": "8", "managed": True}
    (state,) = read(entry(f"GUILD_ROLE_{change}", {"guild_id": GUILD, "role": role})).states

    assert (state["role_id"], state["permissions"], state["managed"]) == (role["id"], 8, True)


def test_a_deleted_role_is_gone() -> None:
    data = {"guild_id": GUILD, "role_id": "800000000000000001"}
    assert read(entry("GUILD_ROLE_DELETE", data)).states[0]["gone"] is True


@pytest.mark.parametrize("kind", ["CHANNEL", "THREAD"])
def test_a_channel_is_read_and_a_deleted_one_is_gone(kind: str) -> None:
    data = {"id": "500000000000000001", "guild_id": GUILD, "type": 11}
    gone = [
        read(entry(f"{kind}_{change}", data)).states[0]["gone"] for change in ("CREATE", "UPDATE", "DELETE")
    ]

    assert gone == [False, False, True]
