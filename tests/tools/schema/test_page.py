"""The generated parts of the page about the database."""

import re

import pytest

from portcullis.errors import UserError
from tests.tools.schema.schemas import catalogue, column, table
from tools.schema import page
from tools.schema.model import Constraint, Enum, Function, Index, Policy, Privilege, Trigger, View

PLACES = "".join(f"About {part}.\n<!-- generated: {part} -->\nold\n<!-- end -->\n" for part in page.PARTS)


def words(text: str) -> str:
    return " ".join(text.split())


def test_what_people_wrote_stays_and_what_was_generated_is_replaced() -> None:
    text = page.refreshed(catalogue(table(column("lock"))), f"# The gates\n\n{PLACES}\nThe end.\n")

    assert text.startswith("# The gates\n\nAbout relations.\n<!-- generated: relations -->\n\n```mermaid\n")
    assert text.endswith("<!-- end -->\n\nThe end.\n")
    assert "old" not in text
    assert "### gates" in text


def test_writing_twice_changes_nothing() -> None:
    once = page.refreshed(catalogue(table(column("lock"))), PLACES)
    assert page.refreshed(catalogue(table(column("lock"))), once) == once


@pytest.mark.parametrize("spoiled", [PLACES.replace("generated: enums", "generated: ennums"), "", PLACES * 2])
def test_a_page_that_lacks_a_place_is_refused(spoiled: str) -> None:
    with pytest.raises(UserError, match=r"relations, tables, enums, views, functions once"):
        page.refreshed(catalogue(), spoiled)


def test_a_column_is_a_line_of_a_table() -> None:
    lock = column("lock", type="text", nullable=True, default="'a' || 'b'", comment="Opens\nfor <friends>.")
    text = page.refreshed(catalogue(table(lock)), PLACES)
    assert "| `lock` | text | yes | `'a' \\|\\| 'b'` | Opens for &lt;friends>. |" in text


def test_a_table_tells_its_keys_indexes_rights_and_triggers() -> None:
    gates = table(
        column("lock"),
        comment="What keeps people out.",
        partitioned_by="RANGE (built_at)",
        constraints=(
            Constraint(table="gates", name="k", kind="p", definition="PRIMARY KEY (lock)", target=None),
        ),
        indexes=(Index(table="gates", name="i", unique=True, definition="(lock)"),),
        privileges=(Privilege(table="gates", role="anon", privileges=["select"], columns=["lock"]),),
        policies=(
            Policy(
                table="gates",
                name="Look",
                command="SELECT",
                roles=["anon"],
                using="(lock =\n 'a')",
                check=None,
            ),
            Policy(table="gates", name="All", command="ALL", roles=["public"], using="true", check=None),
        ),
        triggers=(
            Trigger(
                table="gates", name="t", events="before update", level="row", function="private.refuse_change"
            ),
        ),
    )
    text = words(page.refreshed(catalogue(gates), PLACES))
    for said in (
        "What keeps people out. Partitioned by month: `RANGE (built_at)`.",
        "Keys and checks: - `k`: `PRIMARY KEY (lock)`",
        "Further indexes: - `i`: unique, `(lock)`",
        "Who may do what: - `anon`: select of `lock`",
        "- Policy “Look”: `anon` reads rows where `(lock = 'a')`",
        "- Policy “All”: everyone reads, adds, changes and removes rows Triggers:",
        "Triggers: - `t`, before update, for each row: `private.refuse_change`",
    ):
        assert said in text


def test_a_foreign_key_is_a_line_of_the_diagram() -> None:
    definition = "FOREIGN KEY (castle_id, side) REFERENCES castles(id, side)"
    key = Constraint(table="gates", name="k", kind="f", definition=definition, target="castles")
    text = page.refreshed(catalogue(table(column("lock"), constraints=(key,))), PLACES)
    assert re.search(r'^    castles \|\|--o\{ gates : "castle_id, side"$', text, re.MULTILINE)


def test_enums_views_and_functions_are_listed() -> None:
    dig = Function(
        name="dig", arguments="p_depth integer", result="void", volatility="stable", definer=True, callers=[],
        comment="Digs.",
    )  # fmt: skip
    wet = View(name="wet", comment="What is wet.", columns=(column("depth"),))
    mood = Enum(name="mood", comment=None, values=["calm", "angry"])
    text = words(page.refreshed(catalogue(enums=(mood,), views=(wet,), functions=(dig,)), PLACES))
    assert "| `mood` | `calm`, `angry` | |" in text
    assert "| `wet` | `depth` | What is wet. |" in text
    assert (
        "- `dig(p_depth integer) returns void`: stable, acts as its owner; called by nobody but its owner. Digs."
    ) in text
