"""A leased effect, for tests of what it does."""

from typing import Any

from portcullis.discord.case_view import CaseView
from portcullis.outbox.effect import Claimed
from tests.portcullis.cases import GUILD


def a_claim(payload: Any = None, *, case: CaseView | None = None, attempts: int = 1) -> Claimed:
    """A row of the outbox with id 12."""
    return Claimed(
        id=12,
        fence=1,
        kind="any",
        attempts=attempts,
        lane="any",
        guild_id=GUILD,
        payload=payload or {},
        case=case,
    )
