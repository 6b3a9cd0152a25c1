"""A channel was changed."""

from detection.handler import Handler
from detection.handlers import _channel

HANDLER = Handler(name="CHANNEL_UPDATE", read=_channel.read)
