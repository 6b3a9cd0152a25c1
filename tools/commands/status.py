"""``portcullis status``: how each service of the local stack is."""

import argparse

from tools.command import Command
from tools.commands._data import add_data


def _run(parsed: argparse.Namespace) -> int:
    from concurrent.futures import ThreadPoolExecutor

    from rich.console import Console
    from rich.table import Table

    from tools.devstack import state
    from tools.devstack.program import answers

    services = state.read_running(parsed.data).services
    with ThreadPoolExecutor() as pool:
        works = list(pool.map(answers, [service["health_url"] for service in services.values()]))
    table = Table("service", "health", "pid", "address")
    for (name, service), healthy in zip(services.items(), works, strict=True):
        table.add_row(name, "[green]works" if healthy else "[red]down", str(service["pid"]), service["url"])
    Console(highlight=False).print(table)
    return 0 if all(works) else 1


COMMAND = Command(
    name="status",
    summary="show the local stack's services",
    description="Asks each service whether it works. The exit code is 1 if one does not.",
    arguments=add_data,
    run=_run,
)
