import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from portcullis.errors import RegistryError
from portcullis.registry import load


@dataclass(frozen=True)
class Thing:
    """An item of a registry, as plain as can be."""

    name: str


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """An empty package that the test fills with modules; they see ``Thing`` as ``things.Thing``."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    module = ModuleType("shelf")
    module.__path__ = [str(folder)]
    things = ModuleType("things")
    things.Thing = Thing  # type: ignore[attr-defined]  # a module made for this test
    monkeypatch.setitem(sys.modules, "shelf", module)
    monkeypatch.setitem(sys.modules, "things", things)
    yield module
    for name in [name for name in sys.modules if name.startswith("shelf.")]:
        del sys.modules[name]


def write(package: ModuleType, module: str, body: str) -> None:
    (Path(package.__path__[0]) / f"{module}.py").write_text(body)


def test_items_are_found_by_name_in_order_of_names(package: ModuleType) -> None:
    write(package, "one", "from things import Thing\nTHING = Thing('zebra')")
    write(package, "two", "from things import Thing\nTHING = Thing('ant')")
    assert list(load(package, "THING", Thing)) == ["ant", "zebra"]


def test_helpers_are_passed_over(package: ModuleType) -> None:
    write(package, "_helper", "")
    assert load(package, "THING", Thing) == {}


@pytest.mark.parametrize("body", ["", "THING = 'a string'", "thing = None"])
def test_a_module_without_its_item_stops_the_start(package: ModuleType, body: str) -> None:
    write(package, "odd", body)
    with pytest.raises(RegistryError, match=r"shelf\.odd must declare THING: Thing"):
        load(package, "THING", Thing)


def test_a_name_taken_twice_stops_the_start(package: ModuleType) -> None:
    write(package, "one", "from things import Thing\nTHING = Thing('same')")
    write(package, "two", "from things import Thing\nTHING = Thing('same')")
    with pytest.raises(RegistryError, match=r"shelf\.two repeats the name 'same'"):
        load(package, "THING", Thing)
