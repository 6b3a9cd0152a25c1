"""Every value of the enums that people read has words in every language."""

import pytest

from interactions.enum_words import WORDS, worded
from interactions.interaction import Interaction, Kind
from tests.sql.stories import Caller
from tools.devstack.databases import Database

ENUMS = ("verification_status", "admin_action_type", "mod_action_type", "verdict_action", "confidence_level")


def reader(locale: str) -> Interaction:
    return Interaction(id="4" * 18, token="t", kind=Kind.COMMAND, user_id="3" * 18, locale=locale)


@pytest.mark.parametrize("enum", ENUMS)
def test_every_value_of_the_database_has_words(shared_database: Database, enum: str) -> None:
    with shared_database.connect() as owner:
        values = Caller(owner).rows(f"select unnest(enum_range(null::public.{enum}))::text")
    assert {value for (value,) in values} <= set(WORDS)


def test_no_german_word_is_the_english_one_by_oversight() -> None:
    assert [value for value, words in WORDS.items() if words.en == words.de] == []


def test_a_value_that_nobody_knows_yet_is_shown_as_it_is_spelt() -> None:
    assert worded("brand_new", reader("de")) == "brand new"
    assert (worded("reject", reader("de")), worded("reject", reader("fr"))) == ("Ablehnung", "reject")
