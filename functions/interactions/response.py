"""Answers to interactions: built here, so that none can ping anyone by accident.

Content is cut to Discord's 2,000 characters: a cut answer is better than none.
"""

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from discord_interactions import InteractionResponseFlags, InteractionResponseType

from interactions.modal import Modal
from portcullis.discord.markdown import cut

EPHEMERAL: Final[int] = InteractionResponseFlags.EPHEMERAL
COLOUR: Final = 0x3B6EA5
"""Of the embeds that answer commands."""
MAX_CONTENT: Final = 2000
MAX_CHOICES: Final = 25
MAX_FILES: Final = 10
MAX_FILES_BYTES: Final = 8_000_000
"""Of all files of an answer together; Discord takes 10 MiB, and the Edge door holds them in memory."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of an answer; ``description`` is what those read who do not see it."""

    name: str
    content: bytes
    description: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """Discord's interaction response: a type and its data, and the files that ``data["attachments"]`` lists."""

    kind: int
    data: Mapping[str, Any]
    files: tuple[File, ...] = ()

    def payload(self) -> dict[str, Any]:
        """The JSON that Discord gets; files stand beside it in base64, and the Edge door uploads them."""
        payload: dict[str, Any] = {"type": self.kind, "data": dict(self.data)}
        if self.files:
            payload["files"] = [
                {"name": file.name, "content": base64.b64encode(file.content).decode()} for file in self.files
            ]
        return payload


def message(
    content: str = "",
    *,
    embeds: Sequence[Mapping[str, Any]] = (),
    components: Sequence[Mapping[str, Any]] = (),
    files: Sequence[File] = (),
    ephemeral: bool = True,
) -> Response:
    """A new message, by default for the eyes of the member alone. An embed shows ``attachment://<file's name>``.

    Raises:
        ValueError: too many files, or too large ones.
    """
    if len(files) > MAX_FILES or sum(len(file.content) for file in files) > MAX_FILES_BYTES:
        raise ValueError(f"an answer holds {MAX_FILES} files and {MAX_FILES_BYTES} bytes at most")
    data: dict[str, Any] = {"allowed_mentions": {"parse": []}}
    if content:
        data["content"] = cut(content, MAX_CONTENT)
    if embeds:
        data["embeds"] = list(embeds)
    if components:
        data["components"] = list(components)
    if files:
        data["attachments"] = [
            {"id": n, "filename": file.name, "description": file.description} for n, file in enumerate(files)
        ]
    if ephemeral:
        data["flags"] = EPHEMERAL
    return Response(InteractionResponseType.CHANNEL_MESSAGE_WITH_SOURCE, data, tuple(files))


def update(data: Mapping[str, Any]) -> Response:
    """The message on which the component sits, rewritten."""
    return Response(InteractionResponseType.UPDATE_MESSAGE, {**data, "allowed_mentions": {"parse": []}})


def modal(form: Modal, argument: str, locale: str) -> Response:
    """A form in the reader's language; ``argument`` comes back with what was typed."""
    return Response(InteractionResponseType.MODAL, form.payload(argument, locale))


def choices(names: Iterable[str]) -> Response:
    """Suggestions for the option that is being typed; Discord takes 25 of them."""
    listed = [{"name": name, "value": name} for name in names][:MAX_CHOICES]
    return Response(InteractionResponseType.APPLICATION_COMMAND_AUTOCOMPLETE_RESULT, {"choices": listed})
