"""What flows from an event to a verdict. Frozen, typed, free of I/O; times are milliseconds since the Unix epoch."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

from portcullis.text import Text, read


class EventKind(StrEnum):
    """What happened."""

    MESSAGE = "message"
    EDIT = "edit"
    JOIN = "join"
    RENAME = "rename"


class Action(StrEnum):
    """What a verdict leads to, mildest first."""

    NONE = "none"
    RECORD = "record"
    NOTIFY = "notify"
    RESTRICT = "restrict"
    KICK = "kick"


class Level(StrEnum):
    """Confidence in words: low < 0.4 <= medium < 0.7 <= high."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class ChannelKind(StrEnum):
    """What an event's channel is, as Discord's types of it and its parent say."""

    TEXT = "text"
    VOICE = "voice"
    """The chat of a voice channel."""
    STAGE = "stage"
    ANNOUNCEMENT = "announcement"
    THREAD = "thread"
    PRIVATE_THREAD = "private_thread"
    POST = "post"
    """A thread of a forum or a media channel."""


class Basis(StrEnum):
    """What a finding rests on. Metadata only amplifies: by itself it convicts nobody."""

    CONTENT = "content"
    BEHAVIOUR = "behaviour"
    METADATA = "metadata"


class Attachment(NamedTuple):
    """A file's outside: what a rule may see without fetching it. Size in bytes."""

    name: str
    size: int = 0
    content_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing to judge: a message, an edit, a join or a rename.

    ``event_id`` comes from content, so the same event has the same id however often it arrives. ``text`` is the
    message as written, or the name that is shown on a join or rename. ``forwarded`` is what a forwarded message says,
    ``embedded`` the words of embeds and names of files beside the text: previews come and go, so copies are
    compared, and figures counted, without them. ``name`` is what the author is shown as. ``mentions`` leaves out bots,
    the author and a reply's target. ``roles`` is None where Discord did not say (a message fetched by REST), and so is
    ``has_avatar``, a picture of one's own; it is read of joins only.
    """

    event_id: str
    kind: EventKind
    at_ms: int
    guild_id: str
    user_id: str
    username: str = ""
    channel_id: str | None = None
    message_id: str | None = None
    name: str = ""
    text: str = ""
    forwarded: str = ""
    embedded: str = ""
    mentions: tuple[str, ...] = ()
    role_mentions: tuple[str, ...] = ()
    everyone: bool = False
    attachments: tuple[Attachment, ...] = ()
    roles: tuple[str, ...] | None = None
    joined_at_ms: int | None = None
    account_created_ms: int = 0
    has_avatar: bool | None = None
    written: Text = field(init=False, repr=False, compare=False)
    """What the author wrote or forwarded, read once for all rules."""
    parsed: Text = field(init=False, repr=False, compare=False)
    """The same with what is embedded: all that readers see."""

    def __post_init__(self) -> None:
        written = read(f"{self.text}\n{self.forwarded}".strip("\n") if self.forwarded else self.text)
        parsed = read(f"{written.raw}\n{self.embedded}") if self.embedded else written
        object.__setattr__(self, "written", written)
        object.__setattr__(self, "parsed", parsed)


class Sighting(NamedTuple):
    """One row of the window table: what is remembered of an event for ten minutes. No text, only keyed hashes.

    A tuple, for a batch is answered with hundreds, and a frozen dataclass takes several times as long to make.

    ``order`` is the sequence in which the database first saw it: an event whose time is later but whose order is
    smaller had been judged before this one arrived.
    """

    event_id: str
    at_ms: int
    order: int
    user_id: str
    channel_id: str | None
    message_id: str | None
    fingerprint: str | None
    mentions: int
    role_mentions: int
    links: int
    characters: int = 0
    newlines: int = 0
    emoji: int = 0
    attachments: int = 0
    files: str | None = None
    """A keyed hash of each attachment's name, size and type, with blanks between."""
    likeness: str | None = None
    """See ``portcullis.text.likeness``; None for a text too short to be compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What was known of a member before an event; the same however late the event is judged.

    The counts are detections in this server within the 90 days before it, by what moderators had decided about them.
    Reputations are from -1 to 1; 0 where nothing is known. These are of today: nobody keeps what they were.
    """

    confirmed: int = 0
    """Rejected or banned for, and not verified by a moderator since."""
    cleared: int = 0
    """Rejected or banned for, but a moderator verified the member after that."""
    waiting: int = 0
    """Not decided: these say nothing yet."""
    overturned: int = 0
    """Verified, false positives included: these must not count against anybody."""
    verified_ms: int | None = None
    """When a moderator last verified the member within those 90 days; None if nobody did, or the case was reopened."""
    reputation: float = 0.0
    """In this server."""
    global_reputation: float = 0.0
    """In all servers together."""


NO_HISTORY: Final = History()
"""Nothing is known of most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the database knows around an event. Sightings include the event's own row and are sorted by time."""

    own: tuple[Sighting, ...] = ()
    """The author's messages, all channels of the server."""
    copies: tuple[Sighting, ...] = ()
    """Messages of any author with the same fingerprint; empty where the text has no substance."""
    wrote: Mapping[str, int] = field(default_factory=dict)
    """How many messages each author of ``copies`` wrote here, those of the last ten minutes left out.

    0 for whom it does not name.
    """
    joins: tuple[Sighting, ...] = ()
    """The server's joins."""
    listed_domains: frozenset[str] = frozenset()
    """Those of the event's domains, or their parents, that the phishing list holds."""
    invite_codes: frozenset[str] = frozenset()
    """The server's own invite codes and vanity code: no invite to another server."""
    may_mention_everyone: bool = False
    parent_channel_id: str | None = None
    """The channel of which the event's channel is a thread."""
    channel_kind: ChannelKind | None = None
    """None for joins and renames, and where Discord has not told of the channel."""
    history: History = NO_HISTORY
    roles: tuple[str, ...] = ()
    imitates_staff: bool = False
    """The name of a join or rename is that of a staff member in other letters that look the same."""
    staff: bool = False
    """May moderate: owner, or a role with a moderation permission. Never judged."""
    spam_probability: float | None = None
    """What the text classifier says of the event's text, from 0 to 1; None where it was not asked."""
    under_suspicion: bool = False
    """Has an open case in this server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One rule's answer when it fires.

    ``weight`` in [0, 1] is how sure this finding alone makes the judge; ``reason`` is one sentence for moderators.
    ``sightings`` are the rows it rests on, of every author whom it names (the event's own may be left out).
    ``group`` is set where it concerns several people at once: all findings of one attack share it.
    """

    rule: str
    basis: Basis
    weight: float
    reason: str
    sightings: tuple[Sighting, ...] = ()
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The judge's answer for one event. ``confidence`` in [0, 1]."""

    confidence: float
    level: Level
    action: Action
    group_action: Action = Action.NONE
    """What the others meet with whom a group finding names; never more than ``action``."""
    simulated: bool = False
    findings: tuple[Finding, ...] = ()
    trail: Mapping[str, str] = field(default_factory=dict)
    """Every rule's answer in words, by its name: for ``/detection simulate``. Empty on the fast way."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The names of the rules that fired."""
        return tuple(finding.rule for finding in self.findings)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why, one sentence a rule."""
        return tuple(finding.reason for finding in self.findings)
