"""Cases: from an incident to its rows, and to where it left the people whom it is about."""

from dataclasses import dataclass
from random import Random
from typing import Any, Final

from tools.seed.community import Server
from tools.seed.counters import Counters
from tools.seed.decisions import Decision, decide
from tools.seed.ids import Ids
from tools.seed.incidents import Incident
from tools.seed.people import DAY_MS, Member, maybe, moment, utc_date
from tools.seed.tables import Rows

_OUTBOX_MS: Final = 3 * DAY_MS
"""Effects that were carried out longer ago are not kept."""
_REACTION_MS: Final = 900
"""From an event to its effect on Discord."""
_SHARED: Final = 0.4
"""Share of the upheld cases that a server tells others of."""


@dataclass(frozen=True, slots=True)
class Case:
    """A case as it stands at the end.

    Attributes:
        case_id: a UUID.
        action: what the bot did: ``restrict`` or ``notify``.
        findings: rule -> reason.
        decisions: in order.
    """

    case_id: str
    action: str
    findings: dict[str, str]
    decisions: list[Decision]

    @property
    def status(self) -> str:
        """Where it stands."""
        return self.decisions[-1].status if self.decisions else "pending"

    @property
    def resolved(self) -> Decision | None:
        """The decision that stands; None while it is open."""
        last = self.decisions[-1] if self.decisions else None
        return None if last is None or last.action == "reopen" else last

    @property
    def upheld(self) -> bool:
        """Whether the suspicion was right."""
        return self.status in ("rejected", "banned")


def open_case(random: Random, server: Server, incident: Incident) -> Case:
    """The case that an incident led to, with what was decided."""
    findings = {
        rule: reason
        for hit in incident.hits
        for rule, reason in zip(hit.finding.rules, hit.finding.reasons, strict=True)
    }
    decisions = decide(random, incident.kind, incident.hits[-1].at_ms, server.until_ms, server.staff)
    action = "notify" if incident.kind == "doubt" else "restrict"
    return Case(f"{random.getrandbits(128):032x}", action, findings, decisions)


def group_key(case: Case, incident: Incident) -> str | None:
    """What a group has in common; None for one person."""
    return None if len(incident.subjects) == 1 else f"{incident.kind}:{case.case_id[:16]}"


def write_case(
    case: Case, incident: Incident, first_detection_id: str, server: Server, counters: Counters, rows: Rows
) -> None:
    """Write a case with its subjects and everything that was done about them."""
    first, last = incident.hits[0], incident.hits[-1]
    surest = max((hit.finding for hit in incident.hits), key=lambda finding: finding.confidence)
    ids, resolved = Ids(server.number), case.resolved
    changed_ms = case.decisions[-1].at_ms if case.decisions else last.at_ms + _REACTION_MS
    rows.add(
        "verification_events", case.case_id, server.guild_id, first.member.user_id, group_key(case, incident),
        case.status, first_detection_id, moment(first.at_ms), surest.confidence, surest.level, case.findings,
        len(incident.hits), moment(first.at_ms), moment(last.at_ms), moment(first.at_ms),
        ids.at(first.at_ms + _REACTION_MS) if case.action == "restrict" else None, server.admin_channel_id,
        ids.at(first.at_ms + 2 * _REACTION_MS), maybe(resolved.at_ms if resolved else None),
        resolved.admin_id if resolved else None, moment(first.at_ms), moment(changed_ms),
    )  # fmt: skip
    counters.add(utc_date(first.at_ms), "verification_count")
    if resolved is not None:
        counters.decided(utc_date(resolved.at_ms), resolved.status, case.findings)
    before = "pending"
    for decision in case.decisions:
        rows.add(
            "admin_actions", server.guild_id, case.case_id, decision.admin_id, decision.action, before,
            decision.status, ids.at(decision.at_ms), moment(decision.at_ms),
        )  # fmt: skip
        before = decision.status
    for member in incident.subjects:
        at_ms = next(hit.at_ms for hit in incident.hits if hit.member is member)
        _write_subject(case, member, at_ms, server, rows)
    if first.at_ms > server.until_ms - _OUTBOX_MS:
        _write_effects(case, incident, server, rows)


def _write_subject(case: Case, member: Member, at_ms: int, server: Server, rows: Rows) -> None:
    """One person of a case: the row, the punishments, and where they stand now."""
    is_open, last = case.resolved is None, case.decisions[-1] if case.decisions else None
    if case.status == "banned" and last is not None:
        member.left_ms = min(member.left_ms or last.at_ms, last.at_ms)
    member.flagged_ms = min(member.flagged_ms or at_ms, at_ms)
    member.status, member.reason = case.status, " ".join(case.findings.values())
    member.status_ms = at_ms if last is None else last.at_ms
    member.moderator_id = last.admin_id if last else None
    member.decided_ms = None if last is None or is_open else last.at_ms
    member.restricted = case.status in ("rejected", "reopened") or (
        case.status == "pending" and case.action == "restrict"
    )
    if case.status == "verified":
        member.verified_ms = member.status_ms
    left = member.left_ms is not None
    rows.add(
        "case_subjects", case.case_id, server.guild_id, member.user_id, is_open, member.roles, left, moment(at_ms)
    )  # fmt: skip

    def punished(action: str, reason: str | None, at_ms: int, admin_id: str | None = None) -> None:
        rows.add(
            "mod_actions", server.guild_id, member.user_id, admin_id, action, reason, case.case_id, moment(at_ms)
        )  # fmt: skip

    worn = case.action == "restrict"
    if worn:
        punished("restrict", "Portcullis: " + ", ".join(case.findings), at_ms + _REACTION_MS)
    before = "pending"
    for decision in case.decisions:
        for action in _consequences(before, decision.action, worn=worn):
            punished(action, None, decision.at_ms + _REACTION_MS, decision.admin_id)
        worn, before = decision.action in ("reject", "reopen"), decision.status


def _consequences(before: str, action: str, *, worn: bool) -> list[str]:
    """What a decision does to a member on Discord, as resolve_case queues it."""
    if action == "verify":
        return ["restore"] if worn else []
    if action == "reject":
        return [] if worn else ["restrict"]
    if action == "ban":
        return ["ban"]
    return ["unban", "restrict"] if before == "banned" else ["restrict"]


def _write_effects(case: Case, incident: Incident, server: Server, rows: Rows) -> None:
    """The outbox rows of a recent case, all carried out."""
    opened_ms, lane = incident.hits[0].at_ms, f"case:{case.case_id}"
    effects: list[tuple[str, str, dict[str, Any]]] = []
    if case.action == "restrict":
        effects += [
            (
                f"member:{server.guild_id}:{member.user_id}",
                "restrict_member",
                {"user_id": member.user_id, "role_id": server.roles["Restricted"], "keep_roles": []},
            )
            for member in incident.subjects
        ]
        effects.append((lane, "open_thread", {"name": "case"}))
    effects.append((lane, "notify", {"channel_id": server.admin_channel_id}))
    for effect_lane, kind, payload in effects:
        rows.add(
            "outbox", server.guild_id, case.case_id, effect_lane, kind, payload, "done", 1, 1, moment(opened_ms), {},
            moment(opened_ms), moment(opened_ms + _REACTION_MS),
        )  # fmt: skip


def write_flags(
    case: Case, incident: Incident, random: Random, server: Server, flagged: set[str], rows: Rows
) -> None:
    """Tell other servers of the people of an upheld case, each once. ``flagged`` are those told of before."""
    resolved = case.resolved
    if resolved is None or not case.upheld or random.random() > _SHARED:
        return
    worst = max(incident.hits, key=lambda hit: hit.finding.confidence).finding
    for member in incident.subjects:
        if member.user_id not in flagged:
            flagged.add(member.user_id)
            rows.add(
                "shared_flags", f"{random.getrandbits(128):032x}", server.guild_id, member.user_id,
                worst.detection_type, worst.confidence, case.case_id, moment(resolved.at_ms), resolved.admin_id,
                moment(resolved.at_ms),
            )  # fmt: skip
