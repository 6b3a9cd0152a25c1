"""What each service of a stack is started with."""

import json
import sys
from collections.abc import Mapping
from functools import partial
from typing import Final

import deno

from tools.devstack import bootstrap, migrate
from tools.devstack.layout import NEEDS, Layout
from tools.devstack.postgres import AUTH_ADMIN
from tools.devstack.postgrest import postgrest
from tools.devstack.program import ROOT, Program, inherited_environment

MIGRATIONS: Final = ROOT / "supabase" / "migrations"
SEED: Final = ROOT / "supabase" / "seed.sql"


def programs(layout: Layout, *, seeded: bool = False, with_llm: bool = False) -> list[Program]:
    """All services. With the real Discord the fake one is left out.

    Args:
        layout: where everything is.
        seeded: whether a new database gets the servers of ``supabase/seed.sql``.
        with_llm: whether functions ask the fake language model; else they have none.
    """
    thinking = ("OPENAI_BASE_URL", "OPENAI_API_KEY") if with_llm else ()
    database = layout.cluster.url("postgres", "authenticator")
    ports = layout.ports
    return [
        layout.cluster.program(prepare=partial(_prepare_database, layout, seeded)),
        postgrest(database, layout.identity.jwt_secret, ports["postgrest"], ports["postgrest_admin"]),
        _auth(layout),
        _realtime(layout),
        _storage(layout),
        *([] if layout.discord else [_fake_discord(layout)]),
        _python(layout, "llm", ["-m", "tools.fakes.llm"], {}, health="/_control/requests"),
        _function(layout, "detection", ("DETECTION_SECRET", "FINGERPRINT_KEY", *thinking)),
        _function(layout, "interactions", ("DISCORD_PUBLIC_KEY",)),
        _function(layout, "scheduled", ("SCHEDULED_SECRET", *thinking)),
        _edge(layout),
        _api(layout),
        _worker(layout),
    ]


def _prepare_database(layout: Layout, seeded: bool) -> None:
    cluster = layout.cluster
    bootstrap.prepare_roles(cluster)
    bootstrap.prepare_database(cluster, "postgres")
    migrate.migrate(cluster.url(), MIGRATIONS)
    if seeded:
        migrate.seed(cluster.url(), SEED)


def _auth(layout: Layout) -> Program:
    env = {
        "DATABASE_URL": layout.cluster.url("postgres", AUTH_ADMIN),
        "JWT_SECRET": layout.identity.jwt_secret,
        "ISSUER": f"{layout.url('api')}/auth/v1",
    }
    return _python(layout, "auth", ["-m", "tools.devstack.auth"], env, needs=NEEDS["auth"])


def _realtime(layout: Layout) -> Program:
    env = {"DATABASE_URL": layout.cluster.url(), "JWT_SECRET": layout.identity.jwt_secret}
    return _python(layout, "realtime", ["-m", "tools.devstack.realtime"], env, needs=NEEDS["realtime"])


def _storage(layout: Layout) -> Program:
    env = {
        "DATABASE_URL": layout.cluster.url("postgres", "authenticator"),
        "JWT_SECRET": layout.identity.jwt_secret,
        "FOLDER": str(layout.data / "storage"),
    }
    return _python(layout, "storage", ["-m", "tools.devstack.storage"], env, needs=NEEDS["storage"])


def _fake_discord(layout: Layout) -> Program:
    identity = layout.identity
    arguments = ["-m", "tools.fakes.discord", "--interactions-url", layout.env["INTERACTIONS_URL"]]
    arguments += ["--token", identity.discord_token, "--private-key", identity.discord_private_key]
    return _python(layout, "discord", arguments, {}, health="/_control/key")


def _function(layout: Layout, name: str, secrets: tuple[str, ...]) -> Program:
    """A Google Cloud function under its own framework, with gunicorn as in production."""
    wanted = ("SUPABASE_URL", "SUPABASE_SERVICE_ROLE_KEY", "DISCORD_TOKEN", "DISCORD_API_URL", *secrets)
    source = str(ROOT / "functions" / name / "main.py")
    arguments = ["-m", "functions_framework", "--source", source, "--target", name, "--host", "127.0.0.1"]
    return _python(layout, name, arguments, {key: layout.env[key] for key in wanted}, health="/ready")


def _edge(layout: Layout) -> Program:
    argv = [
        deno.find_deno_bin(),
        "run",
        "--quiet",
        "--no-prompt",
        "--cached-only",
        "--allow-net",
        "--allow-env",
    ]
    env = {
        "PORT": str(layout.ports["edge"]),
        "INTERACTIONS_URL": layout.env["PYTHON_INTERACTIONS_URL"],
        "DISCORD_PUBLIC_KEY": layout.env["DISCORD_PUBLIC_KEY"],
        "DISCORD_API_URL": layout.env["DISCORD_API_URL"],
    }
    return Program(
        name="edge",
        argv=[*argv, "supabase/functions/interactions/index.ts"],
        env=inherited_environment() | env,
        url=layout.url("edge"),
        health_url=f"{layout.url('edge')}/ready",
    )


def _api(layout: Layout) -> Program:
    identity = layout.identity
    keys = {
        identity.anon_key: identity.anon_key,
        identity.service_role_key: identity.service_role_key,
        identity.publishable_key: identity.anon_key,
        identity.secret_key: identity.service_role_key,
    }
    functions = {"interactions": layout.url("edge")}
    functions |= {name: layout.url(name) for name in ("detection", "scheduled")}
    env = {
        "POSTGREST_URL": layout.url("postgrest"),
        "AUTH_URL": layout.url("auth"),
        "REALTIME_URL": layout.url("realtime"),
        "STORAGE_URL": layout.url("storage"),
        "FUNCTION_URLS": json.dumps(functions),
        "API_KEYS": json.dumps(keys),
    }
    return _python(layout, "api", ["-m", "tools.devstack.api"], env)


def _worker(layout: Layout) -> Program:
    wanted = ("DISCORD_TOKEN", "DISCORD_API_URL", "DETECTION_URL", "DETECTION_SECRET")
    env = {key: layout.env[key] for key in wanted} | {"SPOOL_PATH": str(layout.data / "spool.db")}
    return _python(layout, "worker", ["-m", "gateway_worker"], env, health="/ready", needs=NEEDS["worker"])


def _python(
    layout: Layout,
    name: str,
    arguments: list[str],
    env: Mapping[str, str],
    *,
    health: str = "/health",
    needs: tuple[str, ...] = (),
) -> Program:
    settings = {
        "PORT": str(layout.ports[name]),
        "PYTHONPATH": f"{ROOT / 'functions'}:{ROOT}",
        "PYTHONUNBUFFERED": "1",
    }
    return Program(
        name=name,
        argv=[sys.executable, *arguments],
        env=inherited_environment() | settings | dict(env),
        url=layout.url(name),
        health_url=f"{layout.url(name)}{health}",
        needs=needs,
    )
