"""The form of a report on a message. What becomes of a report: tests/interactions/test_reports.py."""

from interactions import reports
from interactions.components.report_message import COMPONENT
from interactions.door import Late
from tests.interactions.bot import Bot


def test_it_takes_the_form_that_menus_and_commands_open() -> None:
    assert COMPONENT.name == reports.MESSAGE_FORM.name


def test_the_thanks_are_for_the_reporter_alone_also_where_they_are_late() -> None:
    assert COMPONENT.late is Late.EPHEMERAL


def test_a_form_about_nobody_is_refused_in_words(bot: Bot) -> None:
    answer = bot.submit("report:message:everyone", {"reason": "spam"}, permissions=0)
    assert "once more" in answer["data"]["content"]
