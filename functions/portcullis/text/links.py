"""Links, invites and domains in a cleaned text. Mention, emoji and timestamp markup is never taken for one."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from publicsuffixlist import PublicSuffixList

# Character classes with one repetition each, and bounded ones: linear with any input.
_URL: Final = re.compile(r"(?i)\bhttps?://[^\s<>|`\"\]]+")
_BARE: Final = re.compile(r"(?<![\w@./:-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?![\w@])(/[^\s<>|`\"\])]+)?")
_INNER_DOT: Final = re.compile(r"\.[^\W\d_]")
_MASKED: Final = re.compile(r"(?i)\[([^\[\]\n]{1,300})\]\(\s{0,3}<?(https?://[^\s<>)]+)")
_INVITE: Final = re.compile(
    r"(?i)(?:https?://)?(?:"
    r"(?:\w{1,16}\.)?discord(?:app)?\.com/invite|discord\.gg(?:/invite)?|dsc\.gg|invite\.gg|discord\.(?:me|io|link)"
    r"|(?<![\w.])\.gg)/([\w-]{2,64})"
)
_TRAILING: Final = ".,;:!?*_~')…"
_AUTHORITY_END: Final = re.compile(r"[/?#\\]")
_WELL_KNOWN: Final = frozenset(
    {
        "discord.com", "discord.gift", "discordapp.com", "epicgames.com", "giphy.com", "google.com", "imgur.com",
        "instagram.com", "netflix.com", "nintendo.com", "playstation.com", "reddit.com", "roblox.com", "spotify.com",
        "steamcommunity.com", "steampowered.com", "tenor.com", "twitch.tv", "twitter.com", "wikipedia.org", "x.com",
        "xbox.com", "youtu.be", "youtube.com",
    }
)  # fmt: skip
"""Where ordinary people link to all day, and scams do not live; not those that host anybody's files or pages."""
# File names and projects that look like domains: "setup.py", "socket.io", "ASP.NET".
_ALSO_NAMES: Final = frozenset(
    {"ai", "app", "cc", "dev", "io", "js", "md", "mov", "net", "pl", "ps", "py", "rs", "sh", "so", "zip"}
)
_PROGRAMS: Final = (
    ".exe",
    ".msi",
    ".scr",
    ".bat",
    ".cmd",
    ".jar",
    ".apk",
    ".dmg",
    ".rar",
    ".zip",
    ".7z",
    ".iso",
)
_MAX_HOST: Final = 253


class Link(NamedTuple):
    """One link. ``host`` is lower case, in punycode where it is not ASCII; ``domain`` is what its owner registered.

    ``domain`` equals the host for an IP address.
    """

    url: str
    host: str
    domain: str


class MaskedLink(NamedTuple):
    """A Markdown link ``[shown](target)``."""

    shown: str
    target: Link


def find_links(text: str) -> tuple[tuple[Link, ...], frozenset[str]]:
    """The links of a text, and hosts that it names without making a link of them.

    Links are URLs, invites, and bare domains with a path (``bit.ly/x``), in order of each kind. Bare domains
    (``evil.com``) count only under real top-level domains.
    """
    urls = [link for match in _URL.finditer(text) if (link := _link(match[0]))] if "://" in text else []
    bare = list(_bare(text))
    links = urls + [link for link in bare if "/" in link.url]
    return tuple(links), frozenset(link.host for link in bare if "/" not in link.url)


def find_invites(text: str) -> tuple[str, ...]:
    """The codes of Discord invites, as written, each once. Redirectors such as ``dsc.gg`` count."""
    if ".gg" not in (lowered := text.lower()) and "discord" not in lowered:
        return ()
    return tuple(dict.fromkeys(_INVITE.findall(text)))


def find_masked(text: str) -> tuple[MaskedLink, ...]:
    """Every Markdown link to a web address."""
    if "](" not in text:
        return ()
    return tuple(
        MaskedLink(match[1].strip(), link) for match in _MASKED.finditer(text) if (link := _link(match[2]))
    )


def without_masks(text: str) -> str:
    """``text`` with each Markdown link replaced by its target, so that the shown address is not counted too."""
    return _MASKED.sub(r" \2 ", text)


def to_tokens(text: str) -> str:
    """``text`` with a token for every link.

    ``<invite>``, ``<known>`` for sites that everybody links to, ``<link>`` for all others, ``<link> <program>`` where
    it leads to a download.
    """
    if "/" not in text:
        return text
    text = _URL.sub(_url_token, _INVITE.sub(" <invite> ", text))
    if not _INNER_DOT.search(text):
        return text
    return _BARE.sub(lambda match: " <link> " if match[1] and _link(match[0], bare=True) else match[0], text)


def _url_token(match: re.Match[str]) -> str:
    link = _link(match[0])
    if link and link.domain in _WELL_KNOWN:
        return " <known> "
    path = match[0].partition("?")[0].rstrip(_TRAILING).lower()
    return " <link> <program> " if path.endswith(_PROGRAMS) else " <link> "


def shown_link(shown: str) -> Link | None:
    """The link that a masked link's text pretends to be, None where it is ordinary words."""
    if match := _URL.search(shown):
        return _link(match[0])
    return next(_bare(shown), None)


def is_well_known(url: str) -> bool:
    """Whether ``url`` leads to a site that everybody links to."""
    link = _link(url)
    return link is not None and link.domain in _WELL_KNOWN


def is_also_name(host: str) -> bool:
    """Whether ``host``, where it stands without scheme and path, is as likely the name of a file or project."""
    return host.rpartition(".")[2] in _ALSO_NAMES


def with_parents(host: str) -> Iterator[str]:
    """The host and its parents down to the registrable domain: ``a.b.co.uk`` gives itself and ``b.co.uk``.

    Under a top-level domain that the public suffix list does not know, the last two labels count as registrable.
    """
    labels = host.split(".")
    domain = _registered(host)
    last = domain.count(".") + 1 if domain else len(labels) if labels[-1].isdigit() else 2
    for start in range(len(labels) - last + 1):
        yield ".".join(labels[start:])


@cache
def _suffixes() -> PublicSuffixList:
    # Read on first use: most messages carry no domain. Without punycode forms it loads in a third of the time.
    return PublicSuffixList(accept_unknown=False, accept_encoded_idn=False)


@lru_cache(maxsize=4096)
def _registered(host: str) -> str | None:
    domain = _suffixes().privatesuffix(readable(host))
    return ".".join(host.split(".")[-domain.count(".") - 1 :]) if domain else None


def readable(host: str) -> str:
    """``host`` in letters as people see them, without punycode."""
    return ".".join(map(_to_unicode, host.split("."))) if "xn--" in host else host


def registrable(host: str) -> str:
    """The domain that somebody registered, by the public suffix list; the host itself where the list has none."""
    return _registered(host) or host


def _bare(text: str) -> Iterator[Link]:
    """Words with inner dots that are hosts, with a path or without."""
    if _INNER_DOT.search(text):
        for match in _BARE.finditer(text):
            if link := _link(match[0], bare=True):
                yield link


def _to_ascii(label: str) -> str:
    """One label in punycode. Python's IDNA codec does more and takes forty times as long; the text is NFKC already."""
    return label if label.isascii() else f"xn--{label.encode('punycode').decode('ascii')}"


def _to_unicode(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode") or label
    except UnicodeError:
        return label


def _link(url: str, *, bare: bool = False) -> Link | None:
    """Read ``url``; a ``bare`` one (without a scheme) counts only under a real top-level domain."""
    url = url.rstrip(_TRAILING)
    rest = url if bare else url.partition("://")[2]
    authority = _AUTHORITY_END.split(rest, maxsplit=1)[0]
    host = authority.rpartition("@")[2].partition(":")[0].strip(".").lower()
    if not host.isascii():
        host = ".".join(map(_to_ascii, host[:_MAX_HOST].split(".")))
    last_label = host.rpartition(".")[2]
    if len(last_label) == len(host) or len(host) > _MAX_HOST or (bare and not last_label.isalpha()):
        return None
    domain = _registered(host)
    if bare and not domain:
        return None
    return Link(url, host, domain or host)
