"""Looking up which messages a purge means."""

from typing import Any

import pytest
from responses import RequestsMock, matchers

from portcullis.discord.client import DiscordClient
from portcullis.outbox.effect import ImpossibleError
from portcullis.outbox.effects.collect_messages import EFFECT
from tests.portcullis.discord_api import BASE
from tests.portcullis.outbox.claims import a_claim

CHANNEL, AUTHOR, OTHER = "200000000000000003", "300000000000000001", "300000000000000002"
MESSAGES = f"{BASE}/channels/{CHANNEL}/messages"


def payload(count: int = 10, **wanted: Any) -> dict[str, Any]:
    return {"channel_id": CHANNEL, "before": "1000", "count": count, "user_id": None, "only": None} | wanted


def message(number: int, **fields: Any) -> dict[str, Any]:
    return {"id": str(number), "type": 0, "content": "hello", "author": {"id": AUTHOR}} | fields


def page(api: RequestsMock, before: int, *messages: dict[str, Any]) -> None:
    query = {"limit": "100", "before": str(before)}
    api.get(MESSAGES, json=list(messages), match=[matchers.query_param_matcher(query)])


def collect(discord: DiscordClient, count: int = 10, **wanted: Any) -> dict[str, Any]:
    return EFFECT.carry_out(a_claim(payload(count, **wanted)), discord)


def test_the_newest_messages_before_the_command_are_found_and_no_more_than_asked(
    discord: DiscordClient, api: RequestsMock
) -> None:
    page(api, 1000, *(message(number) for number in (999, 998, 997)))
    assert collect(discord, 2) == {"message_ids": ["999", "998"], "seen": 2}


def test_it_pages_back_until_the_channel_begins(discord: DiscordClient, api: RequestsMock) -> None:
    page(api, 1000, *(message(number) for number in range(999, 899, -1)))
    page(api, 900, message(899))
    found = collect(discord, 500)
    assert (len(found["message_ids"]), found["seen"]) == (101, 101)


def test_it_looks_through_five_hundred_and_then_stops(discord: DiscordClient, api: RequestsMock) -> None:
    for before in (1000, 900, 800, 700, 600):
        page(api, before, *(message(number) for number in range(before - 1, before - 101, -1)))
    assert collect(discord, 500, user_id=OTHER) == {"message_ids": [], "seen": 500}


def test_only_one_authors_messages_are_found_where_asked(discord: DiscordClient, api: RequestsMock) -> None:
    page(api, 1000, message(999), message(998, author={"id": OTHER}))
    assert collect(discord, user_id=OTHER) == {"message_ids": ["998"], "seen": 2}


@pytest.mark.parametrize(
    ("only", "fields", "found"),
    [
        ("links", {"content": "see https://a.example/x"}, True),
        ("links", {"content": "join discord.gg/abcdef"}, True),
        ("links", {"content": "evil.com"}, True),
        ("links", {"content": "no link, e.g. here"}, False),
        ("bots", {"author": {"id": OTHER, "bot": True}}, True),
        ("bots", {"webhook_id": "7"}, True),
        ("bots", {}, False),
        (None, {}, True),
        (None, {"type": 4}, False),
        (None, {"type": 6}, True),
        (None, {"type": 21}, False),
    ],
)
def test_a_kind_of_messages_is_found_and_what_nobody_can_delete_is_not(
    discord: DiscordClient, api: RequestsMock, only: str | None, fields: dict[str, Any], *, found: bool
) -> None:
    page(api, 1000, message(999, **fields))
    assert bool(collect(discord, only=only)["message_ids"]) is found


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [(404, 10003, "was deleted"), (403, 50001, "do not see"), (403, 50013, "I need")],
)
def test_what_discord_refuses_is_said_in_words(
    discord: DiscordClient, api: RequestsMock, status: int, code: int, words: str
) -> None:
    api.get(MESSAGES, status=status, json={"code": code, "message": "no"})
    with pytest.raises(ImpossibleError, match=words):
        collect(discord)
