"""A role was made."""

from detection.handler import Handler
from detection.handlers import _role

HANDLER = Handler(name="GUILD_ROLE_CREATE", read=_role.read)
