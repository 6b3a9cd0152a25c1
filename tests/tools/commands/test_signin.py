"""``portcullis signin`` as a person types it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import jwt
import pytest
import requests

from tools import cli
from tools.devstack.stack import Stack

DISCORD_ID = "123456789012345678"


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    """A stack in which people can sign in."""
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-") as folder,
        Stack(Path(folder), services=("postgres", "auth", "api")) as stack,
    ):
        yield stack


def signin(stack: Stack, *arguments: str) -> int:
    return cli.main(["signin", "--data", str(stack.data), *arguments])


def test_it_prints_a_token_alone_and_says_apart_how_to_use_it(
    stack: Stack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert signin(stack, "--discord-id", DISCORD_ID) == 0
    printed = capsys.readouterr()
    said = jwt.decode(
        printed.out.strip(),
        stack.env["SUPABASE_JWT_SECRET"],
        algorithms=["HS256"],
        audience="authenticated",
    )
    assert said["app_metadata"]["discord_id"] == DISCORD_ID
    assert said["iss"] == f"{stack.env['SUPABASE_URL']}/auth/v1"
    assert "/rest/v1/" in printed.err
    assert printed.out.strip() not in printed.err


def test_a_password_lets_them_sign_in_without_us(stack: Stack) -> None:
    assert signin(stack, "--discord-id", DISCORD_ID, "--password", "open sesame") == 0
    answer = requests.post(
        f"{stack.env['SUPABASE_URL']}/auth/v1/token?grant_type=password",
        json={"email": f"{DISCORD_ID}@discord.test", "password": "open sesame"},
        headers={"apikey": stack.env["SUPABASE_PUBLISHABLE_KEY"]},
        timeout=5,
    )
    assert answer.status_code == 200


def test_what_is_no_discord_id_is_said_in_one_line(stack: Stack, capsys: pytest.CaptureFixture[str]) -> None:
    assert signin(stack, "--discord-id", "ann") == 1
    assert capsys.readouterr().err == "portcullis: discord_id must be a Discord id of 15 to 20 digits\n"


def test_without_a_stack_it_says_how_to_start_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["signin", "--data", str(tmp_path), "--discord-id", DISCORD_ID]) == 1
    assert "`portcullis up` starts one" in capsys.readouterr().err


def test_without_the_sign_in_server_it_says_so(data_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Stack(data_folder, services=("api",)) as bare:
        assert signin(bare, "--discord-id", DISCORD_ID) == 1
    assert "does not answer" in capsys.readouterr().err
