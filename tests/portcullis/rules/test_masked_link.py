import pytest

from portcullis.models import Context
from portcullis.rules.masked_link import Settings, check
from tests.portcullis.builders import make_event


@pytest.mark.parametrize(
    "text",
    [
        "[steamcommunity.com/gift/50](https://short.example.net/x)",
        "[https://discord.com/nitro](<https://evil.example.net>)",
        '**[ discord.com ](https://evil.example.net/a "title")**',
        "[claim at discord.com/gift](https://discord.com.evil.example.net)",
    ],
)
def test_a_link_that_shows_another_domain_fires(text: str) -> None:
    finding = check(make_event(text), Context(), Settings())
    assert finding is not None
    assert "example.net" in finding.reason


@pytest.mark.parametrize(
    "text",
    [
        "[the docs](https://docs.example.com/intro)",
        "[example.com](https://www.example.com/page)",
        "[https://docs.example.com](https://example.com)",
        "[setup.py](https://github.com/someone/project/blob/main/setup.py)",
        "[socket.io](https://github.com/socketio/socket.io)",
        "[Recording at 11.14.13.mov](https://files.example.com/x.mov)",
        "[v1.2.3](https://example.com/releases)",
    ],
)
def test_words_file_names_and_the_same_domain_are_left_alone(text: str) -> None:
    assert check(make_event(text), Context(), Settings()) is None
