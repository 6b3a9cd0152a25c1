"""Builds each event's context from the answer of observe_events."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from detection.servers import Known
from portcullis.models import NO_HISTORY, ChannelKind, Context, Event, EventKind, History, Sighting

Json = Mapping[str, Any]
Classify = Callable[[Event], float | None]
"""How likely an event's text is spam; None where it has none to judge."""

# A database of a later release may know more kinds.
_KINDS: Final = {kind.value: kind for kind in ChannelKind}


class Contexts:
    """The contexts of one batch. Sightings are shared between the events that they concern."""

    def __init__(self, answer: Json, servers: Mapping[str, Known], classify: Classify) -> None:
        self._classify = classify
        self._members: Json = answer["members"]
        self._parents: Json = answer["parents"]
        self._own, self._copies, self._joins = (
            {key: tuple(Sighting(*row) for row in rows) for key, rows in answer[kind].items()}
            for kind in ("own", "copies", "joins")
        )
        self._wrote: Mapping[str, int] = answer["wrote"]
        self._kinds = {channel: _KINDS.get(kind) for channel, kind in answer["kinds"].items()}
        self._histories: Json = answer["histories"]
        self._imitators = frozenset(answer["imitators"])
        self._listed = frozenset(answer["listed_domains"])
        self._servers = servers

    def is_news(self, event: Event, name_hash: str | None) -> bool:
        """Whether there is anything to judge: a member's update is a rename only if the name is not the last one."""
        if event.kind is not EventKind.RENAME:
            return True
        known = self._members[f"{event.guild_id}:{event.user_id}"]["name_hash"]
        return bool(name_hash != known)

    def of(self, event: Event, fingerprint: str | None) -> Context:
        """What is known around one event of the batch."""
        author = f"{event.guild_id}:{event.user_id}"
        member = self._members[author]
        copies = self._copies.get(f"{event.guild_id}:{fingerprint}", ())
        vanity = self._servers[event.guild_id].vanity_url_code
        return Context(
            own=self._own.get(author, ()),
            copies=copies,
            wrote=self._written_by(copies, event.guild_id),
            joins=self._joins.get(event.guild_id, ()),
            listed_domains=self._listed & event.parsed.domains,
            invite_codes=frozenset({vanity} if vanity else ()),
            # Discord sets the flag on a message only where its author had the right.
            may_mention_everyone=event.everyone or bool(member["everyone"]),
            parent_channel_id=self._parents.get(event.channel_id or ""),
            channel_kind=self._kinds.get(event.channel_id or ""),
            history=self._history(event, member),
            roles=tuple(member["roles"]),
            imitates_staff=event.event_id in self._imitators,
            staff=bool(member["staff"]),
            spam_probability=None if member["staff"] else self._classify(event),
            under_suspicion=bool(member["suspect"]),
        )

    def _written_by(self, copies: tuple[Sighting, ...], guild_id: str) -> Mapping[str, int]:
        if len(copies) < 2:
            return {}
        authors = {row.user_id for row in copies}
        return {author: self._wrote.get(f"{guild_id}:{author}", 0) for author in authors}

    def _history(self, event: Event, member: Json) -> History:
        """What was known of the author before the event: nothing, for most."""
        local, everywhere = member["reputation"], member["global_reputation"]
        told = self._histories.get(event.event_id)
        if told is None and local is None and everywhere is None:
            return NO_HISTORY
        confirmed, cleared, waiting, overturned, verified_ms = told or (0, 0, 0, 0, None)
        return History(
            confirmed=confirmed,
            cleared=cleared,
            waiting=waiting,
            overturned=overturned,
            verified_ms=verified_ms,
            reputation=local or 0.0,
            global_reputation=everywhere or 0.0,
        )
