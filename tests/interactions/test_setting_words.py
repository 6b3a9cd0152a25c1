"""Settings in words, for every setting there is."""

import pytest
from pydantic.fields import FieldInfo

from interactions.setting_words import allowed, shown, shown_whole
from portcullis import settings
from portcullis.discord.embeds import FIELD_VALUE
from portcullis.discord.markdown import length


@pytest.mark.parametrize(("key", "field"), list(settings.keys()), ids=lambda value: str(value)[:40])
def test_every_setting_says_what_it_takes(key: str, field: FieldInfo) -> None:
    words = allowed(key, field)
    assert words
    if field.annotation in {int, float}:
        assert "from" in words or "above" in words, f"{key} has no lower bound"
        assert "to" in words or "below" in words, f"{key} has no upper bound"


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("act_from", 0.5, "0.5"),
        ("merge_minutes", 1440, "1440"),
        ("simulation", False, "false"),
        ("admin_channel_id", None, "none"),
        ("admin_channel_id", "1", "<#1>"),
        ("burst.exempt_roles", ["1", "2"], "<@&1>, <@&2>"),
        ("burst.exempt_channels", [], "none"),
        ("auto_role_id", "1", "<@&1>"),
        ("welcome_message", "**Hi** `{user}`", "`**Hi** '{user}'`"),
        ("welcome_message", "x" * 65, f"`{'x' * 63}…`"),
    ],
)
def test_values_are_shown_as_a_moderator_reads_them(key: str, value: object, words: str) -> None:
    assert shown(key, value) == words


@pytest.mark.parametrize("text", ["x" * 1000, "😀" * 1000, "```\n@everyone"])
def test_all_of_a_text_is_shown_in_a_block_that_it_cannot_leave_and_that_fits(text: str) -> None:
    whole = shown_whole("welcome_message", text)
    assert whole.startswith("```\n")
    assert whole.endswith("\n```")
    assert whole.count("```") == 2
    assert length(whole) <= FIELD_VALUE


def test_a_text_setting_says_its_length_and_how_to_take_it_back() -> None:
    field = dict(settings.keys())["welcome_message"]
    assert allowed("welcome_message", field) == "text of 1 to 1000 characters, or none for the default"
