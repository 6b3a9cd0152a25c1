"""What a place for files can do, and which one an installation has."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from portcullis.config import DatabaseConfig


class Storage(Protocol):
    """A place for files. Paths have slashes and no dots as segments. Every method raises StorageError."""

    def put(self, path: str, chunks: Iterable[bytes], media_type: str) -> None:
        """Write a file as its chunks come, in the place of one that is there. It shows up whole, or not at all."""
        ...

    def read(self, path: str) -> Iterator[bytes]:
        """A file's content, in chunks as they come."""
        ...

    def remove_folder(self, path: str) -> int:
        """Delete all that lies below a folder, and say how many files that were; none is no error."""
        ...

    def link(self, path: str, *, name: str, seconds: int) -> str:
        """An address from which anybody can download a file for so long, under this name.

        Raises:
            UserError: this place has no addresses; the message says what to do instead.
        """
        ...


def storage_of(config: DatabaseConfig) -> Storage:
    """The place that an installation has chosen."""
    if config.storage_folder:
        from portcullis.storage.folder import FolderStorage

        return FolderStorage(config.storage_folder)
    from portcullis.storage.supabase import SupabaseStorage

    return SupabaseStorage(config.supabase_url, config.supabase_service_role_key)
