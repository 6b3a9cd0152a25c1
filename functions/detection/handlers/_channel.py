"""Channels and threads come in the same shape, new, changed or gone."""

from typing import Any

from detection.handler import Reading
from detection.payloads import Channel
from detection.states import channel_state


def read(data: dict[str, Any], received_ms: int) -> Reading:
    """The channel as it is now."""
    return _read(data, received_ms, gone=False)


def read_gone(data: dict[str, Any], received_ms: int) -> Reading:
    """The channel is no more."""
    return _read(data, received_ms, gone=True)


def _read(data: dict[str, Any], received_ms: int, *, gone: bool) -> Reading:
    channel = Channel.model_validate(data)
    if channel.guild_id is None:  # a direct message's channel
        return Reading()
    return Reading(states=(channel_state(channel.guild_id, channel, received_ms, gone=gone),))
