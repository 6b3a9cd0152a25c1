"""What all effects have in common."""

import pytest

from portcullis import registry
from portcullis.discord.client import DiscordClient
from portcullis.errors import DiscordError
from portcullis.outbox import effects
from portcullis.outbox.effect import Claimed, Effect, ImpossibleError, Result
from tests.portcullis.cases import a_case
from tests.portcullis.outbox.claims import a_claim


def refuse(claimed: Claimed, discord: DiscordClient) -> Result:
    raise DiscordError(404, claimed.payload, "refused")


def test_every_kind_of_the_outbox_has_its_effect() -> None:
    kinds = "restrict restore kick ban unban mute unmute"
    others = "delete_messages open_thread add_thread_member greet_thread close_thread reopen_thread"
    others += " set_up_role set_up_channel set_up_denials"
    channels = "collect_messages read_overwrite lock_channel unlock_channel set_slowmode"
    joins = "add_role welcome_member log_action"
    expected = {f"{kind}_member" for kind in kinds.split()} | set(f"{others} {channels} {joins}".split())
    assert set(registry.load(effects, "EFFECT", Effect)) == expected | {"notify", "update_notification"}


def test_a_code_that_settles_an_effect_is_its_result_and_any_other_is_raised(discord: DiscordClient) -> None:
    effect = Effect(name="x", run=refuse, settled_by={10007: {"left": True}})

    assert effect.carry_out(a_claim(10007), discord) == {"left": True}
    with pytest.raises(DiscordError):
        effect.carry_out(a_claim(10008), discord)


def test_a_code_that_has_words_is_impossible_in_these_words(discord: DiscordClient) -> None:
    effect = Effect(name="x", run=refuse, explained_by={10011: "the role was deleted"})

    with pytest.raises(ImpossibleError, match=r"^the role was deleted$"):
        effect.carry_out(a_claim(10011), discord)
    with pytest.raises(DiscordError):
        effect.carry_out(a_claim(10008), discord)


def test_a_row_of_the_outbox_becomes_a_claim() -> None:
    row = {
        "id": 12, "fence": 3, "kind": "notify", "attempts": 1, "lane": "case:1", "guild_id": "1",
        "payload": {"channel_id": "2"}, "case": None, "a_later_column": True,
    }  # fmt: skip
    claimed = Claimed.of(row)

    assert (claimed.id, claimed.fence, claimed.payload) == (12, 3, {"channel_id": "2"})
    assert claimed.nonce == "12"


def test_the_audit_log_names_the_case() -> None:
    assert a_claim(case=a_case()).audit_reason == "Portcullis, case 17"
    assert a_claim().audit_reason == "Portcullis"


def test_an_effect_that_needs_a_case_or_a_thread_is_impossible_without() -> None:
    with pytest.raises(ImpossibleError, match="belongs to no case"):
        a_claim().require_case()
    with pytest.raises(ImpossibleError, match="the case has no thread"):
        a_claim(case=a_case()).require_thread()
    assert a_claim(case=a_case(thread_id="77")).require_thread() == "77"
