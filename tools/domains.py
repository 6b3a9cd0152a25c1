"""Reads lists of phishing domains: one a line, as the public lists come."""

from collections.abc import Iterable

from portcullis.errors import UserError

LONGEST = 253
"""Characters of a domain name, RFC 1035 section 2.3.4."""


def read_domains(lines: Iterable[str], where: str) -> list[str]:
    """The domains of a list, in lower case, each once, in order.

    Blank lines and what follows ``#`` are passed over; ``0.0.0.0 bad.example``, as in hosts files, is understood.

    Raises:
        UserError: a line holds no domain; ``where`` names the list.
    """
    domains: dict[str, None] = {}
    for number, line in enumerate(lines, 1):
        words = line.split("#", 1)[0].split()
        if not words:
            continue
        domain = words[-1].lower().rstrip(".")
        if len(words) > 2 or not _is_domain(domain):
            raise UserError(f"{where}:{number}: {line.strip()[:60]!r} is no domain")
        domains[domain] = None
    return list(domains)


def _is_domain(name: str) -> bool:
    try:
        ascii_name = name.encode("idna").decode()
    except UnicodeError:
        return False
    labels = ascii_name.split(".")
    return (
        len(ascii_name) <= LONGEST
        and len(labels) > 1
        and all(label.replace("-", "").replace("_", "").isalnum() for label in labels)
    )
