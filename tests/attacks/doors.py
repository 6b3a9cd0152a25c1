"""Attempts to come in by another door: closed tables, partitions, other schemas, paths, methods, the API's own page."""

from datetime import UTC, datetime
from typing import Final

from tests.attacks.attack import Answer, Attack
from tests.sql.rls.promises import CLOSED, PROMISES

REFUSED, FORBIDDEN = Answer.REFUSED, Answer.FORBIDDEN
MONTH: Final = f"{datetime.now(UTC):%Y_%m}"
"""This month always has partitions."""
PARTITIONED: Final = (
    "detection_events",
    "judged_events",
    "message_stats",
    "command_stats",
    "performance_metrics",
    "audit_logs",
)
OTHER_SCHEMAS: Final = {
    "private": "pseudonyms",
    "analytics": "daily_overview",
    "auth": "users",
    "realtime": "messages",
    "storage": "objects",
    "vault": "decrypted_secrets",
    "extensions": "pg_stat_statements",
    "supabase_migrations": "schema_migrations",
    "information_schema": "tables",
    "pg_catalog": "pg_authid",
    "public, private": "pseudonyms",
}

PATHS: Final = {
    "a schema before the name": "/private.pseudonyms",
    "a schema in quotes": '/"private"."pseudonyms"',
    "a materialised view": "/member_retention",
    "a table of the catalogue": "/pg_authid",
    "a helper as a function": "/rpc/refresh_server_admins?p_guild_id=1&p_user_ids={1}",
    "a helper of the policies": "/rpc/my_guild_ids",
    "up and out of rpc": "/rpc/../audit_logs",
    "up and out of rpc, encoded": "/rpc/%2e%2e/servers",
    "a slash within the name": "/servers%2f..%2foutbox",
    "two slashes": "//outbox",
    "a slash at the end": "/outbox/",
    "the path of hosted Supabase": "/rest/v1/outbox",
    "the page of the admin server": "/schema_cache",
    "a very long path": "/" + "a" * 5000,
}
OVERRIDES: Final = {"X-HTTP-Method-Override": "DELETE", "X-Method-Override": "DELETE"}
ADDRESSES: Final = {"X-Original-URL": "/outbox", "X-Rewrite-URL": "/outbox"}

ATTACKS = [
    *(Attack(f"closed table {p.table}", f"/{p.table}", answer=FORBIDDEN) for p in CLOSED),
    *(Attack(f"anon: {p.table}", f"/{p.table}?limit=1", "anon", answer=FORBIDDEN) for p in PROMISES),
    *(
        Attack(f"a month of {table} by its name", f"/{table}_{MONTH}", answer=REFUSED)
        for table in PARTITIONED
    ),
    *(
        Attack(f"read {schema}", f"/{table}", headers={"Accept-Profile": schema}, answer=REFUSED)
        for schema, table in OTHER_SCHEMAS.items()
    ),
    *(
        Attack(
            f"write {schema}", f"/{table}", "administrator", "POST", {"Content-Profile": schema}, {}, REFUSED
        )
        for schema, table in OTHER_SCHEMAS.items()
    ),
    *(Attack(hope, path, answer=REFUSED) for hope, path in PATHS.items()),
    Attack("another method by header", "/servers", "administrator", "POST", OVERRIDES, {}, FORBIDDEN),
    Attack("a method of another kind", "/servers", method="TRACE", answer=REFUSED),
    Attack("another path by header", "/servers", headers=ADDRESSES, answer=Answer.OWN),
    Attack("the page of the API", "/", answer=Answer.NO_ROWS),
    Attack("anon: the page of the API", "/", "anon", answer=Answer.FORBIDDEN),
]
