"""Runs a fake Discord on the loopback interface until SIGTERM, SIGINT or the end of its standard input.

When it is ready it prints one line: ``{"url": …, "public_key": …, "application_id": …, "token": …}``.
"""

import argparse
import asyncio
import os
import sys

from tools.fakes.discord.app import build
from tools.fakes.discord.limits import Limit
from tools.fakes.discord.options import Options
from tools.fakes.serving import serve


def parse(arguments: list[str]) -> tuple[Options, int, bool]:
    """The options, the port (0: a free one), and whether to end with standard input."""
    defaults = Options()
    parser = argparse.ArgumentParser(prog="python -m tools.fakes.discord", description=__doc__)
    add = parser.add_argument
    add("--port", type=int, default=int(os.environ.get("PORT", "0")), help="0 takes a free one")
    add("--interactions-url", help="where interactions are posted")
    add("--seed", type=int, default=defaults.seed, help="decides the identity; same seed, same identity")
    add("--token", help="the bot token (default: from the seed)")
    add("--private-key", help="Ed25519 seed, 64 hex digits (default: from the seed)")
    add("--rate-limit", type=Limit.parse, default=defaults.per_route, metavar="N/S", help="per route")
    add("--global-rate-limit", type=Limit.parse, default=defaults.per_bot, metavar="N/S", help="per bot")
    add("--deadline", type=float, default=defaults.deadline_s, help="seconds an interaction may wait")
    add("--deferral-gap", type=float, default=defaults.gap_s, help="seconds of 404 after a deferral")
    add("--heartbeat", type=float, default=defaults.heartbeat_s, help="heartbeat interval in seconds")
    add("--resume-buffer", type=int, default=defaults.buffer_size, help="events kept for a resume")
    add("--until-stdin-closes", action="store_true", help="end when the pipe to stdin closes")
    given = parser.parse_args(arguments)
    options = Options(
        seed=given.seed,
        token=given.token,
        private_key=given.private_key,
        interactions_url=given.interactions_url,
        per_route=given.rate_limit,
        per_bot=given.global_rate_limit,
        deadline_s=given.deadline,
        gap_s=given.deferral_gap,
        heartbeat_s=given.heartbeat,
        buffer_size=given.resume_buffer,
    )
    return options, given.port, given.until_stdin_closes


def main() -> None:
    """The command line."""
    options, port, until_stdin_closes = parse(sys.argv[1:])
    server = build(options)
    asyncio.run(serve(server.app, port, server.bind, until_stdin_closes=until_stdin_closes))


if __name__ == "__main__":
    main()
