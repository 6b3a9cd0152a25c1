"""A case as the database shows it, for tests of what is made from it."""

from typing import Any

from portcullis.discord.case_view import CaseView, Subject

GUILD = "100000000000000001"
ADMIN_CHANNEL = "200000000000000001"
VERIFICATION_CHANNEL = "200000000000000002"
ADMIN_ROLE = "300000000000000001"
RESTRICTED_ROLE = "300000000000000002"
CASE_ID = "6f2b9c1e-0000-4000-8000-000000000001"


def a_subject(user_id: str = "400000000000000001", **changes: Any) -> Subject:
    """A suspect who is restricted and still there."""
    subject: Subject = {
        "user_id": user_id,
        "username": "spammy",
        "account_created_ms": 1_700_000_000_000,
        "joined_at_ms": 1_710_000_000_000,
        "left": False,
        "roles_snapshot": [],
        "restricted": True,
        "banned": False,
        "back": False,
        "kept_roles": False,
        "lost_roles": [],
    }
    return subject | changes  # type: ignore[return-value]  # mypy cannot see which keys change


def a_case(**changes: Any) -> CaseView:
    """An open case about one member, with neither thread nor notification yet."""
    case: CaseView = {
        "id": CASE_ID,
        "number": 17,
        "guild_id": GUILD,
        "status": "pending",
        "false_positive": False,
        "group_key": None,
        "subjects": [a_subject()],
        "confidence": 0.93,
        "level": "high",
        "reasons": ["More than 7 messages in 10 seconds."],
        "rules": ["burst"],
        "detections": 4,
        "earlier_cases": 1,
        "message_refs": [
            {"channel_id": "200000000000000003", "message_id": "500000000000000001", "deleted": False}
        ],
        "opened_ms": 1_720_000_000_000,
        "updated_ms": 1_720_000_000_000,
        "resolved_by": None,
        "resolved_ms": None,
        "thread_id": None,
        "notification_channel_id": None,
        "notification_message_id": None,
        "history": [],
        "problems": [],
        "waiting": [],
        "gone": [],
        "settings": {
            "restricted_role_id": RESTRICTED_ROLE,
            "admin_channel_id": ADMIN_CHANNEL,
            "verification_channel_id": VERIFICATION_CHANNEL,
            "admin_notification_role_id": ADMIN_ROLE,
            "greeting": None,
            "server_name": None,
        },
    }
    return case | changes  # type: ignore[return-value]  # mypy cannot see which keys change
