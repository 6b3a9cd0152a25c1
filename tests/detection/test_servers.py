"""What an instance remembers of servers."""

from detection.servers import Servers
from portcullis.settings import RULES, Mode, defaults, parse

GUILD = "600000000000000001"
OBSERVED_S = 120
"""What observe_events looks back by itself; a server that changed a window is looked up there."""


def test_a_server_that_was_never_seen_has_the_defaults_and_no_version() -> None:
    servers = Servers()

    assert servers.of([GUILD])[GUILD].settings == defaults()
    assert servers.versions([GUILD]) == {}


def test_what_was_learned_is_known_by_its_version() -> None:
    servers = Servers()
    servers.learn({GUILD: {"version": 3, "settings": {"message_mode": "notify"}, "vanity_url_code": "home"}})

    assert servers.versions([GUILD]) == {GUILD: 3}
    assert servers.of([GUILD])[GUILD].settings.message_mode is Mode.NOTIFY
    assert servers.of([GUILD])[GUILD].vanity_url_code == "home"


def test_settings_that_do_not_fit_leave_the_defaults_and_the_channels() -> None:
    servers = Servers()
    stored = {"act_from": 7, "admin_channel_id": "500000000000000001"}
    servers.learn({GUILD: {"version": 1, "settings": stored, "vanity_url_code": None}})

    settings = servers.of([GUILD])[GUILD].settings
    assert settings.act_from == defaults().act_from
    assert settings.admin_channel_id == "500000000000000001"


def test_a_setting_that_no_version_knew_does_not_cost_the_others() -> None:
    servers = Servers()
    stored = {"never_heard_of": "500000000000000001", "message_mode": "notify"}
    servers.learn({GUILD: {"version": 1, "settings": stored}})

    assert servers.of([GUILD])[GUILD].settings == parse({"message_mode": "notify"})


def test_one_bad_value_of_a_rule_costs_that_value_alone() -> None:
    servers = Servers()
    kept = {"simulation": True, "message_mode": "notify", "exempt_roles": ["500000000000000001"]}
    burst = {"threshold": "many", "seconds": 5}
    stored = kept | {"rules": {"burst": burst, "honeypot": {"enabled": True}, "invites": "off"}}
    servers.learn({GUILD: {"version": 1, "settings": stored}})

    expected = parse(kept | {"rules": {"burst": {"seconds": 5}}})
    assert servers.of([GUILD])[GUILD].settings == expected


def test_memory_is_bounded_and_the_oldest_goes_first() -> None:
    servers = Servers(limit=2)
    for number in range(3):
        servers.learn({f"60000000000000000{number}": {"version": 1, "settings": {}}})

    assert servers.versions([f"60000000000000000{n}" for n in range(3)]).keys() == {
        "600000000000000001",
        "600000000000000002",
    }


def test_no_rule_looks_further_back_by_default_than_the_database_does() -> None:
    longest = max(
        value
        for rule in RULES.values()
        for name, value in rule.settings_type().model_dump().items()
        if name.endswith("seconds")
    )

    assert longest == OBSERVED_S
