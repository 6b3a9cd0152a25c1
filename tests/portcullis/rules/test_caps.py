import pytest

from portcullis.models import Context, Finding
from portcullis.rules.caps import Settings, check
from tests.portcullis.builders import make_event


def find(text: str, settings: Settings | None = None) -> Finding | None:
    return check(make_event(text), Context(), settings or Settings())


def test_twenty_letters_are_too_few_to_say() -> None:
    assert find("A" * 20) is None


def test_the_twenty_first_capital_fires() -> None:
    finding = find("A" * 21)
    assert finding is not None
    assert finding.reason == "21 of 21 letters are capitals."


def test_less_than_80_in_a_hundred_is_no_shouting() -> None:
    assert find("A" * 79 + "b" * 21) is None
    assert find("A" * 80 + "b" * 20) is not None


@pytest.mark.parametrize(
    "text",
    [
        "see https://EXAMPLE.COM/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ok",
        "<:KEKWKEKWKEKWKEKWKEKWKEKW:123456789012345678> ha",
        "`SELECT NAME FROM TABLE WHERE ID = SOMETHING` fails",
        "```\nSELECT NAME FROM TABLE WHERE ID = SOMETHING\n```",
        "我们今天晚上一起玩游戏吧好不好啊我们今天晚上一起玩游戏吧",
        "1234567890 1234567890 1234567890 !!!",
    ],
)
def test_links_emoji_code_digits_and_scripts_without_capitals_do_not_count(text: str) -> None:
    assert find(text) is None


def test_capitals_of_every_script_count() -> None:
    assert find("ЗАРАБОТОК БЕЗ ВЛОЖЕНИЙ ПИШИТЕ") is not None
    assert find("ＣＯＭＥ　ＡＮＤ　ＧＥＴ　ＹＯＵＲ　ＧＩＦＴＳ　ＮＯＷ") is not None
