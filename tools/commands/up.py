"""``portcullis up``: start the local stack."""

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from portcullis.config import DISCORD_API_URL
from portcullis.errors import ConfigError, UserError
from tools.command import Command
from tools.commands._data import add_data

if TYPE_CHECKING:
    from tools.devstack.layout import DiscordAccess

_POLL_S = 0.05


def real_discord(environ: Mapping[str, str]) -> "DiscordAccess | None":
    """The Discord application that the environment names; None if it names none, and the fake one is meant.

    Raises:
        ConfigError: it names a token without the public key that belongs to it.
    """
    from tools.devstack.layout import DiscordAccess

    token = environ.get("DISCORD_TOKEN", "").strip()
    public_key = environ.get("DISCORD_PUBLIC_KEY", "").strip()
    if not token:
        return None
    if not public_key:
        raise ConfigError("DISCORD_PUBLIC_KEY is not set, but DISCORD_TOKEN is: both are of one application")
    return DiscordAccess(environ.get("DISCORD_API_URL", "").strip() or DISCORD_API_URL, token, public_key)


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_data(parser)
    parser.add_argument("--port", type=int, default=0, help="port of the one address (default: a free one)")
    parser.add_argument("--detach", action="store_true", help="return once it is up, and leave it running")
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="SERVICE",
        help="leave a service out; may be repeated",
    )


def _run(parsed: argparse.Namespace) -> int:
    from tools.devstack.layout import SERVICES

    if unknown := set(parsed.without) - set(SERVICES):
        raise UserError(f"there is no service {', '.join(sorted(unknown))}; there are {', '.join(SERVICES)}")
    return _detach(parsed) if parsed.detach else _stay(parsed)


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
        discord=real_discord(os.environ),
        supervise=True,
        say=say,
    )
    try:
        with Console().status("starting"):
            stack.start()
        say(f"Portcullis is up at {stack.env['SUPABASE_URL']}; Ctrl-C or `portcullis down` stops it")
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

    state.check_free(parsed.data)
    parsed.data.mkdir(parents=True, exist_ok=True)
    argv = [sys.executable, "-m", "tools.cli", "up", "--data", str(parsed.data.absolute())]
    argv += ["--port", str(parsed.port), *(f"--without={name}" for name in parsed.without)]
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
                print(f"Portcullis is up at {current.env['SUPABASE_URL']}; `portcullis down` stops it")
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
        "Starts a whole Portcullis on this machine: Postgres, PostgREST, a fake Discord, the functions, the "
        "Edge door and the gateway worker, all on the loopback interface. Data and secrets stay in the "
        "stack's folder, and the next `portcullis up` goes on with them. With DISCORD_TOKEN and "
        "DISCORD_PUBLIC_KEY in the environment, the real Discord is used instead of the fake one."
    ),
    arguments=_arguments,
    run=_run,
)
