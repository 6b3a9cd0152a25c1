"""Which pictures there are, and what is on each."""

from collections.abc import Callable, Mapping
from typing import Final, cast

from portcullis.discord import notification
from portcullis.discord.case_view import CaseView
from tools.pictures.card import Message
from tools.pictures.scene import Scene

_SPAM: Final = (
    "Free Nitro for the first 50 people! [discord.com/gifts](https://dlscord-gifts.example/claim) and join us: "
    "discord.gg/abcdef"
)


def _case(scene: Scene) -> Message:
    case = cast("CaseView", scene.open_case())
    thread = {case["thread_id"]: notification.thread_name(case)} if case["thread_id"] else {}
    return Message(data=notification.render(case), names={**scene.names, **thread}, now=scene.now)


PICTURES: Final[Mapping[str, Callable[[Scene], Message]]] = {
    "stats-overview": lambda scene: scene.ask("stats overview", {"days": 30}),
    "stats-detections": lambda scene: scene.ask("stats detections", {"days": 30}),
    "case-notification": _case,
    "detection-simulate": lambda scene: scene.ask("detection simulate", {"text": _SPAM}),
    "help": lambda scene: scene.ask("help"),
}
"""By the name of the file, without ``.png``."""
