"""A message becomes a picture that is as tall as what is in it."""

from dataclasses import replace

import pytest

from portcullis.discord.components import Style, button, row
from tests.portcullis.charts.pictures import area, days, png, size
from tests.tools.pictures.messages import message, one_field
from tools.pictures import theme
from tools.pictures.card import Message, draw


def height(shown: Message) -> int:
    width, tall = size(draw(shown))
    assert width == theme.WIDTH * theme.SCALE
    return tall


def test_inline_fields_stand_beside_each_other_by_threes() -> None:
    three, four, below = (
        height(message(*(one_field("a", "1", inline=inline) for _ in range(count))))
        for count, inline in ((3, True), (4, True), (3, False))
    )
    assert height(message(one_field("a", "1", inline=True))) == three < four < below


def test_long_values_are_broken_into_lines() -> None:
    short, long = (height(message(one_field("a", "word " * n, inline=False))) for n in (3, 300))
    assert long > 3 * short


def test_a_file_of_the_message_is_shown_in_its_embed() -> None:
    plain = message()
    (embed,) = plain.data["embeds"]
    pictured = replace(
        plain,
        data={"embeds": [embed | {"image": {"url": "attachment://chart.png"}}]},
        files={"chart.png": png(days(1, 2, 3))},
    )
    assert height(pictured) > height(plain) + 250 * theme.SCALE


@pytest.mark.parametrize("style", list(Style))
def test_a_button_has_the_colour_of_its_style_and_a_row_of_its_own(style: Style) -> None:
    shown = draw(message(components=[row(button("Verify", "x", style))]))
    assert area(shown, theme.BUTTONS[style]) > 0
    assert size(shown)[1] == height(message()) + (32 + theme.GAP) * theme.SCALE


def test_what_only_the_member_sees_is_marked_so() -> None:
    assert height(message(flags=64)) > height(message())


def test_most_of_a_card_is_ground() -> None:
    picture = draw(message(one_field("a", "1", inline=False)))
    assert (
        area(picture, theme.GROUND) + area(picture, theme.EMBED) > 0.5 * size(picture)[0] * size(picture)[1]
    )
