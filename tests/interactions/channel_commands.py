"""Commands about channels, as Discord sends them."""

from collections.abc import Mapping
from typing import Any

from portcullis.db.store import Store
from tests.interactions.bot import Bot
from tests.sql.stories import NOW_MS

HERE = "5" * 18
"""The channel in which ``Bot`` types."""


def command(
    bot: Bot, path: str, options: Mapping[str, Any], *, there: Mapping[str, int] | None = None, **fields: Any
) -> dict[str, Any]:
    """Type a command; ``there`` are the member's permissions in the channels that the options name."""
    name, *subcommand = path.split()
    given: list[dict[str, Any]] = [{"type": 3, "name": key, "value": value} for key, value in options.items()]
    for part in reversed(subcommand):
        given = [{"type": 1, "name": part, "options": given}]
    data: dict[str, Any] = {"id": "1", "name": name, "type": 1, "options": given}
    if there:
        channels = {key: {"id": key, "type": 0, "permissions": str(bits)} for key, bits in there.items()}
        data["resolved"] = {"channels": channels}
    return bot.send(bot.interaction(type=2, data=data, **fields))


def text_of(answer: Mapping[str, Any]) -> str:
    """What the member reads."""
    content: str = answer["data"]["content"]
    return content


def report_channels(store: Store, guild_id: str, *channel_ids: str, channel_type: int = 0) -> None:
    """The gateway tells of channels of the server."""
    channel = {"type": "channel", "guild_id": guild_id, "at_ms": NOW_MS, "gone": False}
    states = [channel | {"channel_id": one, "channel_type": channel_type} for one in channel_ids]
    store.observe_events(batch={"states": states})
