"""What a client asks for when it joins a topic. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from tools.devstack.realtime.tokens import Refusal

PREFIX = "realtime:"


@dataclass(frozen=True, slots=True)
class Join:
    """A ``phx_join``, read.

    Attributes:
        topic: without the leading ``realtime:``.
        private: whether policies decide, and only private messages arrive.
        token: the user's; None where the connection's API key is to count.
        bindings: the wanted ``postgres_changes``, as they came.
    """

    topic: str
    private: bool
    token: str | None
    bindings: Sequence[Mapping[str, Any]]

    @classmethod
    def read(cls, topic: str, payload: Mapping[str, Any]) -> Self:
        """Read one.

        Raises:
            Refusal: it cannot be read, or asks for what is not offered.
        """
        name = topic.removeprefix(PREFIX)
        if not name:
            raise Refusal("TopicNameRequired", "You must provide a topic name")
        config = _given(payload, "config", {})
        token = payload.get("access_token")
        if not isinstance(config, dict) or not isinstance(token, str | None):
            raise Refusal("InvalidJoinPayload", "`config` is an object and `access_token` a text")
        private = _given(config, "private", False)
        bindings = _given(config, "postgres_changes", [])
        broadcast = _given(config, "broadcast", {})
        if not isinstance(private, bool) or not isinstance(broadcast, dict):
            raise Refusal("InvalidJoinPayload", "`private` is true or false and `broadcast` an object")
        if not isinstance(bindings, list) or not all(isinstance(each, dict) for each in bindings):
            raise Refusal("InvalidJoinPayload", "`postgres_changes` is a list of objects")
        if broadcast.get("replay") is not None:
            raise Refusal("UnableToReplayMessages", "the local stack keeps no messages for replay")
        return cls(name, private, usable(token), bindings)

    def echo(self) -> list[dict[str, Any]]:
        """The bindings as the reply has them: the same, in the same order, each with an id."""
        return [{**binding, "id": number} for number, binding in enumerate(self.bindings, 1)]


def _given(values: Mapping[str, Any], name: str, default: object) -> Any:
    value = values.get(name)
    return default if value is None else value


def usable(token: str | None) -> str | None:
    """A token, unless it is an API key of the new kind, which is none."""
    return None if not token or token.startswith("sb_") else token
