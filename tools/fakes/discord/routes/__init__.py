"""REST routes written by hand: what simcord lacks, or is more lenient about than Discord.

Each handler takes the world and simcord's request context; :func:`passthrough` hands the rest of the work
back to simcord.
"""

import re
from collections.abc import Callable
from typing import Any

from simcord.http import RequestContext, dispatch

from tools.fakes.discord.world import World

Handler = Callable[[World, RequestContext], Any]


class Created(dict[str, Any]):
    """An answer that Discord gives with status 201."""


_TABLE: list[tuple[str, re.Pattern[str], Handler]] = []


def route(method: str, template: str) -> Callable[[Handler], Handler]:
    """Register a handler for a method and a path such as ``/channels/{channel_id}/messages``."""
    pattern = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template))

    def register(handler: Handler) -> Handler:
        _TABLE.append((method, pattern, handler))
        return handler

    return register


def find(method: str, path: str) -> tuple[Handler, dict[str, str]] | None:
    """The hand-written handler of a request and its path parameters, if there is one."""
    for wanted, pattern, handler in _TABLE:
        if wanted == method and (match := pattern.fullmatch(path)):
            return handler, match.groupdict()
    return None


def passthrough(world: World, ctx: RequestContext) -> Any:
    """Let simcord serve the request."""
    return dispatch(
        world, ctx.method, ctx.path, json=ctx.json, params=ctx.params, files=ctx.files, reason=ctx.reason
    )


# Importing a module registers its routes.
from tools.fakes.discord.routes import channels, commands, guilds, members, messages, threads  # noqa: E402, F401 - needs route
