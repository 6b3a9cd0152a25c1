"""Free ports of the loopback interface."""

import random
import socket

# Below what kernels hand out to outgoing connections: a port that is free stays free until its service binds
# it.
_RANGE = range(15_000, 32_000)


def is_free(port: int) -> bool:
    """Whether a server could listen on ``port`` of the loopback interface at this moment."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_ports(count: int) -> list[int]:
    """As many different ports as asked for, each free at this moment."""
    candidates = iter(random.sample(_RANGE, len(_RANGE)))
    return [next(port for port in candidates if is_free(port)) for _ in range(count)]
