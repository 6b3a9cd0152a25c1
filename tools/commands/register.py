"""``portcullis register``: tell Discord of our slash commands."""

import argparse
from dataclasses import dataclass

from portcullis.config import DISCORD_API_URL, Environment
from tools.command import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterConfig(Environment):
    """As whom to register, and where."""

    discord_token: str
    discord_api_url: str = DISCORD_API_URL


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--guild", metavar="ID", help="in this server only, where a change shows at once")


def _run(parsed: argparse.Namespace) -> int:
    import os
    import time

    from portcullis.discord.client import DiscordClient
    from tools.registration import declared_commands, register

    config = RegisterConfig.from_env(os.environ)
    discord = DiscordClient(
        config.discord_token, config.discord_api_url, clock=time.monotonic, sleep=time.sleep
    )
    commands = declared_commands()
    changed = register(discord, commands, parsed.guild)
    print(f"{len(commands)} commands " + ("registered" if changed else "were registered already"))
    return 0


COMMAND = Command(
    name="register",
    summary="tell Discord of the slash commands",
    description="Registers all slash commands with Discord, if they changed. Needs DISCORD_TOKEN.",
    arguments=_arguments,
    run=_run,
)
