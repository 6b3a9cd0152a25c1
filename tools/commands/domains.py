"""``portcullis domains``: take over a list of phishing domains."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from portcullis.config import Environment
from tools.command import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainsConfig(Environment):
    """Into which project."""

    supabase_url: str
    supabase_service_role_key: str


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="one domain a line; hosts files work too")
    parser.add_argument("--source", metavar="NAME", help="the list's name (default: the file's)")


def _run(parsed: argparse.Namespace) -> int:
    import os

    from portcullis.db.store import Store
    from portcullis.db.transport import Transport
    from portcullis.errors import UserError
    from tools.domains import read_domains

    try:
        lines = parsed.file.read_text().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{parsed.file} cannot be read: {error}") from None
    domains = read_domains(lines, str(parsed.file))
    config = DomainsConfig.from_env(os.environ)
    transport = Transport.of_project(config.supabase_url, config.supabase_service_role_key)
    source = parsed.source or parsed.file.stem
    count = Store(transport).import_phishing_domains(source=source, domains=domains)
    transport.close()
    print(f"{source} lists {count} domains")
    return 0


COMMAND = Command(
    name="domains",
    summary="take over a list of phishing domains",
    description="Replaces the phishing domains of one source by those in FILE. Other sources' stay. "
    "Needs SUPABASE_URL and SUPABASE_SERVICE_ROLE_KEY.",
    arguments=_arguments,
    run=_run,
)
