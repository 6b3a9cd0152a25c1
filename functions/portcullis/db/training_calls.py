"""Examples for the text classifier."""

from collections.abc import Mapping, Sequence
from typing import Any

from portcullis.db.calls import Calls, Json


class TrainingCalls(Calls):
    """Labels, and the masked text of what decisions have collected."""

    def label_message(
        self, *, interaction: Mapping[str, Any], message: Mapping[str, Any], label: str
    ) -> Json:
        """Label a message whose content is masked: ``{"previous", "labels", "quality"}``."""
        return self._call(
            "label_message", p_interaction=dict(interaction), p_message=dict(message), p_label=label
        )

    def read_unmasked_examples(self, *, limit: int) -> list[Json]:
        """Examples without text whose message still has it: ``[{"id", "content"}]``, not masked."""
        rows: list[Json] = self._transport.rpc("read_unmasked_examples", {"p_limit": limit})
        return rows

    def mask_examples(self, *, rows: Sequence[Mapping[str, str]]) -> int:
        """Give examples (``{"id", "content"}``) their masked text; answers how many had none."""
        count: int = self._transport.rpc("mask_examples", {"p_rows": [dict(row) for row in rows]})
        return count
