"""Promises about the whole repository: which part may import which, and what every rule must come with."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from portcullis.rule import Rule
from portcullis.settings import RULES

ROOT = Path(__file__).parent.parent
FUNCTIONS = ROOT / "functions"
DEPLOYABLES = ("interactions", "detection", "scheduled", "gateway_worker", "tools")
# Modules of the standard library and of this project with which a pure part would reach the world outside.
OUTSIDE = frozenset(
    {
        "aiohttp", "asyncio", "flask", "hikari", "http", "io", "logging", "multiprocessing", "openai", "os", "pathlib",
        "psycopg", "random", "requests", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "supabase",
        "tempfile", "threading", "time", "urllib",
    }
)  # fmt: skip
PURE = (
    "portcullis/rules",
    "portcullis/text",
    "portcullis/judge.py",
    "portcullis/models.py",
    "portcullis/rule.py",
    "portcullis/classifier/features.py",
    "portcullis/classifier/model.py",
)
PURE_MAY_IMPORT = (
    "portcullis.classifier.features",
    "portcullis.models",
    "portcullis.rule",
    "portcullis.rules",
    "portcullis.snowflake",
    "portcullis.text",
    "portcullis.settings",
)


def modules(place: Path) -> list[Path]:
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]


def imported(path: Path) -> Iterator[str]:
    """Every module that ``path`` names in an import, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def top(name: str) -> str:
    return name.partition(".")[0]


def folder(deployable: str) -> Path:
    return (ROOT if deployable in {"gateway_worker", "tools"} else FUNCTIONS) / deployable


@pytest.mark.parametrize("deployable", DEPLOYABLES)
def test_deployables_never_import_each_other(deployable: str) -> None:
    others = set(DEPLOYABLES) - {deployable}
    for path in modules(folder(deployable)):
        assert others.isdisjoint(map(top, imported(path))), path


def test_the_shared_library_imports_no_deployable() -> None:
    for path in modules(FUNCTIONS / "portcullis"):
        assert set(DEPLOYABLES).isdisjoint(map(top, imported(path))), path


@pytest.mark.parametrize("part", PURE)
def test_pure_parts_do_no_io(part: str) -> None:
    for path in modules(FUNCTIONS / part):
        names = list(imported(path))
        assert OUTSIDE.isdisjoint(map(top, names)), path
        ours = [name for name in names if top(name) == "portcullis" and name != "portcullis"]
        assert all(name.startswith(PURE_MAY_IMPORT) for name in ours), path
        words = {node.id for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Name)}
        assert {"open", "print", "input"}.isdisjoint(words), path


def test_only_entry_points_read_the_environment() -> None:
    entries = {FUNCTIONS / name / "main.py" for name in ("interactions", "detection", "scheduled")}
    for path in modules(FUNCTIONS):
        if path not in entries:
            assert "os.environ" not in path.read_text(), path


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_has_settings_with_defaults_and_help(rule: Rule) -> None:
    settings_type = rule.settings_type
    settings_type()
    assert rule.help.endswith(".")
    assert rule.events
    for name, field in settings_type.model_fields.items():
        assert field.description, name


@pytest.mark.parametrize("name", RULES)
def test_every_rule_has_a_module_and_a_test_of_its_name(name: str) -> None:
    assert (FUNCTIONS / "portcullis" / "rules" / f"{name}.py").is_file()
    assert (ROOT / "tests" / "portcullis" / "rules" / f"test_{name}.py").is_file()


def test_the_documentation_names_every_rule_and_no_other() -> None:
    page = (ROOT / "docs" / "DETECTION.md").read_text()
    documented = [line.removeprefix("### ").strip() for line in page.splitlines() if line.startswith("### ")]
    assert sorted(documented) == sorted(RULES)


@pytest.mark.parametrize("name", RULES)
def test_the_documentation_states_each_rules_own_settings_and_defaults(name: str) -> None:
    page = (ROOT / "docs" / "DETECTION.md").read_text()
    section = page.partition(f"### {name}\n")[2].partition("\n### ")[0]
    for setting, field in RULES[name].settings_type.model_fields.items():
        if setting not in {"enabled", "exempt_roles", "exempt_channels"}:
            default = field.get_default()
            stated = f"`{name}.{setting}` ({'none' if default == () else str(default).lower()})"
            assert stated in section, f"docs/DETECTION.md should state {stated}"
