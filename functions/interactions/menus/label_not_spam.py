"""Label as not spam, on a message."""

from functools import partial

from interactions.labels import MAY_LABEL, label
from interactions.menu import Menu, Target
from interactions.option import Words

MENU = Menu(
    name="label_not_spam",
    target=Target.MESSAGE,
    title=Words("Label as not spam", "Als kein Spam einstufen"),
    description=Words(
        "Teach the classifier that a message is no spam", "Dem Klassifikator zeigen: Das ist kein Spam"
    ),
    requires=MAY_LABEL,
    handle=partial(label, "not_spam"),
)
