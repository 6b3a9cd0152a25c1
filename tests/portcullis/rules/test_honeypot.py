from portcullis.models import Basis, Context
from portcullis.rules.honeypot import Settings, check
from tests.portcullis.builders import CHANNEL, make_event

OTHER = "300000000000000002"
TRAP = Settings(channels=(OTHER,))


def test_any_message_in_the_trap_fires() -> None:
    finding = check(make_event("hi", channel_id=OTHER), Context(), TRAP)
    assert finding is not None
    assert (finding.basis, finding.weight) == (Basis.BEHAVIOUR, 0.9)
    assert finding.reason == "Wrote in a honeypot channel."


def test_a_thread_of_the_trap_is_the_trap() -> None:
    assert check(make_event("hi"), Context(parent_channel_id=OTHER), TRAP) is not None


def test_all_other_channels_are_left_alone() -> None:
    assert check(make_event("hi", channel_id=CHANNEL), Context(), TRAP) is None
    assert check(make_event("hi"), Context(), Settings()) is None
