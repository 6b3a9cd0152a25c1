"""What tests of the Discord client share."""

from tests.portcullis.discord_api import api, clock, discord

__all__ = ["api", "clock", "discord"]
