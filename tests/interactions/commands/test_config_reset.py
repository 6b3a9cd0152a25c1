"""/config reset: one setting, one rule, or all, and what stays, over the real database."""

from typing import Any

from portcullis.db.store import Store
from tests.interactions.bot import Bot, is_private
from tests.sql.stories import new_id

ROLE, CHANNEL = new_id(), new_id()


def stored(store: Store, guild_id: str) -> dict[str, Any]:
    found = store.read_server(interaction={}, guild_id=guild_id)
    assert found is not None
    return dict(found["settings"])


def configure(store: Store, guild_id: str, **patch: Any) -> None:
    asker = {"id": new_id(), "guild_id": guild_id, "user_id": new_id()}
    store.configure_server(interaction=asker, guild_id=guild_id, patch=patch)


def button(answer: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = answer["data"]["components"][0]["components"][0]
    return found


def test_one_setting_is_reset_at_once(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    configure(real_store, guild_id, act_from=0.9, rules={"burst": {"weight": 0.1, "threshold": 3}})
    answer = real_bot.command("config reset", {"key": "burst.weight"}, guild_id=guild_id)
    assert is_private(answer)
    assert "`burst.weight` is as it was in the beginning" in answer["data"]["content"]
    assert stored(real_store, guild_id)["rules"] == {"burst": {"threshold": 3}}
    assert stored(real_store, guild_id)["act_from"] == 0.9


def test_one_rule_is_reset_with_all_its_settings(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    configure(real_store, guild_id, rules={"burst": {"weight": 0.1, "threshold": 3}, "links": {"weight": 0}})
    real_bot.command("config reset", {"key": "burst"}, guild_id=guild_id)
    assert stored(real_store, guild_id)["rules"] == {"links": {"weight": 0}}


def test_all_is_asked_first_and_nothing_happens_before(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    configure(real_store, guild_id, act_from=0.9)
    answer = real_bot.command("config reset", guild_id=guild_id)
    assert is_private(answer)
    assert button(answer)["custom_id"] == "config:reset:keep"
    assert stored(real_store, guild_id)["act_from"] == 0.9


def test_all_keeps_roles_and_channels_also_those_of_rules(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    configure(
        real_store,
        guild_id,
        act_from=0.9,
        exempt_roles=[ROLE],
        moderator_roles=[ROLE],
        rules={"burst": {"weight": 0.1, "exempt_channels": [CHANNEL]}, "watchlist": {"words": ["x"]}},
    )
    role = stored(real_store, guild_id)["restricted_role_id"]
    confirm = button(real_bot.command("config reset", guild_id=guild_id))["custom_id"]
    answer = real_bot.press(confirm, guild_id=guild_id)
    assert answer["type"] == 7
    assert "All settings are as they were" in answer["data"]["content"]
    assert answer["data"]["components"] == []
    left = stored(real_store, guild_id)
    assert left.pop("rules") == {"burst": {"exempt_channels": [CHANNEL]}}
    assert left == {"restricted_role_id": role, "exempt_roles": [ROLE], "moderator_roles": [ROLE]}


def test_all_with_ids_leaves_nothing(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    configure(real_store, guild_id, act_from=0.9, exempt_roles=[ROLE], rules={"links": {"weight": 0}})
    asked = real_bot.command("config reset", {"ids": True}, guild_id=guild_id)
    assert "roles and channels included" in asked["data"]["content"]
    real_bot.press(button(asked)["custom_id"], guild_id=guild_id)
    assert stored(real_store, guild_id) == {}


def test_what_is_no_setting_any_more_can_be_reset_by_name_and_goes_with_all(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    configure(real_store, guild_id, was_once=1, rules={"gone": {"x": 1, "y": 2}})
    real_bot.command("config reset", {"key": "gone.x"}, guild_id=guild_id)
    assert stored(real_store, guild_id)["rules"] == {"gone": {"y": 2}}
    real_bot.press("config:reset:keep", guild_id=guild_id)
    left = stored(real_store, guild_id)
    assert sorted(left) == ["restricted_role_id", "rules"]
    assert left["rules"] == {}


def test_what_never_was_a_setting_is_refused(real_bot: Bot, guild_id: str) -> None:
    answer = real_bot.command("config reset", {"key": "nothing"}, guild_id=guild_id, locale="de")
    assert "Es gibt keine Einstellung `nothing`" in answer["data"]["content"]


def test_the_question_is_asked_in_german(real_bot: Bot, guild_id: str) -> None:
    answer = real_bot.command("config reset", guild_id=guild_id, locale="de")
    assert "Es geschieht nichts, bevor du bestätigst" in answer["data"]["content"]
    assert button(answer)["label"] == "Alle Einstellungen zurücksetzen"
