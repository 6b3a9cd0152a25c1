"""Setting a server up, and looking whether it is."""

from collections.abc import Mapping
from typing import Any

from portcullis.db.calls import Calls, Json


class SetupCalls(Calls):
    """What /config setup and validate ask. Shapes: the migrations ``setup`` and ``inspect_server``."""

    def setup_server(
        self, *, interaction: Mapping[str, Any], guild_id: str, choices: Mapping[str, str]
    ) -> None:
        """Begin a setup; ``choices`` are the ids that an admin named, by setting."""
        self._transport.rpc(
            "setup_server",
            {"p_interaction": dict(interaction), "p_guild_id": guild_id, "p_choices": dict(choices)},
        )

    def read_setup(self, *, guild_id: str) -> Json | None:
        """Where the last setup stands; None if there was none."""
        return self._find("read_setup", p_guild_id=guild_id)

    def inspect_server(self, *, interaction: Mapping[str, Any], guild_id: str) -> Json | None:
        """What the database knows of a server; None if it is unknown."""
        return self._find("inspect_server", p_interaction=dict(interaction), p_guild_id=guild_id)
