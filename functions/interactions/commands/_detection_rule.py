"""/detection rule: switch a rule on or off, weigh it, and see how it stands."""

from typing import Any

from interactions import servers, setting_pages
from interactions.command import Action
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Option, OptionKind, Words
from interactions.response import Response
from interactions.services import Services
from portcullis import settings
from portcullis.discord.markdown import code
from portcullis.errors import UserError

_UNKNOWN = Words(
    "There is no rule {}. `/config show` lists them all.",
    "Es gibt keine Regel {}. `/config show` zeigt alle.",
)

NAME_LENGTH = 32


def change(interaction: Interaction, services: Services) -> Response:
    """Change what is given, if anything is, and show the rule."""
    name = known_rule(interaction, interaction.options["name"])
    own: dict[str, Any] = {}
    for option in ("enabled", "weight"):
        if option in interaction.options:
            patch = settings.change(f"{name}.{option}", interaction.options[option])
            own |= patch["rules"][name]
    version, current = (
        servers.change(interaction, services, {"rules": {name: own}})
        if own
        else servers.read(interaction, services)
    )
    return setting_pages.answer(setting_pages.of_rule(name, current), version)


def known_rule(interaction: Interaction, name: str) -> str:
    """The name, if a rule has it.

    Raises:
        UserError: none has.
    """
    if name not in settings.RULES:
        raise UserError(say(_UNKNOWN, interaction).format(code(name)))
    return name


ACTION = Action(
    name="rule",
    description=Words(
        "Switch a rule on or off, weigh it, and see how it stands",
        "Eine Regel ein- oder ausschalten, gewichten und ansehen",
    ),
    handle=change,
    options=(
        Option(
            name="name",
            description=Words("The rule", "Die Regel"),
            required=True,
            maximum=NAME_LENGTH,
            suggest=setting_pages.suggest_rules,
        ),
        Option(
            name="enabled",
            description=Words("Whether it runs", "Ob sie läuft"),
            kind=OptionKind.BOOLEAN,
        ),
        Option(
            name="weight",
            description=Words(
                "How sure a hit makes me, from 0 to 1, such as 0.4",
                "Wie sicher mich ein Treffer macht, von 0 bis 1, etwa 0.4",
            ),
            minimum=1,
            maximum=6,
        ),
    ),
)
