"""Lists of phishing domains."""

import pytest

from portcullis.errors import UserError
from tools.domains import LONGEST, read_domains


def test_comments_blank_lines_and_hosts_files_are_understood_and_each_domain_is_taken_once() -> None:
    lines = ["# a list", "", "Bad.example", "0.0.0.0 worse.example  # yes", "bad.example.", "bücher.example"]

    assert read_domains(lines, "list") == ["bad.example", "worse.example", "bücher.example"]


@pytest.mark.parametrize(
    "line", ["nodot", "three words here", "a b.example c", "-", "ex ample.com extra", ".."]
)
def test_a_line_without_a_domain_is_named_by_list_and_number(line: str) -> None:
    with pytest.raises(UserError, match=r"^feed\.txt:2: "):
        read_domains(["fine.example", line], "feed.txt")


def test_a_domain_of_253_characters_is_one_and_of_254_is_none() -> None:
    label = "a" * 63
    longest = ".".join([label, label, label, "b" * (LONGEST - 3 * 64)])

    assert len(longest) == LONGEST
    assert read_domains([longest], "list") == [longest]
    with pytest.raises(UserError):
        read_domains([longest + "c"], "list")
