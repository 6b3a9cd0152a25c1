"""Detections, the ledger, suspects' messages, and what was asked of a model about them."""

from random import Random
from typing import Final

from tools.seed import words
from tools.seed.cases import Case, group_key
from tools.seed.community import Server
from tools.seed.counters import Counters
from tools.seed.ids import Ids
from tools.seed.incidents import Hit, Incident
from tools.seed.people import moment, utc_date
from tools.seed.tables import Rows

_JUDGING_MS: Final = 400
_ASKED: Final = 0.02
"""Share of the messages about which a model was asked, beside those that it decided."""
_MODEL: Final = "gpt-4o-mini"
_USD_PER_TOKEN: Final = (0.15e-6, 0.6e-6)
_KEPT: Final = 4
"""Messages that are kept of a case."""
_EXAMPLES: Final = 0.3
"""Share of the decided cases that became an example for the classifier."""


class Recorder:
    """Writes one server's detections as record_verdicts and resolve_case would have."""

    def __init__(self, server: Server, random: Random, counters: Counters, rows: Rows) -> None:
        self._server = server
        self._random = random
        self._counters = counters
        self._rows = rows
        self._ids = Ids(server.number)

    def record(self, incident: Incident, case: Case | None) -> str:
        """Write an incident's detections; returns the id of the first."""
        detection_ids = [f"{self._random.getrandbits(128):032x}" for _ in incident.hits]
        action = case.action if case else ("record" if incident.kind in ("minor", "doubt") else "restrict")
        last = case.decisions[-1] if case and case.decisions else None
        decided = (last.action, last.admin_id, moment(last.at_ms)) if last else (None, None, None)
        for number, (detection_id, hit) in enumerate(zip(detection_ids, incident.hits, strict=True)):
            event_id, message_id = self._event(hit)
            is_asked = message_id is not None and (
                hit.finding.detection_type == "gpt_analysis" or self._random.random() < _ASKED
            )
            self._write(detection_id, hit, event_id, message_id, is_asked, action, incident, case, decided)
            if is_asked:
                self._ask(hit, event_id, message_id)
            if case and message_id and number < _KEPT:
                self._keep(hit, message_id, case, number)
        return detection_ids[0]

    def _event(self, hit: Hit) -> tuple[str, str | None]:
        if hit.channel_id is None:
            return f"j:{self._server.guild_id}:{hit.member.user_id}:{hit.at_ms}", None
        message_id = self._ids.at(hit.at_ms)
        return f"m:{message_id}", message_id

    def _write(
        self, detection_id: str, hit: Hit, event_id: str, message_id: str | None, is_asked: bool, action: str,
        incident: Incident, case: Case | None, decided: tuple[object, ...],
    ) -> None:  # fmt: skip
        guild_id, user_id, found = self._server.guild_id, hit.member.user_id, hit.finding
        at, judged_at = moment(hit.at_ms), moment(hit.at_ms + _JUDGING_MS)
        kind = "message" if message_id else "join"
        self._rows.add(
            "judged_events", at, event_id, kind, guild_id, user_id, found.confidence, found.rules, action, judged_at
        )  # fmt: skip
        self._rows.add(
            "detection_events", detection_id, at, event_id, guild_id, user_id, hit.channel_id, message_id,
            found.detection_type, found.confidence, found.level, found.rules, found.reasons, is_asked, action,
            self._server.simulates, case and case.case_id, case and group_key(case, incident), *decided, judged_at,
        )  # fmt: skip
        self._counters.hit(utc_date(hit.at_ms), found.rules)

    def _ask(self, hit: Hit, event_id: str, message_id: str | None) -> None:
        random, guild_id, user_id = self._random, self._server.guild_id, hit.member.user_id
        asked_ms = hit.at_ms + _JUDGING_MS
        context_id, sure = f"{random.getrandbits(128):032x}", hit.finding.confidence
        tokens = (random.randrange(250, 900), random.randrange(40, 160))
        cost = sum(count * price for count, price in zip(tokens, _USD_PER_TOKEN, strict=True))
        self._rows.add(
            "contexts", context_id, guild_id, user_id, event_id, moment(hit.at_ms), message_id, "message_analysis",
            "1", _MODEL, {"messages": hit.member.messages}, {"spam": sure >= 0.5, "confidence": sure},
            words.rationale(random), moment(asked_ms),
        )  # fmt: skip
        self._rows.add(
            "gpt_usage", moment(asked_ms), guild_id, user_id, context_id, "message_analysis", _MODEL, *tokens,
            round(cost, 6), random.randrange(400, 3000), True, None,
        )  # fmt: skip
        self._counters.add(utc_date(asked_ms), "gpt_call_count")

    def _keep(self, hit: Hit, message_id: str, case: Case, number: int) -> None:
        """The message itself, and sometimes a labelled example of it."""
        random, guild_id, user_id = self._random, self._server.guild_id, hit.member.user_id
        text, fingerprint = (
            words.message(random, spam=case.action == "restrict"),
            f"{random.getrandbits(64):016x}",
        )
        deleted = moment(hit.at_ms + _JUDGING_MS) if case.action == "restrict" else None
        self._rows.add(
            "messages", guild_id, message_id, user_id, hit.channel_id, text, fingerprint, moment(hit.at_ms), True,
            deleted is not None, deleted, case.case_id, moment(hit.at_ms + _JUDGING_MS),
        )  # fmt: skip
        resolved = case.resolved
        if resolved and number == 0 and random.random() < _EXAMPLES:
            label, at = "spam" if case.upheld else "not_spam", moment(resolved.at_ms)
            self._rows.add(
                "training_data", f"{random.getrandbits(128):032x}", guild_id, user_id, message_id, text, fingerprint,
                label, resolved.admin_id, at, random.randrange(3, 6), "case", at, at,
            )  # fmt: skip
