from portcullis.setting_fields import expects, is_free, is_id, takes_in_words
from portcullis.settings import keys

FIELDS = dict(keys())


def test_what_each_setting_takes_is_said_in_words() -> None:
    said = {expects(field) for field in FIELDS.values()}
    assert "between 0 and 1" in said
    assert "text" not in said, "every setting of today says more than that"


def test_words_are_of_the_fields_type_and_bounds() -> None:
    assert expects(FIELDS["burst.threshold"]) == "a whole number between 1 and 100"
    assert expects(FIELDS["simulation"]) == "true or false"
    assert expects(FIELDS["message_mode"]) == "one of off, record, notify, restrict, kick"
    assert expects(FIELDS["exempt_roles"]) == "Discord ids with commas between"
    assert expects(FIELDS["watchlist.words"]) == "words with commas between"


def test_a_field_that_says_itself_what_it_takes_is_believed() -> None:
    assert takes_in_words(FIELDS["greeting"]).startswith("up to ")
    assert expects(FIELDS["greeting"]) == takes_in_words(FIELDS["greeting"])
    assert takes_in_words(FIELDS["burst.threshold"]) == ""


def test_ids_and_free_text_are_told_from_all_else() -> None:
    assert is_id(FIELDS["admin_channel_id"].annotation)
    assert not is_id(FIELDS["burst.threshold"].annotation)
    assert is_free(FIELDS["welcome_message"])
    assert not is_free(FIELDS["message_mode"])
