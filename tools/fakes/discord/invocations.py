"""What a client sends when somebody uses a command or a menu, presses a button or submits a form."""

from typing import Any

from simcord.backend import serializers
from simcord.backend.errors import OptionError, SetupError
from simcord.backend.models import Interaction, Message
from simcord.components import walk_components
from simcord.enums import InteractionType, OptionType
from simcord.interactions import base_payload, nest_options, validate_option_value, walk_to_subcommand

from tools.fakes.discord import menus
from tools.fakes.discord.resolve import PLAIN, resolve
from tools.fakes.discord.world import ControlError, World, number

KINDS = {
    "command": InteractionType.APPLICATION_COMMAND,
    "menu": InteractionType.APPLICATION_COMMAND,
    "autocomplete": InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE,
    "component": InteractionType.MESSAGE_COMPONENT,
    "modal": InteractionType.MODAL_SUBMIT,
}
_ENTITY_SELECTS = {5: OptionType.USER, 6: OptionType.ROLE, 7: OptionType.MENTIONABLE, 8: OptionType.CHANNEL}


def build(world: World, op: dict[str, Any]) -> tuple[Interaction, dict[str, Any]]:
    """The record and the JSON of an interaction from a control call.

    Raises:
        ControlError: a client could not have sent it (no such button, option or member).
    """
    kind = KINDS.get(str(op.get("type")))
    if kind is None:
        raise ControlError(f"type must be one of {', '.join(KINDS)} or ping")
    user_id = number(op, "user_id")
    source = _source(world, op, user_id)
    channel_id = source.channel_id if source is not None else number(op, "channel_id")
    guild_id = world.get_channel(channel_id).guild_id
    if guild_id is not None and user_id not in world.get_guild(guild_id).members:
        raise ControlError(f"{user_id} is no member of the guild")
    if kind == InteractionType.MESSAGE_COMPONENT:
        data = _component(world, guild_id, source, op)
    elif kind == InteractionType.MODAL_SUBMIT:
        data = _form(world, op)
    elif op["type"] == "menu":
        data = menus.build(world, guild_id, channel_id, op)
    else:
        data = _command(world, guild_id, op, complete=kind == InteractionType.APPLICATION_COMMAND)
    if "data" in op:
        data = op["data"]
    record, payload = base_payload(
        world, type=kind, channel_id=channel_id, guild_id=guild_id, user_id=user_id, data=data
    )
    payload["type"] = int(kind)
    if guild_id is not None:
        payload["guild"] = {"id": str(guild_id), "locale": "en-US", "features": []}
    if source is not None:
        record.source_message_id = source.id
        payload["message"] = dict(serializers.message_payload(world, source))
    return record, payload


def _source(world: World, op: dict[str, Any], user_id: int) -> Message | None:
    """The message whose component is used, or on which the form was opened."""
    if op.get("message_id") is None:
        return None
    message_id = number(op, "message_id")
    for messages in world.messages.values():
        if message_id in messages and messages[message_id].visible_to(user_id):
            return messages[message_id]
    raise ControlError(f"the user sees no message {message_id}")


def _component(
    world: World, guild_id: int | None, source: Message | None, op: dict[str, Any]
) -> dict[str, Any]:
    user_id = number(op, "user_id")
    if source is None:
        raise ControlError("message_id is missing")
    custom_id = str(op.get("custom_id"))
    for component in walk_components(source.components):
        if component.get("custom_id") == custom_id:
            break
    else:
        raise ControlError(f"the message has no component {custom_id!r}")
    if component.get("disabled"):
        raise ControlError(f"the component {custom_id!r} is disabled")
    data = {"custom_id": custom_id, "component_type": component["type"], "id": component.get("id", 0)}
    if "values" in op:
        data["values"] = [str(value) for value in op["values"]]
        resolved: dict[str, Any] = {}
        for value in data["values"]:
            resolve(world, guild_id, user_id, _ENTITY_SELECTS.get(component["type"]), value, resolved)
        data["resolved"] = resolved
    return data


def _form(world: World, op: dict[str, Any]) -> dict[str, Any]:
    """A submitted modal: ``fields`` maps the inputs' custom ids to what was typed."""
    opened_by = op.get("opened_by")
    modal = world.interactions[int(opened_by)].modal if opened_by is not None else None
    fields = dict(op.get("fields", {}))
    if modal is None:
        rows = [
            {"type": 1, "components": [{"type": 4, "custom_id": k, "value": v}]} for k, v in fields.items()
        ]
        return {"custom_id": str(op.get("custom_id")), "components": rows}
    rows = []
    for row in modal["components"]:
        inputs = [
            {"type": item["type"], "custom_id": item["custom_id"], "value": fields.pop(item["custom_id"], "")}
            for item in walk_components(row)
            if "custom_id" in item
        ]
        # New forms wrap one input in a label (18), old ones in an action row (1).
        rows.append(
            {"type": 18, "component": inputs[0]} if row["type"] == 18 else {"type": 1, "components": inputs}
        )
    if fields:
        raise ControlError(f"the form has no field {', '.join(fields)}")
    return {"custom_id": modal["custom_id"], "components": rows}


def _command(world: World, guild_id: int | None, op: dict[str, Any], *, complete: bool) -> dict[str, Any]:
    """``name`` is the whole path (``"config set"``); ``options`` maps names to values (ids as strings)."""
    root_name, *path = str(op.get("name", "")).split()
    root = world.find_command(root_name, guild_id)
    given: dict[str, Any] = op.get("options", {})
    try:
        leaf = walk_to_subcommand(root, path)[0] if root else None
    except SetupError as error:
        raise ControlError(str(error)) from error
    declared = {option["name"]: option for option in (leaf or {}).get("options") or []}
    options, resolved = [], dict[str, Any]()
    for name, value in given.items():
        if leaf is not None and name not in declared:
            raise ControlError(f"/{op['name']} has no option {name!r}")
        kind = declared[name]["type"] if name in declared else _guess(value)
        if name in declared and kind in PLAIN and complete and op.get("check", True):
            _check(str(op["name"]), declared[name], value)
        resolve(world, guild_id, number(op, "user_id"), kind, str(value), resolved)
        option = {"name": name, "type": int(kind), "value": value if kind in PLAIN else str(value)}
        options.append(option | ({"focused": True} if op.get("focused") == name else {}))
    missing = [name for name, option in declared.items() if option.get("required") and name not in given]
    if missing and complete and op.get("check", True):
        raise ControlError(f"/{op['name']} needs {', '.join(missing)}")
    if root is not None:
        options = nest_options(root, path, options)
    else:
        # A command that is no longer registered, as after a deploy: the innermost word is the subcommand.
        for depth, word in enumerate(reversed(path)):
            options = [{"name": word, "type": 1 if depth == 0 else 2, "options": options}]
    command_id = root["id"] if root is not None else str(world.snowflake())
    data: dict[str, Any] = {"id": command_id, "name": root_name, "type": 1, "options": options}
    return data | ({"resolved": resolved} if resolved else {})


def _check(command: str, option: dict[str, Any], value: Any) -> None:
    try:
        validate_option_value(command, option, value)
    except OptionError as error:
        raise ControlError(str(error)) from error


def _guess(value: Any) -> OptionType:
    if isinstance(value, bool):
        return OptionType.BOOLEAN
    if isinstance(value, int):
        return OptionType.INTEGER
    return OptionType.NUMBER if isinstance(value, float) else OptionType.STRING
