"""Routes about the bot itself: the gateway's address, and its application with the interactions URL."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from simcord.backend import serializers
from simcord.backend.errors import invalid_form_body
from simcord.http import RequestContext

from tools.fakes.discord.interactions import Interactions
from tools.fakes.discord.world import World


@dataclass
class About:
    """Who the bot is, and where Discord's doors are."""

    world: World
    interactions: Interactions
    gateway_url: str = ""

    def find(self, method: str, path: str) -> Callable[[RequestContext], Any] | None:
        """The handler of a request, if it is of this kind."""
        if path in {"/gateway", "/gateway/bot"} and method == "GET":
            return self._gateway
        if path in {"/applications/@me", "/oauth2/applications/@me"} and method == "GET":
            return self._application
        if path == "/applications/@me" and method == "PATCH":
            return self._change
        return None

    def _gateway(self, ctx: RequestContext) -> dict[str, Any]:
        if ctx.path == "/gateway":
            return {"url": self.gateway_url}
        left = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        return {"url": self.gateway_url, "shards": 1, "session_start_limit": left}

    def _application(self, _: RequestContext) -> dict[str, Any]:
        world = self.world
        bot = serializers.user_payload(world.bot_user)
        return {
            "id": str(world.application_id),
            "name": world.bot_user.name,
            "icon": None,
            "description": "",
            "summary": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": self.interactions.signer.public_key,
            "interactions_endpoint_url": self.interactions.url,
            "flags": 0,
            "team": None,
            "owner": bot,
            "bot": bot,
            "approximate_guild_count": len(world.guilds),
        }

    async def _change(self, ctx: RequestContext) -> dict[str, Any]:
        """A new interactions URL must answer a PING and refuse a forged one, or Discord does not take it."""
        url = ctx.fields("interactions_endpoint_url").get("interactions_endpoint_url")
        if url and not await self.interactions.signer.accepts(str(url)):
            raise invalid_form_body(
                "interactions_endpoint_url: The specified interactions endpoint URL could not be verified."
            )
        self.interactions.url = url or None
        return self._application(ctx)
