"""The control API, /_control: plays the people, makes trouble, and tells what happened.

README.md in this folder lists the calls.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from simcord.backend.errors import BackendError, SetupError

from tools.fakes.discord import admins, guilds, people, snapshot
from tools.fakes.discord.gateway import Gateway
from tools.fakes.discord.rest import Rest
from tools.fakes.discord.world import ControlError, World

Action = Callable[[World, dict[str, Any]], dict[str, Any]]

ACTIONS: dict[str, Action] = {"guild": guilds.create, **people.ACTIONS, **admins.ACTIONS}

_PATHS = {
    "guilds": "guild",
    "messages": "message",
    "edits": "edit",
    "deletions": "delete",
    "joins": "join",
    "leaves": "leave",
    "renames": "rename",
    "member_roles": "member_roles",
    "roles": "role",
    "channels": "channel",
    "guild_gone": "guild_gone",
}

# A bulk call lets the gateway's writers catch up this often.
_BREATH = 200


@dataclass
class Control:
    """Handlers of the control API."""

    world: World
    rest: Rest
    gateway: Gateway
    identity: dict[str, str]

    def routes(self) -> list[web.RouteDef]:
        """All routes, for an aiohttp application."""
        return [
            web.get("/_control/key", self._key),
            web.get("/_control/state", self._state),
            web.get("/_control/calls", self._calls),
            web.get("/_control/interactions/{id}", self._look),
            web.post("/_control/interactions", self._interact),
            web.post("/_control/gateway", self._trouble),
            web.post("/_control/faults", self._fault),
            web.delete("/_control/faults", self._no_faults),
            web.post("/_control/limits", self._limit),
            web.post("/_control/batch", self._batch),
            web.post("/_control/{action}", self._act),
        ]

    async def _key(self, _: web.Request) -> web.Response:
        return web.json_response(self.identity)

    async def _state(self, request: web.Request) -> web.Response:
        if "guild_id" not in request.query:
            return web.json_response({"guilds": [str(key) for key in self.world.guilds]})
        which = request.query.get("messages", "all")
        return web.json_response(snapshot.of_guild(self.world, int(request.query["guild_id"]), which))

    async def _calls(self, request: web.Request) -> web.Response:
        """The REST log, oldest first; ``after`` (an index), ``method`` and ``path_prefix`` filter."""
        after = int(request.query.get("after", 0))
        method, prefix = request.query.get("method"), request.query.get("path_prefix", "")
        found = [
            call
            for call in self.rest.calls
            if call["index"] > after
            and call["path"].startswith(prefix)
            and (not method or method == call["method"])
        ]
        return web.json_response({"calls": found, "last": self.rest.count})

    async def _act(self, request: web.Request) -> web.Response:
        name = _PATHS.get(request.match_info["action"])
        if name is None:
            raise web.HTTPNotFound
        return web.json_response(ACTIONS[name](self.world, await request.json()))

    async def _batch(self, request: web.Request) -> web.Response:
        """Many actions in order; each answers with its id or its error, and one that fails stops nothing."""
        results: list[dict[str, Any]] = []
        for index, op in enumerate((await request.json())["ops"]):
            try:
                done = ACTIONS[str(op.get("op"))](self.world, op)
                results.append({"id": done["id"]})
            except KeyError as error:
                results.append({"error": f"unknown: {error}"})
            except (ControlError, BackendError, SetupError, ValueError, TypeError) as error:
                results.append({"error": str(error)})
            if index % _BREATH == _BREATH - 1:
                await self.gateway.room()
        return web.json_response({"results": results})

    async def _interact(self, request: web.Request) -> web.Response:
        return web.json_response(await self.rest.interactions.send(await request.json()))

    async def _look(self, request: web.Request) -> web.Response:
        view = await self.rest.interactions.wait(
            int(request.match_info["id"]),
            changes=int(request.query.get("changes", 0)),
            seconds=float(request.query.get("wait_s", 0)),
        )
        return web.json_response(view)

    async def _trouble(self, request: web.Request) -> web.Response:
        op = await request.json()
        if op.get("action") not in {"drop", "reconnect", "invalid_session", "pause", "resume"}:
            raise ControlError(f"unknown action {op.get('action')!r}")
        return web.json_response({"sessions": await self.gateway.act(op)})

    async def _fault(self, request: web.Request) -> web.Response:
        self.rest.faults.add(await request.json())
        return web.json_response({"waiting": len(self.rest.faults.waiting)})

    async def _no_faults(self, _: web.Request) -> web.Response:
        self.rest.faults.waiting.clear()
        return web.json_response({"waiting": 0})

    async def _limit(self, request: web.Request) -> web.Response:
        self.rest.limits.change(await request.json())
        return web.json_response({})


@web.middleware
async def explain(request: web.Request, handler: Callable[[web.Request], Any]) -> web.StreamResponse:
    """Turn what a control call got wrong into a readable 4xx."""
    if not request.path.startswith("/_control/"):
        response: web.StreamResponse = await handler(request)
        return response
    try:
        response = await handler(request)
    except (ControlError, SetupError) as error:
        return web.json_response({"error": str(error)}, status=422)
    except BackendError as error:
        return web.json_response({"error": error.message, "code": error.code}, status=error.status)
    except (ValueError, TypeError, KeyError) as error:
        return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
    return response
