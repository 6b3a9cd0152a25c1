"""What happens when in the demo: beats of chat and of attacks, in order. Pure, and the same for the same seed."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tools.demo.attacks import Attack, attacks
from tools.demo.beat import Beat
from tools.demo.chat import chat
from tools.demo.servers import Server, servers

LENGTH_S = 30.0
"""How long the chat goes on; the last attack ends before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """The whole demo. ``beats`` are sorted by time."""

    servers: Sequence[Server]
    attacks: Sequence[Attack]
    beats: Sequence[Beat]

    @property
    def length_s(self) -> float:
        """From the curtain to the last beat."""
        return self.beats[-1].at_s


def write(seed: int) -> Script:
    """The script of a seed."""
    rng = random.Random(seed)
    places = servers(rng)
    assaults = attacks(places)
    talk = [beat for server in places for beat in chat(server, LENGTH_S, rng)]
    beats = talk + [beat for attack in assaults for beat in attack.beats]
    return Script(servers=places, attacks=assaults, beats=sorted(beats, key=lambda beat: beat.at_s))
