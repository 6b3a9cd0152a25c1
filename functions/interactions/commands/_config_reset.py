"""/config reset: one setting, one rule, or all of them back to their defaults."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from interactions import servers
from interactions.command import Action
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Option, OptionKind, Words
from interactions.response import Response, message
from interactions.services import Services
from interactions.setting_pages import names, suggest_names
from portcullis import settings
from portcullis.discord import components
from portcullis.discord.markdown import code
from portcullis.errors import UserError
from portcullis.stored_settings import dotted

KEEP, EVERYTHING = "keep", "everything"
"""The arguments of the button that confirms: without roles and channels, or with them."""
_BUTTON: Final = "config:reset"

_ASK = Words(
    "This takes all settings back to their defaults. Roles and channels stay as they are. "
    "Nothing happens until you confirm.",
    "Das setzt alle Einstellungen auf ihre Vorgaben zurück. Rollen und Kanäle bleiben, wie sie sind. "
    "Es geschieht nichts, bevor du bestätigst.",
)
_ASK_EVERYTHING = Words(
    "This takes all settings back to their defaults, roles and channels included: I shall not know any more whom to "
    "tell, or how to restrict. Nothing happens until you confirm.",
    "Das setzt alle Einstellungen auf ihre Vorgaben zurück, auch Rollen und Kanäle: Ich weiß dann nicht mehr, wem ich "
    "etwas melden und wie ich einschränken soll. Es geschieht nichts, bevor du bestätigst.",
)
_LABEL = Words("Reset all settings", "Alle Einstellungen zurücksetzen")
_DONE = Words(
    "{what} is as it was in the beginning (version {version} of the settings). It holds from the next message on.",
    "{what} ist wieder wie am Anfang (Version {version} der Einstellungen). Das gilt ab der nächsten Nachricht.",
)
_ALL_DONE = Words(
    "All settings are as they were in the beginning (version {version} of the settings).",
    "Alle Einstellungen sind wieder wie am Anfang (Version {version} der Einstellungen).",
)
_UNKNOWN = Words(
    "There is no setting {}. `/config show` lists them all.",
    "Es gibt keine Einstellung {}. `/config show` zeigt alle.",
)


def reset(interaction: Interaction, services: Services) -> Response:
    """Reset what is named at once; ask before all is reset."""
    key = interaction.options.get("key")
    if key is None:
        return _ask(interaction, everything=bool(interaction.options.get("ids")))
    patch = _patch([key]) if key in set(names()) else _forgotten(key, interaction, services)
    version = _change(interaction, services, patch)
    return message(say(_DONE, interaction).format(what=code(key), version=version))


def reset_all(interaction: Interaction, services: Services) -> str:
    """Do it, as the button's argument says how; answers in words."""
    stored = servers.peek_stored(interaction, services)
    everything = interaction.argument == EVERYTHING
    patch = dict.fromkeys(stored) if everything else _all_but_ids(stored)
    version = _change(interaction, services, patch)
    return say(_ALL_DONE, interaction).format(version=version)


def _ask(interaction: Interaction, *, everything: bool) -> Response:
    button = components.button(
        say(_LABEL, interaction),
        f"{_BUTTON}:{EVERYTHING if everything else KEEP}",
        components.Style.DANGER,
    )
    return message(
        say(_ASK_EVERYTHING if everything else _ASK, interaction), components=[components.row(button)]
    )


def _forgotten(key: str, interaction: Interaction, services: Services) -> dict[str, Any]:
    """The patch for what is stored though there is no such setting: /config validate names it."""
    if key not in dict(dotted(servers.peek_stored(interaction, services))):
        raise UserError(say(_UNKNOWN, interaction).format(code(key)))
    return _patch([key])


def _patch(keys: Iterable[str]) -> dict[str, Any]:
    """What takes these settings and rules away from what is stored."""
    patch: dict[str, Any] = {}
    for key in keys:
        rule, _, name = key.rpartition(".")
        if key in settings.RULES:
            patch.setdefault("rules", {})[key] = None
        elif rule:
            patch.setdefault("rules", {}).setdefault(rule, {})[name] = None
        else:
            patch[name] = None
    return patch


def _all_but_ids(stored: Mapping[str, Any]) -> dict[str, Any]:
    """What takes away all that is stored, of this version's settings or not, but roles and channels."""
    patch: dict[str, Any] = {key: None for key in stored if key != "rules" and not settings.holds_ids(key)}
    rules = stored.get("rules")
    if isinstance(rules, Mapping):
        patch["rules"] = {rule: _rule_but_ids(rule, own) for rule, own in rules.items()}
    return patch


def _rule_but_ids(rule: str, own: Any) -> dict[str, None] | None:
    """The same for one rule; None takes it away as a whole."""
    kept = {key for key in own if settings.holds_ids(f"{rule}.{key}")} if isinstance(own, Mapping) else set()
    return dict.fromkeys(own.keys() - kept) if kept else None


def _change(interaction: Interaction, services: Services, patch: dict[str, Any]) -> int:
    changed = services.store.configure_server(
        interaction=interaction.claim, guild_id=interaction.guild_id, patch=patch
    )
    version: int = changed["version"]
    return version


ACTION = Action(
    name="reset",
    description=Words(
        "Take a setting, a rule or all settings back to the defaults",
        "Eine Einstellung, eine Regel oder alles auf die Vorgaben zurücksetzen",
    ),
    handle=reset,
    options=(
        Option(
            name="key",
            description=Words(
                "A setting or a rule; nothing means all of them",
                "Eine Einstellung oder eine Regel; ohne Angabe alle",
            ),
            maximum=100,
            suggest=suggest_names,
        ),
        Option(
            name="ids",
            description=Words(
                "With all of them: roles and channels too", "Bei allen: auch Rollen und Kanäle"
            ),
            kind=OptionKind.BOOLEAN,
        ),
    ),
)
