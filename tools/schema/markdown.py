"""The little Markdown that the generated pages are made of."""

from collections.abc import Iterable, Sequence


def one_line(text: str) -> str:
    """A text without line breaks and indentation."""
    return " ".join(text.split())


def code(text: str) -> str:
    """Code within a line or a cell of a table."""
    return f"`{one_line(text)}`"


def listed(names: Iterable[str]) -> str:
    """Names as code, with commas between."""
    return ", ".join(code(name) for name in names)


def cell(text: str | None) -> str:
    """Prose in a cell of a table; angle brackets are text, not tags."""
    return one_line(text or "").replace("<", "&lt;")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a bar within a cell does not end it."""
    lines = [head, ["---"] * len(head), *([one.replace("|", "\\|") for one in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def bullets(title: str, lines: Iterable[str]) -> list[str]:
    """A list under a line of its own, as one block; no block where there is nothing to list."""
    points = [f"- {line}" for line in lines]
    return ["\n".join([f"{title}:", "", *points])] if points else []
