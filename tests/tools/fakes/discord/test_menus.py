"""Context menus: what is sent along, and what a client would not let somebody use."""

from collections.abc import Iterator

import pytest

from tools.fakes.client import ControlCallError, FakeDiscord, Guild
from tools.fakes.endpoint import Endpoint, listening

KICK_MEMBERS = 2
MENUS = [
    {"type": 2, "name": "Report"},
    {"type": 3, "name": "Report"},
    {"type": 3, "name": "Flag", "default_member_permissions": str(KICK_MEMBERS)},
]


@pytest.fixture
def endpoint(fake: FakeDiscord) -> Iterator[Endpoint]:
    with listening(fake.public_key) as endpoint:
        endpoint.answer = lambda _: (200, {"type": 4, "data": {"content": "done"}})
        yield endpoint


@pytest.fixture
def home(fake: FakeDiscord) -> Guild:
    home = fake.create_guild("Home", [{"name": "ann"}, {"name": "mod", "roles": ["moderator"]}])
    fake.rest("PUT", f"/applications/{fake.application_id}/guilds/{home.id}/commands", MENUS)
    return home


def test_a_user_menu_carries_its_target_and_the_member(
    fake: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    ann, mod = home.member("ann"), home.member("mod")
    told = fake.menu(home.channels["general"], ann, "Report", "user", mod, url=endpoint.url)

    assert told["message"]["content"] == "done"
    (seen,) = endpoint.seen
    assert (seen["type"], seen["data"]["type"], seen["data"]["target_id"]) == (2, 2, mod)
    resolved = seen["data"]["resolved"]
    assert resolved["users"][mod]["username"] == "mod"
    assert home.roles["moderator"] in resolved["members"][mod]["roles"]
    assert "user" not in resolved["members"][mod]


def test_a_user_who_is_not_in_the_server_has_no_member(
    fake: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    stranger = fake.create_guild("Elsewhere", [{"name": "stranger"}]).member("stranger")
    ann = home.member("ann")
    fake.menu(home.channels["general"], ann, "Report", "user", stranger, url=endpoint.url)
    assert set(endpoint.seen[0]["data"]["resolved"]) == {"users"}


def test_a_message_menu_carries_the_message_with_author_and_content(
    fake: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    ann, mod = home.member("ann"), home.member("mod")
    written = fake.message(home.channels["general"], mod, "hello")["id"]
    fake.menu(home.channels["general"], ann, "Report", "message", written, url=endpoint.url)

    data = endpoint.seen[0]["data"]
    message = data["resolved"]["messages"][written]
    assert (data["type"], data["target_id"]) == (3, written)
    assert (message["author"]["id"], message["content"], message["channel_id"]) == (
        mod,
        "hello",
        home.channels["general"],
    )


def test_only_a_menu_that_is_registered_for_that_target_can_be_used(
    fake: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    ann, mod = home.member("ann"), home.member("mod")
    with pytest.raises(ControlCallError, match="no user menu 'Flag' is registered"):
        fake.menu(home.channels["general"], mod, "Flag", "user", ann, url=endpoint.url)
    with pytest.raises(ControlCallError, match="on must be one of user, message"):
        fake.menu(home.channels["general"], mod, "Flag", "channel", ann, url=endpoint.url)
    assert endpoint.seen == []


def test_a_menu_is_shown_to_those_with_its_permissions_alone_unless_the_client_cheats(
    fake: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    general, ann, mod = home.channels["general"], home.member("ann"), home.member("mod")
    written = fake.message(general, ann, "hello")["id"]
    with pytest.raises(ControlCallError, match="not shown the menu 'Flag'"):
        fake.menu(general, ann, "Flag", "message", written, url=endpoint.url)
    fake.menu(general, ann, "Flag", "message", written, url=endpoint.url, check=False)
    fake.menu(general, mod, "Flag", "message", written, url=endpoint.url)
    assert [seen["member"]["user"]["id"] for seen in endpoint.seen] == [ann, mod]


def test_a_message_that_is_elsewhere_or_deleted_cannot_be_used(
    fake: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    general, ann = home.channels["general"], home.member("ann")
    written = fake.message(general, ann, "hello")["id"]
    with pytest.raises(ControlCallError, match="sees no message"):
        fake.menu(home.channels["random"], ann, "Report", "message", written, url=endpoint.url)
    fake.delete(written)
    with pytest.raises(ControlCallError, match="sees no message"):
        fake.menu(general, ann, "Report", "message", written, url=endpoint.url)
    with pytest.raises(ControlCallError, match="there is no user"):
        fake.menu(general, ann, "Report", "user", written, url=endpoint.url)
