"""Structured logs: one JSON object a line, on standard output, as Cloud Logging reads it.

Never pass message text, names or secrets; pass ids and counts.
"""

import json
import logging
import sys
from typing import Any

_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class JsonFormatter(logging.Formatter):
    """Severity, message and whatever was passed as ``extra``."""

    def format(self, record: logging.LogRecord) -> str:
        """Render one record as one line of JSON."""
        line: dict[str, Any] = {
            "severity": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {key: value for key, value in record.__dict__.items() if key not in _STANDARD}
        if record.exc_info and record.exc_info[0]:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)


def configure(level: str) -> None:
    """Send all logs to standard output as JSON lines, at ``level`` and above. Call once, in an entry point."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # one line a request says nothing that ours do not
    # At DEBUG it logs whole prompts, people's words included.
    logging.getLogger("openai").setLevel(logging.WARNING)
