"""Whom an interaction is about: what Discord sent along, completed by a look-up."""

from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.resolved import Message, Person
from interactions.services import Services
from portcullis.errors import DiscordError, UserError

_BOT = Words("That is a bot, and bots are never judged.", "Das ist ein Bot, und Bots werden nie beurteilt.")
_WEBHOOK = Words(
    "A webhook wrote this, and webhooks are never judged.",
    "Das hat ein Webhook geschrieben, und Webhooks werden nie beurteilt.",
)
_NO_MESSAGE = Words(
    "Discord did not send me this message. Please try again.",
    "Discord hat mir diese Nachricht nicht geschickt. Bitte noch einmal versuchen.",
)


def look_up(interaction: Interaction, services: Services, known: Person) -> Person:
    """Somebody with their roles. Where Discord does not tell them, as for who has left, what is ``known`` remains."""
    if known.roles is not None:
        return known
    try:
        member = services.discord.member(interaction.guild_id, known.id)
        return Person.of_user(member["user"]).with_member(member)
    except (DiscordError, ValueError, TypeError, KeyError):
        return known


def named(interaction: Interaction, user_id: str) -> Person:
    """Somebody by id, with what came along."""
    return interaction.resolved.people.get(user_id, Person(id=user_id))


def target_message(interaction: Interaction) -> Message:
    """The message on which a context menu was used.

    Raises:
        UserError: it did not come along, or no account wrote it.
    """
    message = interaction.resolved.messages.get(interaction.target_id)
    if message is None:
        raise UserError(say(_NO_MESSAGE, interaction))
    require_person(interaction, message.author, webhook=message.webhook)
    return message


def require_person(interaction: Interaction, person: Person, *, webhook: bool = False) -> None:
    """Let pass whom the bot judges.

    Raises:
        UserError: it is a bot or a webhook.
    """
    if webhook or person.bot or person.id == interaction.application_id:
        raise UserError(say(_WEBHOOK if webhook else _BOT, interaction))
