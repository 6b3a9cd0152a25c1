"""Cases: what moderators decide about suspects."""

from collections.abc import Mapping

from portcullis.db.calls import Calls, Json


class CaseCalls(Calls):
    """What the buttons and commands of cases ask of the database."""

    def resolve_case(self, *, interaction: Mapping[str, str], case_id: str, action: str) -> Json:
        """Decide a case: ``{"outcome": "applied" | "already", "case", "effects"}``."""
        return self._call("resolve_case", p_interaction=dict(interaction), p_case_id=case_id, p_action=action)
