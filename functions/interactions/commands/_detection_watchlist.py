"""/detection watchlist: the server's own words and patterns, one at a time, so that commas mean nothing."""

from typing import Final

from interactions import list_changes, servers
from interactions.command import Action
from interactions.interaction import Interaction
from interactions.language import say
from interactions.list_changes import ADD, CHANGE, LIST
from interactions.option import Option, Words
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from portcullis import settings
from portcullis.discord import embeds
from portcullis.discord.markdown import code
from portcullis.errors import UserError
from portcullis.rules import watchlist

_KINDS: Final = {"word": "watchlist.words", "pattern": "watchlist.patterns"}
_MOST: Final = {"word": watchlist.MAX_WORDS, "pattern": watchlist.MAX_PATTERNS}
_ONE = Words("Give a word or a pattern, one of them.", "Gib ein Wort oder ein Muster an, eins von beiden.")
_TITLE = Words("The watchlist", "Die Wortliste")
_EMPTY = Words("Nothing is on it.", "Es steht nichts darauf.")
_WORDS, _PATTERNS = Words("Words", "Wörter"), Words("Patterns", "Muster")
_OFF = Words("The rule is switched off: `/detection rule`.", "Die Regel ist abgeschaltet: `/detection rule`.")
_MORE = Words("and {} more", "und {} weitere")
_HALF: Final = embeds.DESCRIPTION // 2 - 200
_ENTRY: Final = 200


def change(interaction: Interaction, services: Services) -> Response:
    """Put a word or a pattern on its list, take it off, or show both lists."""
    options = interaction.options
    if options.get("change", LIST) == LIST:
        return _listed(interaction, services)
    if ("word" in options) == ("pattern" in options):
        raise UserError(say(_ONE, interaction))
    kind = "word" if "word" in options else "pattern"
    # Neither Postgres nor RE2 takes NUL characters and half surrogate pairs.
    value = options[kind].replace("\x00", "").encode(errors="replace").decode()
    value = value.strip() if kind == "word" else value
    if options["change"] == ADD:
        # Checked alone: what does not fit is refused in words before anything is stored.
        patch = settings.change(_KINDS[kind], [value])
        (value,) = patch["rules"]["watchlist"][f"{kind}s"]
    return message(
        list_changes.change(
            interaction, services, key=_KINDS[kind], value=value, what=code(value, _ENTRY), most=_MOST[kind]
        )
    )


def _listed(interaction: Interaction, services: Services) -> Response:
    version, current = servers.read(interaction, services)
    listed = current.rule("watchlist")
    if not isinstance(listed, watchlist.Settings):
        raise TypeError("the rule watchlist has settings of its own")
    parts = [] if listed.enabled else [say(_OFF, interaction)]
    for title, entries in ((_WORDS, listed.words), (_PATTERNS, listed.patterns)):
        if entries:
            lines = [f"**{say(title, interaction)}**", *(code(each, _ENTRY) for each in entries)]
            parts.append(embeds.lines(lines, _HALF, more=say(_MORE, interaction)))
    if not listed.words and not listed.patterns:
        parts.append(say(_EMPTY, interaction))
    made = embeds.embed(
        say(_TITLE, interaction),
        colour=COLOUR,
        fields=[],
        footer=f"watchlist.weight {listed.weight:.10g}, version {version}",
        description="\n".join(parts),
    )
    return message(embeds=[made])


ACTION = Action(
    name="watchlist",
    description=Words("This server's own words and patterns", "Die eigenen Wörter und Muster dieses Servers"),
    handle=change,
    options=(
        CHANGE,
        Option(
            name="word",
            description=Words(
                "A word or several in a row; disguises make no difference",
                "Ein Wort oder mehrere in Folge; Verkleidungen sind egal",
            ),
            minimum=1,
            maximum=watchlist.MAX_WORD,
        ),
        Option(
            name="pattern",
            description=Words(
                "A pattern of RE2, held against the text as it was written",
                "Ein Muster von RE2, verglichen mit dem Text, wie er dasteht",
            ),
            minimum=1,
            maximum=watchlist.MAX_PATTERN,
        ),
    ),
)
