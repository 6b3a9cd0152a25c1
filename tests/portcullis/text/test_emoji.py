import pytest

from portcullis.text.emoji import count_emoji


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("plain: text (c) 10:30 :smile: <#1>", 0),
        ("😀", 1),
        ("😀😀 😀", 3),
        ("👋🏽", 1),
        ("👨‍👩‍👧‍👦", 1),
        ("🇩🇪🇫🇷", 2),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 1),
        ("1️⃣2️⃣", 2),
        ("❤️❤", 2),
        ("<:blob:123456789012345678><a:dance:123456789012345678>", 2),
        ("★彡 ♪ ™ → ─ 你好 привет", 0),
        ("♥️ ☎️ →️", 3),
    ],
)
def test_emoji_are_counted_as_readers_do(text: str, count: int) -> None:
    assert count_emoji(text) == count
