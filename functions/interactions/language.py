"""The reader's language: Discord tells it with every interaction."""

from interactions.interaction import Interaction
from interactions.option import Words


def language(interaction: Interaction) -> str:
    """The language in which numbers and charts are written: ``de``, or ``en`` for everybody else."""
    return "de" if interaction.locale == "de" else "en"


def say(words: Words, interaction: Interaction) -> str:
    """``words`` in the language in which the member reads Discord; English for those that we do not speak."""
    return words.said_in(interaction.locale)
