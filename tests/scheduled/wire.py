"""The way to the database, on which something may happen just before or after a call."""

from collections.abc import Callable
from typing import Any

from portcullis.db.calls import Rpc


class ProcessDiedError(BaseException):
    """The process is gone: nothing of ours may catch this."""


def die() -> None:
    """End here and now."""
    raise ProcessDiedError


class Wire:
    """Hands calls on. ``before`` and ``after`` say, by function, what happens then; ``before`` happens once."""

    def __init__(self, rpc: Rpc) -> None:
        self._rpc = rpc
        self.before: dict[str, Callable[[], None]] = {}
        self.after: dict[str, Callable[[], None]] = {}
        self.calls: list[str] = []

    def rpc(self, function: str, arguments: dict[str, Any]) -> Any:
        """Call the function."""
        self.calls.append(function)
        self.before.pop(function, _nothing)()
        answer = self._rpc.rpc(function, arguments)
        self.after.get(function, _nothing)()
        return answer


def _nothing() -> None:
    return None
