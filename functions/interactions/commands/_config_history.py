"""/config history: who changed which setting, when, and from what to what."""

from collections.abc import Mapping
from typing import Any, Final

from interactions.command import Action
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Option, OptionKind, Words
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from interactions.setting_pages import FIELDS, names, suggest_names, value
from interactions.setting_words import shown
from portcullis import settings
from portcullis.discord import embeds
from portcullis.discord.markdown import ago, code, cut, escape, user
from portcullis.errors import UserError

_LAST: Final = 10
_MOST: Final = 25
_VALUE: Final = 120
"""Characters of a value that are shown; lists can be long."""
_CHANGE: Final = 900
"""Characters of all that changed at once."""

_TITLE = Words("Changes of the settings", "Änderungen der Einstellungen")
_NOTHING = Words("Nothing was changed yet.", "Es wurde noch nichts geändert.")
_NEWEST = Words("The newest first", "Das Neueste zuerst")
_BOT = Words("the bot, or by hand", "der Bot, oder von Hand")
_DEFAULT = Words("default", "Vorgabe")
_MORE = Words("and {} more", "und {} weitere")
_UNKNOWN = Words(
    "There is no setting {}. `/config show` lists them all.",
    "Es gibt keine Einstellung {}. `/config show` zeigt alle.",
)


def show(interaction: Interaction, services: Services) -> Response:
    """The last changes, newest first."""
    key = interaction.options.get("key")
    if key is not None and key not in set(names()):
        raise UserError(say(_UNKNOWN, interaction).format(code(key)))
    changes = services.store.config_history(
        interaction=interaction.claim,
        guild_id=interaction.guild_id,
        key=key,
        limit=interaction.options.get("last", _LAST),
    )
    lines = [_entry(interaction, change) for change in changes] or [say(_NOTHING, interaction)]
    text = embeds.lines(lines, embeds.DESCRIPTION, more=say(_MORE, interaction))
    title, footer = say(_TITLE, interaction), say(_NEWEST, interaction)
    return message(embeds=[embeds.embed(title, colour=COLOUR, fields=[], footer=footer, description=text)])


def _entry(interaction: Interaction, entry: Mapping[str, Any]) -> str:
    who = user(entry["changed_by"]) if entry["changed_by"] else say(_BOT, interaction)
    changed = [
        f"`{each['key']}`: {_shown(interaction, each['key'], each['old'])} → "
        f"{_shown(interaction, each['key'], each['new'])}"
        for each in entry["changes"]
    ]
    return f"{ago(entry['changed_ms'])} {who}\n{embeds.lines(changed, _CHANGE, more=say(_MORE, interaction))}"


def _shown(interaction: Interaction, key: str, stored: Any) -> str:
    """A value in words; what is not stored is the default. A setting of long ago may be none of ours any more."""
    default = stored is None
    given = value(key, settings.defaults()) if default and key in FIELDS else stored
    said = shown(key, given)
    # Ids become mentions; all else is shown as it was written.
    said = cut(said if settings.holds_ids(key) else escape(said), _VALUE)
    return f"{said} ({say(_DEFAULT, interaction)})" if default else said


ACTION = Action(
    name="history",
    description=Words("Who changed which setting, and when", "Wer welche Einstellung wann geändert hat"),
    handle=show,
    options=(
        Option(
            name="key",
            description=Words("Only this setting or rule", "Nur diese Einstellung oder Regel"),
            maximum=100,
            suggest=suggest_names,
        ),
        Option(
            name="last",
            description=Words("How many changes; 10 without it", "Wie viele Änderungen; sonst 10"),
            kind=OptionKind.INTEGER,
            minimum=1,
            maximum=_MOST,
        ),
    ),
)
