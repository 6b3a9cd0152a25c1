"""From findings to a verdict: all weights meet here.

* Findings about content and behaviour combine as independent doubts do: ``1 - (1 - a)(1 - b)...`` of their weights. A
  rule's weight is how sure it is alone; 0.5 is the point from which a server acts by default.
* Metadata (a young account) enters the same product, but only where content and behaviour come to ``AMPLIFIED_FROM``:
  it amplifies a doubt and never makes one. A joiner's metadata alone is not even recorded, and a newcomer who shouts
  with joy is nobody to tell moderators of.
* A group finding names several people. What one of them did besides, or how old one's account is, is that one's own
  affair: the group meets with no more than its finding asks for by itself.
* ``notify_from`` and ``act_from`` turn confidence into an action, the server's mode caps it. One event, one action,
  however many rules fire.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from portcullis.models import Action, Basis, Context, Event, EventKind, Finding, Level, Verdict
from portcullis.rule import Rule, RuleSettings
from portcullis.settings import RULES, Mode, ServerSettings

MEDIUM_FROM: Final = 0.4
HIGH_FROM: Final = 0.7
AMPLIFIED_FROM: Final = 0.3
"""From this confidence on, without metadata, metadata counts."""
FLAGGED_FROM: Final = 0.5
"""From this confidence on a message counts as flagged where detection is measured."""

_MESSAGES: Final = frozenset({EventKind.MESSAGE, EventKind.EDIT})
_BY_KIND: Final = {kind: tuple(rule for rule in RULES.values() if kind in rule.events) for kind in EventKind}
_ACTIONS: Final = {
    Mode.OFF: Action.NONE,
    Mode.RECORD: Action.RECORD,
    Mode.NOTIFY: Action.NOTIFY,
    Mode.RESTRICT: Action.RESTRICT,
    Mode.KICK: Action.KICK,
}
_INNOCENT: Final = Verdict(confidence=0.0, level=Level.LOW, action=Action.NONE)


def judge(event: Event, context: Context, settings: ServerSettings, *, trail: bool = False) -> Verdict:
    """Run the server's rules on one event and weigh what they find.

    Args:
        event: what happened.
        context: what the database knows around it; ``Context()`` where it knows nothing.
        settings: the server's settings.
        trail: also say in words what every rule answered; slower, for ``/detection simulate``.
    """
    mode = _mode(event, settings)
    roles, channels = _places(event, context)
    if why := left_alone(event, context, settings):
        return _explained(_INNOCENT, dict.fromkeys(RULES, why)) if trail else _INNOCENT
    if settings.exempt_channels:
        context = _without(context, frozenset(settings.exempt_channels))
    if event.forwarded and _not_asked(settings.rule("forwarded"), roles, channels):
        event = replace(event, forwarded="")
    answers = [
        (rule.name, _ask(rule, event, context, getattr(settings.rules, rule.name), roles, channels))
        for rule in _BY_KIND[event.kind]
    ]
    findings = tuple(answer for _, answer in answers if isinstance(answer, Finding))
    verdict = _weigh(findings, settings, mode) if findings else _INNOCENT
    return _explained(verdict, dict(answers)) if trail else verdict


def confidence(findings: Iterable[Finding]) -> float:
    """How sure all findings together make the judge, from 0 to 1. Metadata alone gives 0."""
    doubts = {True: 1.0, False: 1.0}
    for finding in findings:
        doubts[finding.basis is Basis.METADATA] *= 1.0 - finding.weight
    innocent = doubts[False]
    return 1.0 - (innocent * doubts[True] if 1.0 - innocent >= AMPLIFIED_FROM else innocent)


def level(sure: float) -> Level:
    """Confidence in words."""
    if sure < MEDIUM_FROM:
        return Level.LOW
    return Level.MEDIUM if sure < HIGH_FROM else Level.HIGH


def _mode(event: Event, settings: ServerSettings) -> Mode:
    return settings.message_mode if event.kind in _MESSAGES else settings.join_mode


def _places(event: Event, context: Context) -> tuple[frozenset[str], frozenset[str]]:
    """The author's roles, and the event's channel with its parent if it is a thread."""
    channels = (event.channel_id, context.parent_channel_id)
    return frozenset(event.roles or ()) | frozenset(context.roles), frozenset(filter(None, channels))


def left_alone(event: Event, context: Context, settings: ServerSettings) -> str | None:
    """Why the event is not judged at all, None if it is."""
    roles, channels = _places(event, context)
    if _mode(event, settings) is Mode.OFF:
        return "Not asked: detection is off."
    if context.staff:
        return "Not asked: staff are never judged."
    if not roles.isdisjoint(settings.exempt_roles):
        return "Not asked: a role of the author is exempt."
    if not channels.isdisjoint(settings.exempt_channels):
        return "Not asked: the channel is exempt."
    return None


def _ask(
    rule: Rule,
    event: Event,
    context: Context,
    settings: RuleSettings,
    roles: frozenset[str],
    channels: frozenset[str],
) -> Finding | str | None:
    """The rule's finding, None if it has none, or why it was not asked."""
    # Most servers exempt nobody from a rule, and this is asked of every rule for every message.
    if settings.enabled and not settings.exempt_roles and not settings.exempt_channels:
        return rule.check(event, context, settings)
    if why := _not_asked(settings, roles, channels):
        return why
    if settings.exempt_channels:
        context = _without(context, frozenset(settings.exempt_channels))
    return rule.check(event, context, settings)


def _not_asked(settings: RuleSettings, roles: frozenset[str], channels: frozenset[str]) -> str | None:
    """Why one rule does not run, None if it does."""
    if not settings.enabled:
        return "Switched off."
    if settings.exempt_roles and not roles.isdisjoint(settings.exempt_roles):
        return "Not asked: a role of the author is exempt from this rule."
    if settings.exempt_channels and not channels.isdisjoint(settings.exempt_channels):
        return "Not asked: the channel is exempt from this rule."
    return None


def _without(context: Context, exempt_channels: frozenset[str]) -> Context:
    """The context without what was written where nobody is judged."""
    own, copies = (
        tuple(row for row in rows if row.channel_id not in exempt_channels)
        for rows in (context.own, context.copies)
    )
    return replace(context, own=own, copies=copies)


def _weigh(findings: tuple[Finding, ...], settings: ServerSettings, mode: Mode) -> Verdict:
    sure = confidence(findings)
    if sure <= 0:
        return _INNOCENT
    action = action_for(sure, settings, mode)
    shared = [finding for finding in findings if finding.group]
    return Verdict(
        confidence=sure,
        level=level(sure),
        action=action,
        group_action=action_for(confidence(shared), settings, mode) if shared else action,
        simulated=settings.simulation,
        findings=findings,
    )


def action_for(sure: float, settings: ServerSettings, mode: Mode) -> Action:
    """What the thresholds ask for, capped by what the mode allows."""
    most = _ACTIONS[mode]
    if sure >= settings.act_from:
        return most
    if sure >= settings.notify_from and mode is not Mode.RECORD:
        return Action.NOTIFY
    return Action.RECORD


def _explained(verdict: Verdict, answers: Mapping[str, Finding | str | None]) -> Verdict:
    """The verdict with every rule's answer in words; rules that do not concern the event found nothing."""
    return replace(verdict, trail={name: _in_words(answers.get(name)) for name in RULES})


def _in_words(answer: Finding | str | None) -> str:
    if isinstance(answer, Finding):
        return f"{answer.reason} (weight {answer.weight:.2f})"
    return answer or "Nothing found."
