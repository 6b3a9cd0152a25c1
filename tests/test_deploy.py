"""deploy.sh: what it uploads runs, what it lacks it names, and no secret is seen."""

import json
import re
import shutil
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import MISSING, dataclass, fields
from itertools import pairwise
from pathlib import Path

import pytest
import requests

from portcullis.config import DetectionConfig, Environment, InteractionsConfig, ScheduledConfig
from tests.deployment import ROOT, SETTINGS, Supabase, a_checkout, configure, deploy, log, send_curl_to
from tests.serving import serving

FUNCTIONS = ("detection", "interactions", "scheduled")
needs_curl = pytest.mark.skipif(shutil.which("curl", path="/usr/bin") is None, reason="there is no curl")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what deploy.sh works with, a filled-in .env, and recorders in place of the real tools."""
    return a_checkout(tmp_path)


@dataclass(frozen=True)
class Deployed:
    """One deployment: what it printed, what the tools noted, and where."""

    printed: str
    log: str
    checkout: Path


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Deployed:
    """A dry run and a real one, for all tests that only look at them."""
    checkout = a_checkout(tmp_path_factory.mktemp("deployed"))
    runs = [deploy(checkout, "--dry-run"), deploy(checkout)]
    assert [run.returncode for run in runs] == [0, 0]
    return Deployed("".join(run.stdout + run.stderr for run in runs), log(checkout), checkout)


@pytest.mark.parametrize(
    ("name", "config"),
    [("detection", DetectionConfig), ("interactions", InteractionsConfig), ("scheduled", ScheduledConfig)],
)
def test_each_function_is_given_exactly_what_it_reads(
    deployed: Deployed, name: str, config: type[Environment]
) -> None:
    file = re.search(rf"^FILE .*/{name}\.yaml\n((?:[A-Z].*: .*\n)*)", deployed.log, re.MULTILINE)
    assert file is not None
    required = {field.name.upper() for field in fields(config) if field.default is MISSING}
    assert {line.split(":")[0] for line in file[1].splitlines()} == required


def test_what_is_staged_starts_without_any_import_path(checkout: Path) -> None:
    def ask(name: str) -> tuple[int, str]:
        with serving(checkout / "staged" / name / "main.py", name, SETTINGS) as url:
            answer = requests.get(f"{url}/alive", timeout=5)
            return answer.status_code, answer.json()["status"]

    (checkout / "functions" / "portcullis" / "__pycache__").mkdir()
    assert deploy(checkout, "--stage-only", "--stage", "staged").returncode == 0
    assert not list((checkout / "staged").rglob("__pycache__"))
    shutil.rmtree(checkout / "functions")  # nothing may reach back to where it came from

    with ThreadPoolExecutor() as pool:
        answers = dict(zip(FUNCTIONS, pool.map(ask, FUNCTIONS), strict=True))

    assert answers == dict.fromkeys(FUNCTIONS, (200, "ok"))


def test_what_is_staged_names_its_packages(checkout: Path) -> None:
    deploy(checkout, "--stage-only", "--stage", "staged")

    for name in FUNCTIONS:
        assert (checkout / "staged" / name / "requirements.txt").read_text() == "flask==3.1.0\n"


def test_a_dry_run_prints_every_command_and_runs_none(checkout: Path) -> None:
    done = deploy(checkout, "--dry-run")

    assert (done.returncode, done.stderr, log(checkout)) == (0, "", "")
    commands = [line.split()[1:4] for line in done.stdout.splitlines() if line.startswith("+")]
    assert commands == [
        ["supabase", "link", "--project-ref"],
        ["supabase", "db", "push"],
        *(["gcloud", "functions", "deploy"] for _ in FUNCTIONS),
        ["curl", "--silent", "--show-error"],
        ["supabase", "secrets", "set"],
        ["supabase", "functions", "deploy"],
        [".venv/bin/python", "-m", "tools.cli"],
    ]
    assert (checkout / ".portcullis" / "stage" / "detection" / "main.py").exists()


def test_no_secret_is_printed_or_stands_on_a_command_line(deployed: Deployed) -> None:
    arguments = [line for line in deployed.log.splitlines() if line.startswith("ARGS")]
    seen = "\n".join([deployed.printed, *arguments])

    assert len(arguments) == 12
    assert not [secret for secret in SETTINGS.values() if secret.startswith("secret-") and secret in seen]


def test_files_with_secrets_are_readable_by_their_owner_alone_and_gone_afterwards(deployed: Deployed) -> None:
    files = [line.split()[1:] for line in deployed.log.splitlines() if line.startswith("FILE")]

    assert [[mode, Path(path).name] for mode, path in files] == [
        *(["600", f"{name}.yaml"] for name in FUNCTIONS),
        ["600", "edge.env"],
    ]
    assert not [path for _, path in files if Path(path).exists()]


def test_each_tool_gets_only_the_secrets_that_it_needs(deployed: Deployed) -> None:
    seen = {
        " ".join(arguments.split()[1:4]): tokens.removeprefix("TOKENS ")
        for arguments, tokens in pairwise(deployed.log.splitlines())
        if arguments.startswith("ARGS")
    }
    assert seen["supabase db push"] == "secret-access-token secret-db-password "
    assert seen["supabase functions deploy"] == "secret-access-token  "
    assert seen["gcloud functions deploy"] == "  "
    assert seen["curl --silent --show-error"] == "  "
    assert seen["python -m tools.cli"] == f"  {SETTINGS['DISCORD_TOKEN']}"


def test_only_functions_that_ask_the_language_model_get_its_key(checkout: Path) -> None:
    configure(checkout, OPENAI_API_KEY="secret-openai", OPENAI_MODEL="m", OPENAI_INPUT_USD="0.4")
    done = deploy(checkout)

    assert done.returncode == 0, done.stderr
    files = log(checkout).split("FILE 600 ")[1:]
    given = {Path(text.partition("\n")[0]).name: "OPENAI_API_KEY: 'secret-openai'" in text for text in files}
    assert given == {
        "detection.yaml": True,
        "interactions.yaml": False,
        "scheduled.yaml": True,
        "edge.env": False,
    }
    assert "secret-openai" not in done.stdout


def test_the_edge_function_learns_where_python_answers(deployed: Deployed) -> None:
    assert "INTERACTIONS_URL=https://interactions.example.run.app\n" in deployed.log


def test_the_schedulers_secret_reaches_curl_by_its_input(deployed: Deployed) -> None:
    given = "".join(line for line in deployed.log.splitlines() if line.startswith("INPUT data = "))

    assert "https://scheduled.example.run.app" in given
    assert SETTINGS["SCHEDULED_SECRET"] in given


@needs_curl
@pytest.mark.parametrize(
    ("key", "authorization"),
    [("secret-service-key", "Bearer secret-service-key"), ("sb_secret_key", None)],
)
def test_the_database_learns_where_the_scheduled_function_is(
    checkout: Path, key: str, authorization: str | None
) -> None:
    awkward = r"""sch'"ed\u$(touch owned)&\n"led, old"""
    with Supabase() as supabase:
        send_curl_to(supabase.url, checkout)
        configure(
            checkout,
            SUPABASE_URL=SETTINGS["SUPABASE_URL"] + "/",
            SUPABASE_SERVICE_ROLE_KEY=key,
            SCHEDULED_SECRET=awkward,
        )
        done = deploy(checkout)

    assert done.returncode == 0, done.stderr
    ((path, headers, body),) = supabase.requests
    assert path == "/rest/v1/rpc/configure_scheduler"
    assert (headers["apikey"], headers.get("Authorization")) == (key, authorization)
    assert headers["Content-Type"] == "application/json"
    assert json.loads(body) == {"p_url": "https://scheduled.example.run.app", "p_secret": awkward}


@needs_curl
def test_a_database_that_refuses_the_scheduler_ends_the_deployment(checkout: Path) -> None:
    with Supabase(status=400, answer=b'{"code":"PC422","message":"too bad"}') as supabase:
        send_curl_to(supabase.url, checkout)
        done = deploy(checkout)

    assert done.returncode != 0
    assert "too bad" in done.stdout
    assert "tools.cli" not in log(checkout)


def test_the_env_file_is_read_and_not_run(deployed: Deployed) -> None:
    assert "DISCORD_TOKEN: 'secret-''$(touch owned)''-token'\n" in deployed.log
    assert not list(deployed.checkout.rglob("owned"))


def test_missing_settings_are_named_all_at_once_before_anything_is_done(checkout: Path) -> None:
    env = checkout / ".env"
    kept = [line for line in env.read_text().splitlines() if not line.startswith(("DISCORD_TOKEN", "SCHED"))]
    env.write_text("\n".join(kept))

    done = deploy(checkout)

    assert (done.returncode, log(checkout)) == (1, "")
    assert done.stderr == "deploy.sh: not set in .env: DISCORD_TOKEN SCHEDULED_SECRET\n"


def test_a_line_that_is_no_setting_is_named_by_its_number_and_not_shown(checkout: Path) -> None:
    (checkout / ".env").write_text("# ours\nsecret text\n")

    done = deploy(checkout)

    assert (done.returncode, done.stderr) == (1, "deploy.sh: .env, line 2: expected NAME=value\n")


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"DISCORD_PUBLIC_KEY": "ab" * 31 + "xy"}, "DISCORD_PUBLIC_KEY must be 64 hex digits"),
        (
            {"SUPABASE_URL": "http://abcdefghijklmnopqrst.supabase.co"},
            "SUPABASE_URL must begin with https://",
        ),
        ({"DISCORD_API_URL": "http://127.0.0.1:9/api/v10"}, "DISCORD_API_URL is http://127.0.0.1:9/api/v10"),
        (
            {"OPENAI_BASE_URL": "http://localhost:9/v1"},
            "OPENAI_BASE_URL is http://localhost:9/v1, which is the",
        ),
        (
            {"SUPABASE_PROJECT_REF": "another"},
            "SUPABASE_URL and SUPABASE_PROJECT_REF name different projects",
        ),
    ],
)
def test_a_setting_that_cannot_be_right_ends_it_before_anything_is_done(
    checkout: Path, settings: dict[str, str], complaint: str
) -> None:
    configure(checkout, **settings)

    done = deploy(checkout)

    assert (done.returncode, done.stdout, log(checkout)) == (1, "", "")
    assert done.stderr.startswith(f"deploy.sh: {complaint}")


def without_tools(checkout: Path, path: Path) -> None:
    """Leave a PATH of what deploy.sh itself is written with, and gcloud."""
    for name in ("supabase", "curl"):
        (checkout.parent / "bin" / name).unlink()
    shutil.rmtree(checkout / ".venv")
    path.mkdir()
    for name in ("bash", "dirname", "cat", "tr", "sort", "mkdir", "mktemp", "rm", "cp", "mv", "find"):
        (path / name).symlink_to(shutil.which(name) or name)


NOT_INSTALLED = """\
deploy.sh: not installed: supabase curl
deploy.sh: .venv/bin/python is missing: run `make setup` first
"""


def test_missing_tools_are_named_all_at_once_before_anything_is_done(checkout: Path) -> None:
    without_tools(checkout, checkout.parent / "few")

    done = deploy(checkout, system=str(checkout.parent / "few"))

    assert (done.returncode, done.stdout, log(checkout)) == (1, "", "")
    assert done.stderr == NOT_INSTALLED


def test_a_dry_run_only_warns_of_missing_tools(checkout: Path) -> None:
    without_tools(checkout, checkout.parent / "few")

    done = deploy(checkout, "--dry-run", system=str(checkout.parent / "few"))

    assert (done.returncode, done.stderr) == (0, NOT_INSTALLED)
    assert "\nDry run: nothing was done." in done.stdout
    assert "Deployed" not in done.stdout


def test_it_ends_with_what_is_left_to_do_and_how_the_worker_is_started(checkout: Path) -> None:
    done = deploy(checkout)

    left = done.stdout.partition("\nDeployed. ")[2]
    assert "https://abcdefghijklmnopqrst.supabase.co/functions/v1/interactions\n" in left
    assert "DETECTION_URL=https://detection.example.run.app\n" in left
    assert left.endswith("PYTHONPATH=functions:. venv/bin/python -m gateway_worker\n")


@pytest.mark.parametrize("arguments", [("--env",), ("--stage",), ("--env", "--dry-run")])
def test_an_option_without_its_value_is_refused_in_one_line(
    checkout: Path, arguments: tuple[str, ...]
) -> None:
    done = deploy(checkout, *arguments)

    assert done.returncode == 1
    assert done.stderr.startswith(f"deploy.sh: {arguments[0]} needs a value; usage: ./deploy.sh ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("arguments", [("--help",), ("-h",)])
def test_help_needs_nothing(checkout: Path, arguments: tuple[str, ...]) -> None:
    (checkout / ".env").unlink()
    done = deploy(checkout, *arguments)

    assert done.returncode == 0
    assert done.stdout.startswith("usage: ./deploy.sh")


def test_an_unknown_argument_is_refused(checkout: Path) -> None:
    done = deploy(checkout, "--force")

    assert done.returncode == 1
    assert done.stderr.endswith("deploy.sh: unknown argument: --force\n")


def test_the_script_can_be_executed() -> None:
    assert (ROOT / "deploy.sh").stat().st_mode & stat.S_IXUSR
