"""What commands that do something to a channel share: the option, and who may."""

from collections.abc import Sequence

from interactions.interaction import Interaction
from interactions.option import Option, OptionKind, Words
from interactions.permissions import Permission, require_any_in

TEXT, VOICE, ANNOUNCEMENT, STAGE, FORUM, MEDIA = 0, 2, 5, 13, 15, 16
THREADS = (10, 11, 12)
"""Discord's channel types. Source: Discord's reference, "Channel Types"."""
WRITTEN_IN = (TEXT, ANNOUNCEMENT, VOICE, STAGE, *THREADS)
"""Those that hold messages themselves."""
LOCKABLE = (TEXT, ANNOUNCEMENT, FORUM, MEDIA)
"""As ``start_lockdown`` has it."""


def option(channel_types: Sequence[int]) -> Option:
    """The option ``channel``; without it, the command is about the channel in which it is given."""
    return Option(
        name="channel",
        description=Words("Which channel; this one by default", "Welcher Kanal; sonst dieser"),
        kind=OptionKind.CHANNEL,
        channel_types=tuple(channel_types),
    )


def chosen(interaction: Interaction, wanted: Sequence[Permission]) -> str:
    """The id of the channel that the command is about.

    Raises:
        UserError: the member has none of the ``wanted`` permissions in it.
    """
    channel_id: str = interaction.options.get("channel", interaction.channel_id)
    require_any_in(interaction, channel_id, wanted)
    return channel_id
