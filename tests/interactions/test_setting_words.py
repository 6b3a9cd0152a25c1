"""Settings in words, for every setting there is."""

import pytest
from pydantic.fields import FieldInfo

from interactions.setting_words import allowed, shown
from portcullis import settings


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
    ],
)
def test_values_are_shown_as_a_moderator_reads_them(key: str, value: object, words: str) -> None:
    assert shown(key, value) == words
