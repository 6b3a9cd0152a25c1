"""Which columns are written, and in which order tables are filled. What is missing here keeps its default."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from tools.seed.copytext import line

# A table comes after those that its foreign keys point at.
COLUMNS: Final[Mapping[str, str]] = {
    "servers": "guild_id name owner_id restricted_role_id admin_channel_id verification_channel_id "
    "settings settings_version state_seen_at created_at updated_at updated_by",
    "server_config_history": "guild_id changed_by changed_at old_settings new_settings",
    "guild_roles": "guild_id role_id name permissions position managed seen_at",
    "guild_channels": "guild_id channel_id parent_id type name seen_at",
    "users": "discord_id username account_created_at global_reputation_score suspicious_server_count "
    "first_flagged_at created_at updated_at",
    "server_members": "guild_id user_id join_date left_at roles roles_seen_at name_hash reputation_score "
    "is_restricted verification_status restriction_reason last_status_change moderator_id last_verified_at "
    "last_message_at message_count created_at updated_at",
    "judged_events": "occurred_at event_id kind guild_id user_id confidence rules action judged_at",
    "detection_events": "id detected_at event_id guild_id user_id channel_id message_id detection_type confidence "
    "confidence_level rules reasons used_gpt action simulated case_id group_key admin_action admin_action_by "
    "admin_action_at recorded_at",
    "verification_events": "id guild_id user_id group_key status detection_event_id detection_detected_at "
    "confidence confidence_level findings detections opened_at last_alert_at alerted_at thread_id "
    "notification_channel_id notification_message_id resolved_at resolved_by created_at updated_at",
    "case_subjects": "case_id guild_id user_id is_open roles_snapshot left_server added_at",
    "messages": "guild_id message_id user_id channel_id content content_hash sent_at is_flagged is_deleted "
    "deleted_at case_id created_at",
    "admin_actions": "guild_id case_id admin_id action previous_status new_status interaction_id acted_at",
    "mod_actions": "guild_id user_id moderator_id action reason case_id acted_at",
    "outbox": "guild_id case_id lane kind payload status attempts fence available_at result created_at finished_at",
    "contexts": "id guild_id user_id event_id occurred_at message_id purpose prompt_version model context response "
    "rationale created_at",
    "gpt_usage": "used_at guild_id user_id context_id purpose model prompt_tokens completion_tokens cost_usd "
    "latency_ms success error_code",
    "training_data": "id guild_id user_id message_id content content_hash label labeled_by labeled_at "
    "quality_score source collected_at updated_at",
    "shared_flags": "id guild_id user_id detection_type confidence case_id created_at created_by updated_at",
    "server_relationships": "source_guild_id target_guild_id relationship_type trust_level created_at created_by "
    "updated_at",
    "analytics": "guild_id date message_count join_count detection_count verification_count verified_count "
    "rejected_count ban_count false_positive_count gpt_call_count",
    "rule_stats": "guild_id date rule hit_count confirmed_count false_positive_count",
    "message_stats": "hour guild_id user_id channel_id message_count recorded_at",
    "command_stats": "executed_at guild_id user_id command_name outcome latency_ms",
    "performance_metrics": "measured_at name value unit labels",
    "job_runs": "job status started_at touched_at finished_at rows_done error",
}


class Rows:
    """Rows for some tables, kept as the text that COPY wants."""

    def __init__(self) -> None:
        self._lines: dict[str, list[str]] = {}
        self._widths = {table: len(columns.split()) for table, columns in COLUMNS.items()}

    def add(self, table: str, *values: Any) -> None:
        """Add one row, its values in the order of ``COLUMNS``."""
        if len(values) != self._widths[table]:
            raise ValueError(f"{table} takes {self._widths[table]} values, not {len(values)}")
        self._lines.setdefault(table, []).append(line(values))

    def count(self, table: str) -> int:
        """How many rows a table has got."""
        return len(self._lines.get(table, ()))

    def copies(self) -> Iterator[tuple[str, bytes]]:
        """Each table that got rows with their text, in the order of ``COLUMNS``."""
        for table in COLUMNS:
            if table in self._lines:
                yield table, "".join(self._lines[table]).encode()
