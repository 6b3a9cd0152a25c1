"""/purge: delete the last messages of a channel, all or those of one kind."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from interactions import channels
from interactions.command import Action, Command
from interactions.effects import carry_out
from interactions.interaction import Interaction
from interactions.language import say
from interactions.moderation import REASON, reason_of
from interactions.option import Choice, Option, OptionKind, Words
from interactions.permissions import Permission
from interactions.response import Response, message
from interactions.services import Services
from portcullis.discord.markdown import escape

MAX_COUNT: Final = 500
"""As many as ``collect_messages`` looks through, and as ``purge_channel`` takes."""

_ABOUT = Words("Delete the last messages of a channel", "Die letzten Nachrichten eines Kanals löschen")
_MAY = (Permission.MANAGE_MESSAGES,)
_DELETED = Words("Deleted: {deleted}.", "Gelöscht: {deleted}.")
_NOTHING = Words(
    "Nothing deleted: of the last {seen} messages, none is meant.",
    "Nichts gelöscht: Von den letzten {seen} Nachrichten ist keine gemeint.",
)
_WAITING = Words(
    "Still to come: {waiting}. Messages older than 14 days go one by one; I go on every minute.",
    "Es folgen noch: {waiting}. Was älter als 14 Tage ist, geht nur einzeln; jede Minute geht es weiter.",
)
_FAILED = Words("Not deleted: {failed}. Discord: {problem}", "Nicht gelöscht: {failed}. Discord: {problem}")
_REFUSED = Words("Nothing deleted: {error}", "Nichts gelöscht: {error}")
_LATER = Words(
    "Written down, and tried again every minute until Discord answers.",
    "Vorgemerkt; ich versuche es jede Minute wieder, bis Discord antwortet.",
)


def purge(interaction: Interaction, services: Services) -> Response:
    """Write the purge down, begin it, and say how far it has come.

    Raises:
        DatabaseError: it was handled already, is asked for too often (``PC429``), or nothing answers.
        UserError: the member may not delete messages in that channel.
    """
    options = interaction.options
    queued = services.store.purge_channel(
        interaction=interaction.claim,
        channel_id=channels.chosen(interaction, _MAY),
        count=options["count"],
        user_id=options.get("user"),
        only=options.get("only"),
        reason=reason_of(interaction),
    )
    carry_out(interaction, services)
    found = services.store.read_purge(guild_id=interaction.guild_id, effect=queued["effect"])
    return message("\n".join(say(words, interaction).format(**_shown(found)) for words in _told(found)))


def _told(found: Mapping[str, Any]) -> Iterator[Words]:
    if found["status"] != "done":
        yield _REFUSED if found["status"] == "failed" else _LATER
    elif not found["found"]:
        yield _NOTHING
    else:
        yield _DELETED
        if found["waiting"]:
            yield _WAITING
        if found["failed"]:
            yield _FAILED


def _shown(found: Mapping[str, Any]) -> dict[str, Any]:
    """Discord's words are shown as they are, and do nothing."""
    return {**found, **{key: escape(found[key] or "") for key in ("error", "problem")}}


COMMAND = Command(
    name="purge",
    description=_ABOUT,
    requires=_MAY,
    actions=(
        Action(
            name="",
            description=_ABOUT,
            handle=purge,
            options=(
                Option(
                    name="count",
                    description=Words(
                        "How many at most; the last 500 are looked through",
                        "Wie viele höchstens; die letzten 500 werden durchgesehen",
                    ),
                    kind=OptionKind.INTEGER,
                    required=True,
                    minimum=1,
                    maximum=MAX_COUNT,
                ),
                Option(
                    name="user",
                    description=Words("Only what this user wrote", "Nur was diese Person schrieb"),
                    kind=OptionKind.USER,
                ),
                channels.option(channels.WRITTEN_IN),
                Option(
                    name="only",
                    description=Words("Only messages of this kind", "Nur Nachrichten dieser Art"),
                    choices=(
                        Choice("links", Words("with links", "mit Links")),
                        Choice("bots", Words("by bots", "von Bots")),
                    ),
                ),
                REASON,
            ),
        ),
    ),
)
