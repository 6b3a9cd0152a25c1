"""Passwords are stored as salted hashes."""

import pytest

from tools.devstack.auth import passwords


def test_the_right_password_matches_and_no_other() -> None:
    stored = passwords.make("open sesame \u00e9")
    assert passwords.matches("open sesame \u00e9", stored)
    assert not passwords.matches("open sesame e", stored)


def test_the_same_password_is_never_stored_twice_alike() -> None:
    assert passwords.make("x") != passwords.make("x")
    assert "x" not in passwords.make("x").split("$")


@pytest.mark.parametrize("stored", [None, "", "plain", "md5$a$b"])
def test_without_a_hash_no_password_matches(stored: str | None) -> None:
    assert not passwords.matches("", stored)
    assert not passwords.matches("plain", stored)
