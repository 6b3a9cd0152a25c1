"""What triggers would have counted: a server's numbers by day, and by day and rule."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from tools.seed.tables import COLUMNS, Rows

_OUTCOMES = {"verified": "verified_count", "rejected": "rejected_count", "banned": "ban_count"}


class Counters:
    """Counters of one server."""

    def __init__(self) -> None:
        self._days: defaultdict[date, Counter[str]] = defaultdict(Counter)
        self._rules: defaultdict[tuple[date, str], Counter[str]] = defaultdict(Counter)

    def add(self, day: date, column: str, count: int = 1) -> None:
        """Add to a column of analytics."""
        self._days[day][column] += count

    def hit(self, day: date, rules: Iterable[str]) -> None:
        """A detection by these rules."""
        self.add(day, "detection_count")
        for rule in rules:
            self._rules[day, rule]["hit_count"] += 1

    def decided(self, day: date, status: str, rules: Iterable[str]) -> None:
        """A decision that still stands: a verified case is a false positive of each of its rules."""
        self.add(day, _OUTCOMES[status])
        wrong = status == "verified"
        if wrong:
            self.add(day, "false_positive_count")
        for rule in rules:
            column = "false_positive_count" if wrong else "confirmed_count"
            self._rules[day, rule][column] += 1

    def write(self, guild_id: str, rows: Rows) -> None:
        """Write the rows of analytics and rule_stats."""
        for day, counts in sorted(self._days.items()):
            rows.add("analytics", guild_id, day, *_values("analytics", counts))
        for (day, rule), counts in sorted(self._rules.items()):
            rows.add("rule_stats", guild_id, day, rule, *_values("rule_stats", counts))


def _values(table: str, counts: Counter[str]) -> list[int]:
    return [counts[column] for column in COLUMNS[table].split() if column.endswith("_count")]
