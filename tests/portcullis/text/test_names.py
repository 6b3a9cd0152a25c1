import pytest

from portcullis.text.names import name_keys


def imitates(name: str, staff: str) -> bool:
    one, other = name_keys(name, "k"), name_keys(staff, "k")
    return one is not None and other is not None and one[0] == other[0] and one[1] != other[1]


@pytest.mark.parametrize(
    "name", ["Alехandra", "AIexandra", "Ａｌｅｘａｎｄｒａ", "𝓐𝓵𝓮𝔁𝓪𝓷𝓭𝓻𝓪", "Alex\u200bandra", "A|exandra"]
)
def test_a_name_in_look_alike_letters_imitates(name: str) -> None:
    assert imitates(name, "Alexandra")


@pytest.mark.parametrize(
    ("name", "staff"),
    [
        ("Alexandra", "Alexandra"),
        ("ALEXANDRA", "Alexandra"),
        ("alexandra ", "Alexandra"),
        ("José Luis", "Jose Luis"),
        ("Müller", "Muller"),
        ("Саша Иванов", "Саша Иванов"),
        ("Alexandro", "Alexandra"),
        ("Elia", "Ella"),
        ("AIi", "Ali"),
    ],
)
def test_namesakes_accents_capitals_and_short_names_do_not(name: str, staff: str) -> None:
    assert not imitates(name, staff)


def test_without_the_key_nobody_can_test_a_guess() -> None:
    assert name_keys("Alexandra", "one") != name_keys("Alexandra", "other")
