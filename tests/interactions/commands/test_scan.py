"""/scan, over the real database."""

from typing import Any

import pytest

from portcullis.db.store import Store
from tests.interactions.bot import Bot, is_private
from tests.interactions.test_scans import finds, joins
from tests.sql.stories import new_id


def test_it_lists_suspicious_names_with_reasons_and_does_nothing_to_anybody(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    joins(real_store, guild_id, "ann", "bob")
    (suspect,) = joins(real_store, guild_id, "discord.gg/freegold")
    answer = real_bot.command("scan", guild_id=guild_id)
    assert is_private(answer)
    (embed,) = answer["data"]["embeds"]
    assert embed["description"].startswith(f"<@{suspect}> `discord.gg/freegold`: ")
    assert embed["footer"]["text"] == "Looked at 3 of 3 members."
    assert finds(answer) == [suspect]
    assert real_store.claim_outbox(limit=9, lease_s=30, guild_ids=[guild_id]) == []


def test_a_domain_of_the_phishing_list_is_found(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    real_store.import_phishing_domains(source="scan", domains=["evil-gift.com"])
    (suspect,) = joins(real_store, guild_id, "evil-gift.com/now")
    assert finds(real_bot.command("scan", guild_id=guild_id)) == [suspect]


def test_without_finds_there_is_nothing_to_choose(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    joins(real_store, guild_id, "ann")
    answer = real_bot.command("scan", guild_id=guild_id, locale="de")
    assert answer["data"]["embeds"][0]["description"] == "Keiner dieser Namen fällt mir auf."
    assert "components" not in answer["data"]


def test_with_join_mode_off_it_says_so(real_bot: Bot, guild_id: str) -> None:
    real_bot.command("config set", {"key": "join_mode", "value": "off"}, guild_id=guild_id)
    answer = real_bot.command("scan", guild_id=guild_id)
    assert "`join_mode` is `off`" in answer["data"]["content"]


def test_only_members_with_the_role_are_looked_at(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    role = new_id()
    (worn,) = joins(real_store, guild_id, "discord.gg/one", roles=[role])
    joins(real_store, guild_id, "discord.gg/two")
    answer = real_bot.command("scan", {"role": role, "joined": 3650}, guild_id=guild_id)
    assert finds(answer) == []  # nobody knows when they joined
    assert finds(real_bot.command("scan", {"role": role}, guild_id=guild_id)) == [worn]


@pytest.mark.parametrize(
    "options", [{"limit": 0}, {"limit": 2001}, {"joined": 0}, {"joined": 3651}, {"role": "admins"}]
)
def test_options_out_of_range_are_refused_in_words(
    real_bot: Bot, guild_id: str, options: dict[str, Any]
) -> None:
    (name,) = options
    answer = real_bot.command("scan", options, guild_id=guild_id)
    assert answer["data"]["content"].startswith(f"`{name}` must be ")
