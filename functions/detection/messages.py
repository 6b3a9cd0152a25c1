"""What MESSAGE_CREATE and MESSAGE_UPDATE have in common."""

from detection.payloads import Message, to_ms
from portcullis import snowflake
from portcullis.models import Attachment, Event, EventKind

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
    forwarded = (snapshot.message.content for snapshot in message.message_snapshots)
    return Event(
        event_id=f"m:{message.id}" if edited_ms is None else f"m:{message.id}:{edited_ms}",
        kind=EventKind.MESSAGE if edited_ms is None else EventKind.EDIT,
        at_ms=snowflake.to_ms(message.id) if edited_ms is None else edited_ms,
        guild_id=message.guild_id,
        user_id=author.id,
        username=author.username,
        channel_id=message.channel_id,
        message_id=message.id,
        text="\n".join(filter(None, [message.content, *forwarded])),
        mentions=tuple(mentions),
        role_mentions=tuple(dict.fromkeys(message.mention_roles)),
        everyone=message.mention_everyone,
        attachments=tuple(
            Attachment(name=file.filename, size=file.size, content_type=file.content_type or "")
            for file in message.attachments
        ),
        roles=None if message.member is None else message.member.roles,
        joined_at_ms=None if message.member is None else to_ms(message.member.joined_at),
        account_created_ms=snowflake.to_ms(author.id),
    )
