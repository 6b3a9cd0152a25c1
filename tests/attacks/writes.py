"""Attempts to write: at home, where one may read, and elsewhere."""

from typing import Any, Final

from tests.attacks.attack import Answer, Attack
from tests.sql.rls.promises import PROMISES
from tests.sql.rls.two_servers import HOME, OTHER

ME: Final = HOME.person("administrator")
AT_HOME: Final = f"guild_id=eq.{HOME.guild_id}"
AT_THEIRS: Final = f"guild_id=eq.{OTHER.guild_id}"
GIANT: Final = ",".join(OTHER.id(number) for number in range(600))
RIGHTS: Final = {"guild_id": OTHER.guild_id, "user_id": ME, "is_admin": True, "is_moderator": True}
NEW_SERVER: Final = {"guild_id": "1" * 18, "settings": {}, "owner_id": ME}

Try = tuple[str, str, Any]
"""Method, path, body."""

TRIES: Final[dict[str, Try]] = {
    "settings of one's own server": ("PATCH", f"/servers?{AT_HOME}", {"settings": {}}),
    "settings of the other server": ("PATCH", f"/servers?{AT_THEIRS}", {"settings": {}}),
    "all servers at once": ("PATCH", "/servers", {"is_active": False}),
    "the owner of the other server": ("PATCH", f"/servers?{AT_THEIRS}", {"owner_id": ME}),
    "one's own reputation": ("PATCH", f"/users?discord_id=eq.{ME}", {"global_reputation_score": 1}),
    "one's own name": ("PATCH", f"/users?discord_id=eq.{ME}", {"username": "x"}),
    "one's own restriction": ("PATCH", f"/server_members?user_id=eq.{ME}", {"is_restricted": False}),
    "rights in the other server": ("POST", "/server_admins", RIGHTS),
    "rights in the other server by PUT": ("PUT", f"/server_admins?{AT_THEIRS}&user_id=eq.{ME}", RIGHTS),
    "rights by the conflict's columns": ("POST", "/server_admins?on_conflict=guild_id,user_id", RIGHTS),
    "columns that no form shows": ("POST", "/servers?columns=guild_id,settings,owner_id", [NEW_SERVER]),
    "many rows at once": ("POST", "/messages", [{"guild_id": OTHER.guild_id}] * 50),
    "a message, whatever its server": ("DELETE", f"/messages?message_id=in.({GIANT})", None),
    "a line of a log, gone": ("DELETE", f"/admin_actions?{AT_HOME}", None),
    "a line of a log, changed": ("PATCH", f"/audit_logs?{AT_HOME}", {"new_values": {}}),
    "an effect on Discord": ("POST", "/outbox", {"guild_id": OTHER.guild_id, "lane": "x", "kind": "ban"}),
    "a case, closed": ("PATCH", f"/verification_events?{AT_HOME}", {"status": "verified"}),
    "a trust, returned": (
        "POST",
        "/server_relationships",
        {"source_guild_id": OTHER.guild_id, "trust_level": 100},
    ),
}

PREFERENCES: Final = {
    "merging": "resolution=merge-duplicates,return=representation",
    "ignoring duplicates": "resolution=ignore-duplicates,return=representation",
    "with the row in return": "return=representation",
    "rolled back": "tx=rollback,return=representation",
    "with defaults": "missing=default",
    "with settings": "handling=lenient, timezone=UTC, role=postgres",
}


def _as(who: str, hope: str, attempt: Try, headers: dict[str, str] | None = None) -> Attack:
    method, path, body = attempt
    return Attack(hope, path, who, method, headers or {}, body, Answer.FORBIDDEN)


ATTACKS = [
    *(_as("administrator", f"insert into {p.table}", ("POST", f"/{p.table}", {})) for p in PROMISES),
    *(_as("administrator", f"delete all of {p.table}", ("DELETE", f"/{p.table}", None)) for p in PROMISES),
    *(_as("anon", f"anon: insert into {p.table}", ("POST", f"/{p.table}", {})) for p in PROMISES),
    *(_as("administrator", f"write {hope}", attempt) for hope, attempt in TRIES.items()),
    *(
        _as(
            "administrator",
            f"write rights {how}",
            TRIES["rights in the other server"],
            {"Prefer": preference},
        )
        for how, preference in PREFERENCES.items()
    ),
    *(
        _as(
            "administrator",
            f"write settings {how}",
            TRIES["settings of one's own server"],
            {"Prefer": preference},
        )
        for how, preference in PREFERENCES.items()
    ),
    *(
        _as(who, f"{who}: write {hope}", TRIES[hope])
        for who in ("outsider", "demoted", "manager", "no Discord")
        for hope in ("rights in the other server", "settings of one's own server", "an effect on Discord")
    ),
]
