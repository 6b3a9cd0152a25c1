"""A progress bar for work in several steps, on standard error."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

_EVERY = 200
"""A bar that is told of every row would cost more than the row."""


@dataclass(frozen=True, slots=True)
class Working:
    """What a worker tells of its way."""

    bar: Progress
    task: TaskID

    def begin(self, what: str) -> None:
        """The next step begins."""
        self.bar.update(self.task, description=what, completed=0)

    def done(self, count: int) -> None:
        """So many rows of the step are done."""
        if count % _EVERY == 0:
            self.bar.update(self.task, completed=count)


@contextmanager
def working(console: Console) -> Iterator[Working]:
    """Show the step and its count; where nobody watches (no terminal) nothing is drawn."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:,.0f}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        yield Working(bar, bar.add_task("starting", total=None))
