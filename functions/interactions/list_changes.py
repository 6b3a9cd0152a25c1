"""Lists in the settings, changed by one: what the commands that do so share."""

from typing import Final

from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Choice, Option, Words
from interactions.services import Services

ADD, REMOVE, LIST = "add", "remove", "list"
CHANGE: Final = Option(
    name="change",
    description=Words("What to do; without it, list", "Was zu tun ist; ohne Angabe auflisten"),
    choices=(
        Choice(ADD, Words("add", "hinzufügen")),
        Choice(REMOVE, Words("remove", "entfernen")),
        Choice(LIST, Words("list", "auflisten")),
    ),
)
_OUTCOMES = {
    (ADD, "changed"): Words(
        "{what} is on `{key}` from now on (version {version} of the settings).",
        "{what} steht ab jetzt auf `{key}` (Version {version} der Einstellungen).",
    ),
    (REMOVE, "changed"): Words(
        "{what} is no longer on `{key}` (version {version} of the settings).",
        "{what} steht nicht mehr auf `{key}` (Version {version} der Einstellungen).",
    ),
    (ADD, "same"): Words("{what} was on `{key}` already.", "{what} stand schon auf `{key}`."),
    (REMOVE, "same"): Words("{what} was not on `{key}`.", "{what} stand nicht auf `{key}`."),
    (ADD, "full"): Words(
        "`{key}` takes {most} at most: remove something first.",
        "Auf `{key}` passen höchstens {most}: Entferne zuerst etwas.",
    ),
}
MOST_IDS: Final = 250
"""As many roles as Discord gives a server."""


def change(
    interaction: Interaction, services: Services, *, key: str, value: str, what: str, most: int = MOST_IDS
) -> str:
    """Put ``value`` on the list at a dotted ``key``, or take it off, as the option says; answers in words.

    ``what`` is the value as a member reads it.
    """
    rule, _, name = key.rpartition(".")
    done = interaction.options["change"]
    answer = services.store.change_server_list(
        interaction=interaction.claim,
        guild_id=interaction.guild_id,
        path=["rules", rule, name] if rule else [name],
        value=value,
        add=done == ADD,
        most=most,
    )
    words = say(_OUTCOMES[done, answer["outcome"]], interaction)
    return words.format(what=what, key=key, version=answer["version"], most=most)
