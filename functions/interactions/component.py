"""What a button, menu or modal is: a name and a handler. One file in ``components/`` declares one.

A custom_id reads ``<name>:<argument>`` (``case:verify:6f1c…``); the argument is what follows the last colon.
"""

from dataclasses import dataclass

from interactions.command import Handler
from interactions.door import Late, Opens


@dataclass(frozen=True, slots=True)
class Component:
    """One component. ``name`` is its custom_id up to the last colon.

    ``late``: how the Edge door defers it; the default suits answers that rewrite the component's message and
    those that are a new message beside it. ``opens``: the modal with which it answers, if it does.
    """

    name: str
    help: str
    """One sentence for docs/COMMANDS.md."""
    handle: Handler
    late: Late = Late.UPDATE
    opens: Opens | None = None
    for_everyone: bool = False
    """Whether it asks for no permission; the default, for who decides cases, its handler checks itself."""
