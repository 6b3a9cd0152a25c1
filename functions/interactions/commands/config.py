"""/config: read and change this server's settings."""

import re
from collections.abc import Iterator
from typing import Final

from interactions import servers
from interactions.command import Action, Command
from interactions.interaction import Interaction
from interactions.option import Option, Words
from interactions.permissions import Permission
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from interactions.setting_words import allowed, shown
from portcullis import settings
from portcullis.discord import embeds
from portcullis.errors import UserError
from portcullis.settings import ServerSettings

_MENTION = re.compile(r"<(?:@&|#)([0-9]{15,20})>[,\s]*", re.ASCII)
_KEY_LENGTH, _VALUE_LENGTH = 100, 1000

Page = tuple[str, str, list[embeds.Json]]
"""An embed's title, description and fields."""

FIELDS: Final = dict(settings.keys())
"""Every setting's pydantic field, by dotted name."""


def show(interaction: Interaction, services: Services) -> Response:
    """All settings, one rule's, or one with its meaning."""
    key = interaction.options.get("key")
    if key is not None and key not in set(_names()):
        raise UserError(f"There is no setting `{key}`. `/config show` lists them all.")
    version, current = servers.read(interaction, services)
    if key is None:
        title, text, fields = _overview(current)
    elif key in settings.RULES:
        title, text, fields = _rule(key, current)
    else:
        title, text, fields = _one(key, current)
    footer = f"Version {version} of the settings"
    return message(
        embeds=[embeds.embed(title, colour=COLOUR, fields=fields, footer=footer, description=text)]
    )


def set_value(interaction: Interaction, services: Services) -> Response:
    """Change one setting, or say what it takes."""
    key, text = interaction.options["key"], interaction.options["value"]
    patch = _checked(key, _MENTION.sub(r"\1,", text).strip(", "))
    version, current = servers.change(interaction, services, patch)
    return message(
        f"`{key}` is now {shown(key, _value(key, current))} (version {version} of the settings). "
        "It holds from the next message on."
    )


def suggest_keys(interaction: Interaction, _services: Services) -> Iterator[str]:
    """Settings whose name has what was typed so far."""
    typed = str(interaction.options.get("key", "")).lower()
    return (key for key in FIELDS if typed in key)


def suggest_names(interaction: Interaction, _services: Services) -> Iterator[str]:
    """Rules and settings whose name has what was typed so far."""
    typed = str(interaction.options.get("key", "")).lower()
    return (name for name in _names() if typed in name)


def _checked(key: str, text: str) -> dict[str, object]:
    try:
        return settings.change(key, text)
    except UserError as error:
        field = FIELDS.get(key)
        if field is None:
            raise
        raise UserError(f"{error} It takes {allowed(key, field)}.") from error


def _names() -> Iterator[str]:
    yield from settings.RULES
    yield from FIELDS


def _overview(current: ServerSettings) -> Page:
    own = [key for key in FIELDS if "." not in key]
    lines = [f"`{key}` {shown(key, _value(key, current))}" for key in own]
    lines += ["", "**Rules** (`/config show key:` with a rule's name shows its thresholds)"]
    for name in settings.RULES:
        rule = current.rule(name)
        lines.append(f"`{name}` " + (f"weight {rule.weight:.10g}" if rule.enabled else "off"))
    return "Settings", "\n".join(lines), []


def _rule(name: str, current: ServerSettings) -> Page:
    keys = [key for key in FIELDS if key.startswith(f"{name}.")]
    lines = [settings.RULES[name].help, ""]
    lines += [f"`{key}` {shown(key, _value(key, current))}" for key in keys]
    return f"Rule {name}", "\n".join(lines), []


def _one(key: str, current: ServerSettings) -> Page:
    field = FIELDS[key]
    return (
        key,
        field.description or "",
        [
            embeds.field("Value", shown(key, _value(key, current)), inline=True),
            embeds.field("Default", shown(key, _value(key, settings.defaults())), inline=True),
            embeds.field("Takes", allowed(key, field)),
        ],
    )


def _value(key: str, current: ServerSettings) -> object:
    """The value at a dotted key, as JSON has it."""
    rule, _, name = key.rpartition(".")
    return (current.rule(rule) if rule else current).model_dump(mode="json", include={name})[name]


COMMAND = Command(
    name="config",
    description=Words(
        "Read and change this server's settings", "Einstellungen dieses Servers lesen und ändern"
    ),
    requires=(Permission.MANAGE_GUILD,),
    actions=(
        Action(
            name="show",
            description=Words(
                "Show all settings, or one with its meaning",
                "Alle Einstellungen zeigen, oder eine mit ihrer Bedeutung",
            ),
            handle=show,
            options=(
                Option(
                    name="key",
                    description=Words("A setting or a rule", "Eine Einstellung oder eine Regel"),
                    maximum=_KEY_LENGTH,
                    suggest=suggest_names,
                ),
            ),
        ),
        Action(
            name="set",
            description=Words("Change one setting", "Eine Einstellung ändern"),
            handle=set_value,
            options=(
                Option(
                    name="key",
                    description=Words("The setting", "Die Einstellung"),
                    required=True,
                    maximum=_KEY_LENGTH,
                    suggest=suggest_keys,
                ),
                Option(
                    name="value",
                    description=Words(
                        "The new value; roles and channels as mentions; none for no value",
                        "Der neue Wert; Rollen und Kanäle als Erwähnung; none für keinen Wert",
                    ),
                    required=True,
                    maximum=_VALUE_LENGTH,
                ),
            ),
        ),
    ),
)
