"""Buttons as Discord reads them."""

from portcullis.discord.components import Style, button, case_id, row


def test_a_row_of_buttons_says_what_each_press_does() -> None:
    made = row(button("Ban", case_id("ban", "6f2b"), Style.DANGER))

    pressed = {"type": 2, "style": 4, "label": "Ban", "custom_id": "case:ban:6f2b"}
    assert made == {"type": 1, "components": [pressed]}
    assert all(type(value) is not Style for value in made["components"][0].values())
