"""Shows the demo as it goes: a live table in a terminal, a line for every news elsewhere."""

import shlex
import shutil
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from tools.demo.script import Script
from tools.demo.show import Played
from tools.demo.watch import Standing


class Screen:
    """What a person sees.

    Args:
        console: where.
        script: what is going to be played.
    """

    def __init__(self, console: Console, script: Script) -> None:
        self._console = console
        self._script = script
        self._told: dict[str, str] = {}
        self._bar = Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        self._chat = self._bar.add_task("messages and joins", total=len(script.beats))
        self._live = Live(console=console, refresh_per_second=8) if console.is_terminal else None

    def say(self, line: str) -> None:
        """One line."""
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)

    def update(self, played: Sequence[Played], standings: Sequence[Standing]) -> None:
        """Show how it stands."""
        if self._live is not None:
            self._bar.update(self._chat, completed=len(played))
            self._live.update(self._picture(standings))
            return
        for one in standings:
            state = _state(one)
            if one.sent and self._told.get(one.attack.name) != state:
                self._told[one.attack.name] = state
                self.say(f"{len(played):>4} events  {one.attack.title}: {state}")

    def _picture(self, standings: Sequence[Standing]) -> RenderableType:
        table = Table("attack", "server", "accounts", "")
        for one in standings:
            colour = "green" if one.stopped else "yellow" if one.sent else "dim"
            state = f"[{colour}]{_state(one)}"
            table.add_row(one.attack.title, one.attack.server, str(len(one.attack.attackers)), state)
        return Group(table, self._bar)

    def __enter__(self) -> Self:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.stop()


def cast(script: Script) -> str:
    """Who is going to be on the stage, in the words of the last line: members, and the attackers among them."""
    attackers = [one for attack in script.attacks for one in attack.attackers]
    joining = sum(one.joins for one in attackers)
    return (
        f"{sum(len(server.members) for server in script.servers)} members in {len(script.servers)} servers, "
        f"a moderator in each; {len(script.attacks)} attacks in the next {script.length_s:.0f} s by "
        f"{len(attackers)} outsiders: {len(attackers) - joining} joined before, {joining} join to attack"
    )


def look_around(folder: Path, psql: Path) -> list[str]:
    """How to look around in a stack that stays up.

    Args:
        folder: its data.
        psql: Postgres' own client, for machines without another.
    """
    data = shlex.quote(str(folder))
    client = shutil.which("psql") or str(psql)
    return [
        "It stays up. To look around:",
        f"  portcullis status --data {data}",
        f'  eval "$(portcullis env --data {data})"',
        f"""  {shlex.quote(client)} "$DATABASE_URL" -c '\\dt'""",
        f"  ls {shlex.quote(str(folder / 'logs'))}",
        f"`portcullis down --data {data}` stops it; the folder stays, for you to remove.",
    ]


def summary(standings: Sequence[Standing], threads: dict[str, str]) -> Table:
    """The table at the end. ``threads`` maps the ids of the fake Discord's threads to their names."""
    table = Table(
        "attack", "accounts", "rules", "confidence", "to restriction", "case", "thread", title="Ten attacks"
    )
    for name in ("accounts", "confidence", "to restriction"):
        next(column for column in table.columns if column.header == name).justify = "right"
    for one in standings:
        cases = one.cases
        names = [threads.get(case.thread_id or "", "none") for case in cases]
        table.add_row(
            one.attack.title,
            f"{one.restricted} of {len(one.attack.attackers)}",
            ", ".join(sorted({rule for case in cases for rule in case.rules})),
            f"{max((case.confidence for case in cases), default=0):.2f}",
            "never" if one.median_ms is None else f"{one.median_ms / 1000:.2f} s",
            ", ".join(f"#{case.number}" for case in cases),
            "\n".join(names),
        )
    return table


def _state(one: Standing) -> str:
    if not one.sent:
        return "to come"
    if one.median_ms is None:
        return "under way"
    wait = f"{one.median_ms / 1000:.2f} s after the message"
    if one.stopped:
        return f"stopped, {wait}"
    return f"{one.restricted} of {len(one.attack.attackers)} restricted"
