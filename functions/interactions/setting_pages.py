"""Settings as commands show them: their names, their values, and a page for one rule or one setting."""

from collections.abc import Iterator
from typing import Final

from interactions.interaction import Interaction
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from interactions.setting_words import allowed, shown, shown_whole
from portcullis import settings
from portcullis.discord import embeds
from portcullis.discord.markdown import cut, one_line
from portcullis.settings import ServerSettings

_LINE: Final = 300
"""What the overview shows of one value."""

Page = tuple[str, str, list[embeds.Json]]
"""An embed's title, description and fields."""

FIELDS: Final = dict(settings.keys())
"""Every setting's pydantic field, by dotted name."""


def names() -> Iterator[str]:
    """Every rule, then every setting."""
    yield from settings.RULES
    yield from FIELDS


def suggest_keys(interaction: Interaction, _services: Services) -> Iterator[str]:
    """Settings whose name has what was typed so far."""
    typed = str(interaction.options.get("key", "")).lower()
    return (key for key in FIELDS if typed in key)


def suggest_names(interaction: Interaction, _services: Services) -> Iterator[str]:
    """Rules and settings whose name has what was typed so far."""
    typed = str(interaction.options.get("key", "")).lower()
    return (name for name in names() if typed in name)


def suggest_rules(interaction: Interaction, _services: Services) -> Iterator[str]:
    """Rules whose name has what was typed so far into the option that is being typed."""
    typed = str(interaction.options.get(interaction.focused or "", "")).lower()
    return (name for name in settings.RULES if typed in name)


def value(key: str, current: ServerSettings) -> object:
    """The value at a dotted key, as JSON has it."""
    rule, _, name = key.rpartition(".")
    return (current.rule(rule) if rule else current).model_dump(mode="json", include={name})[name]


def overview(current: ServerSettings) -> Page:
    """Every setting of the server's own, and every rule in a word."""
    own = [key for key in FIELDS if "." not in key]
    lines = [f"`{key}` {cut(one_line(shown(key, value(key, current))), _LINE)}" for key in own]
    lines += ["", "**Rules** (`/config show key:` with a rule's name shows its thresholds)"]
    for name in settings.RULES:
        rule = current.rule(name)
        lines.append(f"`{name}` " + (f"weight {rule.weight:.10g}" if rule.enabled else "off"))
    return "Settings", "\n".join(lines), []


def of_rule(name: str, current: ServerSettings) -> Page:
    """One rule with its thresholds."""
    keys = [key for key in FIELDS if key.startswith(f"{name}.")]
    lines = [settings.RULES[name].help, ""]
    lines += [f"`{key}` {shown(key, value(key, current))}" for key in keys]
    return f"Rule {name}", "\n".join(lines), []


def of_one(key: str, current: ServerSettings) -> Page:
    """One setting with its meaning, its default and what it takes."""
    field = FIELDS[key]
    return (
        key,
        field.description or "",
        [
            embeds.field("Value", shown_whole(key, value(key, current)), inline=True),
            embeds.field("Default", shown_whole(key, value(key, settings.defaults())), inline=True),
            embeds.field("Takes", allowed(key, field)),
        ],
    )


def answer(page: Page, version: int) -> Response:
    """A page as an answer."""
    title, text, fields = page
    footer = f"Version {version} of the settings"
    return message(
        embeds=[embeds.embed(title, colour=COLOUR, fields=fields, footer=footer, description=text)]
    )
