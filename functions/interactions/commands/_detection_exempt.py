"""/detection exempt: roles and channels that are never judged, by any rule or by one."""

from typing import Final

from interactions import list_changes, servers, setting_pages
from interactions.command import Action
from interactions.commands._detection_rule import NAME_LENGTH, known_rule
from interactions.interaction import Interaction
from interactions.language import say
from interactions.list_changes import CHANGE, LIST
from interactions.option import Option, OptionKind, Words
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from interactions.setting_words import shown
from portcullis import settings
from portcullis.discord import embeds
from portcullis.discord.markdown import channel
from portcullis.errors import UserError
from portcullis.settings import ServerSettings

_KEYS: Final = ("exempt_roles", "exempt_channels")
_ONE = Words("Name a role or a channel, one of them.", "Nenne eine Rolle oder einen Kanal, eins von beiden.")
_EVERYBODY = Words(
    "Everybody has that role: `/detection mode` switches judging off for all.",
    "Diese Rolle haben alle: `/detection mode` schaltet das Beurteilen für alle ab.",
)
_TITLE = Words("Never judged", "Nie beurteilt")
_NOBODY = Words("Nobody is exempt, and no channel.", "Niemand ist ausgenommen, und kein Kanal.")
_FOOTER = Words(
    "Version {} of the settings. Staff is never judged either.",
    "Version {} der Einstellungen. Auch wer moderieren darf, wird nie beurteilt.",
)


def exempt(interaction: Interaction, services: Services) -> Response:
    """Put a role or a channel on a list, take it off, or show all lists."""
    options = interaction.options
    rule = options.get("rule")
    if rule is not None:
        known_rule(interaction, rule)
    if options.get("change", LIST) == LIST:
        return _listed(interaction, services)
    if ("role" in options) == ("channel" in options):
        raise UserError(say(_ONE, interaction))
    if options.get("role") == interaction.guild_id:
        raise UserError(say(_EVERYBODY, interaction))
    own = "exempt_roles" if "role" in options else "exempt_channels"
    return message(
        list_changes.change(
            interaction,
            services,
            key=f"{rule}.{own}" if rule else own,
            value=options.get("role") or options["channel"],
            what=f"<@&{options['role']}>" if "role" in options else channel(options["channel"]),
            most=list_changes.MOST_IDS if "role" in options else _MOST_CHANNELS,
        )
    )


_MOST_CHANNELS: Final = 500
"""As many as Discord gives a server."""


def _listed(interaction: Interaction, services: Services) -> Response:
    version, current = servers.read(interaction, services)
    rules = [interaction.options["rule"]] if "rule" in interaction.options else list(settings.RULES)
    keys = [*_KEYS, *(f"{rule}.{key}" for rule in rules for key in _KEYS)]
    lines = [line for key in keys if (line := _line(key, current))] or [say(_NOBODY, interaction)]
    return message(
        embeds=[
            embeds.embed(
                say(_TITLE, interaction),
                colour=COLOUR,
                fields=[],
                footer=say(_FOOTER, interaction).format(version),
                description=embeds.lines(lines, embeds.DESCRIPTION),
            )
        ]
    )


def _line(key: str, current: ServerSettings) -> str:
    value = setting_pages.value(key, current)
    return f"`{key}` {shown(key, value)}" if value else ""


ACTION = Action(
    name="exempt",
    description=Words(
        "Roles and channels that are never judged, by any rule or by one",
        "Rollen und Kanäle, die nie beurteilt werden, von keiner Regel oder von einer nicht",
    ),
    handle=exempt,
    options=(
        CHANGE,
        Option(name="role", description=Words("A role", "Eine Rolle"), kind=OptionKind.ROLE),
        Option(name="channel", description=Words("A channel", "Ein Kanal"), kind=OptionKind.CHANNEL),
        Option(
            name="rule",
            description=Words(
                "Only from this rule; without it, from all", "Nur von dieser Regel; ohne Angabe von allen"
            ),
            maximum=NAME_LENGTH,
            suggest=setting_pages.suggest_rules,
        ),
    ),
)
