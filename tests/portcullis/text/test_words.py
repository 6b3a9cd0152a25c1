import pytest

from portcullis.text.words import count_letters, to_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Get **FREE** Nitro: https://y.com <@1>", "get free nitro <link> <user>"),
        ("don't > # __stop__ ~~me~~", "dont stop me"),
        ("@everyone @here everyone", "<everyone> <everyone> everyone"),
        (
            "<@&1> <#1> <@!1> <t:1:R> </a:1> <id:customize>",
            "<role> <channel> <user> <time> <channel> <channel>",
        ),
        ("<:blob:1> <a:blob:1> 😀", ""),
        (
            "$50,000 50k$ €5 5 usd 300 dollars 0.5 eth 5000",
            "<money> <money> <money> <money> <money> <money> 5000",
        ),
        ("10% of 100 %", "<percent> of <percent>"),
        ("18+ c++ a+b 🔞", "18+ c+ a+ b 🔞"),
        ("", ""),
    ],
)
def test_words_are_plain_and_tokens_stand_for_the_rest(text: str, words: str) -> None:
    assert to_words(text) == words


@pytest.mark.parametrize(
    ("words", "letters"),
    [("gg <link> 123", 2), ("", 0), ("<user> <money>", 0), ("你好 ab", 4), ("a" * 20, 20)],
)
def test_letters_are_counted_without_tokens_and_digits(words: str, letters: int) -> None:
    assert count_letters(words) == letters
