"""The progress bar of a replay, on standard error."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


@contextmanager
def judging(total: int, console: Console) -> Iterator[Callable[[int], None]]:
    """Show how many of ``total`` events are judged; yields what is to be told the number.

    Where nobody watches (no terminal) nothing is drawn.
    """
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("judged", total=total)

        def tell(count: int) -> None:
            # Restrictions come back as events and are judged, too.
            bar.update(task, completed=min(count, total))

        yield tell
