"""/stats: what happened in this server, in numbers."""

from interactions.command import Command
from interactions.option import Words
from interactions.permissions import MODERATION, Permission
from interactions.stats import commands, detections, llm, members, network, overview, performance

COMMAND = Command(
    name="stats",
    description=Words("This server in numbers", "Dieser Server in Zahlen"),
    requires=(Permission.MANAGE_GUILD, *MODERATION),
    actions=tuple(
        part.ACTION for part in (overview, detections, members, commands, llm, network, performance)
    ),
)
