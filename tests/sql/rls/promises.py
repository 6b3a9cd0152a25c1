"""What each table promises to whom. A new table gets a line here, or a test fails."""

from dataclasses import dataclass
from typing import Final

from tests.sql.rls.two_servers import STAFF

ALL_STAFF: Final = frozenset(STAFF)
MODERATORS: Final = frozenset({"administrator", "moderator"})
ADMINISTRATORS: Final = frozenset({"administrator", "manager"})
NOBODY: Final = frozenset[str]()

WRITES: Final = frozenset({"SELECT", "INSERT", "UPDATE", "DELETE"})
APPENDS: Final = frozenset({"SELECT", "INSERT"})
READS: Final = frozenset({"SELECT"})


@dataclass(frozen=True, slots=True)
class Promise:
    """What a table promises.

    Attributes:
        table: its name in schema public.
        readers: which of a server's staff read the rows of that server, signed in to the dashboard.
        analyst: what the analyst reads, of all servers: "all" columns, "numbers" (no words, no names) or "nothing".
        bot: what service_role may do.
        whose: the column that tells whose a row is; None where rows belong to no server.
    """

    table: str
    readers: frozenset[str]
    analyst: str
    bot: frozenset[str]
    whose: str | None = "guild_id"


PROMISES: Final = [
    # Servers and people
    Promise("servers", ALL_STAFF, "numbers", WRITES),
    Promise("server_config_history", ALL_STAFF, "nothing", APPENDS),
    Promise("server_admins", ALL_STAFF, "nothing", READS),
    Promise("server_members", ALL_STAFF, "numbers", WRITES),
    Promise("users", ALL_STAFF, "nothing", WRITES, whose="discord_id"),
    Promise("guild_roles", ALL_STAFF, "nothing", WRITES),
    Promise("guild_channels", ALL_STAFF, "nothing", WRITES),
    # What was judged and found
    Promise("judged_events", NOBODY, "all", WRITES),
    Promise("detection_events", ALL_STAFF, "numbers", WRITES),
    Promise("messages", MODERATORS, "nothing", WRITES),
    Promise("event_window", NOBODY, "nothing", WRITES),
    Promise("phishing_domains", NOBODY, "nothing", WRITES, whose=None),
    # Cases and decisions
    Promise("verification_events", ALL_STAFF, "numbers", WRITES),
    Promise("case_subjects", ALL_STAFF, "numbers", WRITES),
    Promise("reports", MODERATORS, "nothing", WRITES),
    Promise("case_notes", MODERATORS, "numbers", WRITES),
    Promise("admin_actions", ALL_STAFF, "numbers", APPENDS),
    Promise("mod_actions", ALL_STAFF, "numbers", APPENDS),
    Promise("warnings", ALL_STAFF, "numbers", WRITES),
    Promise("temp_punishments", ALL_STAFF, "numbers", WRITES),
    Promise("lockdowns", ALL_STAFF, "numbers", WRITES),
    Promise("audit_logs", ADMINISTRATORS, "nothing", READS),
    # Numbers
    Promise("analytics", ALL_STAFF, "all", WRITES),
    Promise("rule_stats", ALL_STAFF, "all", WRITES),
    Promise("message_stats", ALL_STAFF, "all", WRITES),
    Promise("command_stats", ALL_STAFF, "all", WRITES),
    Promise("performance_metrics", NOBODY, "all", WRITES),
    # The LLM
    Promise("contexts", MODERATORS, "numbers", WRITES),
    Promise("gpt_usage", ALL_STAFF, "all", WRITES),
    Promise("llm_reviews", NOBODY, "numbers", WRITES),
    Promise("llm_spending", NOBODY, "all", WRITES),
    Promise("llm_circuits", NOBODY, "all", WRITES, whose=None),
    Promise("training_data", MODERATORS, "numbers", WRITES),
    Promise("training_labels", MODERATORS, "nothing", WRITES),
    # Servers among each other
    Promise("server_relationships", ALL_STAFF, "all", WRITES, whose="source_guild_id"),
    Promise("shared_flags", ALL_STAFF, "all", WRITES),
    # Running it
    Promise("outbox", NOBODY, "numbers", WRITES),
    Promise("handled_interactions", NOBODY, "nothing", WRITES, whose=None),
    Promise("rate_limits", NOBODY, "nothing", WRITES),
    Promise("job_runs", NOBODY, "numbers", WRITES, whose=None),
    Promise("artifacts", ALL_STAFF, "nothing", WRITES),
    Promise("export_requests", ALL_STAFF, "nothing", WRITES),
]

READABLE: Final = [promise for promise in PROMISES if promise.readers]
CLOSED: Final = [promise for promise in PROMISES if not promise.readers]
"""Tables on which people who are signed in have no privilege at all."""

USERS_COLUMNS: Final = {"discord_id", "username", "account_created_at"}
"""What people see of users: reputation comes from other servers, and is not for their neighbours' eyes."""

APPEND_ONLY: Final = ("admin_actions", "mod_actions", "server_config_history", "audit_logs")

WORDS: Final = {
    "content", "content_hash", "name", "username", "name_hash", "vanity_url_code", "reason", "reasons", "findings",
    "restriction_reason", "rationale", "response", "context", "settings", "old_settings", "new_settings", "old_values",
    "new_values", "roles_snapshot", "payload", "result", "last_error", "error", "metadata", "progress", "fingerprint",
    "owner_id", "thread_id", "path", "note",
}  # fmt: skip
"""Columns with message text, names or free text, in whatever table: never the analyst's."""
NAMES_OF_NUMBERS: Final = {("performance_metrics", "name")}
"""Of those names, what is no word of a person: the metric's own name."""
