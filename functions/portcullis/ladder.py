"""The ladder of warnings: at how many active ones which punishment follows. A step is text: ``3:mute 1h``, ``5:kick``.

The database reads the same text (``private.ladder_step``): what is stored is what ``Step.write`` writes.
"""

import re
from dataclasses import dataclass
from typing import Annotated, Final, Self

from pydantic import AfterValidator

from portcullis import duration
from portcullis.errors import UserError

LONGEST_MUTE_S: Final = 28 * 86_400
"""As long as Discord's time-outs: a step must not depend on a role that may not be set."""
MOST_WARNINGS: Final = 100
MOST_STEPS: Final = 10
TAKES: Final = (
    f"up to {MOST_STEPS} steps with commas between, each a number of active warnings (1 to {MOST_WARNINGS}, each "
    "once) and what follows: `3:mute 1h` (up to 28d), `5:kick`, `6:tempban 7d` (up to 365d) or `7:ban`"
)
"""What the setting takes, in words."""

_STEP: Final = re.compile(r"([0-9]{1,3})\s*:\s*(mute|tempban|kick|ban)(?:\s+(\S.*))?", re.ASCII)
_LASTING: Final = {"mute": LONGEST_MUTE_S, "tempban": duration.LONGEST_S}
"""Which punishments end by themselves, and how long they may be."""


@dataclass(frozen=True, slots=True)
class Step:
    """What follows the warning that makes it ``warnings`` active ones; ``seconds`` is None for what does not end."""

    warnings: int
    action: str
    seconds: int | None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read one step.

        Raises:
            UserError: it is none; the message says what is.
        """
        found = _STEP.fullmatch(text.strip().lower())
        if found is None:
            raise UserError(f"`{text}` is no step. It takes {TAKES}.")
        warnings, action, lasts = int(found[1]), found[2], found[3]
        seconds = duration.parse(lasts) if lasts else None
        longest = _LASTING.get(action)
        fits = seconds is None if longest is None else seconds is not None and seconds <= longest
        if not (fits and 1 <= warnings <= MOST_WARNINGS):
            raise UserError(f"`{text}` is no step. It takes {TAKES}.")
        return cls(warnings, action, seconds)

    def write(self) -> str:
        """The step as it is stored, one text for one meaning."""
        return f"{self.warnings}:{self.action}" + (f" {duration.write(self.seconds)}" if self.seconds else "")


def _checked(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The steps as they are stored, the lowest first. For pydantic, which tells people by ``TAKES``."""
    try:
        steps = sorted((Step.parse(text) for text in texts), key=lambda step: step.warnings)
    except UserError as error:
        raise ValueError(str(error)) from None
    if len({step.warnings for step in steps}) < len(steps) or len(steps) > MOST_STEPS:
        raise ValueError(TAKES)
    return tuple(step.write() for step in steps)


Ladder = Annotated[tuple[str, ...], AfterValidator(_checked)]
