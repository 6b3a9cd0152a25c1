"""Label as spam, on a message."""

from functools import partial

from interactions.labels import MAY_LABEL, label
from interactions.menu import Menu, Target
from interactions.option import Words

MENU = Menu(
    name="label_spam",
    target=Target.MESSAGE,
    title=Words("Label as spam", "Als Spam einstufen"),
    description=Words(
        "Teach the classifier that a message is spam", "Dem Klassifikator zeigen: Das ist Spam"
    ),
    requires=MAY_LABEL,
    handle=partial(label, "spam"),
)
