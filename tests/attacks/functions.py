"""Attempts to call the bot's functions, by everybody who is not the bot and in every way that PostgREST knows."""

import json
from typing import Any, Final
from urllib.parse import urlencode

from tests.attacks.attack import Answer, Attack
from tests.sql.rls.two_servers import HOME, OTHER

CASE = "6f2b9c1e-0000-4000-8000-000000000002"
PRESS = {"id": OTHER.id(900), "guild_id": OTHER.guild_id, "user_id": HOME.person("administrator")}
PERIOD = {"p_interaction": PRESS, "p_guild_id": OTHER.guild_id, "p_days": 30}

CALLS: Final[dict[str, dict[str, Any]]] = {
    "change_server_list": {
        "p_interaction": PRESS,
        "p_guild_id": OTHER.guild_id,
        "p_path": ["exempt_roles"],
        "p_value": OTHER.id(901),
        "p_add": True,
        "p_most": 250,
    },
    "begin_job": {"p_job": "outbox", "p_takeover_s": 0},
    "claim_export": {"p_lease_s": 60},
    "claim_llm_reviews": {"p_limit": 100, "p_lease_s": 30, "p_asked": {}, "p_guild_ids": None},
    "claim_outbox": {"p_limit": 100, "p_lease_s": 30, "p_guild_ids": None},
    "config_history": {
        "p_interaction": PRESS,
        "p_guild_id": OTHER.guild_id,
        "p_key": None,
        "p_limit": 10,
    },
    "configure_scheduler": {"p_url": "https://attacker.example", "p_secret": "x"},
    "configure_server": {
        "p_interaction": PRESS,
        "p_guild_id": OTHER.guild_id,
        "p_patch": {"simulation": True},
    },
    "custom_access_token_hook": {"event": {"user_id": CASE, "claims": {}}},
    "end_punishments": {"p_limit": 100},
    "end_job": {"p_run": 1, "p_attempt": 1, "p_progress": {}, "p_rows_done": 0, "p_error": None},
    "end_lockdown": {"p_interaction": PRESS, "p_channel_id": None, "p_reason": "because", "p_roles": []},
    "ensure_partitions": {"p_months": 60},
    "expired_artifacts": {"p_limit": 100},
    "export_page": {"p_export": CASE, "p_after": [], "p_limit": 100},
    "finish_export": {"p_export": CASE, "p_fence": 1, "p_size_bytes": 0, "p_sha256": "0" * 64},
    "finish_llm_reviews": {"p_results": [], "p_asked": {}},
    "finish_outbox": {"p_results": []},
    "flag_members": {
        "p_interaction": PRESS,
        "p_people": [{"user_id": OTHER.suspect}],
        "p_reason": "because",
        "p_message": None,
        "p_roles": [],
        "p_may_kick": True,
    },
    "give_up_llm_reviews": {},
    "list_cases": {"p_interaction": PRESS, "p_typed": ""},
    "look_up_case": {"p_interaction": PRESS, "p_case_id": CASE},
    "look_up_member": {"p_interaction": PRESS, "p_user_id": OTHER.suspect},
    "note_case": {"p_interaction": PRESS, "p_case": {"id": CASE}, "p_note": "x"},
    "open_case_thread": {"p_interaction": PRESS, "p_case_id": CASE},
    "read_case": {"p_interaction": PRESS, "p_case": {"id": CASE}},
    "import_phishing_domains": {"p_source": "feed", "p_domains": ["discord.com"]},
    "inspect_server": {"p_interaction": PRESS, "p_guild_id": OTHER.guild_id},
    "label_message": {
        "p_interaction": PRESS,
        "p_message": {"message_id": OTHER.message_id, "user_id": OTHER.suspect, "content": "x"},
        "p_label": "not_spam",
    },
    "listed_domains": {"p_domains": ["bad.example"]},
    "mask_examples": {"p_rows": [{"id": CASE, "content": "x"}]},
    "mark_artifacts_deleted": {"p_ids": [CASE]},
    "moderate_member": {
        "p_interaction": PRESS,
        "p_user_id": OTHER.suspect,
        "p_action": "ban",
        "p_reason": "because",
        "p_roles": [],
    },
    "observe_events": {"p_batch": {"states": []}},
    "pardon_warning": {"p_interaction": PRESS, "p_warning": 1, "p_reason": "because", "p_roles": []},
    "punish_member": {
        "p_interaction": PRESS,
        "p_user_id": OTHER.suspect,
        "p_action": "tempban",
        "p_reason": "because",
        "p_roles": [],
        "p_seconds": 60,
        "p_delete_seconds": 0,
    },
    "queue_scheduled_exports": {},
    "purge_channel": {
        "p_interaction": PRESS,
        "p_channel_id": OTHER.channel_id,
        "p_count": 500,
        "p_user_id": None,
        "p_only": None,
        "p_reason": "because",
    },
    "read_effect": {"p_guild_id": OTHER.guild_id, "p_effect": 1},
    "read_export_file": {"p_interaction": PRESS, "p_guild_id": OTHER.guild_id, "p_number": 1},
    "read_exports": {"p_interaction": PRESS, "p_guild_id": OTHER.guild_id},
    "read_health": {"p_interaction": PRESS, "p_guild_id": OTHER.guild_id},
    "read_history": {"p_guild_id": OTHER.guild_id, "p_user_id": OTHER.suspect, "p_limit": 20},
    "read_lockdowns": {"p_guild_id": OTHER.guild_id, "p_lockdowns": ["1"]},
    "read_purge": {"p_guild_id": OTHER.guild_id, "p_effect": 1},
    "read_reputation": {"p_guild_id": HOME.guild_id, "p_user_ids": [OTHER.suspect]},
    "read_server": {"p_interaction": PRESS, "p_guild_id": OTHER.guild_id},
    "read_setup": {"p_guild_id": OTHER.guild_id},
    "read_trusted_flags": {"p_guild_id": HOME.guild_id, "p_user_ids": [OTHER.suspect]},
    "read_unmasked_examples": {"p_limit": 500},
    "read_warnings": {"p_interaction": PRESS, "p_user_id": OTHER.id(51), "p_limit": 20},
    "record_verdicts": {"p_batch": {"events": []}},
    "refresh_analytics": {},
    "report_member": {
        "p_interaction": PRESS,
        "p_person": {"user_id": OTHER.suspect},
        "p_reason": "because",
        "p_message": None,
    },
    "release_export": {"p_export": CASE, "p_fence": 1, "p_error": "because", "p_retry_s": None},
    "request_export": {"p_interaction": PRESS, "p_what": "cases", "p_format": "csv", "p_days": 30},
    "resolve_case": {"p_interaction": PRESS, "p_case_id": CASE, "p_action": "ban"},
    "resolve_case_v2": {"p_interaction": PRESS, "p_case": {"id": CASE}, "p_action": "ban", "p_roles": []},
    "retain_warnings": {"p_limit": 100},
    "scan_members": {
        "p_interaction": PRESS,
        "p_role": None,
        "p_days": None,
        "p_after": None,
        "p_limit": 100,
    },
    "setup_server": {"p_interaction": PRESS, "p_guild_id": OTHER.guild_id, "p_choices": {}},
    "stats_commands": PERIOD | {"p_command": "config", "p_user_id": OTHER.suspect},
    "stats_detections": PERIOD | {"p_rule": "burst", "p_user_id": OTHER.suspect},
    "stats_llm": PERIOD | {"p_purpose": "message_analysis"},
    "stats_members": PERIOD,
    "stats_network": PERIOD,
    "stats_overview": PERIOD,
    "stats_performance": PERIOD | {"p_effect": "notify"},
    "set_slowmode": {
        "p_interaction": PRESS,
        "p_channel_id": OTHER.channel_id,
        "p_seconds": 60,
        "p_reason": "because",
    },
    "start_lockdown": {"p_interaction": PRESS, "p_channel_id": None, "p_reason": "because", "p_roles": []},
    "warn_member": {
        "p_interaction": PRESS,
        "p_user_id": OTHER.suspect,
        "p_reason": "because",
        "p_roles": [],
        "p_defaults": {"warning_days": 30, "warning_ladder": []},
    },
    "save_export": {
        "p_export": CASE,
        "p_fence": 1,
        "p_part": "00000-1",
        "p_rows": 1,
        "p_after": None,
        "p_lease_s": 60,
    },
    "touch_job": {"p_run": 1, "p_attempt": 1, "p_progress": {}, "p_rows_done": 0},
}
"""Every function of public, with arguments that it would take from the bot. A new function gets a line here."""

NO_BOTS: Final = ("nobody", "anon", "administrator", "demoted", "outsider", "user_metadata.role")
BY_NAME: Final = {"Content-Profile": "public", "Prefer": "tx=rollback"}


def _query(arguments: dict[str, Any]) -> str:
    """Arguments in an address: text as it is, arrays of text as Postgres writes them, the rest as JSON."""

    def written(value: Any) -> str:
        if isinstance(value, list) and value and isinstance(value[0], str):
            return "{" + ",".join(value) + "}"
        return value if isinstance(value, str) else json.dumps(value)

    return urlencode({name: written(value) for name, value in arguments.items()})


def _calls(name: str, arguments: dict[str, Any], who: str) -> list[Attack]:
    path = f"/rpc/{name}"
    return [
        Attack(f"{who}: {name}", path, who, "POST", BY_NAME, arguments, Answer.FORBIDDEN),
        Attack(f"{who}: {name} by GET", f"{path}?{_query(arguments)}", who, answer=Answer.FORBIDDEN),
    ]


ATTACKS = [
    *(attack for who in NO_BOTS for name, args in CALLS.items() for attack in _calls(name, args, who)),
    Attack("set_config by name", "/rpc/set_config", method="POST", answer=Answer.REFUSED,
           body={"setting_name": "role", "new_value": "postgres", "is_local": False}),
    Attack("pg_sleep by name", "/rpc/pg_sleep?seconds=9", answer=Answer.REFUSED),
    Attack("a function of auth", "/rpc/uid", headers={"Accept-Profile": "auth"}, answer=Answer.REFUSED),
    Attack("a function of realtime", "/rpc/send", method="POST", headers={"Content-Profile": "realtime"},
           body={"payload": {}, "event": "x", "topic": f"guild:{OTHER.guild_id}"}, answer=Answer.REFUSED),
    Attack("a function of vault", "/rpc/create_secret", method="POST", headers={"Content-Profile": "vault"},
           body={"new_secret": "x"}, answer=Answer.REFUSED),
    Attack("a function of a trigger", "/rpc/track_server_settings", method="POST", body={}, answer=Answer.REFUSED),
    Attack("a function with too many arguments", "/rpc/ensure_partitions", method="POST", answer=Answer.REFUSED,
           body={"p_months": 1, "role": "service_role"}),
    Attack("a function with SQL for an argument", "/rpc/ensure_partitions?p_months=1);select 1", answer=Answer.REFUSED),
    Attack("a function and a filter on its answer", "/rpc/read_history?select=detections", answer=Answer.REFUSED),
    Attack("a function by PUT", "/rpc/ensure_partitions", method="PUT", body={"p_months": 1}, answer=Answer.REFUSED),
    Attack("one object for a parameter", "/rpc/record_verdicts", method="POST", body={"events": []},
           headers={"Prefer": "params=single-object"}, answer=Answer.REFUSED),
]  # fmt: skip
