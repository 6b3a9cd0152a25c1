"""Create thread on a notification: the suspects' thread, if there is none or it was deleted."""

from interactions.component import Component
from interactions.components._case import require_case
from interactions.effects import carry_out
from interactions.interaction import Interaction
from interactions.language import say
from interactions.option import Words
from interactions.response import Response, message
from interactions.services import Services
from portcullis.discord.markdown import channel

_OPEN = Words("The thread of case {} is {}.", "Der Thread von Fall {} ist {}.")
_LATER = Words(
    "Written down, and tried again every minute until Discord takes it: the thread of case {}.",
    "Vorgemerkt; ich versuche es jede Minute wieder, bis Discord es annimmt: der Thread von Fall {}.",
)
_REFUSED = Words("The thread could not be opened: {}.", "Der Thread ließ sich nicht öffnen: {}.")


def create(interaction: Interaction, services: Services) -> Response:
    """Have it opened, try that at once, and say what became of it."""
    case_id = require_case(interaction, services)
    queued = services.store.open_case_thread(interaction=interaction.claim, case_id=case_id)
    carry_out(interaction, services)
    effect = services.store.read_effect(guild_id=interaction.guild_id, effect=queued["effect"])
    if effect["status"] == "failed":
        return message(say(_REFUSED, interaction).format(effect["error"]))
    asker = {"user_id": interaction.user_id, "guild_id": interaction.guild_id}
    case = services.store.read_case(interaction=asker, case={"id": case_id})["case"]
    if effect["status"] != "done" or case["thread_id"] is None:
        return message(say(_LATER, interaction).format(case["number"]))
    return message(say(_OPEN, interaction).format(case["number"], channel(case["thread_id"])))


COMPONENT = Component(
    name="case:create-thread",
    help="**Create thread** opens the suspects' thread, if there is none or it was deleted.",
    handle=create,
)
