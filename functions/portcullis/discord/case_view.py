"""A case as the database shows it to effects and to the interactions function. Never any message text."""

from typing import TypedDict


class Subject(TypedDict):
    """One suspect. Times are milliseconds since the Unix epoch.

    ``back``: joined again after the case's ban. ``kept_roles``: some stand above the bot's, and were not taken.
    ``lost_roles``: could not be given back.
    """

    user_id: str
    username: str
    account_created_ms: int
    joined_at_ms: int | None
    left: bool
    roles_snapshot: list[str]
    restricted: bool
    banned: bool
    back: bool
    kept_roles: bool
    lost_roles: list[str]


class MessageRef(TypedDict):
    """Where a message of the case stands, or stood."""

    channel_id: str
    message_id: str
    deleted: bool


class Decision(TypedDict):
    """One line of a case's history: a moderator's decision, or what else they pressed."""

    action: str
    admin_id: str
    at_ms: int


class Problem(TypedDict):
    """An effect that was given up, and Discord's reason."""

    kind: str
    error: str | None


class Waiting(TypedDict):
    """Effects of one kind that are still to be carried out: how many, and what Discord said last."""

    kind: str
    count: int
    error: str | None


class CaseSettings(TypedDict):
    """What a case needs of the server: ids, its own greeting where it has one, its name where it is known."""

    restricted_role_id: str | None
    admin_channel_id: str | None
    verification_channel_id: str | None
    admin_notification_role_id: str | None
    greeting: str | None
    server_name: str | None


class CaseView(TypedDict):
    """One case. ``status`` is pending, reopened, verified, rejected or banned; ``confidence`` in [0, 1].

    ``false_positive``: verified, because the bot was wrong. ``gone``: which settings name what Discord has no more.
    """

    id: str
    number: int
    guild_id: str
    status: str
    false_positive: bool
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
    waiting: list[Waiting]
    gone: list[str]
    settings: CaseSettings
