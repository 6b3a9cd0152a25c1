"""Faults on demand: errors, delays and lost answers of the REST API."""

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any


@dataclass
class Fault:
    """What goes wrong with the next ``times`` requests that match.

    Attributes:
        method: HTTP method, or ``*``.
        path_prefix: beginning of the path below ``/api/v10``; ``*`` stands for anything.
        status: the status to answer with; None: the request takes its normal course.
        times: how many requests it hits.
        delay_s: how long the answer is held back.
        retry_after: seconds, for status 429.
        is_global: whether that 429 is global.
        applied: the request is carried out all the same; only its answer is lost.
        drop: the connection is cut instead of an answer.
        code: Discord's JSON error code in the answer.
    """

    method: str = "*"
    path_prefix: str = "/"
    status: int | None = None
    times: int = 1
    delay_s: float = 0.0
    retry_after: float = 1.0
    is_global: bool = False
    applied: bool = False
    drop: bool = False
    code: int = 0

    def hits(self, method: str, path: str) -> bool:
        """Whether a request is its business."""
        return self.method in {"*", method} and fnmatchcase(path, f"{self.path_prefix}*")


@dataclass
class Faults:
    """The faults that wait for their requests, oldest first."""

    waiting: list[Fault] = field(default_factory=list)

    def add(self, op: dict[str, Any]) -> None:
        """From a control call with the attributes of :class:`Fault` (``global`` for ``is_global``)."""
        given = dict(op)
        if "global" in given:
            given["is_global"] = given.pop("global")
        self.waiting.append(Fault(**given))

    def take(self, method: str, path: str) -> Fault | None:
        """The first fault that matches, counted down."""
        for fault in self.waiting:
            if fault.hits(method, path):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None
