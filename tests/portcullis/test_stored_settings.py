"""One stored setting that does not fit costs itself alone."""

import pytest

from portcullis.settings import defaults
from portcullis.stored_settings import dotted, what_fits


def test_settings_that_fit_are_read_whole() -> None:
    current, unfit = what_fits({"act_from": 0.6, "rules": {"burst": {"weight": 0.5}}})
    assert (current.act_from, current.rule("burst").weight, unfit) == (0.6, 0.5, ())


@pytest.mark.parametrize(
    ("stored", "unfit"),
    [
        ({"never_heard_of": 1, "act_from": 0.6}, ("never_heard_of",)),
        ({"act_from": 0.6, "notify_from": 7}, ("notify_from",)),
        ({"act_from": 0.6, "rules": {"burst": {"seconds": "soon"}}}, ("burst.seconds",)),
        ({"act_from": 0.6, "rules": {"no_rule": {"weight": 1}}}, ("no_rule.weight",)),
        ({"act_from": 0.6, "rules": "off"}, ()),
    ],
)
def test_what_does_not_fit_is_named_and_has_its_default(
    stored: dict[str, object], unfit: tuple[str, ...]
) -> None:
    current, named = what_fits(stored)
    assert (current.act_from, named) == (0.6, unfit)
    assert current.notify_from == defaults().notify_from


def test_dotted_names_lead_into_rules() -> None:
    stored = {"act_from": 0.6, "rules": {"burst": {"weight": 0.5}}}
    assert dict(dotted(stored)) == {"act_from": 0.6, "burst.weight": 0.5}
