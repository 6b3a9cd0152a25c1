"""The Supabase CLI against a database that is given by its URL: no account, no Docker."""

import platform
import shutil
import subprocess
from pathlib import Path
from typing import Final

from portcullis.errors import UserError
from tools.devstack.program import ROOT, inherited_environment

_PACKAGE: Final = "@supabase/cli-linux-x64"
_TIMEOUT_S: Final = 60


def run(url: str, *arguments: str, workdir: Path) -> "subprocess.CompletedProcess[str]":
    """Run a command of the CLI on a database and return what it said, whatever its exit code.

    Args:
        url: the database, as ``postgres``; on this machine, for the connection is not encrypted.
        arguments: the command, such as ``db advisors --level warn``.
        workdir: the folder that holds ``supabase/``. The CLI keeps its own files there too.

    Raises:
        UserError: the CLI is missing.
    """
    home = {"HOME": str(workdir), "SUPABASE_TELEMETRY_DISABLED": "1"}
    return subprocess.run(
        [str(executable()), *arguments, f"--remote={url}?sslmode=disable", f"--workdir={workdir}"],
        env=inherited_environment() | home,
        cwd=workdir,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_S,
        check=False,
    )


def executable() -> Path:
    """The CLI's program: the one that ``make setup`` brings on Linux x86-64, else one on PATH.

    Raises:
        UserError: there is none.
    """
    bundled = ROOT / "node_modules" / _PACKAGE / "bin" / "supabase"
    if bundled.exists() and (platform.system(), platform.machine()) == ("Linux", "x86_64"):
        return bundled
    if found := shutil.which("supabase"):
        return Path(found)
    raise UserError(
        "the Supabase CLI is missing: run `make setup`; except on Linux x86-64, put `supabase` (3.1+) on PATH"
    )
