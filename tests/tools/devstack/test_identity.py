"""A stack's secrets."""

from pathlib import Path

import jwt
import pytest

from portcullis.errors import UserError
from tools.devstack.identity import Identity, load_or_create


def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    load_or_create(tmp_path / "secrets.json")
    assert (tmp_path / "secrets.json").stat().st_mode & 0o777 == 0o600


def test_they_are_the_same_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    assert load_or_create(path) == load_or_create(path)


def test_two_stacks_share_none() -> None:
    first, second = Identity.create(), Identity.create()
    assert not {*vars_of(first)} & {*vars_of(second)}


def vars_of(identity: Identity) -> list[str]:
    return [getattr(identity, name) for name in identity.__dataclass_fields__]


@pytest.mark.parametrize(("key", "role"), [("anon_key", "anon"), ("service_role_key", "service_role")])
def test_the_keys_are_tokens_of_their_roles(key: str, role: str) -> None:
    identity = Identity.create()
    claims = jwt.decode(getattr(identity, key), identity.jwt_secret, algorithms=["HS256"])
    assert claims["role"] == role


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    path.write_text('{"jwt_secret": "x"}')
    with pytest.raises(UserError, match=r"secrets\.json does not hold"):
        load_or_create(path)
