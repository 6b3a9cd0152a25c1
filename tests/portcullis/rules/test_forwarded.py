from portcullis.judge import judge
from portcullis.models import Basis, Context
from portcullis.rules.forwarded import Settings, check
from portcullis.settings import parse
from tests.portcullis.builders import CHANNEL, make_event

SCAM = "Free nitro gift, claim it: https://gift.example.net"


def test_an_ordinary_message_forwards_nothing() -> None:
    assert check(make_event(SCAM), Context(), Settings()) is None


def test_a_forwarded_message_is_told_and_only_amplifies() -> None:
    finding = check(make_event("", forwarded="hello"), Context(), Settings())
    assert finding is not None
    assert finding.basis is Basis.METADATA
    assert judge(make_event("", forwarded="hello"), Context(), parse({})).rules == ()


def test_what_was_forwarded_is_judged_like_the_authors_own_words() -> None:
    verdict = judge(make_event("look", forwarded=SCAM), Context(), parse({}))
    assert set(verdict.rules) == {"forwarded", "phrases"}
    assert verdict.confidence >= 0.5


def test_where_the_rule_is_off_or_exempt_what_was_forwarded_is_left_out() -> None:
    event = make_event("discord.gg/abcdef", forwarded=SCAM)
    for off in ({"enabled": False}, {"exempt_channels": [CHANNEL]}):
        assert judge(event, Context(), parse({"rules": {"forwarded": off}})).rules == ("invites",)


def test_a_forwarded_announcement_pings_nobody() -> None:
    event = make_event("", forwarded="@everyone the patch is out: https://news.example.com/patch")
    assert "mentions" not in judge(event, Context(), parse({})).rules
