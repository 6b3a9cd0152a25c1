"""Puts the parts of the fake Discord together."""

import base64
import hashlib
from dataclasses import dataclass

from aiohttp import web
from nacl.signing import SigningKey

from portcullis.snowflake import from_ms
from tools.fakes.discord.about import About
from tools.fakes.discord.control import Control, explain
from tools.fakes.discord.conversation import House
from tools.fakes.discord.faults import Faults
from tools.fakes.discord.gateway import Gateway
from tools.fakes.discord.interactions import Interactions
from tools.fakes.discord.limits import RateLimits
from tools.fakes.discord.options import Options
from tools.fakes.discord.rest import Rest
from tools.fakes.discord.sessions import Sessions
from tools.fakes.discord.signer import Signer
from tools.fakes.discord.world import World

# The application was made at a fixed time plus the seed, so that a restart gives the same identity.
_BORN_MS = 1_700_000_000_000

_MAX_BODY = 32 * 1024 * 1024


@dataclass
class FakeDiscordServer:
    """The application and what its entry point needs to announce it."""

    app: web.Application
    identity: dict[str, str]
    about: About

    def bind(self, port: int) -> dict[str, str]:
        """Tell the parts where they can be reached; returns what to announce."""
        self.about.gateway_url = f"ws://127.0.0.1:{port}/gateway"
        self.identity["url"] = f"http://127.0.0.1:{port}"
        return self.identity


def build(options: Options) -> FakeDiscordServer:
    """Make a server with an empty world."""
    application_id = _id_in(options.token) or int(from_ms(_BORN_MS + options.seed))
    world = World(application_id)
    private_key = bytes.fromhex(options.private_key) if options.private_key else _derive(options.seed, "key")
    token = options.token or _token(application_id, options.seed)
    signer = Signer(world, SigningKey(private_key), deadline_s=options.deadline_s)
    interactions = Interactions(
        world,
        signer,
        url=options.interactions_url,
        deadline_s=options.deadline_s,
        gap_s=options.gap_s,
    )
    sessions = Sessions(world, buffer_size=options.buffer_size)
    gateway = Gateway(House(world, sessions, token, options.heartbeat_s))
    about = About(world, interactions)
    limits = RateLimits(options.per_route, options.per_bot)
    rest = Rest(world, token, limits, Faults(), interactions, about)
    identity = {
        "url": "",
        "public_key": signer.public_key,
        "application_id": str(world.application_id),
        "token": token,
    }
    app = web.Application(client_max_size=_MAX_BODY, middlewares=[explain])
    # Clients of the gateway are asked to come back later before their sockets close.
    app.on_shutdown.append(gateway.shut_down)
    app.add_routes(Control(world, rest, gateway, identity).routes())
    app.add_routes([web.get("/gateway", gateway.accept), web.route("*", "/api/v10/{path:.*}", rest.handle)])
    return FakeDiscordServer(app, identity, about)


def _id_in(token: str | None) -> int | None:
    """The bot's id that a real-looking token begins with."""
    try:
        text = base64.b64decode((token or "").split(".")[0] + "==").decode()
    except ValueError:
        return None
    return int(text) if text.isdecimal() else None


def _token(application_id: int, seed: int) -> str:
    """As Discord's: the bot's id, a time and a secret. Client libraries read the id from it."""
    head = base64.b64encode(str(application_id).encode()).decode().rstrip("=")
    return f"{head}.{seed:06d}.{_derive(seed, 'token').hex()[:38]}"


def _derive(seed: int, purpose: str) -> bytes:
    """32 bytes that are always the same for a seed: a throwaway secret for a throwaway server."""
    return hashlib.sha256(f"fake discord {purpose} {seed}".encode()).digest()
