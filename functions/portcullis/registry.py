"""One way to add a feature: a module in a package that declares one item.

``load(rules, "RULE", Rule)`` imports every module of the package ``rules`` and collects its ``RULE``. A module
without one, with one of another type, or with a name that is already taken stops the process at start.
"""

import importlib
import pkgutil
from types import ModuleType
from typing import Protocol, TypeVar

from portcullis.errors import RegistryError


class Named(Protocol):
    """What every registered item has: the name under which it is found."""

    @property
    def name(self) -> str:
        """Unique within its registry."""
        ...


Item = TypeVar("Item", bound=Named)


def load(package: ModuleType, attribute: str, item_type: type[Item]) -> dict[str, Item]:
    """Collect one item from each module of ``package``, by the item's name, in order of names.

    Modules whose name begins with an underscore are helpers and are passed over.

    Raises:
        RegistryError: a module lacks the attribute, has it with another type, or repeats a name.
    """
    items: dict[str, Item] = {}
    for info in pkgutil.iter_modules(package.__path__):
        if info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        item = getattr(module, attribute, None)
        if not isinstance(item, item_type):
            raise RegistryError(f"{module.__name__} must declare {attribute}: {item_type.__name__}")
        if item.name in items:
            raise RegistryError(f"{module.__name__} repeats the name {item.name!r}")
        items[item.name] = item
    return dict(sorted(items.items()))
