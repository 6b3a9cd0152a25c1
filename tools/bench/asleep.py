"""Interactions of every kind while the Python function sleeps: what members see at once, and what in the end.

The function's processes are stopped (SIGSTOP), so that connections are taken and nothing answers, as while Google
starts an instance. The rest is real: the Edge door, Postgres, and the fake Discord with its 3 seconds.
"""

import signal
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from tools.devstack import guardian
from tools.devstack.stack import Stack
from tools.fakes.client import FakeDiscord, Guild, Json

SERVICES: Final = ("postgres", "postgrest", "discord", "interactions", "edge", "api")
DEADLINE_S: Final = 3.0
"""Discord's, from the interaction to its first response."""
COMPLETED_WITHIN_S: Final = 60.0
MODERATORS: Final = 10
"""So many share the work: one alone would meet the limit of uses in a minute."""
BUTTON: Final = "case:verify:00000000-0000-4000-8000-000000000001"
"""Of a case that is not there: every press has words for an answer."""
DEFERRED: Final = 5, 6


@dataclass(frozen=True, slots=True)
class Scene:
    """A server with moderators, and a message of the bot with a button."""

    discord: FakeDiscord
    guild: Guild
    message_id: str

    @classmethod
    def of(cls, discord: FakeDiscord) -> "Scene":
        """Make one."""
        guild = discord.create_guild(
            "Night", [{"name": f"mod{n}", "roles": ["moderator"]} for n in range(MODERATORS)]
        )
        button = {"type": 2, "style": 3, "label": "Verify", "custom_id": BUTTON}
        message = {"content": "A case", "components": [{"type": 1, "components": [button]}]}
        sent = discord.rest("POST", f"/channels/{guild.channels['general']}/messages", message)
        return cls(discord, guild, sent.json()["id"])

    def send(self, n: int) -> Json:
        """The n-th interaction, of the four kinds in turns; returns what the member sees first."""
        channel, member = self.guild.channels["general"], self.guild.member(f"mod{n // 4 % MODERATORS}")
        match n % 4:
            case 0:
                return self.discord.command(channel, member, "stats overview")
            case 1:
                return self.discord.press(self.message_id, member, BUTTON)
            case 2:
                form = {"type": "modal", "custom_id": "unknown:1", "fields": {"why": "because"}}
                return self.discord.post("interactions", {**form, "channel_id": channel, "user_id": member})
            case _:
                return self.discord.autocomplete(channel, member, "config show", {"key": "bu"}, "key")


@dataclass(frozen=True, slots=True)
class Night:
    """What members saw, as the fake Discord's views of the interactions: at ``first``, and in the end."""

    first: Sequence[Mapping[str, Any]]
    last: Sequence[Mapping[str, Any]]

    @property
    def answered(self) -> int:
        """How many had a valid response within Discord's 3 seconds."""
        return sum(
            view["outcome"] in {"answered", "deferred"} and view["elapsed_s"] < DEADLINE_S
            for view in self.first
        )

    @property
    def completed(self) -> int:
        """How many ended in words, an embed or (while typing) in suggestions, be they none."""
        return sum(map(_is_complete, self.last))

    @property
    def slowest_s(self) -> float:
        """The longest wait for a first response."""
        return max(float(view["elapsed_s"]) for view in self.first)

    def as_json(self) -> Json:
        """The figures."""
        waits = [float(view["elapsed_s"]) for view in self.first]
        return {
            "interactions": len(self.first),
            "answered_in_time": self.answered,
            "completed": self.completed,
            "first_response_s": {"median": median(waits), "slowest": self.slowest_s},
        }

    def last_line(self) -> str:
        """The figures in one line."""
        return (
            f"{self.answered} of {len(self.first)} answered within {DEADLINE_S:.0f} s "
            f"(slowest {self.slowest_s:.2f} s), {self.completed} completed"
        )


def sleep_through(stack: Stack, scene: Scene, count: int, asleep_s: float) -> Night:
    """Let Python sleep for ``asleep_s`` s, send ``count`` interactions at once, and wait for the end of each."""
    with ThreadPoolExecutor(count) as members:
        stop(stack)
        begun = time.monotonic()
        try:
            first = list(members.map(scene.send, range(count)))
            time.sleep(max(0.0, begun + asleep_s - time.monotonic()))
        finally:
            wake(stack)
        last = list(members.map(lambda view: ending(scene.discord, view), first))
    return Night(first, last)


def stop(stack: Stack) -> None:
    """Python's processes take no more steps; connections to them still open, and hang."""
    guardian.signal_group(stack.pid("interactions"), signal.SIGSTOP)


def wake(stack: Stack) -> None:
    """They go on where they were."""
    guardian.signal_group(stack.pid("interactions"), signal.SIGCONT)


def ending(discord: FakeDiscord, view: Mapping[str, Any]) -> Json:
    """What the member sees in the end of an interaction, once it is no longer deferred."""
    changes = int(view["response_type"] in DEFERRED)
    return discord.interaction(view["id"], wait_s=COMPLETED_WITHIN_S, changes=changes)


def words(view: Mapping[str, Any]) -> str:
    """The text of the last message that an interaction brought; empty if there is none."""
    shown = [view["message"], *view["followups"]] if view["response_type"] != 6 else view["followups"]
    message = next((item for item in reversed(shown) if item is not None), None)
    if message is None:
        return ""
    return " ".join([message["content"], *(embed.get("title", "") for embed in message["embeds"])]).strip()


def _is_complete(view: Mapping[str, Any]) -> bool:
    if view["response_type"] == 8:
        return isinstance(view["choices"], list)
    return not view["loading"] and bool(words(view))


def measure(count: int, asleep_s: float, folder: Path) -> Night:
    """The same on a stack of its own, whose files go to ``folder``."""
    with Stack(folder, services=SERVICES) as stack:
        discord = FakeDiscord(stack.env["DISCORD_CONTROL_URL"].removesuffix("/_control"))
        return sleep_through(stack, Scene.of(discord), count, asleep_s)
