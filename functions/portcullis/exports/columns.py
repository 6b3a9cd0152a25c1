"""The columns of each export, in order. SQL (migration ``export_rows``) gives the same; a test compares them."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Any, Final

Row = Mapping[str, Any]
"""Column -> value, as JSON has it; null where there is none."""


class Kind(Enum):
    """What a column holds, and so its type in Parquet. TIME and DATE are text in JSON, as ISO 8601 writes them."""

    TEXT = "text"
    TIME = "time"
    DATE = "date"
    INTEGER = "integer"
    REAL = "real"
    FLAG = "flag"
    LIST = "list of texts"


Columns = Mapping[str, Kind]

_COUNTS = (
    "message_count", "join_count", "detection_count", "verification_count", "verified_count", "rejected_count",
    "ban_count", "false_positive_count", "gpt_call_count",
)  # fmt: skip

COLUMNS: Final[Mapping[str, Columns]] = MappingProxyType(
    {
        "detections": {
            "detected_at": Kind.TIME,
            "id": Kind.TEXT,
            "user_id": Kind.TEXT,
            "channel_id": Kind.TEXT,
            "message_id": Kind.TEXT,
            "detection_type": Kind.TEXT,
            "confidence": Kind.REAL,
            "confidence_level": Kind.TEXT,
            "rules": Kind.LIST,
            "used_gpt": Kind.FLAG,
            "action": Kind.TEXT,
            "simulated": Kind.FLAG,
            "case_id": Kind.TEXT,
            "group_key": Kind.TEXT,
            "admin_action": Kind.TEXT,
            "admin_action_by": Kind.TEXT,
            "admin_action_at": Kind.TIME,
        },
        "cases": {
            "opened_at": Kind.TIME,
            "number": Kind.INTEGER,
            "id": Kind.TEXT,
            "status": Kind.TEXT,
            "user_ids": Kind.LIST,
            "group_key": Kind.TEXT,
            "confidence": Kind.REAL,
            "confidence_level": Kind.TEXT,
            "rules": Kind.LIST,
            "detections": Kind.INTEGER,
            "thread_id": Kind.TEXT,
            "resolved_at": Kind.TIME,
            "resolved_by": Kind.TEXT,
        },
        "analytics": {"date": Kind.DATE, **dict.fromkeys(_COUNTS, Kind.INTEGER)},
        "training_data": {
            "collected_at": Kind.TIME,
            "id": Kind.TEXT,
            "content": Kind.TEXT,
            "label": Kind.TEXT,
            "labeled_at": Kind.TIME,
            "quality_score": Kind.INTEGER,
            "source": Kind.TEXT,
        },
    }
)
"""By the name of ``public.export_kind``."""
