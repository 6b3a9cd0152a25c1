"""Label as uncertain, on a message."""

from functools import partial

from interactions.labels import MAY_LABEL, label
from interactions.menu import Menu, Target
from interactions.option import Words

MENU = Menu(
    name="label_uncertain",
    target=Target.MESSAGE,
    title=Words("Label as uncertain", "Als unklar einstufen"),
    description=Words(
        "Say that a message could be spam or not", "Sagen, dass eine Nachricht Spam sein kann oder nicht"
    ),
    requires=MAY_LABEL,
    handle=partial(label, "uncertain"),
)
