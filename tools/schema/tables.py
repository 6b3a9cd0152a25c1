"""The section on each table: what it means, its columns, and who may do what to it."""

from collections.abc import Iterable, Iterator
from typing import Final

from tools.schema.markdown import bullets, cell, code, listed, one_line
from tools.schema.markdown import table as markdown_table
from tools.schema.model import Column, Index, Policy, Privilege, Table, Trigger

_VERBS: Final = {
    "SELECT": "reads rows",
    "INSERT": "adds rows",
    "UPDATE": "changes rows",
    "DELETE": "removes rows",
    "ALL": "reads, adds, changes and removes rows",
}


def tables(found: Iterable[Table]) -> Iterator[str]:
    """Blocks of Markdown, to be joined with blank lines."""
    for one in found:
        yield f"### {one.name}"
        if one.comment:
            yield one_line(one.comment).replace("<", "&lt;")
        if one.partitioned_by:
            yield f"Partitioned by month: {code(one.partitioned_by)}."
        yield markdown_table(["column", "type", "null", "default", "meaning"], map(_column, one.columns))
        yield from bullets(
            "Keys and checks", (f"{code(c.name)}: {code(c.definition)}" for c in one.constraints)
        )
        yield from bullets("Further indexes", map(_index, one.indexes))
        yield from bullets("Who may do what", [*map(_privilege, one.privileges), *map(_policy, one.policies)])
        yield from bullets("Triggers", map(_trigger, one.triggers))


def _column(column: Column) -> list[str]:
    return [
        code(column.name),
        column.type.replace("timestamp with time zone", "timestamptz"),
        "yes" if column.nullable else "no",
        code(column.default) if column.default else "",
        cell(column.comment),
    ]


def _index(index: Index) -> str:
    return f"{code(index.name)}: {'unique, ' if index.unique else ''}{code(index.definition)}"


def _privilege(privilege: Privilege) -> str:
    where = f" of {listed(privilege.columns)}" if privilege.columns else ""
    return f"{code(privilege.role)}: {', '.join(privilege.privileges)}{where}"


def _policy(policy: Policy) -> str:
    who = "everyone" if policy.roles == ["public"] else listed(policy.roles)
    conditions = [f" where {code(policy.using)}"] if policy.using not in {None, "true"} else []
    conditions += [f" that afterwards are {code(policy.check)}"] if policy.check else []
    return f"Policy “{policy.name}”: {who} {_VERBS[policy.command]}{','.join(conditions)}"


def _trigger(trigger: Trigger) -> str:
    return f"{code(trigger.name)}, {trigger.events}, for each {trigger.level}: {code(trigger.function)}"
