"""A channel was made."""

from detection.handler import Handler
from detection.handlers import _channel

HANDLER = Handler(name="CHANNEL_CREATE", read=_channel.read)
