"""Where everything of one stack is: its files, ports, addresses and secrets."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.devstack.identity import Identity
from tools.devstack.postgres import Cluster

SERVICES: Final = (
    "postgres",
    "postgrest",
    "auth",
    "realtime",
    "storage",
    "discord",
    "llm",
    "detection",
    "interactions",
    "scheduled",
    "edge",
    "api",
    "worker",
)
"""``auth`` signs people in; ``storage`` keeps files; ``interactions`` is the Python function, ``edge`` the door before
it, ``api`` the one address for all."""
NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "postgrest": ("postgres",),
    "auth": ("postgres",),
    "realtime": ("postgres",),
    "storage": ("postgres",),
    "worker": ("discord", "detection"),
}
"""What a service waits for before it starts. The others start without, and answer once it is there."""
FAKE_LLM_KEY: Final = "sk-fake"
"""What the fake LLM takes."""
PORTS: Final = (*SERVICES, "postgrest_admin")


@dataclass(frozen=True, slots=True)
class DiscordAccess:
    """How to reach Discord.

    Attributes:
        api_url: of the REST API.
        token: the bot's.
        public_key: verifies interactions (Ed25519, hex).
    """

    api_url: str
    token: str
    public_key: str


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything of one stack is.

    Attributes:
        data: the folder of its files.
        ports: by purpose, one for each of ``PORTS``.
        identity: its secrets.
        discord: the real Discord, None for the fake one.
    """

    data: Path
    ports: Mapping[str, int]
    identity: Identity
    discord: DiscordAccess | None = None

    def url(self, service: str) -> str:
        """Where a service that speaks HTTP answers."""
        return f"http://127.0.0.1:{self.ports[service]}"

    @property
    def cluster(self) -> Cluster:
        """The Postgres cluster."""
        return Cluster(self.data / "postgres", self.ports["postgres"], self.identity.postgres_password)

    @property
    def discord_access(self) -> DiscordAccess:
        """Discord, be it real or fake."""
        return self.discord or DiscordAccess(
            f"{self.url('discord')}/api/v10", self.identity.discord_token, self.identity.discord_public_key
        )

    @property
    def env(self) -> dict[str, str]:
        """Every address and secret of the stack, by the name of the environment variable that carries it."""
        identity, discord = self.identity, self.discord_access
        return {
            "SUPABASE_URL": self.url("api"),
            "SUPABASE_ANON_KEY": identity.anon_key,
            "SUPABASE_SERVICE_ROLE_KEY": identity.service_role_key,
            "SUPABASE_PUBLISHABLE_KEY": identity.publishable_key,
            "SUPABASE_SECRET_KEY": identity.secret_key,
            "SUPABASE_JWT_SECRET": identity.jwt_secret,
            "DATABASE_URL": self.cluster.url(),
            "DETECTION_URL": f"{self.url('detection')}/",
            "DETECTION_SECRET": identity.detection_secret,
            "INTERACTIONS_URL": f"{self.url('api')}/functions/v1/interactions",
            "PYTHON_INTERACTIONS_URL": f"{self.url('interactions')}/",
            "SCHEDULED_URL": f"{self.url('scheduled')}/",
            "SCHEDULED_SECRET": identity.scheduled_secret,
            "FINGERPRINT_KEY": identity.fingerprint_key,
            "WORKER_URL": self.url("worker"),
            "DISCORD_API_URL": discord.api_url,
            "DISCORD_TOKEN": discord.token,
            "DISCORD_PUBLIC_KEY": discord.public_key,
            "OPENAI_BASE_URL": f"{self.url('llm')}/v1",
            "OPENAI_API_KEY": FAKE_LLM_KEY,
            **({} if self.discord else {"DISCORD_CONTROL_URL": f"{self.url('discord')}/_control"}),
        }
