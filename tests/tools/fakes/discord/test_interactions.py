"""Interactions: the deadline, deferrals, and what the user sees."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from tools.fakes.client import ControlCallError, FakeDiscord, Guild
from tools.fakes.discord.options import Options
from tools.fakes.endpoint import Endpoint, listening

EPHEMERAL = 64
BUTTON = {"type": 2, "style": 3, "label": "Verify", "custom_id": "case:verify:1"}
ROW = {"type": 1, "components": [BUTTON]}


@pytest.fixture
def endpoint(hasty: FakeDiscord) -> Iterator[Endpoint]:
    with listening(hasty.public_key) as endpoint:
        yield endpoint


@pytest.fixture
def home(hasty: FakeDiscord) -> Guild:
    return hasty.create_guild("Home", [{"name": "ann"}, {"name": "mod", "roles": ["moderator"]}])


def use(
    fake: FakeDiscord, guild: Guild, endpoint: Endpoint, name: str = "stats", **extra: Any
) -> dict[str, Any]:
    """Let the moderator use a command in #admin."""
    return fake.command(guild.channels["admin"], guild.member("mod"), name, url=endpoint.url, **extra)


def original(fake: FakeDiscord, view: dict[str, Any]) -> str:
    return f"{fake.api_url}/webhooks/{fake.application_id}/{view['token']}/messages/@original"


def test_a_command_carries_options_member_and_permissions(
    hasty: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    level = {"type": 4, "name": "level", "description": "how strict", "max_value": 5}
    who = {"type": 6, "name": "who", "description": "somebody"}
    leaf = {"type": 1, "name": "set", "description": "set", "options": [level, who]}
    command = {"name": "config", "description": "settings", "options": [leaf]}
    hasty.rest("PUT", f"/applications/{hasty.application_id}/guilds/{home.id}/commands", [command])
    use(hasty, home, endpoint, "config set", options={"level": 3, "who": home.member("ann")})
    (seen,) = endpoint.seen
    assert seen["data"]["options"][0]["name"] == "set"
    values = {each["name"]: each["value"] for each in seen["data"]["options"][0]["options"]}
    assert values == {"level": 3, "who": home.member("ann")}
    assert seen["data"]["resolved"]["users"][home.member("ann")]["username"] == "ann"
    assert seen["member"]["user"]["id"] == home.member("mod")
    assert int(seen["member"]["permissions"]) & 1 << 5  # MANAGE_GUILD
    with pytest.raises(ControlCallError, match="must be ≤ 5"):
        use(hasty, home, endpoint, "config set", options={"level": 9})


def test_an_ephemeral_answer_is_seen_by_its_user_alone(
    hasty: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    endpoint.answer = lambda _: (200, {"type": 4, "data": {"content": "numbers", "flags": EPHEMERAL}})
    view = use(hasty, home, endpoint)
    assert (view["outcome"], view["message"]["content"], view["ephemeral"]) == ("answered", "numbers", True)
    path = f"/channels/{home.channels['admin']}/messages"
    assert view["message"]["id"] not in {each["id"] for each in hasty.rest("GET", path).json()}
    with pytest.raises(ControlCallError, match="sees no message"):
        hasty.press(view["message"]["id"], home.member("ann"), "x", url=endpoint.url)


def test_a_late_answer_shows_that_the_application_did_not_respond(
    hasty: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    def dawdle(_: dict[str, Any]) -> tuple[int, Any]:
        hasty.get("interactions/" + endpoint.seen[-1]["id"], wait_s=0.8, changes=1)
        return 200, {"type": 4, "data": {"content": "late"}}

    endpoint.answer = dawdle
    view = use(hasty, home, endpoint)
    assert (view["outcome"], view["error"]) == ("no_response", "The application did not respond")
    assert 0.4 < view["elapsed_s"] < 0.8
    assert requests.patch(original(hasty, view), json={"content": "x"}, timeout=5).json()["code"] == 10015


def test_discords_deadline_is_three_seconds_unless_told_otherwise() -> None:
    assert Options().deadline_s == 3.0


@pytest.mark.parametrize(
    "answer", [(500, {}), (200, {"type": 99}), (200, {"type": 4, "data": {"content": "x" * 2001}}), (200, {})]
)
def test_an_invalid_answer_counts_as_none(
    hasty: FakeDiscord, home: Guild, endpoint: Endpoint, answer: tuple[int, Any]
) -> None:
    endpoint.answer = lambda _: answer
    assert use(hasty, home, endpoint)["error"] == "The application did not respond"


def test_after_a_deferral_the_original_is_404_for_a_while(
    hasty: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    endpoint.answer = lambda _: (200, {"type": 5, "data": {"flags": EPHEMERAL}})
    view = use(hasty, home, endpoint)
    assert (view["outcome"], view["loading"]) == ("deferred", True)
    early = requests.patch(original(hasty, view), json={"content": "done"}, timeout=5)
    assert (early.status_code, early.json()["code"]) == (404, 10015)
    deadline = time.monotonic() + 5
    while requests.patch(original(hasty, view), json={"content": "done"}, timeout=5).status_code == 404:
        assert time.monotonic() < deadline
    after = hasty.interaction(view["id"], wait_s=2, changes=1)
    assert (after["message"]["content"], after["loading"], after["ephemeral"]) == ("done", False, True)


def test_a_followup_appears_after_the_answer(hasty: FakeDiscord, home: Guild, endpoint: Endpoint) -> None:
    endpoint.answer = lambda _: (200, {"type": 4, "data": {"content": "first"}})
    view = use(hasty, home, endpoint)
    url = original(hasty, view).removesuffix("/messages/@original")
    requests.post(url, json={"content": "second", "flags": EPHEMERAL}, timeout=5)
    after = hasty.interaction(view["id"])
    assert [each["content"] for each in after["followups"]] == ["second"]


def test_a_callback_answers_where_the_http_response_is_empty(
    hasty: FakeDiscord, home: Guild, endpoint: Endpoint
) -> None:
    def call_back(interaction: dict[str, Any]) -> tuple[int, Any]:
        url = f"{hasty.api_url}/interactions/{interaction['id']}/{interaction['token']}/callback"
        first = requests.post(url, json={"type": 4, "data": {"content": "called"}}, timeout=5)
        second = requests.post(url, json={"type": 6}, timeout=5)
        assert (first.status_code, second.json()["code"]) == (204, 40060)
        return 202, None

    endpoint.answer = call_back
    view = use(hasty, home, endpoint)
    assert (view["outcome"], view["message"]["content"]) == ("answered", "called")


def test_a_button_updates_its_message(hasty: FakeDiscord, home: Guild, endpoint: Endpoint) -> None:
    body = {"content": "case 1", "components": [ROW]}
    message = hasty.rest("POST", f"/channels/{home.channels['admin']}/messages", body).json()
    endpoint.answer = lambda _: (200, {"type": 7, "data": {"content": "resolved", "components": []}})
    view = hasty.press(message["id"], home.member("mod"), "case:verify:1", url=endpoint.url)
    assert endpoint.seen[0]["message"]["id"] == message["id"]
    assert endpoint.seen[0]["data"]["custom_id"] == "case:verify:1"
    assert (view["message"]["id"], view["message"]["content"]) == (message["id"], "resolved")
    with pytest.raises(ControlCallError, match="no component"):
        hasty.press(message["id"], home.member("mod"), "case:verify:1", url=endpoint.url)


def test_a_form_opens_and_is_submitted(hasty: FakeDiscord, home: Guild, endpoint: Endpoint) -> None:
    text = {"type": 4, "custom_id": "why", "label": "Why", "style": 1}
    form = {"custom_id": "appeal", "title": "Appeal", "components": [{"type": 1, "components": [text]}]}
    endpoint.answer = lambda _: (200, {"type": 9, "data": form})
    view = use(hasty, home, endpoint)
    assert view["modal"]["title"] == "Appeal"
    endpoint.answer = lambda _: (200, {"type": 4, "data": {"content": "thanks"}})
    admin, mod = home.channels["admin"], home.member("mod")
    done = hasty.submit(admin, mod, view["id"], {"why": "mistake"}, url=endpoint.url)
    assert done["message"]["content"] == "thanks"
    assert endpoint.seen[-1]["data"]["components"][0]["components"][0]["value"] == "mistake"


def test_autocomplete_shows_choices(hasty: FakeDiscord, home: Guild, endpoint: Endpoint) -> None:
    choices = [{"name": "Burst", "value": "burst"}]
    endpoint.answer = lambda _: (200, {"type": 8, "data": {"choices": choices}})
    admin, mod = home.channels["admin"], home.member("mod")
    view = hasty.autocomplete(admin, mod, "rules", {"rule": "bu"}, "rule", url=endpoint.url)
    assert view["choices"] == choices
    assert endpoint.seen[0]["data"]["options"][0]["focused"] is True
