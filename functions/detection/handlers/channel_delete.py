"""A channel was deleted."""

from detection.handler import Handler
from detection.handlers import _channel

HANDLER = Handler(name="CHANNEL_DELETE", read=_channel.read_gone)
