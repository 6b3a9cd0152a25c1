"""A stack starts, resumes what it had, and leaves nothing behind."""

import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import requests

from portcullis.errors import UserError
from tests.tools.devstack.pids import alive
from tools.devstack import state
from tools.devstack.layout import DiscordAccess
from tools.devstack.stack import Stack

FEW = ("postgres", "postgrest", "api")

HOLDER = """
import sys, time
from pathlib import Path
from tools.devstack.stack import Stack

stack = Stack(Path(sys.argv[1]), services=("postgres", "llm"))
stack.start()
print("up", flush=True)
time.sleep(600)
"""


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    """A small running stack."""
    with (
        tempfile.TemporaryDirectory(prefix="portcullis-") as folder,
        Stack(Path(folder), services=FEW) as stack,
    ):
        yield stack


def listening() -> dict[int, set[str]]:
    """The addresses on which this machine listens, by port (hexadecimal, as the kernel writes them)."""
    found: dict[int, set[str]] = {}
    for table in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")):
        for line in table.read_text().splitlines()[1:]:
            address, port = line.split()[1].split(":")
            if line.split()[3] == "0A":
                found.setdefault(int(port, 16), set()).add(address)
    return found


def rest(stack: Stack, key: str) -> requests.Response:
    return requests.get(
        f"{stack.env['SUPABASE_URL']}/rest/v1/", headers={"apikey": stack.env[key]}, timeout=5
    )


def versions(stack: Stack) -> list[str]:
    with psycopg.connect(stack.env["DATABASE_URL"]) as connection:
        rows = connection.execute(
            "select version from supabase_migrations.schema_migrations order by version"
        )
        return [row[0] for row in rows]


@pytest.mark.parametrize("key", ["SUPABASE_SERVICE_ROLE_KEY", "SUPABASE_SECRET_KEY"])
def test_postgrest_answers_behind_the_one_address(stack: Stack, key: str) -> None:
    assert rest(stack, key).status_code == 200


@pytest.mark.parametrize("key", ["SUPABASE_ANON_KEY", "SUPABASE_PUBLISHABLE_KEY"])
def test_the_public_key_alone_opens_nothing(stack: Stack, key: str) -> None:
    assert rest(stack, key).json()["message"] == "permission denied for function check_request"


def test_every_migration_is_in_the_database(stack: Stack) -> None:
    files = sorted(Path("supabase/migrations").glob("*.sql"))
    assert versions(stack) == [path.name.split("_")[0] for path in files]


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="reads Linux's table of sockets")
def test_everything_listens_on_the_loopback_interface_only(stack: Stack) -> None:
    ports = state.read_running(stack.data).ports
    heard = listening()
    used = {port: heard[port] for port in ports.values() if port in heard}
    assert len(used) == len(FEW) + 1  # and PostgREST's second port
    assert set().union(*used.values()) == {"0100007F"}


def test_a_second_stack_on_the_same_data_is_refused(stack: Stack) -> None:
    with pytest.raises(UserError, match=r"a stack runs in .* already"):
        Stack(stack.data, services=FEW).start()
    assert rest(stack, "SUPABASE_SERVICE_ROLE_KEY").status_code == 200


def test_a_killed_service_stays_dead_until_it_is_restarted(stack: Stack) -> None:
    before = stack.pid("postgrest")
    stack.kill("postgrest")
    assert stack.dead() == {"postgrest": -signal.SIGKILL}
    stack.restart("postgrest", {"PGRST_DB_MAX_ROWS": "1"})
    assert stack.dead() == {}
    assert stack.pid("postgrest") != before
    url = f"{stack.env['SUPABASE_URL']}/rest/v1/"
    headers = {"apikey": stack.env["SUPABASE_SERVICE_ROLE_KEY"]}
    assert requests.get(url, headers=headers, timeout=5).status_code == 200


def test_the_state_file_is_for_its_owner(stack: Stack) -> None:
    assert (stack.data / "state.json").stat().st_mode & 0o777 == 0o600


def test_a_second_start_goes_on_with_data_ports_and_secrets(data_folder: Path) -> None:
    with Stack(data_folder, services=FEW) as stack:
        first, known = stack.env, versions(stack)
        with psycopg.connect(stack.env["DATABASE_URL"]) as connection:
            connection.execute("create table public.kept as select 7 as n")
    assert not state.is_running(data_folder)
    with Stack(data_folder, services=FEW) as stack:
        assert stack.env == first
        assert versions(stack) == known
        with psycopg.connect(stack.env["DATABASE_URL"]) as connection:
            assert connection.execute("select n from public.kept").fetchone() == (7,)


def test_kill_9_of_its_holder_leaves_no_orphan_and_the_data_usable(data_folder: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(data_folder)], stdout=subprocess.PIPE)
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"up\n"
        services = [service["pid"] for service in state.read_running(data_folder).services.values()]
        assert len(services) == 2
        assert all(alive(pid) for pid in services)
        holder.kill()
    with Stack(data_folder, services=("postgres",)) as stack:
        assert not any(alive(pid) for pid in services)
        assert versions(stack)


def test_a_service_that_cannot_start_takes_the_rest_down_again(data_folder: Path) -> None:
    stack = Stack(
        data_folder, services=("llm", "detection"), extra_env={"detection": {"DETECTION_SECRET": ""}}
    )
    with pytest.raises(UserError, match="DETECTION_SECRET is not set"):
        stack.start()
    assert not state.is_running(data_folder)
    last = state.read(data_folder)
    assert last is not None
    assert not any(alive(service["pid"]) for service in last.services.values())


def test_a_taken_port_is_said(stack: Stack, data_folder: Path) -> None:
    taken = int(stack.env["SUPABASE_URL"].rpartition(":")[2])
    with pytest.raises(UserError, match=f"port {taken} is taken"):
        Stack(data_folder, services=("api",), port=taken).start()


def test_a_real_bots_token_is_not_written_down(data_folder: Path) -> None:
    discord = DiscordAccess("https://discord.example/api/v10", "real.token", "00" * 32)
    with Stack(data_folder, services=("llm", "discord"), discord=discord) as stack:
        running = state.read_running(data_folder)
        assert stack.env["DISCORD_TOKEN"] == "real.token"
        assert list(running.services) == ["llm"]
    assert not [
        path for path in data_folder.rglob("*") if path.is_file() and b"real.token" in path.read_bytes()
    ]


def test_logs_are_begun_anew_and_the_last_ones_kept(data_folder: Path) -> None:
    for _ in range(2):
        with Stack(data_folder, services=("llm",)):
            lines = (data_folder / "logs" / "llm.log").read_text().splitlines()
            assert len(lines) == 1
    assert (data_folder / "logs" / "llm.log.1").exists()
