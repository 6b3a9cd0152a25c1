"""Which concepts, near one another, make a scam."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Scam:
    """Concepts that together make a scam of one category, all within ``near`` characters.

    A ``hint`` counts less: by itself it is not enough to act on.
    """

    category: str
    needs: frozenset[str]
    hint: bool = False
    near: int = 160


def _scam(category: str, needs: str, *, hint: bool = False) -> Scam:
    return Scam(category, frozenset(needs.split(" + ")), hint)


SCAMS: Final = (
    _scam("gifts", "free + prize + link"),
    _scam("gifts", "free + prize + claim"),
    _scam("gifts", "free + device + contact"),
    _scam("gifts", "chosen + prize"),
    _scam("gifts", "chosen + link"),
    _scam("gifts", "chosen + claim"),
    _scam("gifts", "nitro + scan"),
    _scam("gifts", "nitro + claim + link"),
    _scam("gifts", "giving all + belongings"),
    _scam("gifts", "free + nitro", hint=True),
    _scam("adult", "adult offer + link"),
    _scam("adult", "adult offer + contact"),
    _scam("adult", "adult + invite"),
    _scam("adult", "adult + access"),
    _scam("adult", "adult sign + adult word"),
    _scam("adult", "adult + link", hint=True),
    _scam("adult", "exclusive + unlock", hint=True),
    _scam("adult", "adult + everyone", hint=True),
    _scam("adult", "access + invite", hint=True),
    _scam("adult", "adult offer", hint=True),
    _scam("investment", "teach + profit + amount"),
    _scam("investment", "teach + profit + contact"),
    _scam("investment", "teach + invest + profit"),
    _scam("investment", "profit + share"),
    _scam("investment", "invest + profit + contact"),
    _scam("investment", "amount + profit + contact"),
    _scam("investment", "profit + amount + period + link"),
    _scam("investment", "profit + amount + period + join"),
    _scam("investment", "guaranteed + contact"),
    _scam("investment", "guaranteed + invest"),
    _scam("investment", "guaranteed + amount"),
    _scam("investment", "testimonial + invest + amount"),
    _scam("investment", "testimonial + profit + amount"),
    _scam("investment", "testimonial + invest + link"),
    _scam("investment", "pitch + audience"),
    _scam("investment", "invest + audience", hint=True),
    _scam("wallets", "wallet act + token"),
    _scam("wallets", "wallet act + link"),
    _scam("wallets", "airdrop + claim now"),
    _scam("wallets", "token + claim now + link"),
    _scam("wallets", "seed + contact"),
    _scam("wallets", "seed + token", hint=True),
    _scam("wallets", "airdrop + link", hint=True),
    _scam("wallets", "token + hype", hint=True),
    _scam("accounts", "mistaken report"),
    _scam("accounts", "authority + reported"),
    _scam("accounts", "authority + verify"),
    _scam("accounts", "your account + reported + verify"),
    _scam("accounts", "your account + reported + link"),
    _scam("accounts", "your account + verify + link"),
    _scam("accounts", "scan + verify"),
    _scam("accounts", "your account + reported", hint=True),
    _scam("accounts", "recovery + contact"),
    _scam("accounts", "hacker + contact"),
    _scam("accounts", "lure + link"),
    _scam("accounts", "accusation + or else"),
    _scam("accounts", "authority + link", hint=True),
    _scam("wares", "sell + ware + contact"),
    _scam("wares", "sell + ware + amount"),
    _scam("wares", "ware + payment"),
    _scam("wares", "nitro + ware + contact"),
    _scam("wares", "dark ware + contact"),
    _scam("wares", "dark ware + amount"),
    _scam("wares", "dark ware + link"),
    _scam("promotion", "server advert + invite"),
    _scam("promotion", "lively + perks"),
    _scam("promotion", "lively + company"),
    _scam("promotion", "lively + invite"),
    _scam("promotion", "perks + invite"),
    _scam("promotion", "server advert + company"),
    _scam("promotion", "partners + look"),
    _scam("promotion", "crowd + join"),
    _scam("promotion", "perks + free + amount", hint=True),
    _scam("malware", "try game + program"),
    _scam("malware", "try game + assure + link"),
    _scam("malware", "program + assure + link"),
    _scam("malware", "try game + link", hint=True),
    _scam("jobs", "job + amount + contact"),
    _scam("jobs", "job + anyone + contact"),
    _scam("jobs", "job + little time + anyone"),
    _scam("jobs", "job + little time + contact"),
    _scam("jobs", "job + profit + contact"),
    _scam("jobs", "job + profit + period"),
    _scam("jobs", "job + profit + anyone"),
    _scam("jobs", "job + invest + contact"),
    _scam("jobs", "profit + little time + anyone"),
    _scam("jobs", "profit + anyone + amount", hint=True),
    _scam("bets", "sure bets + link"),
    _scam("bets", "bets + amount + claim"),
    _scam("bets", "bets + link", hint=True),
)
