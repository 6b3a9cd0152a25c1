# ruff: noqa: RUF001  one attack writes Latin words in Cyrillic letters
"""The ten attacks, each of another kind: who takes part, what they do and when. Pure.

Names, texts and addresses are made up; domains end in ``.example``, which nobody can own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from portcullis.models import EventKind
from tools.demo.beat import Beat
from tools.demo.servers import REGULAR, Server

PHISHING_DOMAINS: Final = ("login.moonpatch.example", "free-frames.example", "starlost-gifts.example")
"""What the demo's list of phishing domains holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attacker:
    """An account that takes part in an attack. Ages in days; ``joins``: it joins during the attack."""

    name: str
    account_days: float = 400.0
    member_days: float = 120.0
    roles: tuple[str, ...] = ()
    joins: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """One attack. ``rule`` is what must fire, whatever else does."""

    name: str
    title: str
    rule: str
    server: str
    attackers: tuple[Attacker, ...]
    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class _Plan:
    """Makes the beats of one attack in one server, from ``begin_s`` on."""

    name: str
    title: str
    rule: str
    server: Server
    begin_s: float

    def attack(self, attackers: Sequence[Attacker], beats: Sequence[Beat]) -> Attack:
        return Attack(
            name=self.name,
            title=self.title,
            rule=self.rule,
            server=self.server.name,
            attackers=tuple(attackers),
            beats=tuple(beats),
        )

    def says(self, after_s: float, who: str, text: str, channel: str = "general") -> Beat:
        at_s = round(self.begin_s + after_s, 3)
        return Beat(at_s=at_s, server=self.server.name, who=who, channel=channel, text=text, attack=self.name)

    def joins(self, after_s: float, who: str) -> Beat:
        at_s = round(self.begin_s + after_s, 3)
        return Beat(at_s=at_s, server=self.server.name, who=who, event=EventKind.JOIN, attack=self.name)


def _burst(plan: _Plan) -> Attack:
    """An old account that its owner's little brother found open."""
    words = (
        "HELLO EVERYONE", "this is my brothers account", "he is asleep", "hehehe", "look", "I can write", "and write",
        "and write here", "and here", "nobody stops me", "la la la", "bananas", "more bananas", "are you all asleep",
    )  # fmt: skip
    who = Attacker(name="captain_brine", roles=(REGULAR,))
    return plan.attack([who], [plan.says(0.45 * n, who.name, text) for n, text in enumerate(words)])


def _copies(plan: _Plan) -> Attack:
    """A stolen account asks for the same favour in every channel."""
    who = Attacker(name="willow_tack", account_days=900, roles=(REGULAR,))
    text = "my cousin is in the finals of a drawing contest, one vote would mean a lot: https://finals-vote.example/c/{}"
    places = ("general", "random", "help", "showcase")
    return plan.attack(
        [who],
        [plan.says(1.1 * n, who.name, text.format(4471 + n), channel) for n, channel in enumerate(places)],
    )


def _coordinated(plan: _Plan) -> Attack:
    """Six prepared accounts say the same, each with an address of its own."""
    team = [
        Attacker(name=f"harbor_{word}", member_days=30)
        for word in ("ash", "birch", "elm", "fir", "oak", "yew")
    ]
    text = "the doors of the winter closed test are open since an hour, our whole crew got in {}https://wintertest.example/k/{}"
    marks = ("", "!! ", "🎉 ", "", "✨ ", "- ")
    return plan.attack(
        team,
        [
            plan.says(1.3 * n, who.name, text.format(marks[n], 7000 + 31 * n), ("general", "random")[n % 2])
            for n, who in enumerate(team)
        ],
    )


def _phishing(plan: _Plan) -> Attack:
    """Links to listed domains, in harmless words; one of them written so that a filter would not see it."""
    team = [Attacker(name=f"patchnotes_{n}", account_days=60, member_days=2) for n in (1, 2, 3)]
    texts = (
        f"the patch notes moved, this is the new address: https://{PHISHING_DOMAINS[0]}/notes",
        f"saw this on the forum, anyone tried? hxxps://{PHISHING_DOMAINS[1].replace('.', '[.]')}/start",
        f"screenshots from yesterday are here https://{PHISHING_DOMAINS[2]}/album/19",
    )
    pairs = zip(team, texts, strict=True)
    return plan.attack(team, [plan.says(2.1 * n, who.name, text) for n, (who, text) in enumerate(pairs)])


def _masked(plan: _Plan) -> Attack:
    """Links that show one address and lead to another."""
    team = [Attacker(name="clerk_of_steam", member_days=1), Attacker(name="kind_stranger77", member_days=1)]
    texts = (
        "[steamcommunity.com/gift/50](https://steam-cards.example/r/50) I already have mine, take it",
        "the rules changed, read [https://discord.com/guidelines](https://rules-update.example/read) please",
    )
    pairs = zip(team, texts, strict=True)
    return plan.attack(
        team, [plan.says(1.7 * n, who.name, text, "random") for n, (who, text) in enumerate(pairs)]
    )


def _invites(plan: _Plan) -> Attack:
    """Young accounts that call people away."""
    team = [Attacker(name=name, account_days=2, member_days=1) for name in ("lobby_liz", "lobby_lou")]
    texts = (
        "this place is slow, everybody is over at https://discord.gg/k7Tq2vXw tonight",
        "we have moved!! discord . gg / p4Rn8sYd is where it happens",
    )
    pairs = zip(team, texts, strict=True)
    return plan.attack(team, [plan.says(2.3 * n, who.name, text) for n, (who, text) in enumerate(pairs)])


def _join_raid(plan: _Plan) -> Attack:
    """Fourteen accounts come in at once."""
    team = [Attacker(name=f"visitor{n:04}", account_days=1, joins=True) for n in range(2201, 2215)]
    return plan.attack(team, [plan.joins(0.4 * n, who.name) for n, who in enumerate(team)])


def _mentions(plan: _Plan) -> Attack:
    """Two accounts ring at every door."""
    team = [Attacker(name="bell_ringer", member_days=3), Attacker(name="door_knocker", member_days=3)]
    crowd = plan.server.members
    beats = []
    for n, who in enumerate(team):
        called = " ".join(f"<@{name}>" for name in crowd[9 * n : 9 * n + 9])
        beats.append(plan.says(1.9 * n, who.name, f"{called} come and see what I have found", "help"))
    return plan.attack(team, beats)


def _lookalike(plan: _Plan) -> Attack:
    """Scam words in letters of other alphabets, with digits for letters, with invisible characters between."""
    team = [Attacker(name="prize_desk_a", member_days=5), Attacker(name="prize_desk_b", member_days=5)]
    texts = (
        "Frее nіtrо fоr 3 mоnths, сlаіm іt bеfоrе mіdnіght: https://n1tro-desk.example/get",
        "fr\u200bee n\u200bitro g1veaway, cl41m yours here https://n1tro-desk.example/now",
    )
    pairs = zip(team, texts, strict=True)
    return plan.attack(team, [plan.says(1.6 * n, who.name, text) for n, (who, text) in enumerate(pairs)])


def _scams(plan: _Plan) -> Attack:
    """New accounts with the oldest stories there are."""
    team = [
        Attacker(name=name, account_days=1, member_days=0.5)
        for name in ("mentor_mae", "desk_helper", "luna_offers")
    ]
    texts = (
        "I will teach the first 10 people how to earn $4,000 in 48 hours, you pay me 10% of your profit. DM me",
        "Official airdrop is live, connect your wallet and claim now https://claim-desk.example/start",
        "Your account was reported, a discord admin must verify your identity or it will be disabled, dm me",
    )
    pairs = zip(team, texts, strict=True)
    return plan.attack(
        team, [plan.says(2.2 * n, who.name, text, "help") for n, (who, text) in enumerate(pairs)]
    )


_ATTACKS: Final[tuple[tuple[str, str, str, int, float, Callable[[_Plan], Attack]], ...]] = (
    # name, title, rule that must fire, server, first second
    ("burst", "Burst of messages", "burst", 0, 3.0, _burst),
    ("invites", "Invites elsewhere", "invites", 2, 4.0, _invites),
    ("copies", "Copies over channels", "cross_channel", 1, 6.5, _copies),
    ("coordinated", "Coordinated group", "coordinated", 0, 9.0, _coordinated),
    ("phishing", "Phishing links", "phishing_domain", 2, 11.0, _phishing),
    ("masked", "Masked links", "masked_link", 1, 13.5, _masked),
    ("raid", "Join raid", "join_raid", 0, 17.0, _join_raid),
    ("mentions", "Mass mentions", "mentions", 1, 18.0, _mentions),
    ("lookalike", "Look-alike text", "phrases", 2, 20.0, _lookalike),
    ("scams", "Scam phrases, new accounts", "phrases", 1, 22.5, _scams),
)


def attacks(servers: Sequence[Server]) -> tuple[Attack, ...]:
    """All ten, in order of their beginning; several go on at once."""
    return tuple(
        write(_Plan(name, title, rule, servers[place], begin_s))
        for name, title, rule, place, begin_s, write in _ATTACKS
    )
