from typing import Any

import pytest

from portcullis.judge import confidence, judge, level
from portcullis.models import Action, Basis, Context, EventKind, Finding, Level, Verdict
from portcullis.settings import RULES, Mode, ServerSettings, defaults, parse
from portcullis.snowflake import from_ms
from tests.portcullis.builders import AUTHOR, CHANNEL, DAY_MS, START_MS, make_event, make_row, own

INVITE = "come over https://discord.gg/abcdef"
PHISHING = "look https://evil.com/x"
LISTED = Context(listed_domains=frozenset({"evil.com"}))
NEW = START_MS - DAY_MS


def finding(weight: float, basis: Basis = Basis.CONTENT) -> Finding:
    return Finding(rule="some", basis=basis, weight=weight, reason="Because.")


def judged(text: str, context: Context = LISTED, *, created: int = 0, **settings: Any) -> Verdict:
    event = make_event(text, account_created_ms=created or START_MS - 60 * DAY_MS)
    return judge(event, context, parse(settings))


def test_nothing_found_is_innocent() -> None:
    verdict = judged("good morning everyone")
    assert (verdict.confidence, verdict.level, verdict.action, verdict.findings) == (
        0,
        Level.LOW,
        Action.NONE,
        (),
    )


def test_findings_combine_as_independent_doubts() -> None:
    assert confidence([finding(0.5), finding(0.4)]) == pytest.approx(0.7)
    assert confidence([finding(1.0), finding(0.1)]) == 1


def test_metadata_alone_convicts_nobody() -> None:
    assert confidence([finding(1.0, Basis.METADATA)]) == 0
    assert confidence([]) == 0
    assert judged("hello", created=NEW).action is Action.NONE


def test_metadata_amplifies_what_content_found() -> None:
    assert confidence([finding(0.4), finding(0.5, Basis.METADATA)]) == pytest.approx(0.7)


def test_metadata_amplifies_no_doubt_below_the_floor() -> None:
    young = finding(0.3, Basis.METADATA)
    assert confidence([finding(0.29), young]) == pytest.approx(0.29)
    assert confidence([finding(0.3), young]) == pytest.approx(0.51)


@pytest.mark.parametrize(
    "text",
    [
        "LET US GO, THE SERVER IS FINALLY OPEN",
        "🎉" * 30,
        "LET US GO, THE SERVER IS FINALLY OPEN " + "🎉" * 30,
    ],
)
def test_a_newcomer_who_shouts_with_joy_is_nobody_to_tell_moderators_of(text: str) -> None:
    event = make_event(text, account_created_ms=NEW, joined_at_ms=START_MS)
    assert judge(event, Context(), defaults()).action is Action.RECORD


def test_no_manner_of_writing_alone_tells_or_restricts_even_a_newcomer() -> None:
    for text in ("a" * 4201, "a\n" * 101, "a" + "\n" * 30 + "b", "z" + "\u0334" * 30):
        event = make_event(text, account_created_ms=NEW, joined_at_ms=START_MS)
        assert judge(event, Context(), defaults()).action is Action.RECORD


def test_a_joiners_age_alone_is_not_even_recorded() -> None:
    event = make_event("", kind=EventKind.JOIN, account_created_ms=NEW, channel_id=None, message_id=None)
    assert judge(event, Context(), defaults()).action is Action.NONE


@pytest.mark.parametrize(
    ("sure", "expected"),
    [(0.39, Level.LOW), (0.4, Level.MEDIUM), (0.69, Level.MEDIUM), (0.7, Level.HIGH), (1, Level.HIGH)],
)
def test_levels_begin_where_they_say(sure: float, expected: Level) -> None:
    assert level(sure) is expected


def test_an_invite_of_an_old_account_only_notifies_and_of_a_new_one_restricts() -> None:
    assert judged(INVITE).action is Action.NOTIFY
    assert judged(INVITE, created=NEW).action is Action.RESTRICT


def test_a_phishing_domain_restricts() -> None:
    verdict = judged(PHISHING)
    assert (verdict.action, verdict.level, verdict.rules) == (
        Action.RESTRICT,
        Level.HIGH,
        ("phishing_domain",),
    )
    assert verdict.reasons == ("Names a domain on the phishing list: evil.com.",)


def test_many_rules_make_one_verdict_with_all_reasons() -> None:
    verdict = judged(f"@everyone free nitro gift {PHISHING} {INVITE}")
    assert set(verdict.rules) == {"invites", "mentions", "phishing_domain", "phrases"}
    assert len(verdict.reasons) == 4
    assert 0.95 < verdict.confidence < 1


@pytest.mark.parametrize(
    ("mode", "action"),
    [
        (Mode.RECORD, Action.RECORD),
        (Mode.NOTIFY, Action.NOTIFY),
        (Mode.RESTRICT, Action.RESTRICT),
        (Mode.KICK, Action.KICK),
    ],
)
def test_the_mode_caps_the_action(mode: Mode, action: Action) -> None:
    assert judged(PHISHING, message_mode=mode).action is action


def test_off_asks_no_rule() -> None:
    verdict = judged(PHISHING, message_mode="off")
    assert (verdict.confidence, verdict.action, verdict.findings) == (0, Action.NONE, ())


@pytest.mark.parametrize("mode", [Mode.RESTRICT, Mode.KICK])
def test_the_thresholds_hold_at_their_very_value(mode: Mode) -> None:
    rules = {"phishing_domain": {"weight": 0.5}}
    assert judged(PHISHING, rules=rules, message_mode=mode, act_from=0.5).action is Action(mode.value)
    assert judged(PHISHING, rules=rules, message_mode=mode, act_from=0.51).action is Action.NOTIFY
    assert (
        judged(PHISHING, rules=rules, message_mode=mode, act_from=1, notify_from=0.5).action is Action.NOTIFY
    )
    assert (
        judged(PHISHING, rules=rules, message_mode=mode, act_from=1, notify_from=0.51).action is Action.RECORD
    )


def test_record_mode_never_notifies() -> None:
    assert judged(INVITE, message_mode="record").action is Action.RECORD


def test_joins_have_a_mode_of_their_own() -> None:
    rows = tuple(
        make_row(f"j{place:02}", place, user_id=f"2000000000000000{place:02}") for place in range(11)
    )
    event = make_event("", kind=EventKind.JOIN, at=10, event_id="j10", channel_id=None, message_id=None)
    raid = Context(joins=rows)
    assert judge(event, raid, defaults()).action is Action.RESTRICT
    assert judge(event, raid, ServerSettings(join_mode=Mode.NOTIFY)).action is Action.NOTIFY
    assert judge(event, raid, ServerSettings(message_mode=Mode.OFF)).action is Action.RESTRICT


def test_simulation_says_what_it_would_do() -> None:
    verdict = judged(PHISHING, simulation=True)
    assert (verdict.action, verdict.simulated) == (Action.RESTRICT, True)
    assert not judged(PHISHING).simulated


ROLE, PARENT = "400000000000000001", "300000000000000009"


@pytest.mark.parametrize(
    ("context", "settings"),
    [
        (Context(staff=True), {}),
        (Context(roles=(ROLE,)), {"exempt_roles": [ROLE]}),
        (Context(), {"exempt_channels": [CHANNEL]}),
        (Context(parent_channel_id=PARENT), {"exempt_channels": [PARENT]}),
        (Context(), {"rules": {"phishing_domain": {"enabled": False}}}),
        (Context(roles=(ROLE,)), {"rules": {"phishing_domain": {"exempt_roles": [ROLE]}}}),
        (Context(parent_channel_id=PARENT), {"rules": {"phishing_domain": {"exempt_channels": [PARENT]}}}),
    ],
)
def test_staff_and_what_is_exempt_is_left_alone(context: Context, settings: dict[str, Any]) -> None:
    guarded = Context(
        listed_domains=LISTED.listed_domains,
        staff=context.staff,
        roles=context.roles,
        parent_channel_id=context.parent_channel_id,
    )
    assert judged(PHISHING, guarded, **settings).action is Action.NONE


def test_the_roles_that_the_message_itself_tells_count_too() -> None:
    event = make_event(PHISHING, roles=(ROLE,))
    assert judge(event, LISTED, parse({"exempt_roles": [ROLE]})).action is Action.NONE


def test_an_exemption_of_one_rule_leaves_the_others_awake() -> None:
    rules = {"phishing_domain": {"exempt_channels": [CHANNEL]}}
    assert judged(f"{PHISHING} {INVITE}", rules=rules).rules == ("invites",)


@pytest.mark.parametrize(
    "settings",
    [
        {"exempt_channels": [PARENT]},
        {"rules": {rule: {"exempt_channels": [PARENT]} for rule in ("burst", "duplicates", "cross_channel")}},
    ],
    ids=["in the server", "in the rules"],
)
def test_what_was_written_in_an_exempt_channel_does_not_count_elsewhere(settings: dict[str, Any]) -> None:
    rows = [make_row(f"m{place}", place, channel_id=PARENT) for place in range(8)]
    context = own([*rows, make_row("m8", 8)])
    event = make_event("a text of some twenty letters or more", at=8, event_id="m8")
    assert "burst" in judge(event, context, defaults()).rules

    assert judge(event, context, parse(settings)).findings == ()


def test_copies_in_an_exempt_channel_do_not_make_a_coordinated_attack() -> None:
    rows = [make_row(f"m{place}", place, user_id=str(place), channel_id=PARENT) for place in range(4, 7)]
    context = Context(copies=(*rows, make_row("m7", 7)))
    event = make_event("a text of some twenty letters or more", at=7, event_id="m7")
    assert "coordinated" in judge(event, context, defaults()).rules

    assert judge(event, context, parse({"exempt_channels": [PARENT]})).findings == ()


def test_the_trail_explains_every_rule_and_changes_nothing() -> None:
    event = make_event(f"{PHISHING} {INVITE}")
    settings = parse({"rules": {"burst": {"enabled": False}}})
    plain, explained = judge(event, LISTED, settings), judge(event, LISTED, settings, trail=True)
    assert plain.trail == {}
    assert explained.trail.keys() == RULES.keys()
    assert (
        explained.trail["phishing_domain"] == "Names a domain on the phishing list: evil.com. (weight 0.95)"
    )
    assert explained.trail["burst"] == "Switched off."
    assert explained.trail["duplicates"] == "Nothing found."
    assert (explained.confidence, explained.findings) == (plain.confidence, plain.findings)


def test_the_trail_says_why_no_rule_was_asked() -> None:
    verdict = judge(make_event(PHISHING), Context(staff=True), defaults(), trail=True)
    assert set(verdict.trail.values()) == {"Not asked: staff are never judged."}


CLEAR = {
    "burst": own(make_row(f"m{place}", place) for place in range(8)),
    "duplicates": own(make_row(f"m{place}", place) for place in range(4, 8)),
    "cross_channel": own(make_row(f"m{place}", place, channel_id=str(place)) for place in range(5, 8)),
    "coordinated": Context(
        copies=tuple(make_row(f"m{place}", place, user_id=str(place)) for place in range(4, 8))
    ),
}


@pytest.mark.parametrize("rule", CLEAR)
def test_one_clear_behaviour_is_enough_by_default(rule: str) -> None:
    user_id = "7" if rule == "coordinated" else AUTHOR
    event = make_event("a text of some twenty letters or more", at=7, event_id="m7", user_id=user_id)
    verdict = judge(event, CLEAR[rule], defaults())
    assert rule in verdict.rules
    assert verdict.confidence >= 0.5


def rush(*, ages: list[float]) -> tuple[Context, str]:
    """Accounts that join within a minute, and the last one's id."""
    rows = [
        make_row(f"j{place:02}", place, user_id=from_ms(START_MS - round(age * DAY_MS)), message_id=None)
        for place, age in enumerate(ages)
    ]
    return Context(joins=tuple(rows)), rows[-1].user_id


def last_join(ages: list[float], **settings: Any) -> Verdict:
    """The verdict about the last of these accounts, which is young by what Discord says of it."""
    context, last = rush(ages=[age + place / 100 for place, age in enumerate(ages)])
    at = len(ages) - 1
    event = make_event(
        "",
        at=at,
        event_id=f"j{at:02}",
        kind=EventKind.JOIN,
        user_id=last,
        message_id=None,
        account_created_ms=NEW,
    )
    return judge(event, context, parse(settings))


GUESTS = [40 + 90.0 * place for place in range(11)] + [1.0]


def test_what_one_adds_to_a_group_finding_concerns_that_one_alone() -> None:
    verdict = last_join(GUESTS)
    assert {"join_raid", "account_age"} == set(verdict.rules)
    assert (verdict.action, verdict.group_action) == (Action.RESTRICT, Action.NOTIFY)
    (raid,) = (finding for finding in verdict.findings if finding.group)
    assert len(raid.sightings) == 12


def test_a_raid_meets_as_a_group_what_each_of_it_meets() -> None:
    verdict = last_join([1.0] * 12)
    assert (verdict.action, verdict.group_action) == (Action.RESTRICT, Action.RESTRICT)


def test_the_mode_caps_what_a_group_meets_too() -> None:
    kicked = last_join(GUESTS, join_mode="kick")
    assert (kicked.action, kicked.group_action) == (Action.KICK, Action.NOTIFY)
    recorded = last_join(GUESTS, join_mode="record")
    assert (recorded.action, recorded.group_action) == (Action.RECORD, Action.RECORD)


def test_a_group_that_is_only_told_of_stays_a_group() -> None:
    context, last = rush(ages=[40 + 90.0 * place for place in range(12)])
    event = make_event("", at=11, event_id="j11", kind=EventKind.JOIN, user_id=last, message_id=None)
    verdict = judge(event, context, defaults())
    assert verdict.action is Action.NOTIFY
    assert [(finding.group, len(finding.sightings)) for finding in verdict.findings] == [("joins", 12)]
