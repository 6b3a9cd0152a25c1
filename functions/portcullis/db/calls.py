"""What a group of SQL functions is built on: one method a function, one round trip a call."""

from typing import Any, Protocol

Json = dict[str, Any]


class Rpc(Protocol):
    """What the store needs of a transport."""

    def rpc(self, function: str, arguments: dict[str, Any]) -> Any:
        """Call a SQL function with named arguments and return its JSON."""
        ...


class Calls:
    """SQL functions of one concern. Every method is one round trip and raises DatabaseError."""

    def __init__(self, transport: Rpc) -> None:
        self._transport = transport

    def _call(self, function: str, **arguments: Any) -> Json:
        answer: Json = self._transport.rpc(function, arguments)
        return answer

    def _find(self, function: str, **arguments: Any) -> Json | None:
        """The same where the answer may be that there is nothing."""
        found: Json | None = self._transport.rpc(function, arguments)
        return found
