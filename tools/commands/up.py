"""``portcullis up``: start the local stack."""

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from portcullis.config import DISCORD_API_URL, Environment
from portcullis.errors import UserError
from tools.command import Command
from tools.commands._data import add_data

if TYPE_CHECKING:
    from tools.devstack.layout import DiscordAccess

HIGHEST_PORT = 65_535
_POLL_S = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class RealDiscord(Environment):
    """The Discord application that ``--real-discord`` means."""

    discord_token: str
    discord_public_key: str
    discord_api_url: str = DISCORD_API_URL


def real_discord(environ: Mapping[str, str]) -> "DiscordAccess":
    """The Discord application that the environment names.

    Raises:
        ConfigError: it lacks the token, or the public key that belongs to it.
    """
    from tools.devstack.layout import DiscordAccess

    named = RealDiscord.from_env(environ)
    return DiscordAccess(named.discord_api_url, named.discord_token, named.discord_public_key)


def check_left_out(without: Collection[str], *, fake_discord: bool) -> None:
    """Make sure that what is started can work without what is left out.

    Raises:
        UserError: it cannot, or there is no such service.
    """
    from tools.devstack.layout import NEEDS, SERVICES

    if unknown := set(without) - set(SERVICES):
        raise UserError(f"there is no service {', '.join(sorted(unknown))}; there are {', '.join(SERVICES)}")
    for service, needed in NEEDS.items():
        missing = [name for name in needed if name in without and (fake_discord or name != "discord")]
        if missing and service not in without:
            raise UserError(
                f"{service} needs {' and '.join(missing)}: leave it out as well, with --without {service}"
            )


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    parser.add_argument("--port", type=int, default=0, help="port of the one address (default: a free one)")
    parser.add_argument("--detach", action="store_true", help="return once it is up, and leave it running")
    parser.add_argument(
        "--real-discord",
        action="store_true",
        help="use the application of DISCORD_TOKEN and DISCORD_PUBLIC_KEY instead of the fake Discord",
    )
    parser.add_argument(
        "--empty", action="store_true", help="a new database begins without the three small servers"
    )
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="SERVICE",
        help="leave a service out; may be repeated",
    )


def _run(parsed: argparse.Namespace) -> int:
    check_left_out(parsed.without, fake_discord=not parsed.real_discord)
    if not 0 <= parsed.port <= HIGHEST_PORT:
        raise UserError(f"--port must be between 0 (a free one) and {HIGHEST_PORT}, not {parsed.port}")
    if parsed.real_discord:
        real_discord(os.environ)  # refused at once, be it this process or another that will hold the stack
    if "postgres" not in parsed.without and os.geteuid() == 0:
        _tell_of_account()
    return _detach(parsed) if parsed.detach else _stay(parsed)


def _tell_of_account() -> None:
    from tools.devstack.postgres import ACCOUNT

    print(
        f"Postgres does not run as root: it gets an account {ACCOUNT}, made if it is missing, and the folders "
        "above its data and its programs are opened for passing through (o+x)",
        flush=True,
    )


def _is_up(url: str, parsed: argparse.Namespace) -> str:
    """The first half of the line that says so."""
    which = "the real Discord" if parsed.real_discord else "a fake Discord"
    return f"Portcullis is up at {url}, with {which}"


def _stay(parsed: argparse.Namespace) -> int:
    """Hold the stack until a signal comes. Every signal ends as Ctrl-C does, which stops what was started."""
    from rich.console import Console

    from tools.devstack.layout import SERVICES
    from tools.devstack.stack import Stack

    say = partial(print, flush=True)  # plain: a signal in the middle of it must not print a line twice
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    stack = Stack(
        parsed.data,
        services=[name for name in SERVICES if name not in parsed.without],
        port=parsed.port,
        discord=real_discord(os.environ) if parsed.real_discord else None,
        seeded=not (parsed.real_discord or parsed.empty),
        supervise=True,
        say=say,
    )
    try:
        with Console().status("starting"):
            stack.start()
        say(f"{_is_up(stack.env['SUPABASE_URL'], parsed)}; Ctrl-C or `portcullis down` stops it")
        signal.pause()
    except KeyboardInterrupt:
        say("stopping")
    finally:
        stack.stop()
    return 0


def _detach(parsed: argparse.Namespace) -> int:
    """Have another process hold the stack, and wait until it is up."""
    from tools.devstack import state
    from tools.devstack.program import ROOT

    state.make_folder(parsed.data)
    state.check_free(parsed.data)
    argv = [sys.executable, "-m", "tools.cli", "up", "--data", str(parsed.data.absolute())]
    argv += ["--port", str(parsed.port), *(f"--without={name}" for name in parsed.without)]
    argv += ["--real-discord"] if parsed.real_discord else []
    argv += ["--empty"] if parsed.empty else []
    log = parsed.data / "supervisor.log"
    with log.open("wb") as output:
        holder = subprocess.Popen(
            argv,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    try:
        while holder.poll() is None:
            current = state.read(parsed.data)
            if current and current.supervisor == holder.pid and current.ready:
                print(f"{_is_up(current.env['SUPABASE_URL'], parsed)}; `portcullis down` stops it")
                return 0
            time.sleep(_POLL_S)
    except KeyboardInterrupt:
        holder.terminate()
        raise
    raise UserError(f"the stack did not come up:\n{log.read_text()}")


COMMAND = Command(
    name="up",
    summary="start the local stack",
    description=(
        "Starts a whole Portcullis on this machine: Postgres, PostgREST, stand-ins for Supabase Auth, Supabase "
        "Realtime and Discord, the functions, the Edge door and the gateway worker, all on the loopback interface. "
        "Data and secrets stay in the stack's folder, and the next `portcullis up` goes on with them. With "
        "--real-discord, the application of DISCORD_TOKEN and DISCORD_PUBLIC_KEY (and DISCORD_API_URL, if set) is used "
        "instead of the fake Discord; without it these variables do not count, and a new database begins with the "
        "three small servers of supabase/seed.sql. As root, Postgres runs under an account "
        "of its own, pgserver, which is made if it is missing, and the folders above its files get o+x."
    ),
    arguments=_arguments,
    run=_run,
)
