"""Processor time, read from /proc."""

from tools.bench.cpu import Usage, parse_stat, sum_tree

STAT = "812 (post (master) x) S 7 812 812 0 -1 4194560 1 2 3 4 150 50 20 30 20 0 1 0 100 1000 200"


def test_reads_parent_and_time_behind_a_name_with_blanks_and_parentheses() -> None:
    assert parse_stat(STAT, 100) == Usage(parent=7, seconds=2.5)


def test_counts_children_and_their_children_and_nobody_else() -> None:
    usages = {1: Usage(0, 1.0), 2: Usage(1, 2.0), 3: Usage(2, 4.0), 9: Usage(0, 100.0)}
    assert sum_tree(usages, 1) == 7.0


def test_a_process_that_is_gone_has_used_nothing() -> None:
    assert sum_tree({1: Usage(0, 1.0)}, 5) == 0.0
