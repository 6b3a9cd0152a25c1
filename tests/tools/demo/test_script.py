"""The demo's script, judged by the real rules in memory: the attacks convict, the chat does not."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from zlib import crc32

import pytest

from portcullis.judge import judge
from portcullis.models import Context, Event, EventKind, Sighting
from portcullis.settings import defaults
from portcullis.snowflake import from_ms
from portcullis.text import read
from portcullis.text.fingerprint import fingerprint
from tools.demo.attacks import PHISHING_DOMAINS, Attack
from tools.demo.beat import Beat
from tools.demo.script import LENGTH_S, Script, write
from tools.demo.servers import MEMBERS

DAY_MS = 86_400_000
BEGIN_MS = 4_000 * DAY_MS


def id_of(who: str, account_days: float) -> str:
    """An id that tells the account's age, and the same for the same name."""
    return str(int(from_ms(BEGIN_MS - round(account_days * DAY_MS))) + crc32(who.encode()) % (1 << 22))


def event_of(beat: Beat, number: int, account_days: float) -> Event:
    at_ms = BEGIN_MS + round(beat.at_s * 1000)
    mentions = [word[2:-1] for word in beat.text.split() if word.startswith("<@")]
    return Event(
        event_id=f"e{number:04}",
        kind=beat.event,
        at_ms=at_ms,
        guild_id=beat.server,
        user_id=id_of(beat.who, account_days),
        channel_id=beat.channel,
        message_id=None if beat.event is EventKind.JOIN else f"m{number:04}",
        text=beat.text,
        mentions=tuple(mentions),
        account_created_ms=at_ms - round(account_days * DAY_MS),
    )


def sighting_of(event: Event, order: int) -> Sighting:
    return Sighting(
        event_id=event.event_id,
        at_ms=event.at_ms,
        order=order,
        user_id=event.user_id,
        channel_id=event.channel_id,
        message_id=event.message_id,
        fingerprint=fingerprint(event.parsed, "key"),
        mentions=len(event.mentions),
        role_mentions=0,
        links=len(event.parsed.links),
    )


def convicted(script: Script) -> dict[tuple[str, str], set[str]]:
    """Server and account of everybody whom the judge acts on, with the rules that fired."""
    ages = {one.name: one.account_days for attack in script.attacks for one in attack.attackers}
    staff = {server.moderator for server in script.servers}
    names = {id_of(beat.who, ages.get(beat.who, 5)): beat.who for beat in script.beats}
    invites = {server.name: frozenset({server.invite}) for server in script.servers}
    events = [event_of(beat, n, ages.get(beat.who, 5)) for n, beat in enumerate(script.beats)]
    seen: dict[str, list[Sighting]] = defaultdict(list)
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for order, event in enumerate(events):
        own = sighting_of(event, order)
        seen[event.guild_id].append(own)
        here = seen[event.guild_id]
        context = Context(
            own=tuple(each for each in here if each.user_id == event.user_id and each.message_id),
            copies=tuple(each for each in here if each.fingerprint == own.fingerprint and each.message_id),
            joins=tuple(each for each in here if each.message_id is None),
            listed_domains=frozenset(PHISHING_DOMAINS),
            invite_codes=invites[event.guild_id],
            staff=names[event.user_id] in staff,
        )
        verdict = judge(event, context, defaults())
        if verdict.confidence >= 0.5:
            named = {s.user_id for finding in verdict.findings if finding.group for s in finding.sightings}
            for user_id in named | {event.user_id}:
                found[event.guild_id, names[user_id]].update(verdict.rules)
    return found


@pytest.fixture(scope="module", params=[1, 2, 77])
def any_script(request: pytest.FixtureRequest) -> Script:
    return write(seed=request.param)


def test_the_rules_convict_every_attacker_and_nobody_else(any_script: Script) -> None:
    attackers = {
        (attack.server, one.name): attack for attack in any_script.attacks for one in attack.attackers
    }
    found = convicted(any_script)
    assert found.keys() == attackers.keys()
    assert all(attack.rule in found[who] for who, attack in attackers.items())


def test_a_seed_gives_the_same_script_and_another_a_different_one(script: Script) -> None:
    assert write(seed=1) == script
    assert write(seed=2).beats != script.beats


def test_two_hundred_people_all_have_their_say(script: Script) -> None:
    members = {name for server in script.servers for name in server.members}
    speakers = {beat.who for beat in script.beats if beat.attack is None}
    assert len(members) == MEMBERS
    assert speakers == members | {server.moderator for server in script.servers}


def test_the_chat_is_long_varied_and_goes_on_during_every_attack(script: Script) -> None:
    chat = [beat for beat in script.beats if beat.attack is None]
    assert len(chat) > 500
    assert len({beat.text for beat in chat}) > 300
    assert max(later.at_s - earlier.at_s for earlier, later in pairwise(chat)) < 2
    for attack in script.attacks:
        between = [beat for beat in chat if attack.beats[0].at_s < beat.at_s < attack.beats[-1].at_s]
        assert len(between) > 5


def test_nobody_writes_more_than_five_messages_in_ten_seconds(any_script: Script) -> None:
    by_author: dict[str, list[float]] = defaultdict(list)
    for beat in any_script.beats:
        if beat.attack is None:
            by_author[beat.who].append(beat.at_s)
    assert max(most_within(times, 10) for times in by_author.values()) == 5


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(begin <= at_s < begin + seconds for at_s in times) for begin in times)


def test_ten_attacks_of_ten_kinds(script: Script) -> None:
    assert len({attack.name for attack in script.attacks}) == 10
    # Look-alike letters and scam phrases meet the same rule, by different ways.
    assert len({attack.rule for attack in script.attacks}) == 9
    assert sum(len(attack.attackers) > 2 for attack in script.attacks) == 4


def test_attackers_are_nobody_else(script: Script) -> None:
    names = [one.name for attack in script.attacks for one in attack.attackers]
    names += [name for server in script.servers for name in (*server.members, server.moderator)]
    assert len(set(names)) == len(names)


def test_every_beat_of_an_attack_is_one_of_its_attackers(script: Script) -> None:
    for attack in script.attacks:
        assert {beat.who for beat in attack.beats} == {one.name for one in attack.attackers}
        assert {(beat.attack, beat.server) for beat in attack.beats} == {(attack.name, attack.server)}


def test_several_attacks_go_on_at_once_and_all_end_with_the_chat(script: Script) -> None:
    spans = [(attack.beats[0].at_s, attack.beats[-1].at_s) for attack in script.attacks]
    assert any(
        begin < other_end and other_begin < begin for begin, _ in spans for other_begin, other_end in spans
    )
    assert max(end for _, end in spans) < LENGTH_S


def test_beats_are_in_order_and_short_enough_for_a_minute(script: Script) -> None:
    assert all(earlier.at_s <= later.at_s for earlier, later in pairwise(script.beats))
    assert script.length_s < 40


def hosts(attacks: Iterable[Attack]) -> set[str]:
    return {link.host for attack in attacks for beat in attack.beats for link in read(beat.text).links}


def test_the_attacks_addresses_belong_to_nobody(script: Script) -> None:
    assert {host for host in hosts(script.attacks) if not host.endswith(".example")} == {"discord.gg"}
