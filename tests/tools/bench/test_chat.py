"""The made-up conversation: what a benchmark may rely on."""

from collections import Counter
from random import Random

from tools.bench.chat import COPIES, Place, Said, conversation

PLACES = [
    Place(guild_id=str(guild), channels=("a", "b", "c", "d", "e"), people=("1", "2", "3"))
    for guild in range(10)
]


def talk(count: int = 1000, *, spam_share: float = 0.01, seed: int = 1) -> list[Said]:
    return conversation(PLACES, count, begin_ms=5_000, spam_share=spam_share, random=Random(seed))


def test_has_exactly_as_many_messages_as_asked_for() -> None:
    assert [len(talk(count)) for count in (1, 7, 1000)] == [1, 7, 1000]


def test_is_in_order_of_time_and_begins_no_earlier_than_told() -> None:
    times = [said.at_ms for said in talk()]
    assert times == sorted(times)
    assert times[0] >= 5_000


def test_one_seed_gives_one_conversation() -> None:
    assert talk(seed=3) == talk(seed=3)
    assert talk(seed=3) != talk(seed=4)


def test_the_share_of_spam_is_as_told() -> None:
    assert sum(said.is_spam for said in talk(1000, spam_share=0.02)) == 20
    assert not any(said.is_spam for said in talk(spam_share=0.0))


def test_a_spammer_posts_one_text_into_every_channel() -> None:
    attack = [said for said in talk(spam_share=0.005) if said.is_spam]
    assert len({said.text for said in attack}) == 1
    assert len({said.user_id for said in attack}) == 1
    assert Counter(said.channel_id for said in attack) == dict.fromkeys("abcde", COPIES // 5)


def test_ordinary_talk_hardly_repeats_its_longer_sentences() -> None:
    longer = [said.text for said in talk(2000, spam_share=0.0) if len(said.text) > 25]
    assert len(longer) > 1000
    assert Counter(longer).most_common(1)[0][1] < 4
