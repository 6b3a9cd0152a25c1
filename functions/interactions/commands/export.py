"""/export: a server's data as files, made in the background and handed out by links that expire."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from interactions.command import Action, Command
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Choice, Option, OptionKind, Words
from interactions.permissions import Permission
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from portcullis.discord import embeds
from portcullis.discord.markdown import user
from portcullis.errors import StorageError, UserError

LINK_S: Final = 900
_DEFAULT_DAYS, _MAX_DAYS = 30, 365
_NUMBER = re.compile(r"\s*([0-9]{1,18})(?![0-9])", re.ASCII)
_ID_LENGTH = 100

_WHAT = {
    "detections": Words("detections", "Funde"),
    "cases": Words("cases", "Fälle"),
    "analytics": Words("analytics", "Tageszahlen"),
    "training_data": Words("training data", "Trainingsdaten"),
}
_FORMATS = {
    "csv": Words("CSV, for spreadsheets", "CSV, für Tabellen"),
    "jsonl": Words("JSONL, for programs", "JSONL, für Programme"),
    "parquet": Words("Parquet, for analysis", "Parquet, für Auswertungen"),
}
_ASKED = Words(
    "I will make it, as number {}: `/export list` shows how far it is, `/export link` hands it out. "
    "That takes a minute or more.",
    "Ich mache sie, als Nummer {}: `/export list` zeigt, wie weit sie ist, `/export link` gibt sie heraus. "
    "Das dauert eine Minute oder länger.",
)
_NONE = Words(
    "There are none yet: `/export create` asks for one.",
    "Es gibt noch keine: `/export create` bestellt eine.",
)
_TITLE = Words("Exports", "Exporte")
_KEPT = Words("Files are kept for 30 days", "Dateien werden 30 Tage aufbewahrt")
_STATES = {
    "waiting": Words("waiting", "wartet"),
    "making": Words("being made", "in Arbeit"),
    "done": Words("done", "fertig"),
    "failed": Words("failed: {}", "misslungen: {}"),
    "gone": Words("file deleted", "Datei gelöscht"),
}
_ROWS = Words("{:,} rows", "{:,} Zeilen")
_SCHEDULE = Words("by schedule", "nach Zeitplan")
_LINK = Words(
    "**{name}**: <{url}>\nWhoever has this link can download the file. It expires <t:{expires}:R>.",
    "**{name}**: <{url}>\nWer diesen Link hat, kann die Datei laden. Er gilt bis <t:{expires}:t>.",
)
_NO_ANSWER = "The place where I keep files does not answer. Please try again in a minute."


def create(interaction: Interaction, services: Services) -> Response:
    """Write the wish down."""
    asked = services.store.request_export(
        interaction=interaction.claim,
        what=interaction.options["what"],
        written_as=interaction.options["format"],
        days=interaction.options.get("days", _DEFAULT_DAYS),
    )
    return message(say(_ASKED, interaction).format(asked["number"]))


def show(interaction: Interaction, services: Services) -> Response:
    """The newest exports, and how far each is."""
    found = services.store.read_exports(interaction=interaction.claim, guild_id=interaction.guild_id)
    if not found:
        return message(say(_NONE, interaction))
    text = embeds.lines([_line(row, interaction) for row in found], embeds.DESCRIPTION)
    title, footer = say(_TITLE, interaction), say(_KEPT, interaction)
    return message(embeds=[embeds.embed(title, colour=COLOUR, fields=[], footer=footer, description=text)])


def link(interaction: Interaction, services: Services) -> Response:
    """A link for some minutes, for the eyes of the member alone.

    Raises:
        UserError: Storage does not answer, or gives no links; what is no number of an export.
    """
    given = _NUMBER.match(interaction.options["id"])
    if given is None:
        raise UserError("`id` must be the number of an export: `/export list` shows them.")
    file = services.store.read_export_file(
        interaction=interaction.claim, guild_id=interaction.guild_id, number=int(given[1])
    )
    try:
        url = services.storage.link(file["path"], name=file["name"], seconds=LINK_S)
    except StorageError as error:
        if not error.transient:
            raise
        raise UserError(_NO_ANSWER) from error
    expires = services.now_ms() // 1000 + LINK_S
    return message(say(_LINK, interaction).format(name=file["name"], url=url, expires=expires))


def suggest(interaction: Interaction, services: Services) -> Iterator[str]:
    """Files that can be had and whose line has what was typed so far. The number comes first."""
    typed = str(interaction.options.get("id", "")).lower()
    asker = {"user_id": interaction.user_id, "guild_id": interaction.guild_id}
    for row in services.store.read_exports(interaction=asker, guild_id=interaction.guild_id):
        name = f"{row['number']} {row['what']}.{row['format']}, {say(_ROWS, interaction).format(row['rows'])}"
        if row["available"] and typed in name.lower():
            yield name


def _line(row: Mapping[str, Any], interaction: Interaction) -> str:
    state = "gone" if row["status"] == "done" and not row["available"] else row["status"]
    parts = [
        f"`{row['number']}` **{row['what']}.{row['format']}**",
        say(_STATES[state], interaction).format(row["error"]),
        say(_ROWS, interaction).format(row["rows"]),
        *([_size(row["size_bytes"])] if row["size_bytes"] is not None else []),
        f"<t:{row['requested_ms'] // 1000}:R>",
        user(row["requested_by"]) if row["requested_by"] else say(_SCHEDULE, interaction),
    ]
    return " · ".join(parts)


def _size(count: int) -> str:
    """A number of bytes, as people say it."""
    for unit, size in (("MB", 1_000_000), ("kB", 1000)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} B"


COMMAND = Command(
    name="export",
    description=Words("This server's data as files", "Die Daten dieses Servers als Dateien"),
    requires=(Permission.MANAGE_GUILD,),
    actions=(
        Action(
            name="create",
            description=Words("Ask for a file", "Eine Datei bestellen"),
            handle=create,
            options=(
                Option(
                    name="what",
                    description=Words("What it is to hold", "Was darin sein soll"),
                    required=True,
                    choices=tuple(Choice(value, label) for value, label in _WHAT.items()),
                ),
                Option(
                    name="format",
                    description=Words("How it is to be written", "Wie sie geschrieben sein soll"),
                    required=True,
                    choices=tuple(Choice(value, label) for value, label in _FORMATS.items()),
                ),
                Option(
                    name="days",
                    description=Words("How many days back; 30 by default", "Wie viele Tage zurück; sonst 30"),
                    kind=OptionKind.INTEGER,
                    minimum=1,
                    maximum=_MAX_DAYS,
                ),
            ),
        ),
        Action(
            name="list",
            description=Words(
                "The newest files, and how far each is", "Die neuesten Dateien, und wie weit jede ist"
            ),
            handle=show,
        ),
        Action(
            name="link",
            description=Words(
                "A link to a file, for 15 minutes; whoever has it can download it",
                "Ein Link zu einer Datei, für 15 Minuten; wer ihn hat, kann sie laden",
            ),
            handle=link,
            options=(
                Option(
                    name="id",
                    description=Words("Its number, as /export list shows it", "Die Nummer aus /export list"),
                    required=True,
                    maximum=_ID_LENGTH,
                    suggest=suggest,
                ),
            ),
        ),
    ),
)
