"""A message's text, read once: everything that rules, fingerprints and the database need to know of it."""

import re
from dataclasses import dataclass
from typing import Final

from portcullis.text import links
from portcullis.text.emoji import count_emoji
from portcullis.text.links import Link, MaskedLink
from portcullis.text.normalise import clean, unmask
from portcullis.text.restore import restore_links
from portcullis.text.words import count_letters, to_words

# Linear all the same: only the last few fences can lack their end, so the text is not searched again and again.
_CODE: Final = re.compile(r"(?s)```(.+?)```|``(.+?)``|`([^`]+)`")
_EVERYONE: Final = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text in the forms that rules compare. All of it derives from ``raw``."""

    raw: str = ""
    prose: str = ""
    """Cleaned, links restored, code left out; case and genuine scripts kept."""
    code: tuple[str, ...] = ()
    """The contents of code blocks and spans, untouched."""
    words: str = ""
    """Plain words of prose and code, see ``portcullis.text.words``."""
    unmasked: str = ""
    """The words with leet digits and spaced-out letters undone; the same as ``words`` where there are none."""
    letters: int = 0
    """How many letters the words have."""
    emoji: int = 0
    """How many emoji stand outside code."""
    links: tuple[Link, ...] = ()
    """What a reader could follow, invites among them; none from code."""
    invites: tuple[str, ...] = ()
    """Codes of Discord invites, as written."""
    masked: tuple[MaskedLink, ...] = ()
    domains: frozenset[str] = frozenset()
    """Every host that the prose names, and its parents down to the registrable domain: what to look up in lists."""
    everyone: bool = False
    """Says ``@everyone`` or ``@here`` outside code."""


EMPTY: Final = Text()


def read(content: str) -> Text:
    """Read ``content``, a message or a name as Discord delivers it. Linear in its length."""
    if not content:
        return EMPTY
    prose, code = _split_code(content) if "`" in content else (content, ())
    emoji = count_emoji(prose)
    prose = restore_links(clean(prose))
    whole = f"{prose} {clean(' '.join(code))}" if code else prose
    words = to_words(whole)
    plain = unmask(whole)
    masked = links.find_masked(prose)
    followed = links.without_masks(prose) if masked else prose
    found, named = links.find_links(followed)
    hosts = named | {link.host for link in found}
    return Text(
        raw=content,
        prose=prose,
        code=code,
        words=words,
        unmasked=words if plain == whole.lower() else to_words(plain),
        letters=count_letters(words),
        emoji=emoji,
        links=found,
        invites=links.find_invites(prose),
        masked=masked,
        domains=frozenset(parent for host in hosts for parent in links.with_parents(host)),
        everyone="@" in prose and _EVERYONE.search(prose) is not None,
    )


def _split_code(content: str) -> tuple[str, tuple[str, ...]]:
    """The text around code, and the code."""
    code = tuple(next(filter(None, groups)) for groups in _CODE.findall(content))
    return _CODE.sub(" ", content), code
