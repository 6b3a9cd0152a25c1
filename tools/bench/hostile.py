"""What strangers send to the interactions endpoint: forged, cut, changed, stale, malformed and played again.

Every request comes from one random generator, so that the same seed sends the same bytes. Each kind has the one status
that answers it; nothing of it may reach a table, break the server, or leave something behind in its memory.
"""

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tools.bench.signed import Sender, Signed

SIGNATURE: Final = "X-Signature-Ed25519"
TIMESTAMP: Final = "X-Signature-Timestamp"
TOO_OLD_S: Final = 301
"""One second more than the endpoint lets a signature age."""
_SHAPES: Final = (
    "type",
    "data",
    "name",
    "options",
    "custom_id",
    "member",
    "user",
    "guild_id",
    "resolved",
    "value",
)
_LEAVES: Final = (
    None,
    True,
    -1,
    0,
    1.5,
    10**30,
    "",
    "\x00",
    "9" * 25,
    "<@1>",
    "case:verify:",
    "ŝ" * 500,
    "../../etc",
)
_BODIES: Final = (
    b"", b"null", b"[]", b'"', b"\xff\xfe", b"{" * 5_000, b"[" * 50_000, b"9" * 5_000, b'{"type": NaN}', b'{"type": 2}',
    b'{"type": 1e400}', b'{"type": 2, "id": "1", "token": "t", "application_id": "1"}', b"\x00" * 100,
    b'{"type": 3, "id": "../..", "token": "t", "application_id": "x", "user": {"id": "1; drop table users"}}',
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hostile:
    """One request, and the status that it must get."""

    kind: str
    request: Signed
    status: int


def requests(
    sender: Sender, stranger: Sender, handled: Sequence[Signed], *, count: int, at_s: int, seed: int
) -> Iterator[Hostile]:
    """``count`` hostile requests, the kinds in turns.

    Args:
        sender: signs as Discord does.
        stranger: signs with another key.
        handled: commands that were answered already.
        count: how many.
        at_s: the time in Unix seconds.
        seed: of the random generator.
    """
    chance = random.Random(seed)

    def command() -> Signed:
        return sender.command("config set", {"key": "act_from", "value": "0.9"}, chance.randrange(100), at_s)

    makers: Mapping[str, Callable[[], tuple[Signed, int]]] = {
        "forged": lambda: (stranger.command("config show", {}, 1, at_s), 401),
        "unsigned": lambda: (_without(command(), chance.choice([SIGNATURE, TIMESTAMP])), 401),
        "garbled": lambda: (_garbled(command(), chance), 401),
        "cut": lambda: (_cut(command(), chance), 401),
        "changed": lambda: (_changed(command(), chance), 401),
        "stale": lambda: (sender.command("config show", {}, 1, at_s - TOO_OLD_S), 401),
        "malformed": lambda: (sender.sign(_malformed(chance), at_s), 400),
        "played again": lambda: (chance.choice(handled), 409),
    }
    kinds = list(makers)
    for n in range(count):
        kind = kinds[n % len(kinds)]
        request, status = makers[kind]()
        yield Hostile(kind, request, status)


def _without(signed: Signed, header: str) -> Signed:
    return Signed(signed.body, {name: value for name, value in signed.headers.items() if name != header})


def _garbled(signed: Signed, chance: random.Random) -> Signed:
    signature = signed.headers[SIGNATURE]
    worse = chance.choice(
        [
            {SIGNATURE: signature[: chance.randrange(128)]},
            {SIGNATURE: "zz" + signature[2:]},
            {SIGNATURE: signature + "00"},
            {SIGNATURE: "0" * 128},
            {TIMESTAMP: chance.choice(["", "-1", "1e9", "9" * 30, "now", "0x5f"])},
            {TIMESTAMP: str(int(signed.headers[TIMESTAMP]) + 1)},
        ]
    )
    return Signed(signed.body, {**signed.headers, **worse})


def _cut(signed: Signed, chance: random.Random) -> Signed:
    return Signed(signed.body[: chance.randrange(len(signed.body))], signed.headers)


def _changed(signed: Signed, chance: random.Random) -> Signed:
    body = bytearray(signed.body)
    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    return Signed(bytes(body), signed.headers)


def _malformed(chance: random.Random) -> bytes:
    """A body that is signed well and is no interaction: never of type 1, which would be a PING."""
    if chance.random() < 0.3:
        return chance.choice(_BODIES)
    shaped = {name: _anything(chance, 3) for name in _SHAPES}
    return json.dumps(shaped | {"type": chance.choice([0, 2, 3, 4, 5, 6, -1, "2", None, [], {}])}).encode()


def _anything(chance: random.Random, depth: int) -> Any:
    shape = chance.random()
    if depth == 0 or shape < 0.4:
        return chance.choice(_LEAVES)
    inner = [_anything(chance, depth - 1) for _ in range(3)]
    return inner if shape < 0.6 else {chance.choice(_SHAPES): value for value in inner}
