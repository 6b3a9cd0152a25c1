"""``portcullis register``: tell Discord of our slash commands."""

import argparse
from dataclasses import dataclass
from typing import Final

from portcullis.config import DISCORD_API_URL, Environment
from tools.command import Command

_DONE: Final = {"create": "created", "edit": "edited", "delete": "deleted"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterConfig(Environment):
    """As whom to register, and where."""

    discord_token: str
    discord_api_url: str = DISCORD_API_URL


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--guild", metavar="ID", help="in this server only, where a change shows at once")
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")


def _run(parsed: argparse.Namespace) -> int:
    import os
    import time

    from portcullis.discord.client import DiscordClient
    from tools.registration import changes, declared_commands

    config = RegisterConfig.from_env(os.environ)
    discord = DiscordClient(
        config.discord_token, config.discord_api_url, clock=time.monotonic, sleep=time.sleep
    )
    commands = declared_commands()
    needed = changes(discord, commands, parsed.guild)
    for change in needed:
        if parsed.dry_run:
            print(f"would {change.verb} {change.title}")
        else:
            change.make(discord)
            print(f"{_DONE[change.verb]} {change.title}", flush=True)
    place = f"in server {parsed.guild}" if parsed.guild else "in every server"
    if parsed.dry_run:
        print(f"{len(commands)} commands {place}, {len(needed)} to change; nothing was sent")
    else:
        print(f"{len(commands)} commands registered {place}, {len(needed) or 'nothing'} changed")
    return 0


COMMAND = Command(
    name="register",
    summary="tell Discord of the slash commands",
    description="Makes the commands that Discord knows those of this checkout: creates, edits and deletes only what "
    "differs. Needs DISCORD_TOKEN.",
    arguments=_arguments,
    run=_run,
)
