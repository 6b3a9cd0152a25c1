"""What /scan and its buttons share: a page of members' names, judged by the rules for names, and what they found.

Nothing is recorded. A page ends with its last member, or where a select is full.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Self

from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.response import COLOUR
from interactions.services import Services
from portcullis import snowflake
from portcullis.discord import components, embeds
from portcullis.discord.markdown import code, escape, one_line, user
from portcullis.errors import UserError
from portcullis.judge import judge
from portcullis.models import Context, Event, EventKind, Verdict
from portcullis.settings import Mode, ServerSettings
from portcullis.stored_settings import what_fits

MAX_LIMIT: Final = 2000
MAX_DAYS: Final = 3650

_ARGUMENT = re.compile(
    r"(0|[0-9]{15,20})\.(0|[0-9]{15,20})\.([0-9]{1,4})\.([0-9]{1,4})\.([0-9]{1,9})\.([0-9]{1,9})", re.ASCII
)
_NONE = "0"

_TITLE = Words("Names that look suspicious", "Verdächtige Namen")
_NOTHING = Words("I mind none of these names.", "Keiner dieser Namen fällt mir auf.")
_SEEN = Words("Looked at {seen:,} of {total:,} members.", "{seen} von {total} Mitgliedern angesehen.")
_OFF = Words(
    "`join_mode` is `off`, so no rule looks at names. `/detection mode` changes that.",
    "`join_mode` ist `off`, darum prüft keine Regel Namen. `/detection mode` ändert das.",
)
_CHOOSE = Words("Flag …", "Markieren …")
_MORE = Words("Continue", "Weiter")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """What to look at, and how far it has come: the argument of the button that continues.

    ``after``: the last member of the page before; ``seen``: how many came before, of how many in ``total``.
    """

    role: str | None = None
    days: int | None = None
    limit: int = MAX_LIMIT
    after: str | None = None
    seen: int = 0
    total: int = 0

    @property
    def argument(self) -> str:
        """Itself in a custom_id."""
        who = f"{self.after or _NONE}.{self.role or _NONE}.{self.days or 0}"
        return f"{who}.{self.limit}.{self.seen}.{self.total}"

    @classmethod
    def read(cls, argument: str) -> Self:
        """The other way round.

        Raises:
            UserError: a custom_id that is none of ours.
        """
        found = _ARGUMENT.fullmatch(argument)
        if found is None:
            raise UserError("I do not know how far this scan came. Please begin again: `/scan`.")
        after, role, days, limit, seen, total = found.groups()
        return cls(
            role=role if role != _NONE else None,
            days=int(days) or None,
            limit=min(max(int(limit), 1), MAX_LIMIT),
            after=after if after != _NONE else None,
            seen=int(seen),
            total=int(total),
        )


@dataclass(frozen=True, slots=True)
class Find:
    """A member whose name the rules mind."""

    user_id: str
    username: str
    verdict: Verdict

    @property
    def reasons(self) -> str:
        """Why, in a line."""
        return " ".join(self.verdict.reasons)


def page(interaction: Interaction, services: Services, scan: Scan) -> dict[str, Any]:
    """Embeds and components of the next page.

    Raises:
        UserError: no rule looks at names here.
    """
    found = services.store.scan_members(
        interaction=interaction.claim, role=scan.role, days=scan.days, after=scan.after, limit=scan.limit
    )
    current, _ = what_fits(found["settings"])
    if current.join_mode is Mode.OFF:
        raise UserError(say(_OFF, interaction))
    finds, looked = _look(found["members"], interaction, services, current)
    whole = looked == len(found["members"])
    seen = scan.seen + looked
    after = found["next"] if whole else found["members"][looked - 1]["user_id"]
    # Counted once; people may have joined since.
    total = max(seen, scan.total if found["total"] is None else found["total"])
    following = replace(scan, after=after, seen=seen, total=total) if after else None
    return {
        "embeds": [_embed(interaction, finds, seen=seen, total=total)],
        "components": list(_components(interaction, finds, following)),
    }


def _look(
    members: Sequence[Mapping[str, Any]],
    interaction: Interaction,
    services: Services,
    current: ServerSettings,
) -> tuple[list[Find], int]:
    """The finds, at most as many as a select takes, and how many members were looked at for them."""
    events = [_event(member, interaction, services.now_ms()) for member in members]
    domains = sorted({domain for event in events for domain in event.parsed.domains})
    listed = frozenset(services.store.listed_domains(domains=domains)) if domains else frozenset[str]()
    finds: list[Find] = []
    for looked, event in enumerate(events, start=1):
        context = Context(roles=event.roles or (), listed_domains=listed & event.parsed.domains)
        verdict = judge(event, context, current)
        if verdict.findings:
            finds.append(Find(event.user_id, event.username, verdict))
        if len(finds) == components.MAX_OPTIONS:
            return finds, looked
    return finds, len(events)


def _event(member: Mapping[str, Any], interaction: Interaction, now_ms: int) -> Event:
    """A member's name as if they had just taken it."""
    return Event(
        event_id=f"scan:{interaction.id}:{member['user_id']}",
        kind=EventKind.RENAME,
        at_ms=now_ms,
        guild_id=interaction.guild_id,
        user_id=member["user_id"],
        username=member["username"],
        text=member["username"],
        roles=tuple(member["roles"]),
        joined_at_ms=member["joined_at_ms"],
        account_created_ms=snowflake.to_ms(member["user_id"]),
    )


def _embed(interaction: Interaction, finds: Sequence[Find], *, seen: int, total: int) -> embeds.Json:
    lines = [f"{user(find.user_id)} {code(find.username)}: {escape(find.reasons)}" for find in finds]
    return embeds.embed(
        say(_TITLE, interaction),
        colour=COLOUR,
        fields=[],
        footer=say(_SEEN, interaction).format(seen=seen, total=total),
        description=embeds.lines(lines or [say(_NOTHING, interaction)], embeds.DESCRIPTION),
    )


def _components(
    interaction: Interaction, finds: Sequence[Find], following: Scan | None
) -> Iterator[components.Json]:
    if finds:
        options = [(find.user_id, one_line(find.username) or find.user_id, find.reasons) for find in finds]
        yield components.row(
            components.select(f"scan:flag:{interaction.id}", options, say(_CHOOSE, interaction))
        )
    if following:
        yield components.row(components.button(say(_MORE, interaction), f"scan:more:{following.argument}"))
