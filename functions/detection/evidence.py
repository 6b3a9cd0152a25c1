"""What the verdicts of a batch rest on, each message and each person once, however many verdicts name them."""

from collections import defaultdict

from detection.rows import Row, deletes
from portcullis.models import Action, Event, Verdict
from portcullis.settings import ServerSettings


class Evidence:
    """Gathers the ``messages`` and ``groups`` of record_verdicts."""

    def __init__(self) -> None:
        self._messages: dict[tuple[str, str], Row] = {}
        self._groups: dict[tuple[str, str], set[str]] = defaultdict(set)

    def add(self, event: Event, verdict: Verdict, settings: ServerSettings) -> None:
        """Take in what one verdict names beside the event itself."""
        if verdict.action is Action.NONE:
            return
        own, others = deletes(verdict.action, settings), deletes(verdict.group_action, settings)
        for finding in verdict.findings:
            if finding.group:
                people = (sighting.user_id for sighting in finding.sightings)
                self._groups[event.guild_id, finding.group].update(people)
            for sighting in finding.sightings:
                if sighting.message_id is None or sighting.message_id == event.message_id:
                    continue
                row = self._messages.setdefault(
                    (event.guild_id, sighting.message_id),
                    {
                        "guild_id": event.guild_id,
                        "message_id": sighting.message_id,
                        "channel_id": sighting.channel_id,
                        "user_id": sighting.user_id,
                        "at_ms": sighting.at_ms,
                        "content_hash": sighting.fingerprint,
                        "delete": False,
                    },
                )
                row["delete"] |= own if sighting.user_id == event.user_id else others

    @property
    def messages(self) -> list[Row]:
        """Every message that a verdict rests on."""
        return list(self._messages.values())

    @property
    def groups(self) -> list[Row]:
        """Whom each group finding names."""
        return [
            {"guild_id": guild_id, "group_key": group, "user_ids": sorted(people)}
            for (guild_id, group), people in self._groups.items()
        ]
