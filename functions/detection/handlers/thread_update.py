"""A thread was changed."""

from detection.handler import Handler
from detection.handlers import _channel

HANDLER = Handler(name="THREAD_UPDATE", read=_channel.read)
