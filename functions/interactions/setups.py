"""A setup from beginning to end, as far as an answer can wait for it, and in words."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from interactions.effects import carry_out
from interactions.health_words import NEITHER, TROUBLE, WELL
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.permissions import Permission
from interactions.response import COLOUR
from interactions.services import Services
from portcullis.discord import embeds
from portcullis.discord.markdown import channel, cut
from portcullis.errors import UserError

ROUNDS: Final = 5
"""How often effects are tried before the answer, a second each: the Edge door defers, and waits for us."""
_SHOWN_CHANNELS: Final = 10

_STEPS: Final = ("restricted_role_id", "admin_channel_id", "verification_channel_id", "denials")
_TITLES = {
    "restricted_role_id": Words("The restricted role", "Die Rolle für Eingeschränkte"),
    "admin_channel_id": Words("The moderators' channel", "Der Kanal der Moderation"),
    "verification_channel_id": Words("The verification channel", "Der Verifizierungskanal"),
    "denials": Words("Shutting the role out", "Das Aussperren der Rolle"),
}
_MADE = Words("{what}: {which}, new.", "{what}: {which}, neu.")
_FOUND = Words("{what}: {which}, was there.", "{what}: {which}, war schon da.")
_DENIED = Words(
    "The restricted role is shut out everywhere but in the verification channel; newly so in {count} channels.",
    "Die Rolle ist überall ausgesperrt, nur nicht im Verifizierungskanal; neu in {count} Kanälen.",
)
_REFUSED = Words(
    "Discord does not let me change these channels; deny *View Channel* to the role there yourself: {channels}",
    "Diese Kanäle lässt Discord mich nicht ändern; verbiete der Rolle dort selbst *Kanal ansehen*: {channels}",
)
_UNDER_WAY = Words(
    "{what} is still under way ({count} channels so far). I go on by myself every minute; `/config validate` tells "
    "how it stands.",
    "{what} dauert noch (bisher {count} Kanäle). Ich mache jede Minute von selbst weiter; `/config validate` sagt, "
    "wie es steht.",
)
_FAILED = Words(
    "{what}: {error}. Mend that, then `/config setup` again.",
    "{what}: {error}. Bitte beheben, dann noch einmal `/config setup`.",
)
_NEXT = Words(
    "Next: `/config set key:admin_notification_role_id` chooses whom to ping, `/config validate` checks everything, "
    "and `/config set key:simulation value:true` lets you watch before I act.",
    "Weiter: `/config set key:admin_notification_role_id` wählt, wen ich anpinge, `/config validate` prüft alles, und "
    "mit `/config set key:simulation value:true` kannst du zusehen, bevor ich handle.",
)
_ENDS = {
    "done": Words("This server is set up", "Dieser Server ist eingerichtet"),
    "failed": Words("The setup has stopped", "Die Einrichtung ist stehen geblieben"),
    "pending": Words("The setup is under way", "Die Einrichtung läuft"),
}
_FOOTER = Words("Running it again changes only what is missing", "Ein neuer Lauf ändert nur, was fehlt")
_NOT_ALLOWED = Words(
    "You need Manage Roles and Manage Channels for this: I would do with both what you ask.",
    "Dafür brauchst du „Rollen verwalten“ und „Kanäle verwalten“: Ich täte mit beidem, was du verlangst.",
)


def run(interaction: Interaction, services: Services, choices: Mapping[str, str]) -> embeds.Json:
    """Begin a setup, carry it through as far as there is time, and tell how it stands.

    Raises:
        UserError: the member may not do by hand what the bot would do for them.
    """
    require_builder(interaction)
    services.store.setup_server(interaction=interaction.claim, guild_id=interaction.guild_id, choices=choices)
    state = services.store.read_setup(guild_id=interaction.guild_id)
    for _ in range(ROUNDS):
        carry_out(interaction, services)
        before, state = state, services.store.read_setup(guild_id=interaction.guild_id)
        if state == before or state is None or state["status"] not in {"pending", "leased"}:
            break
    return summary(interaction, state or {})


def require_builder(interaction: Interaction) -> None:
    """Let pass who may make roles and channels themselves: a command gives nobody what Discord denies them.

    Raises:
        UserError: the member may not.
    """
    both = Permission.MANAGE_ROLES | Permission.MANAGE_CHANNELS
    if not interaction.permissions & Permission.ADMINISTRATOR and interaction.permissions & both != both:
        raise UserError(say(_NOT_ALLOWED, interaction))


def summary(interaction: Interaction, state: Mapping[str, Any]) -> embeds.Json:
    """A setup's state (``read_setup``) as an embed."""
    lines = list(_lines(interaction, state))
    ended = state.get("status") if state.get("status") in _ENDS else "pending"
    return embeds.embed(
        say(_ENDS[str(ended)], interaction),
        colour=COLOUR,
        fields=[],
        footer=say(_FOOTER, interaction),
        description=embeds.lines(lines, embeds.DESCRIPTION),
    )


def standing(interaction: Interaction, state: Mapping[str, Any]) -> str:
    """The line about the step at which a setup stands."""
    what = say(_TITLES[_STEPS[_at(state)]], interaction)
    if state["status"] == "failed":
        return f"{TROUBLE} " + say(_FAILED, interaction).format(
            what=what, error=cut(state["error"] or "?", 300)
        )
    if state["status"] == "done":
        return f"{WELL} " + say(_DENIED, interaction).format(count=state["denied"])
    return f"{NEITHER} " + say(_UNDER_WAY, interaction).format(what=what, count=state["denied"])


def _lines(interaction: Interaction, state: Mapping[str, Any]) -> Iterator[str]:
    if not state:
        return
    plan = state["plan"]
    for step in _STEPS[: min(_at(state), 3)]:
        words = _MADE if step in plan.get("made", ()) else _FOUND
        which = f"<@&{plan[step]}>" if step == "restricted_role_id" else channel(plan[step])
        yield f"{WELL} " + say(words, interaction).format(what=say(_TITLES[step], interaction), which=which)
    yield standing(interaction, state)
    if state["refused"]:
        yield f"{TROUBLE} " + say(_REFUSED, interaction).format(channels=links(state["refused"]))
    if state["status"] == "done":
        yield say(_NEXT, interaction)


def _at(state: Mapping[str, Any]) -> int:
    """Which of the steps a setup is at."""
    if state["step"] == "set_up_channel":
        return _STEPS.index(state["which"])
    return 0 if state["step"] == "set_up_role" else len(_STEPS) - 1


def links(channel_ids: Sequence[str]) -> str:
    """Some channels, and how many more there are."""
    more = len(channel_ids) - _SHOWN_CHANNELS
    shown = ", ".join(channel(each) for each in channel_ids[:_SHOWN_CHANNELS])
    return f"{shown} (+{more})" if more > 0 else shown
