from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcullis.judge import AMPLIFIED_FROM, judge
from portcullis.models import Action, Basis, Context, EventKind, Finding, History
from portcullis.rules.history import RULE, Settings, check
from portcullis.settings import defaults
from tests.portcullis.builders import START_MS, make_event

INVITE = "come over https://discord.gg/abcdef"


def found(known: dict[str, Any], **settings: Any) -> Finding | None:
    return check(make_event(), Context(history=History(**known)), Settings(**settings))


def test_nobody_of_whom_nothing_is_known_is_minded() -> None:
    assert check(make_event(), Context(), Settings()) is None
    assert found({}) is None


def test_one_confirmed_detection_is_metadata_and_nothing_else() -> None:
    finding = found({"confirmed": 1})
    assert finding is not None
    assert finding.basis is Basis.METADATA
    assert finding.weight == 0.3
    assert finding.reason == "A moderator confirmed 1 earlier detection of this member within 90 days."


def test_how_many_must_be_confirmed_is_the_servers_choice() -> None:
    assert found({"confirmed": 2}, confirmed=3) is None
    finding = found({"confirmed": 3}, confirmed=3)
    assert finding is not None
    assert finding.reason == "A moderator confirmed 3 earlier detections of this member within 90 days."


@pytest.mark.parametrize("kind", ["waiting", "overturned", "cleared"])
def test_what_nobody_decided_was_overturned_or_cleared_counts_against_nobody(kind: str) -> None:
    assert found({kind: 100}) is None


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ("reputation", "Has a bad reputation in this server: -0.30, of -1 to 1."),
        ("global_reputation", "Has a bad reputation over all servers."),
    ],
)
def test_a_reputation_at_the_threshold_fires_and_one_above_it_does_not(where: str, reason: str) -> None:
    finding = found({where: -0.3})
    assert finding is not None
    assert finding.reason == reason
    assert found({where: -0.29}) is None
    assert found({where: -0.49}, reputation=-0.5) is None
    assert found({where: -0.5}, reputation=-0.5) is not None


def test_the_worse_reputation_decides_and_a_good_one_weighs_nothing_up() -> None:
    assert found({"reputation": 1, "global_reputation": -0.3}) is not None
    assert found({"reputation": -0.3, "global_reputation": 1}) is not None
    assert found({"confirmed": 1, "reputation": 1, "global_reputation": 1}) is not None


def test_a_verification_clears_a_bad_reputation_unless_a_detection_was_confirmed_after_it() -> None:
    bad = {"reputation": -1, "global_reputation": -1}
    verified = bad | {"verified_ms": START_MS}
    assert found(bad, confirmed=2) is not None
    assert found(verified, confirmed=2) is None
    assert found(verified | {"cleared": 5, "waiting": 5}, confirmed=2) is None
    assert found(verified | {"confirmed": 1}, confirmed=2) is not None


def test_it_looks_at_every_kind_of_event() -> None:
    assert RULE.events == frozenset(EventKind)


@pytest.mark.parametrize(
    "history", [History(confirmed=100, reputation=-1, global_reputation=-1), History(confirmed=1)]
)
def test_however_bad_a_history_is_it_convicts_nobody_by_itself(history: History) -> None:
    for text in ("hello", "LOOK AT THIS EVERYBODY, IT IS FINALLY OUT"):
        known = judge(make_event(text), Context(history=history), defaults())
        assert known.action == judge(make_event(text), Context(), defaults()).action
        assert known.confidence == judge(make_event(text), Context(), defaults()).confidence


def test_an_invite_of_who_was_confirmed_before_restricts_and_a_good_name_makes_it_no_less() -> None:
    def action(history: History) -> Action:
        return judge(make_event(INVITE), Context(history=history), defaults()).action

    assert action(History()) is Action.NOTIFY
    assert action(History(confirmed=1)) is Action.RESTRICT
    assert action(History(waiting=1)) is Action.NOTIFY
    good = History(verified_ms=START_MS, overturned=3, reputation=1, global_reputation=1)
    assert action(good) is Action.NOTIFY


_COUNTS = st.integers(0, 200)
_REPUTATIONS = st.floats(-1, 1, width=32)


@given(
    st.builds(
        History,
        confirmed=_COUNTS,
        cleared=_COUNTS,
        waiting=_COUNTS,
        overturned=_COUNTS,
        verified_ms=st.none() | st.just(START_MS),
        reputation=_REPUTATIONS,
        global_reputation=_REPUTATIONS,
    ),
    st.sampled_from(
        ["hello", "LOOK AT THIS EVERYBODY, IT IS FINALLY OUT", INVITE, f"free nitro gift {INVITE}"]
    ),
)
def test_no_history_makes_a_finding_or_takes_weight_from_one(history: History, text: str) -> None:
    plain = judge(make_event(text), Context(), defaults())
    known = judge(make_event(text), Context(history=history), defaults())
    assert known.confidence >= plain.confidence
    assert known.confidence == plain.confidence or plain.confidence >= AMPLIFIED_FROM
    assert set(known.rules) - set(plain.rules) <= {"history"}
