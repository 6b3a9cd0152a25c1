import pytest

from portcullis.models import Context
from portcullis.rules.zalgo import Settings, check
from tests.portcullis.builders import make_event


def test_eight_marks_on_a_letter_are_no_finding() -> None:
    assert check(make_event("z" + "\u0334" * 8 + "a"), Context(), Settings()) is None


def test_the_ninth_fires() -> None:
    finding = check(make_event("z" + "\u0334" * 9 + "a"), Context(), Settings())
    assert finding is not None
    assert finding.reason == "Stacked 9 marks on one letter."


@pytest.mark.parametrize("mark", ["\u0e47", "\u0489", "\u20dd"], ids=["Thai", "Cyrillic", "enclosing"])
def test_marks_without_a_combining_class_stack_too(mark: str) -> None:
    assert check(make_event("ก" + mark * 9), Context(), Settings()) is not None


@pytest.mark.parametrize(
    "text", ["ไม่เป็นไรครับ ซึ่งน้ำ", "Tiếng Việt rất đẹp", "שָׁלוֹם עֲלֵיכֶם", "नमस्ते दुनिया क़्या", "e\u0301te\u0301"]
)
def test_living_scripts_are_left_alone(text: str) -> None:
    assert check(make_event(text), Context(), Settings(marks=3)) is None
