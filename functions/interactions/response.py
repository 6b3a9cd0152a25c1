"""Answers to interactions: built here, so that none can ping anyone by accident.

Content is cut to Discord's 2,000 characters: a cut answer is better than none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from discord_interactions import InteractionResponseFlags, InteractionResponseType

from portcullis.discord.markdown import cut

EPHEMERAL: Final[int] = InteractionResponseFlags.EPHEMERAL
COLOUR: Final = 0x3B6EA5
"""Of the embeds that answer commands."""
MAX_CONTENT: Final = 2000
MAX_CHOICES: Final = 25


@dataclass(frozen=True, slots=True)
class Response:
    """Discord's interaction response: a type and its data."""

    kind: int
    data: Mapping[str, Any]

    def payload(self) -> dict[str, Any]:
        """The JSON that Discord gets."""
        return {"type": self.kind, "data": dict(self.data)}


def message(
    content: str = "",
    *,
    embeds: Sequence[Mapping[str, Any]] = (),
    components: Sequence[Mapping[str, Any]] = (),
    ephemeral: bool = True,
) -> Response:
    """A new message, by default for the eyes of the member alone."""
    data: dict[str, Any] = {"allowed_mentions": {"parse": []}}
    if content:
        data["content"] = cut(content, MAX_CONTENT)
    if embeds:
        data["embeds"] = list(embeds)
    if components:
        data["components"] = list(components)
    if ephemeral:
        data["flags"] = EPHEMERAL
    return Response(InteractionResponseType.CHANNEL_MESSAGE_WITH_SOURCE, data)


def update(data: Mapping[str, Any]) -> Response:
    """The message on which the component sits, rewritten."""
    return Response(InteractionResponseType.UPDATE_MESSAGE, {**data, "allowed_mentions": {"parse": []}})


def choices(names: Iterable[str]) -> Response:
    """Suggestions for the option that is being typed; Discord takes 25 of them."""
    listed = [{"name": name, "value": name} for name in names][:MAX_CHOICES]
    return Response(InteractionResponseType.APPLICATION_COMMAND_AUTOCOMPLETE_RESULT, {"choices": listed})
