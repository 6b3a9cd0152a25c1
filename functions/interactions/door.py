"""What a command, menu or component tells the Edge door, for the time when Python itself is too late to answer."""

from dataclasses import dataclass
from enum import StrEnum

from interactions.modal import Modal


class Late(StrEnum):
    """What Discord shows until a late answer is there, and so what that answer can become.

    A deferral cannot be taken back: a message that everyone sees stays one.
    """

    EPHEMERAL = "ephemeral"
    """A new message that only the member sees."""
    PUBLIC = "public"
    """A new message that everyone sees."""
    UPDATE = "update"
    """Nothing: the answer rewrites the message that holds the component, or follows it as a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opens:
    """The modal that a command, menu or component answers with. It cannot be deferred: if late, the door opens it.

    So the component that takes the submission has to check permissions, whatever was checked before.

    ``about``: the option of a slash command whose value is the modal's argument. A component hands its own
    argument on, a context menu the id of its target, with a message's author behind it.
    ``unless``: the option of a slash command with which it answers otherwise, and opens nothing.
    ``at_once``: the door opens it without asking Python: for modals that anybody may open.
    """

    modal: Modal
    about: str = ""
    unless: str = ""
    at_once: bool = False
