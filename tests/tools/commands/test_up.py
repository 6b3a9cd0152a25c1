"""``portcullis up``, ``status``, ``env`` and ``down`` as a person types them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from portcullis.errors import ConfigError, UserError
from tests.tools.devstack.pids import DEADLINE_S
from tools.commands.up import check_left_out, real_discord
from tools.devstack import state
from tools.devstack.layout import SERVICES

ROOT = Path(__file__).parents[3]
FEW = [f"--without={name}" for name in SERVICES if name not in {"llm", "api"}]


def portcullis(*arguments: str) -> "subprocess.CompletedProcess[str]":
    env = {name: value for name, value in os.environ.items() if not name.startswith("DISCORD_")}
    env["PYTHONPATH"] = f"{ROOT / 'functions'}:{ROOT}"
    argv = [sys.executable, "-m", "tools.cli", *arguments]
    return subprocess.run(argv, capture_output=True, text=True, env=env, cwd=ROOT, timeout=60, check=False)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The folder of a small stack that runs in the background."""
    folder = str(tmp_path_factory.mktemp("up") / "data")
    done = portcullis("up", "--detach", "--data", folder, *FEW)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Portcullis is up at http://127.0.0.1:")
    yield folder
    if state.is_running(Path(folder)):
        portcullis("down", "--data", folder)


def test_up_twice_says_that_it_runs(data: str) -> None:
    done = portcullis("up", "--detach", "--data", data, *FEW)
    assert done.returncode == 1
    assert "a stack runs in" in done.stderr


def test_status_lists_each_service(data: str) -> None:
    done = portcullis("status", "--data", data)
    assert done.returncode == 0
    assert {"llm", "api"} <= set(done.stdout.split())
    assert done.stdout.count("works") == 2


def test_env_can_be_read_by_a_shell(data: str) -> None:
    exports = portcullis("env", "--data", data).stdout
    script = f'{exports}\nset -u\necho "$SUPABASE_URL|$SUPABASE_JWT_SECRET|$DATABASE_URL|$DETECTION_SECRET"'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
    running = state.read_running(Path(data)).env
    names = ("SUPABASE_URL", "SUPABASE_JWT_SECRET", "DATABASE_URL", "DETECTION_SECRET")
    assert done.stdout.strip() == "|".join(running[name] for name in names)


def test_a_service_that_dies_is_started_again_and_that_is_said(data: str) -> None:
    before = state.read_running(Path(data)).services["llm"]["pid"]
    os.kill(before, signal.SIGKILL)
    deadline = time.monotonic() + DEADLINE_S
    while state.read_running(Path(data)).services["llm"]["pid"] == before:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert "llm ended with code -9; it starts again in 0.5 s" in (Path(data) / "supervisor.log").read_text()


def test_down_stops_everything_and_says_so_once(data: str) -> None:
    first, second = portcullis("down", "--data", data), portcullis("down", "--data", data)
    assert (first.returncode, first.stdout) == (0, "stopped\n")
    assert (second.returncode, "no stack runs in" in second.stderr) == (1, True)
    assert not state.is_running(Path(data))


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_a_stack_in_the_foreground(tmp_path: Path, how: signal.Signals) -> None:
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    argv = [sys.executable, "-m", "tools.cli", "up", "--data", str(tmp_path), "--without=api", *FEW]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, env=env, cwd=ROOT) as up:
        assert up.stdout is not None
        while b"Portcullis is up" not in (line := up.stdout.readline()):
            assert line
        up.send_signal(how)
        rest = up.stdout.read()
    assert (up.returncode, rest) == (0, b"stopping\n")
    assert not state.is_running(tmp_path)


def test_an_unknown_service_cannot_be_left_out(tmp_path: Path) -> None:
    done = portcullis("up", "--data", str(tmp_path), "--without", "moat")
    assert done.returncode == 1
    assert "there is no service moat" in done.stderr


def test_the_fake_discord_is_used_whatever_the_environment_says(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    env |= {"DISCORD_TOKEN": "real-token", "DISCORD_PUBLIC_KEY": "ab" * 32}
    argv = [sys.executable, "-m", "tools.cli", "up", "--detach", "--data", str(tmp_path), *FEW]
    done = subprocess.run(argv, capture_output=True, text=True, env=env, cwd=ROOT, timeout=60, check=True)
    running = state.read_running(tmp_path).env
    portcullis("down", "--data", str(tmp_path))
    assert "with a fake Discord;" in done.stdout
    assert running["DISCORD_TOKEN"] != "real-token"
    assert running["DISCORD_API_URL"].startswith("http://127.0.0.1:")


def test_the_real_discord_is_asked_for(tmp_path: Path) -> None:
    done = portcullis("up", "--real-discord", "--data", str(tmp_path), *FEW)
    assert done.returncode == 1
    assert "DISCORD_TOKEN" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("detach", [(), ("--detach",)])
@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--port", "80000"), "--port must be between"),
        (("--port", "-1"), "--port must be between"),
        (("--data", __file__), "cannot be the folder of a stack"),
        (("--data", f"{__file__}/below"), "cannot be the folder of a stack"),
        (("--data", "/proc/portcullis"), "cannot be the folder of a stack"),
        (("--without=postgres",), "postgrest needs postgres"),
    ],
)
def test_what_cannot_be_started_is_refused_in_one_line(
    tmp_path: Path, arguments: tuple[str, ...], why: str, detach: tuple[str, ...]
) -> None:
    few = [] if "--without=postgres" in arguments else FEW
    done = portcullis("up", "--data", str(tmp_path / "data"), *arguments, *few, *detach)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert why in done.stderr
    assert not (tmp_path / "data").exists()


def test_a_file_holds_no_stack() -> None:
    done = portcullis("status", "--data", __file__)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "no stack runs in" in done.stderr


def test_the_fake_discord_may_be_left_out_where_the_real_one_is_used() -> None:
    check_left_out(["discord"], fake_discord=False)
    with pytest.raises(UserError, match="worker needs discord"):
        check_left_out(["discord"], fake_discord=True)


def test_the_environment_names_the_real_discord() -> None:
    access = real_discord({"DISCORD_TOKEN": "t", "DISCORD_PUBLIC_KEY": "k"})
    assert (access.api_url, access.token, access.public_key) == ("https://discord.com/api/v10", "t", "k")


def test_a_token_without_its_key_is_refused() -> None:
    with pytest.raises(ConfigError, match="DISCORD_PUBLIC_KEY"):
        real_discord({"DISCORD_TOKEN": "t"})
