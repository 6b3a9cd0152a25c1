"""A whole Portcullis to play in: a stack in a folder of its own, and the ways to it."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from portcullis import snowflake
from portcullis.db.store import Store
from portcullis.db.transport import Transport
from portcullis.errors import UserError
from tools.devstack import state
from tools.devstack.layout import SERVICES
from tools.devstack.program import ROOT, inherited_environment
from tools.devstack.stack import Stack
from tools.devstack.supervisor import call_job
from tools.fakes.client import FakeDiscord, Guild
from tools.play.records import Records

Json = dict[str, Any]

USUAL_CHANNELS = frozenset(("general", "random", "help", "admin", "verification"))
"""Every guild of the fake Discord has them."""


@dataclass(frozen=True, slots=True)
class Venue:
    """A running stack.

    Attributes:
        folder: its data.
        env: its addresses and secrets.
        discord: plays the people of the fake Discord.
        store: calls the bot's SQL functions.
        records: reads the database.
    """

    folder: Path
    env: Mapping[str, str]
    discord: FakeDiscord
    store: Store
    records: Records

    def configure(self, guild: Guild) -> None:
        """Tell Portcullis which role and channels of a new guild to use, as ``/config set`` does."""
        claim = {"id": snowflake.from_ms(now_ms()), "user_id": guild.owner_id, "guild_id": guild.id}
        # An interaction's id counts once: the guild's own low bits keep those of one millisecond apart.
        claim["id"] = str(int(claim["id"]) | (int(guild.id) & ((1 << 22) - 1)))
        self.store.configure_server(interaction=claim, guild_id=guild.id, patch=server_ids(guild))

    def run_outbox(self) -> None:
        """Have the scheduled function carry out what is left, as cron does every minute."""
        try:
            call_job(self.env["SCHEDULED_URL"], self.env["SCHEDULED_SECRET"], "outbox", int(time.time()))
        except requests.RequestException as error:
            raise UserError(f"the scheduled function does not do its job: {error}") from error

    def worker_health(self) -> Json:
        """What the gateway worker says of itself."""
        health: Json = requests.get(f"{self.env['WORKER_URL']}/health", timeout=10).json()
        return health


def now_ms() -> int:
    """Milliseconds since the Unix epoch."""
    return time.time_ns() // 1_000_000


def server_ids(guild: Guild) -> dict[str, str]:
    """The settings of a guild of the fake Discord: its restricted role and its channels."""
    return {
        "restricted_role_id": guild.roles["restricted"],
        "admin_channel_id": guild.channels["admin"],
        "verification_channel_id": guild.channels["verification"],
        "admin_notification_role_id": guild.roles["moderator"],
    }


@contextmanager
def opened(
    *, without: Sequence[str] = (), keep: bool = False, say: Callable[[str], None] = lambda _: None
) -> Iterator[Venue]:
    """Start a stack in a new folder; stop and remove it at the end, unless it is to be kept.

    Args:
        without: services to leave out.
        keep: leave it up; ``portcullis down --data FOLDER`` stops it.
        say: is told what happens, one line at a time.

    Raises:
        UserError: it does not come up.
    """
    with ExitStack() as exits:
        if keep:
            folder = Path(tempfile.mkdtemp(prefix="portcullis-kept-"))
            _start_detached(folder, without)
            env: Mapping[str, str] = state.read_running(folder).env
        else:
            folder = Path(exits.enter_context(tempfile.TemporaryDirectory(prefix="portcullis-")))
            services = [name for name in SERVICES if name not in without]
            env = exits.enter_context(Stack(folder, services=services, supervise=True, say=say)).env
        discord = exits.enter_context(
            closing(FakeDiscord(env["DISCORD_CONTROL_URL"].removesuffix("/_control")))
        )
        transport = Transport.of_project(env["SUPABASE_URL"], env["SUPABASE_SERVICE_ROLE_KEY"])
        exits.enter_context(closing(transport))
        records = exits.enter_context(closing(Records(env["DATABASE_URL"])))
        yield Venue(folder, env, discord, Store(transport), records)


def _start_detached(folder: Path, without: Sequence[str]) -> None:
    """Start the stack as ``portcullis up --detach`` does, so that it outlives this process."""
    argv = [sys.executable, "-m", "tools.cli", "up", "--detach", "--empty", "--data", str(folder)]
    argv += [f"--without={name}" for name in without]
    env = inherited_environment() | {"PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}"}
    done = subprocess.run(argv, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise UserError(done.stderr.strip() or "the stack did not come up")
