"""/detection: what the bot does about what it finds, and a dry run that explains every rule."""

from interactions import servers
from interactions.command import Action, Command
from interactions.commands import _detection_exempt, _detection_rule, _detection_watchlist
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Choice, Option, Words
from interactions.permissions import Permission
from interactions.response import COLOUR, Response, message
from interactions.services import Services
from portcullis import settings, snowflake
from portcullis.classifier.shipped import spam_probability
from portcullis.discord import embeds
from portcullis.judge import judge
from portcullis.models import Context, Event, EventKind, Verdict
from portcullis.settings import Mode

_A_DAY_MS = 86_400_000
_STANDING_DAYS = 60
"""The imagined author's account and membership: old enough that metadata adds nothing to what is written."""
_TEXT_LENGTH = 2000
_ASSUMED = (
    f"One message, by itself, of a member who joined {_STANDING_DAYS} days ago. "
    "Rules that count over time need more than one."
)

_MODES = {
    Mode.OFF: Words("off: judge nothing", "off: nichts beurteilen"),
    Mode.RECORD: Words("record: write down, tell nobody", "record: aufschreiben, niemandem sagen"),
    Mode.NOTIFY: Words("notify: tell the moderators", "notify: die Moderation benachrichtigen"),
    Mode.RESTRICT: Words(
        "restrict: notify, and give the restricted role", "restrict: melden und einschränken"
    ),
    Mode.KICK: Words("kick: notify, and kick", "kick: melden und hinauswerfen"),
}
_EVENTS = {
    "messages": Words("messages", "Nachrichten"),
    "joins": Words("joins and renames", "Beitritte und Umbenennungen"),
}
_MODE_SET = Words(
    "About {}: **{}** (version {} of the settings). It holds from the next one on.",
    "Bei: {}: **{}** (Version {} der Einstellungen). Es gilt ab sofort.",
)
_KEYS = {"messages": "message_mode", "joins": "join_mode"}


def set_mode(interaction: Interaction, services: Services) -> Response:
    """Choose what is done about messages, or about joins."""
    events, mode = interaction.options["events"], interaction.options["mode"]
    version, _ = servers.change(interaction, services, settings.change(_KEYS[events], mode))
    return message(say(_MODE_SET, interaction).format(say(_EVENTS[events], interaction), mode, version))


def simulate(interaction: Interaction, services: Services) -> Response:
    """Judge a text as if a member had just written it, and show every rule's answer. Nothing is kept."""
    _, current = servers.read(interaction, services)
    at_ms = services.now_ms()
    event = Event(
        event_id=f"simulation:{interaction.id}",
        kind=EventKind.MESSAGE,
        at_ms=at_ms,
        guild_id=interaction.guild_id,
        user_id=interaction.user_id,
        message_id=snowflake.from_ms(at_ms),
        text=interaction.options["text"],
        roles=(),
        joined_at_ms=at_ms - _STANDING_DAYS * _A_DAY_MS,
        account_created_ms=at_ms - _STANDING_DAYS * _A_DAY_MS,
    )
    context = Context(spam_probability=spam_probability(event))
    return message(embeds=[_explanation(judge(event, context, current, trail=True))])


def _explanation(verdict: Verdict) -> embeds.Json:
    fired = set(verdict.rules)
    # What fired comes first: a long list is cut at its end.
    ordered = sorted(verdict.trail.items(), key=lambda item: (item[0] not in fired, item[0]))
    lines = [f"{'**fired**' if name in fired else 'quiet'} `{name}` {words}" for name, words in ordered]
    title = f"Confidence {verdict.confidence:.2f} ({verdict.level}): {verdict.action}"
    return embeds.embed(
        title,
        colour=COLOUR,
        fields=[],
        footer=_ASSUMED,
        description=embeds.lines(lines, embeds.DESCRIPTION),
    )


COMMAND = Command(
    name="detection",
    description=Words("What I do about spam, and why", "Was ich gegen Spam tue, und warum"),
    requires=(Permission.MANAGE_GUILD,),
    actions=(
        Action(
            name="mode",
            description=Words("Choose what I do about what I find", "Wählen, was ich bei einem Fund tue"),
            handle=set_mode,
            options=(
                Option(
                    name="events",
                    description=Words("About what", "Wobei"),
                    required=True,
                    choices=tuple(Choice(value, label) for value, label in _EVENTS.items()),
                ),
                Option(
                    name="mode",
                    description=Words("What to do", "Was zu tun ist"),
                    required=True,
                    choices=tuple(Choice(mode.value, label) for mode, label in _MODES.items()),
                ),
            ),
        ),
        _detection_rule.ACTION,
        _detection_exempt.ACTION,
        _detection_watchlist.ACTION,
        Action(
            name="simulate",
            description=Words(
                "Judge a text and show every rule's answer; does nothing",
                "Einen Text beurteilen und die Antwort jeder Regel zeigen; tut nichts",
            ),
            handle=simulate,
            options=(
                Option(
                    name="text",
                    description=Words("The text", "Der Text"),
                    required=True,
                    minimum=1,
                    maximum=_TEXT_LENGTH,
                ),
            ),
        ),
    ),
)
