"""What MESSAGE_CREATE and MESSAGE_UPDATE have in common."""

from collections.abc import Iterable, Iterator

from detection.payloads import Content, Embed, File, Message, to_ms
from portcullis import snowflake
from portcullis.models import Attachment, Event, EventKind
from portcullis.text.links import is_well_known

_TELLING_NAME = 12
"""Characters; ``image.png`` and ``IMG_1234.jpg`` are no longer than that, and reading them doubles a picture's cost."""
JUDGED_TYPES = frozenset({0, 19})
"""Discord's message types that people write: default and reply. The rest are system messages."""


def read_message(message: Message, edited_ms: int | None = None) -> Event | None:
    """The event that a message is, or None where nobody is to be judged: bots, webhooks, DMs, system messages.

    With ``edited_ms`` (milliseconds since the Unix epoch) it is an edit, at that time.
    """
    author = message.author
    if author is None or author.bot or message.webhook_id is not None or message.guild_id is None:
        return None
    if message.type not in JUDGED_TYPES:
        return None
    replied = message.referenced_message.author if message.referenced_message else None
    left_alone = {author.id} | ({replied.id} if replied else set())
    mentions = dict.fromkeys(
        user.id for user in message.mentions if not user.bot and user.id not in left_alone
    )
    copies = [snapshot.message for snapshot in message.message_snapshots]
    files = [*message.attachments, *(file for copy in copies for file in copy.attachments)]
    nick = message.member.nick if message.member else None
    return Event(
        event_id=f"m:{message.id}" if edited_ms is None else f"m:{message.id}:{edited_ms}",
        kind=EventKind.MESSAGE if edited_ms is None else EventKind.EDIT,
        at_ms=snowflake.to_ms(message.id) if edited_ms is None else edited_ms,
        guild_id=message.guild_id,
        user_id=author.id,
        username=author.username,
        channel_id=message.channel_id,
        message_id=message.id,
        name=nick or author.shown,
        text=message.content,
        forwarded="\n".join(line for copy in copies for line in _forwarded(copy)),
        embedded="\n".join(_beside(message)),
        mentions=tuple(mentions),
        role_mentions=tuple(dict.fromkeys(message.mention_roles)),
        everyone=message.mention_everyone,
        attachments=tuple(
            Attachment(name=file.filename, size=file.size, content_type=file.content_type or "")
            for file in files
        ),
        roles=None if message.member is None else message.member.roles,
        joined_at_ms=None if message.member is None else to_ms(message.member.joined_at),
        account_created_ms=snowflake.to_ms(author.id),
    )


def _forwarded(copy: Content) -> Iterator[str]:
    """Everything that a forwarded message shows: it is a copy, and no preview of it comes later."""
    if copy.content:
        yield copy.content
    for embed in copy.embeds:
        yield from _words(embed)
        if embed.url and embed.url not in copy.content:
            yield embed.url
    yield from _names(copy.attachments)


def _beside(message: Message) -> Iterator[str]:
    """What stands beside the author's text. Previews of sites that everybody links to are left unread."""
    for embed in message.embeds:
        if not embed.url or not is_well_known(embed.url):
            yield from _words(embed)
    yield from _names(message.attachments)


def _words(embed: Embed) -> Iterator[str]:
    named = embed.author.name if embed.author else None
    below = embed.footer.text if embed.footer else None
    fields = [part for field in embed.fields for part in (field.name, field.value)]
    return (part for part in (embed.title, embed.description, named, *fields, below) if part)


def _names(files: Iterable[File]) -> Iterator[str]:
    """The names of files that may say something: most are a word or a number that a device made up."""
    return (file.filename for file in files if len(file.filename) > _TELLING_NAME)
