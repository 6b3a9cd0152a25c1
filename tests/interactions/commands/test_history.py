"""/history: what is known of somebody, explained."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interactions.history_view import embed_of
from interactions.interaction import Interaction, Kind
from portcullis.db.store import Store
from portcullis.discord.markdown import length
from tests.interactions.bot import Bot, is_private
from tests.sql.stories import judged, new_id


def history(bot: Bot, guild_id: str, user_id: str, **fields: Any) -> dict[str, Any]:
    answer = bot.command("history", {"user": user_id}, guild_id=guild_id, **fields)
    assert is_private(answer)
    (embed,) = answer["data"]["embeds"]
    return dict(embed)


def fields(embed: dict[str, Any]) -> dict[str, str]:
    return {field["name"]: field["value"] for field in embed["fields"]}


def test_detections_cases_decisions_and_deeds_are_told(
    real_bot: Bot, real_store: Store, guild_id: str
) -> None:
    suspect = new_id()
    real_store.record_verdicts(batch={"events": [judged(guild_id=guild_id, user_id=suspect)]})
    real_bot.command("case close", {"outcome": "reject", "user": suspect}, guild_id=guild_id)

    shown = fields(history(real_bot, guild_id, suspect))

    assert shown["Known here"].startswith("1 cases: 0 verified, 1 rejected, 0 banned\n1 detections")
    assert "rejected by <@" in shown["Cases"]
    assert "reject by <@" in shown["Decisions"]
    assert "phrases · 90% · restrict · [message](https://discord.com/channels/" in shown["Detections"]


def test_active_warnings_are_counted(real_bot: Bot, guild_id: str) -> None:
    suspect = new_id()
    real_bot.command("warn add", {"user": suspect, "reason": "rude"}, guild_id=guild_id)
    assert fields(history(real_bot, guild_id, suspect))["Known here"].endswith("; 1 active warnings")


def test_reputation_is_explained_here_and_everywhere(real_bot: Bot, real_store: Store, guild_id: str) -> None:
    suspect = new_id()
    real_store.record_verdicts(batch={"events": [judged(guild_id=guild_id, user_id=suspect)]})
    reputation = fields(history(real_bot, guild_id, suspect))["Reputation"]
    assert reputation.startswith("Here **+0.00**, on all servers **+0.00**; from -1 (spam)")
    assert "Has had cases on 1 servers, the first <t:" in reputation


def test_a_stranger_has_none_and_it_is_told_in_german_too(real_bot: Bot, guild_id: str) -> None:
    embed = history(real_bot, guild_id, new_id(), locale="de")
    assert embed["title"] == "Vorgeschichte"
    assert "ist nicht hier" in embed["description"]
    assert "Hatte auf keinem Server einen Fall." in fields(embed)["Ansehen"]
    assert "Funde" not in fields(embed)


@pytest.mark.parametrize("permissions", [0, 1 << 5])
def test_a_member_is_told_nothing(real_bot: Bot, guild_id: str, permissions: int) -> None:
    answer = real_bot.command("history", {"user": new_id()}, guild_id=guild_id, permissions=permissions)
    assert "embeds" not in answer["data"]


def test_a_moderator_role_of_the_server_is_enough(real_bot: Bot, guild_id: str) -> None:
    role = new_id()
    real_bot.command("config set", {"key": "moderator_roles", "value": f"<@&{role}>"}, guild_id=guild_id)
    history(real_bot, guild_id, new_id(), permissions=0, roles=[role])


WORDS = st.text(alphabet=st.sampled_from("a`*_@<>[]()\\\n#😀\u202e"), max_size=500)
TIME = "2026-11-30T12:00:00.123456+00:00"
HISTORY = st.fixed_dictionaries(
    {
        "user_id": st.just("400000000000000001"),
        "username": WORDS,
        "account_created_ms": st.integers(0, 2**43),
        "joined_at_ms": st.none() | st.integers(0, 2**43),
        "left": st.booleans(),
        "restricted": st.booleans(),
        "messages": st.integers(0, 2**40),
        "reputation": st.fixed_dictionaries(
            {
                "local": st.floats(-1, 1),
                "global": st.floats(-1, 1),
                "suspicious_servers": st.integers(0, 999),
                "first_flagged_ms": st.none() | st.integers(0, 2**43),
            }
        ),
        "counts": st.just(
            {"cases": 9, "verified": 3, "rejected": 3, "banned": 3, "detections": 99, "warnings": 2}
        ),
        "decisions": st.lists(
            st.just({"number": 1, "action": "false_positive", "admin_id": "4" * 18, "at_ms": 1}), max_size=10
        ),
        "cases": st.lists(
            st.just({"number": 1, "status": "banned", "opened_at": TIME, "resolved_by": None}), max_size=10
        ),
        "detections": st.lists(
            st.fixed_dictionaries(
                {
                    "detected_at": st.just(TIME),
                    "rules": st.lists(st.just("phishing_domain"), max_size=9),
                    "confidence": st.floats(0, 1),
                    "action": st.just("restrict"),
                    "channel_id": st.just("5" * 18),
                    "message_id": st.none() | st.just("6" * 18),
                }
            ),
            max_size=10,
        ),
        "actions": st.lists(
            st.fixed_dictionaries(
                {
                    "acted_at": st.just(TIME),
                    "action": st.just("ban"),
                    "moderator_id": st.none(),
                    "reason": st.none() | WORDS,
                }
            ),
            max_size=10,
        ),
    }
)


@given(HISTORY, st.sampled_from(["en-US", "de"]))
def test_a_history_always_fits_into_one_embed(found: dict[str, Any], locale: str) -> None:
    reader = Interaction(
        id="1" * 18, token="t", kind=Kind.COMMAND, user_id="2" * 18, guild_id="3" * 18, locale=locale
    )
    embed = embed_of(found, reader)
    texts = [text for field in embed["fields"] for text in (field["name"], field["value"])]
    assert sum(map(length, [embed["title"], embed["description"], embed["footer"]["text"], *texts])) <= 6000
    assert all(1 <= length(field["value"]) <= 1024 for field in embed["fields"])
    lists = sum(bool(found[name]) for name in ("cases", "decisions", "detections", "actions"))
    assert len(embed["fields"]) == 4 + lists
