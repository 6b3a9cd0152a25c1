"""Embeds never exceed what Discord takes."""

from hypothesis import given
from hypothesis import strategies as st

from portcullis.discord import embeds
from portcullis.discord.markdown import length


def total(made: embeds.Json) -> int:
    texts = [made["title"], made.get("description", ""), made["footer"]["text"]]
    texts += [text for field in made["fields"] for text in (field["name"], field["value"])]
    return sum(map(length, texts))


LONG = st.text(alphabet="ab 😀\n", max_size=5_000)


@given(LONG, LONG, LONG, st.lists(st.tuples(LONG, LONG), max_size=40))
def test_an_embed_always_fits(title: str, text: str, footer: str, fields: list[tuple[str, str]]) -> None:
    made = embeds.embed(
        title,
        colour=0xFF0000,
        description=text,
        footer=footer,
        fields=[embeds.field(name, value) for name, value in fields],
    )

    assert total(made) <= 6000
    assert len(made["fields"]) <= 25
    assert length(made["title"]) <= 256
    assert length(made.get("description", "")) <= 4096
    assert length(made["footer"]["text"]) <= 2048
    assert all(length(field["name"]) <= 256 for field in made["fields"])
    assert all(1 <= length(field["value"]) <= 1024 for field in made["fields"])


def test_an_embed_without_description_has_no_empty_one() -> None:
    assert "description" not in embeds.embed("t", colour=0, fields=[], footer="f")


def test_an_empty_field_says_none_since_discord_refuses_it() -> None:
    assert embeds.field("Reasons", "")["value"] == "none"


def test_lines_that_fit_stay_as_they_are() -> None:
    assert embeds.lines(["a", "b"], 3) == "a\nb"


def test_lines_that_do_not_fit_are_counted() -> None:
    assert embeds.lines(["aaaa", "bbbb", "cccc", "dddd"], 18) == "aaaa\nand 3 more"
    assert embeds.lines(["aaaa", "bbbb", "cccc", "dddd", "eeee"], 21) == "aaaa\nbbbb\nand 3 more"


def test_one_line_that_is_too_long_is_cut() -> None:
    assert embeds.lines(["x" * 50], 20) == "xxxxxxxx…"


@given(st.lists(st.text(alphabet="a😀", min_size=1, max_size=60), max_size=80), st.integers(30, 300))
def test_lines_always_fit_and_count_what_they_leave_out(items: list[str], limit: int) -> None:
    shown = embeds.lines(items, limit)

    assert length(shown) <= limit
    if shown != "\n".join(items) and len(items) > 1:
        *kept, note = shown.split("\n")
        assert note == f"and {len(items) - len(kept)} more"


def test_an_embed_shows_a_file_of_its_message() -> None:
    made = embeds.embed("t", colour=1, fields=[], footer="f", image="chart.png")
    assert made["image"] == {"url": "attachment://chart.png"}
    assert "image" not in embeds.embed("t", colour=1, fields=[], footer="f")
