"""What handlers work with beside the interaction. Built once per process, each part when it is first used."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a PING must not wait for it
    from portcullis.db.store import Store
    from portcullis.discord.look import Reader
    from portcullis.storage.storage import Storage


def no_storage() -> "Storage":
    """For an endpoint that was started without a place for files."""
    from portcullis.errors import UserError

    raise UserError("This bot keeps no files.")


class Services:
    """The database, the clock, a look at Discord, and a first try at the effects of a decision.

    Args:
        store: makes the store; called once, when a handler first needs it, so that a PING never waits for it.
        carry_out: tries the pending effects of these servers, within a bounded time; raises PortcullisError.
        now_ms: the time, in milliseconds since the Unix epoch.
        discord: makes what looks at servers in Discord; called once, when a handler first needs it. Reads only.
        storage: makes the place for files, when a handler first needs it.
    """

    def __init__(
        self,
        *,
        store: Callable[[], "Store"],
        carry_out: Callable[[Sequence[str]], None],
        now_ms: Callable[[], int],
        discord: Callable[[], "Reader"],
        storage: Callable[[], "Storage"] = no_storage,
    ) -> None:
        self._make_store = store
        self._make_discord = discord
        self._make_storage = storage
        self.carry_out = carry_out
        self.now_ms = now_ms

    @cached_property
    def store(self) -> "Store":
        """The database functions."""
        return self._make_store()

    @cached_property
    def discord(self) -> "Reader":
        """Servers as Discord has them at this moment, within a second or so."""
        return self._make_discord()

    @cached_property
    def storage(self) -> "Storage":
        """The place for files."""
        return self._make_storage()
