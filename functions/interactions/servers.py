"""A server's stored settings, as handlers read and change them."""

from collections.abc import Mapping
from typing import Any

from interactions.interaction import Interaction
from interactions.services import Services
from portcullis.errors import UserError
from portcullis.settings import ServerSettings
from portcullis.stored_settings import what_fits

UNKNOWN = "I do not know this server yet. I learn of it within seconds of joining: please try again."


def read(interaction: Interaction, services: Services) -> tuple[int, ServerSettings]:
    """The version and the settings of the member's server; claims the interaction.

    Raises:
        UserError: the server is unknown.
    """
    server = services.store.read_server(interaction=interaction.claim, guild_id=interaction.guild_id)
    if server is None:
        raise UserError(UNKNOWN)
    return _parse(server)


def change(
    interaction: Interaction, services: Services, patch: Mapping[str, Any]
) -> tuple[int, ServerSettings]:
    """Merge a checked patch into the server's settings; returns what holds from now on."""
    changed = services.store.configure_server(
        interaction=interaction.claim, guild_id=interaction.guild_id, patch=patch
    )
    return _parse(changed)


def peek(interaction: Interaction, services: Services) -> ServerSettings:
    """The settings, without claiming the interaction's id: for a check before the call that does.

    Raises:
        UserError: the server is unknown.
    """
    return what_fits(peek_stored(interaction, services))[0]


def peek_stored(interaction: Interaction, services: Services) -> dict[str, Any]:
    """The same as it is stored: only what was changed, and it may not fit any more.

    Raises:
        UserError: the server is unknown.
    """
    asker = {"user_id": interaction.user_id, "guild_id": interaction.guild_id}
    server = services.store.read_server(interaction=asker, guild_id=interaction.guild_id)
    if server is None:
        raise UserError(UNKNOWN)
    return dict(server["settings"])


def _parse(server: Mapping[str, Any]) -> tuple[int, ServerSettings]:
    return server["version"], what_fits(server["settings"])[0]
