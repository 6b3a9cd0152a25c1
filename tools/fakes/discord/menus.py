"""What a client sends when somebody uses a context menu, and what it would not let them use.

Source: Discord's reference, "Application Commands: User Commands, Message Commands".
"""

from typing import Any

from simcord.backend import serializers
from simcord.enums import OptionType

from tools.fakes.discord.command_checks import MESSAGE, USER
from tools.fakes.discord.resolve import resolve
from tools.fakes.discord.world import ControlError, World, number

_TYPES = {"user": USER, "message": MESSAGE}


def build(world: World, guild_id: int | None, channel_id: int, op: dict[str, Any]) -> dict[str, Any]:
    """The data of a menu by its English ``name``, used on ``target_id``: a user, or a message of the channel.

    Raises:
        ControlError: a client would not show the menu to this user, or not on this target.
    """
    kind = _TYPES.get(str(op.get("on")))
    if kind is None:
        raise ControlError(f"on must be one of {', '.join(_TYPES)}")
    target, resolved = number(op, "target_id"), dict[str, Any]()
    if kind == USER:
        if target not in world.users:
            raise ControlError(f"there is no user {target}")
        resolve(world, guild_id, number(op, "user_id"), OptionType.USER, str(target), resolved)
    else:
        message = world.messages.get(channel_id, {}).get(target)
        if message is None or not message.visible_to(number(op, "user_id")):
            raise ControlError(f"the user sees no message {target} in this channel")
        resolved["messages"] = {str(target): dict(serializers.message_payload(world, message))}
    name = str(op.get("name"))
    command = world.find_command(name, guild_id, kind)
    if command is None:
        raise ControlError(f"no {op['on']} menu {name!r} is registered")
    visible = world.visible_commands(user_id=number(op, "user_id"), channel_id=channel_id, type=kind)
    if op.get("check", True) and command not in visible:
        raise ControlError(f"the user is not shown the menu {name!r}")
    return {"id": command["id"], "name": name, "type": kind, "target_id": str(target), "resolved": resolved}
