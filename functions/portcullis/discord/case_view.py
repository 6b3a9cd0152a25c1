"""A case as the database shows it to effects and to the interactions function. Never any message text."""

from typing import TypedDict


class Subject(TypedDict):
    """One suspect. Times are milliseconds since the Unix epoch."""

    user_id: str
    username: str
    account_created_ms: int
    joined_at_ms: int | None
    left: bool
    roles_snapshot: list[str]
    restricted: bool


class MessageRef(TypedDict):
    """Where a message of the case stands, or stood."""

    channel_id: str
    message_id: str


class Decision(TypedDict):
    """One line of a case's history: a moderator's decision."""

    action: str
    admin_id: str
    at_ms: int


class Problem(TypedDict):
    """An effect that was given up, and Discord's reason."""

    kind: str
    error: str | None


class CaseSettings(TypedDict):
    """The server's ids that a case needs."""

    restricted_role_id: str | None
    admin_channel_id: str | None
    verification_channel_id: str | None
    admin_notification_role_id: str | None


class CaseView(TypedDict):
    """One case. ``status`` is pending, reopened, verified, rejected or banned; ``confidence`` in [0, 1]."""

    id: str
    number: int
    guild_id: str
    status: str
    group_key: str | None
    subjects: list[Subject]
    confidence: float
    level: str
    reasons: list[str]
    rules: list[str]
    detections: int
    earlier_cases: int
    message_refs: list[MessageRef]
    opened_ms: int
    updated_ms: int
    resolved_by: str | None
    resolved_ms: int | None
    thread_id: str | None
    notification_channel_id: str | None
    notification_message_id: str | None
    history: list[Decision]
    problems: list[Problem]
    settings: CaseSettings
