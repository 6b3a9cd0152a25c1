"""The generated parts of ``docs/DATABASE.md``, each between ``<!-- generated: NAME -->`` and ``<!-- end -->``."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from portcullis.errors import UserError
from tools.schema.markdown import cell, code, listed, one_line, table
from tools.schema.model import Catalogue
from tools.schema.tables import tables

_BLOCK: Final = re.compile(r"(<!-- generated: (?P<part>\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def refreshed(catalogue: Catalogue, text: str) -> str:
    """The page ``text`` with its generated parts as the schema is now; what people wrote stays.

    Raises:
        UserError: a part has no place in the page, or a place has the name of no part.
    """
    places = [block["part"] for block in _BLOCK.finditer(text)]
    if sorted(places) != sorted(PARTS):
        raise UserError(
            f"docs/DATABASE.md must have each of {', '.join(PARTS)} once between "
            f"'<!-- generated: NAME -->' and '<!-- end -->'; it has {', '.join(places) or 'none'}"
        )
    return _BLOCK.sub(lambda block: f"{block[1]}\n{PARTS[block['part']](catalogue)}\n\n{block[3]}", text)


def _relations(catalogue: Catalogue) -> str:
    """A diagram that GitHub draws: one line per foreign key."""
    lines = ["```mermaid", "erDiagram"]
    for found in catalogue.tables:
        for key in found.constraints:
            if key.kind == "f":
                columns = key.definition.partition("(")[2].partition(")")[0]
                lines.append(f'    {key.target} ||--o{{ {found.name} : "{columns}"')
    return "\n".join([*lines, "```"])


def _tables(catalogue: Catalogue) -> str:
    return "\n\n".join(tables(catalogue.tables))


def _enums(catalogue: Catalogue) -> str:
    rows = [[code(enum.name), listed(enum.values), cell(enum.comment)] for enum in catalogue.enums]
    return table(["enum", "values, in order", "meaning"], rows)


def _views(catalogue: Catalogue) -> str:
    rows = [
        [code(view.name), listed(column.name for column in view.columns), cell(view.comment)]
        for view in catalogue.views
    ]
    return table(["view", "columns", "meaning"], rows)


def _functions(catalogue: Catalogue) -> str:
    return "\n".join(_function_lines(catalogue))


def _function_lines(catalogue: Catalogue) -> Iterator[str]:
    for function in catalogue.functions:
        acts = "as its owner" if function.definer else "as its caller"
        callers = listed(function.callers) or "nobody but its owner"
        yield f"- {code(f'{function.name}({one_line(function.arguments)}) returns {function.result}')}:"
        yield f"  {function.volatility}, acts {acts}; called by {callers}."
        if function.comment:
            yield f"  {one_line(function.comment)}"


PARTS: Final[Mapping[str, Callable[[Catalogue], str]]] = {
    "relations": _relations,
    "tables": _tables,
    "enums": _enums,
    "views": _views,
    "functions": _functions,
}
