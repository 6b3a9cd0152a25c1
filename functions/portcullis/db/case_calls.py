"""Cases: what moderators decide about suspects, look at, and tell each other."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class CaseCalls(Calls):
    """What the buttons and commands of cases ask of the database.

    ``case`` says which: ``{"id"}``, ``{"number"}``, ``{"thread_id"}`` or ``{"user_id"}``.
    """

    def resolve_case(
        self, *, interaction: Mapping[str, Any], case: Mapping[str, Any], action: str, roles: Sequence[str]
    ) -> Json:
        """Decide a case as a moderator with these roles: ``{"outcome", "case", "effects"}``.

        The outcome is ``applied``, ``already``, or ``group``: with ``case["alone"]``, nothing is decided about many.
        """
        return self._call(
            "resolve_case_v2", p_interaction=dict(interaction), p_case=dict(case), p_action=action,
            p_roles=list(roles),
        )  # fmt: skip

    def open_case_thread(self, *, interaction: Mapping[str, Any], case_id: str) -> Json:
        """Queue the thread of an open case: ``{"effect": id}``."""
        return self._call("open_case_thread", p_interaction=dict(interaction), p_case_id=case_id)

    def read_case(self, *, interaction: Mapping[str, Any], case: Mapping[str, Any]) -> Json:
        """A case and its newest notes: ``{"case", "notes"}``; claims nothing without an interaction id."""
        return self._call("read_case", p_interaction=dict(interaction), p_case=dict(case))

    def note_case(self, *, interaction: Mapping[str, Any], case: Mapping[str, Any], note: str) -> Json:
        """Write a note: ``{"number", "notes": how many there are}``."""
        return self._call("note_case", p_interaction=dict(interaction), p_case=dict(case), p_note=note)

    def list_cases(self, *, interaction: Mapping[str, Any], typed: str = "") -> Json:
        """Open cases that fit what was typed: ``{"open": how many in all, "cases"}``; claims nothing without an id."""
        return self._call("list_cases", p_interaction=dict(interaction), p_typed=typed)
