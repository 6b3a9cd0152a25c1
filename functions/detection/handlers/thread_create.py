"""A thread was opened, or the bot was let into it."""

from detection.handler import Handler
from detection.handlers import _channel

HANDLER = Handler(name="THREAD_CREATE", read=_channel.read)
