"""A role was changed."""

from detection.handler import Handler
from detection.handlers import _role

HANDLER = Handler(name="GUILD_ROLE_UPDATE", read=_role.read)
