"""/config: read and change this server's settings."""

import re

from interactions import servers, setting_pages
from interactions.command import Action, Command
from interactions.commands import _config_history, _config_reset, _config_setup, _config_validate
from interactions.interaction import Interaction
from interactions.option import Option, Words
from interactions.permissions import Permission
from interactions.response import Response, message
from interactions.services import Services
from interactions.setting_pages import FIELDS, names, suggest_keys, suggest_names
from interactions.setting_words import allowed, shown
from portcullis import settings
from portcullis.errors import UserError

_MENTION = re.compile(r"<(?:@&|#)([0-9]{15,20})>[,\s]*", re.ASCII)
_KEY_LENGTH, _VALUE_LENGTH = 100, 1000


def show(interaction: Interaction, services: Services) -> Response:
    """All settings, one rule's, or one with its meaning."""
    key = interaction.options.get("key")
    if key is not None and key not in set(names()):
        raise UserError(f"There is no setting `{key}`. `/config show` lists them all.")
    version, current = servers.read(interaction, services)
    if key is None:
        page = setting_pages.overview(current)
    elif key in settings.RULES:
        page = setting_pages.of_rule(key, current)
    else:
        page = setting_pages.of_one(key, current)
    return setting_pages.answer(page, version)


def set_value(interaction: Interaction, services: Services) -> Response:
    """Change one setting, or say what it takes."""
    key, text = interaction.options["key"], interaction.options["value"]
    if not settings.is_free_text(key):
        text = _MENTION.sub(r"\1,", text).strip(", ")
    patch = _checked(key, text)
    version, current = servers.change(interaction, services, patch)
    return message(
        f"`{key}` is now {shown(key, setting_pages.value(key, current))} (version {version} of the settings). "
        "It holds from the next message on."
    )


def _checked(key: str, text: str) -> dict[str, object]:
    if key == "watchlist.patterns" and text != "none":
        raise UserError("A pattern may hold commas: give one at a time to `/detection watchlist`.")
    try:
        return settings.change(key, text)
    except UserError as error:
        field = FIELDS.get(key)
        if field is None:
            raise
        raise UserError(f"{error} It takes {allowed(key, field)}.") from error


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
        _config_reset.ACTION,
        _config_history.ACTION,
        _config_setup.ACTION,
        _config_validate.ACTION,
    ),
)
