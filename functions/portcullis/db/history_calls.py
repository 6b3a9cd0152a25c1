"""What is known of people in a server."""

from collections.abc import Mapping
from typing import Any

from portcullis.db.calls import Calls, Json


class HistoryCalls(Calls):
    """Histories, for moderators who ask. Shape of one: the migration ``case_commands``, ``private.history_of``."""

    def look_up_member(self, *, interaction: Mapping[str, Any], user_id: str) -> Json:
        """One person's history."""
        return self._call("look_up_member", p_interaction=dict(interaction), p_user_id=user_id)

    def look_up_case(self, *, interaction: Mapping[str, Any], case_id: str) -> Json:
        """The histories of a case's first ten subjects: ``{"number", "subjects": how many, "people"}``."""
        return self._call("look_up_case", p_interaction=dict(interaction), p_case_id=case_id)
