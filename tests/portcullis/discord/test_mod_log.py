"""The log channel: what an entry says, and that no word in it does anything."""

from typing import Any, cast

import pytest

from portcullis.discord.embeds import TOTAL
from portcullis.discord.markdown import length
from portcullis.discord.mod_log import Entry, is_about, render

USER, MODERATOR, CHANNEL = "300000000000000001", "300000000000000002", "200000000000000003"


def an_entry(**fields: Any) -> Entry:
    """A kick."""
    entry: Entry = {
        "id": 7, "action": "kick", "user_id": USER, "channel_id": None, "moderator_id": MODERATOR,
        "reason": "by 4: rude", "case": None, "at_ms": 1_790_000_000_000, "until_ms": None, "metadata": {},
    }  # fmt: skip
    return cast("Entry", {**entry, **fields})


def fields_of(entry: Entry) -> dict[str, str]:
    (embed,) = render([entry])["embeds"]
    return {field["name"]: field["value"] for field in embed["fields"]}


def test_an_entry_says_who_by_whom_why_and_when() -> None:
    assert fields_of(an_entry()) == {
        "Who": f"<@{USER}> {USER}",
        "By": f"<@{MODERATOR}>",
        "Reason": "by 4: rude",
        "When": "<t:1790000000:D> (<t:1790000000:R>)",
    }


def test_an_entry_says_until_when_in_which_case_where_and_how_much() -> None:
    entry = an_entry(
        until_ms=1_800_000_000_000, case=17, channel_id=CHANNEL, metadata={"deleted": 12, "a": 1}
    )
    fields = fields_of(entry)
    assert fields["Until"].startswith("<t:1800000000:D>")
    assert (fields["Case"], fields["Where"], fields["Details"]) == (
        "#17",
        f"<#{CHANNEL}>",
        "a: 1, deleted: 12",
    )


def test_what_the_bot_did_by_itself_to_a_channel_says_so() -> None:
    fields = fields_of(an_entry(user_id=None, channel_id=CHANNEL, moderator_id=None, reason=None))
    assert (fields["By"], "Who" in fields, "Reason" in fields) == ("Portcullis", False, False)


@pytest.mark.parametrize("reason", ["@everyone", "<@&7>", "[free](https://evil.example)", "**loud**\n# news"])
def test_a_reason_shows_and_does_nothing(reason: str) -> None:
    message = render([an_entry(reason=reason)])
    shown = fields_of(an_entry(reason=reason))["Reason"]
    assert message["allowed_mentions"] == {"parse": []}
    assert "\\" in shown
    assert "\n" not in shown


def test_five_entries_with_all_that_they_may_hold_fit_into_a_message() -> None:
    full = an_entry(
        action="restrict", channel_id=CHANNEL, reason="@" * 2000, case=10**9, until_ms=1_800_000_000_000,
        metadata={"x" * 300: "y" * 300},
    )  # fmt: skip
    total = sum(
        length(embed["title"])
        + length(embed["footer"]["text"])
        + sum(length(field["name"]) + length(field["value"]) for field in embed["fields"])
        for embed in render([full] * 5)["embeds"]
    )
    assert total <= TOTAL


def test_a_message_is_recognised_by_its_first_entry() -> None:
    message = render([an_entry(id=7)]) | {"author": {"bot": True}}
    assert is_about(message, an_entry(id=7))
    assert not is_about(message, an_entry(id=70))
    assert not is_about(message | {"author": {}}, an_entry(id=7))
