"""The parts of Discord's payloads that are read, checked: everything from the gateway is untrusted.

Unknown fields are ignored. Text loses what Postgres cannot store: NUL characters and half surrogate pairs.
"""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from portcullis.rule import Snowflake
from portcullis.text.storable import storable

Text = Annotated[str, AfterValidator(storable)]


class Payload(BaseModel):
    """The base: frozen, unknown fields ignored. Each kind is built when the first of it comes."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)


class User(Payload):
    """Who. ``global_name`` is the display name."""

    id: Snowflake
    username: Text = ""
    global_name: Text | None = None
    avatar: object = None
    bot: bool = False

    @property
    def shown(self) -> str:
        """What they are called where they have no nickname."""
        return self.global_name or self.username

    @property
    def has_avatar(self) -> bool | None:
        """Whether they have a picture of their own; None where Discord did not say."""
        return self.avatar is not None if "avatar" in self.model_fields_set else None


class Member(Payload):
    """A user's part in a server, as it comes with a message."""

    roles: tuple[Snowflake, ...] = ()
    joined_at: datetime | None = None
    nick: Text | None = None


class GuildMember(Member):
    """GUILD_MEMBER_ADD, _UPDATE and _REMOVE."""

    guild_id: Snowflake
    user: User


class File(Payload):
    """An attachment, unopened. Size in bytes."""

    filename: Text = ""
    size: int = Field(default=0, ge=0)
    content_type: Text | None = None


class Embed(Payload):
    """What Discord or a bot shows in a frame below a message."""

    class Named(Payload):
        """The author's line."""

        name: Text = ""

    class Field(Payload):
        """One of its small headings and what stands below it."""

        name: Text = ""
        value: Text = ""

    class Footer(Payload):
        """The last line."""

        text: Text = ""

    title: Text | None = None
    description: Text | None = None
    url: Text | None = None
    author: Named | None = None
    fields: tuple[Field, ...] = ()
    footer: Footer | None = None


class Content(Payload):
    """What a message shows."""

    content: Text = ""
    attachments: tuple[File, ...] = ()
    embeds: tuple[Embed, ...] = ()


class Snapshot(Payload):
    """A forwarded message's copy."""

    message: Content = Content()


class Referenced(Payload):
    """The message that a reply answers."""

    author: User | None = None


class Message(Content):
    """MESSAGE_CREATE and MESSAGE_UPDATE. An update may lack everything but the ids."""

    id: Snowflake
    channel_id: Snowflake
    guild_id: Snowflake | None = None
    author: User | None = None
    member: Member | None = None
    edited_timestamp: datetime | None = None
    mentions: tuple[User, ...] = ()
    mention_roles: tuple[Snowflake, ...] = ()
    mention_everyone: bool = False
    webhook_id: Snowflake | None = None
    type: int = 0
    message_snapshots: tuple[Snapshot, ...] = ()
    referenced_message: Referenced | None = None


class Role(Payload):
    """A role. ``permissions`` are Discord's bits."""

    id: Snowflake
    name: Text = ""
    permissions: int = Field(default=0, ge=0, lt=2**63)
    position: int = Field(default=0, ge=-(2**31), lt=2**31)
    managed: bool = False


class Channel(Payload):
    """A channel or a thread."""

    id: Snowflake
    guild_id: Snowflake | None = None
    type: int = Field(default=0, ge=0, lt=2**15)
    name: Text | None = None
    parent_id: Snowflake | None = None


class Guild(Payload):
    """GUILD_CREATE: a snapshot of the whole server."""

    id: Snowflake
    name: Text = ""
    owner_id: Snowflake | None = None
    vanity_url_code: Text | None = None
    unavailable: bool = False
    roles: tuple[Role, ...] = ()
    channels: tuple[Channel, ...] = ()
    threads: tuple[Channel, ...] = ()


def to_ms(at: datetime | None) -> int | None:
    """Milliseconds since the Unix epoch."""
    return None if at is None else round(at.timestamp() * 1000)
