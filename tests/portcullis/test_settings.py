from typing import Any

import pytest
from annotated_types import Ge, Le
from pydantic.fields import FieldInfo

from portcullis.errors import UserError
from portcullis.settings import RULES, Mode, change, defaults, keys, parse

ID = "123456789012345678"


def bounds(field: FieldInfo) -> tuple[float, float] | None:
    low = next((bound.ge for bound in field.metadata if isinstance(bound, Ge)), None)
    high = next((bound.le for bound in field.metadata if isinstance(bound, Le)), None)
    return (low, high) if isinstance(low, int | float) and isinstance(high, int | float) else None


NUMBERS = {key: (field, *found) for key, field in keys() if (found := bounds(field))}


def patched(key: str, value: object) -> dict[str, Any]:
    rule, _, name = key.rpartition(".")
    return {"rules": {rule: {name: value}}} if rule else {name: value}


@pytest.mark.parametrize("key", NUMBERS)
def test_every_number_takes_its_bounds_and_says_its_range_beyond_them(key: str) -> None:
    field, low, high = NUMBERS[key]
    kind = int if field.annotation is int else float
    assert change(key, str(low)) == patched(key, kind(low))
    assert change(key, str(high)) == patched(key, kind(high))
    for beyond in (low - 1, high + 1, "many"):
        with pytest.raises(UserError, match=rf"^`{key}`: must be .*between {low} and {high}\.$"):
            change(key, str(beyond))


@pytest.mark.parametrize("value", ["nan", "inf", "-0.1", "1.01", ""])
def test_a_weight_that_is_no_share_of_one_is_refused(value: str) -> None:
    with pytest.raises(UserError, match="between 0 and 1"):
        change("act_from", value)


def test_every_setting_has_a_default_that_fits_and_a_help_text() -> None:
    for key, field in keys():
        assert not field.is_required(), key
        assert field.description, key
        assert field.description.endswith("."), key
    assert parse(defaults().model_dump(mode="json")) == defaults()


@pytest.mark.parametrize(
    ("key", "given", "stored"),
    [
        ("message_mode", "notify", {"message_mode": "notify"}),
        ("simulation", "true", {"simulation": True}),
        ("restricted_role_id", ID, {"restricted_role_id": ID}),
        ("restricted_role_id", "none", {"restricted_role_id": None}),
        ("exempt_roles", f"{ID}, {ID[::-1]}", {"exempt_roles": [ID, ID[::-1]]}),
        ("exempt_roles", "none", {"exempt_roles": []}),
        ("burst.threshold", 9, {"rules": {"burst": {"threshold": 9}}}),
        ("invites.allowed", "one,two", {"rules": {"invites": {"allowed": ["one", "two"]}}}),
        ("welcome_message", " Hi {user}, see <#1>, x ", {"welcome_message": "Hi {user}, see <#1>, x"}),
        ("welcome_message", "none", {"welcome_message": None}),
        ("welcome_message", "x" * 1000, {"welcome_message": "x" * 1000}),
    ],
)
def test_text_is_read_as_the_settings_type(key: str, given: object, stored: dict[str, Any]) -> None:
    assert change(key, given) == stored


@pytest.mark.parametrize(
    ("key", "given", "message"),
    [
        ("message_mode", "ban", "`message_mode`: must be one of off, record, notify, restrict, kick."),
        ("simulation", "maybe", "`simulation`: must be true or false."),
        (
            "restricted_role_id",
            "@muted",
            "`restricted_role_id`: must be a Discord id (15 to 20 digits), or none.",
        ),
        ("exempt_roles", "1,2", "`exempt_roles`: must be Discord ids with commas between."),
        (
            "welcome_message",
            "x" * 1001,
            "`welcome_message`: must be text of 1 to 1000 characters, or none for the default.",
        ),
        (
            "welcome_message",
            " ",
            "`welcome_message`: must be text of 1 to 1000 characters, or none for the default.",
        ),
        ("burst.threshold", "0", "`burst.threshold`: must be a whole number between 1 and 100."),
        ("burst.threshold", "7.5", "`burst.threshold`: must be a whole number between 1 and 100."),
        ("nonsense", "1", "There is no setting `nonsense`. `/config show` lists them all."),
        ("burst.nonsense", "1", "There is no setting `burst.nonsense`. `/config show` lists them all."),
        ("rules", "{}", "There is no setting `rules`. `/config show` lists them all."),
    ],
)
def test_what_does_not_fit_is_told_in_one_line(key: str, given: str, message: str) -> None:
    with pytest.raises(UserError) as refused:
        change(key, given)
    assert str(refused.value) == message


def test_a_patch_holds_only_what_was_changed() -> None:
    stored = {"rules": {"burst": {"threshold": 3}}, "message_mode": "kick"}
    settings = parse(stored)
    assert settings.message_mode is Mode.KICK
    assert settings.rule("burst").model_dump()["threshold"] == 3
    assert settings.rule("burst").enabled
    assert settings.model_dump(mode="json", exclude_unset=True) == stored


@pytest.mark.parametrize(
    "stored", [{"other": 1}, {"rules": {"other": {}}}, {"rules": {"burst": {"other": 1}}}, {"rules": 1}]
)
def test_what_no_setting_knows_is_refused(stored: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="There is no setting"):
        parse(stored)


def test_a_setting_in_a_list_is_named_without_its_place() -> None:
    with pytest.raises(UserError, match=r"^`burst\.exempt_roles`: must be Discord ids"):
        parse({"rules": {"burst": {"exempt_roles": [ID, "x"]}}})


def test_settings_cannot_be_changed_in_place() -> None:
    with pytest.raises(ValueError, match="frozen"):
        setattr(defaults(), "act_from", 0.1)  # noqa: B010  # the type checker refuses the plain form


def test_every_setting_has_one_name_which_begins_with_its_rules() -> None:
    assert len(list(keys())) == len(dict(keys()))
    assert all(any(key.startswith(f"{rule}.") for key, _ in keys()) for rule in RULES)


def test_a_nul_character_which_postgres_cannot_store_is_refused() -> None:
    with pytest.raises(UserError, match="NUL"):
        change("invites.allowed", "abc\x00def")
