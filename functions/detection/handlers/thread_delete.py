"""A thread was deleted."""

from detection.handler import Handler
from detection.handlers import _channel

HANDLER = Handler(name="THREAD_DELETE", read=_channel.read_gone)
