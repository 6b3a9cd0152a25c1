"""Files in a folder of the machine, for installations without Supabase Storage."""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from portcullis.errors import StorageError, UserError

_CHUNK_BYTES = 256 * 1024


class FolderStorage:
    """A folder, which is made with the first file. Only its owner can read what lies in it."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder).resolve()

    def put(self, path: str, chunks: Iterable[bytes], media_type: str) -> None:
        """Write a file beside its place and move it there; ``media_type`` is told by its name."""
        target = self._at(path)
        with _refusals(path):
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # What is written half, by a process that died, goes with its folder.
            with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
                file.writelines(chunks)
            Path(file.name).replace(target)

    def read(self, path: str) -> Iterator[bytes]:
        """A file's content, in chunks."""
        with _refusals(path), self._at(path).open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                yield chunk

    def remove_folder(self, path: str) -> int:
        """Delete a folder and say how many files were in it."""
        folder = self._at(path)
        if not folder.exists():
            return 0
        with _refusals(path):
            count = sum(found.is_file() for found in folder.rglob("*"))
            shutil.rmtree(folder)
        return count

    def link(self, path: str, *, name: str, seconds: int) -> str:
        """A folder has no addresses."""
        raise UserError(
            f"This bot keeps its files in a folder, to which there are no links. Whoever runs it finds `{name}` "
            f"there as `{path}`."
        )

    def _at(self, path: str) -> Path:
        found = (self._folder / path).resolve()
        if self._folder not in found.parents:
            raise StorageError(400, f"{path!r} is outside of the folder")
        return found


@contextmanager
def _refusals(path: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError:
        raise StorageError(404, f"there is no {path}") from None
    except OSError as error:
        raise StorageError(500, f"{path}: {error.strerror}") from error
