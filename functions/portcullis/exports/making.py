"""Makes exports: a page of rows after the other becomes parts in Storage, then the parts become the file.

Any step may be the last one of a process. What was saved stays saved, and the next process goes on after it; what was
not is done again. A part's name holds the fence of the lease under which it was written, so a process that was thought
dead cannot put other rows under a name that counts.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from portcullis.db.store import Store
from portcullis.exports.columns import COLUMNS
from portcullis.exports.formats import FORMATS
from portcullis.storage.storage import Storage

LEASE_S: Final = 90
"""How long a step may take before somebody else begins it again."""
PAGE_ROWS: Final = 2000
TEXT_PAGE_ROWS: Final = 500
"""Of what holds text, whose rows are ten times as large."""
PART_BYTES: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Step:
    """What a step led to: how many rows it wrote into parts, and whether the lease was still good at its end."""

    rows: int
    mine: bool


@dataclass(frozen=True, slots=True)
class Maker:
    """Works on one export under one lease.

    Attributes:
        store: the database.
        storage: where parts and file go.
        export: what ``claim_export`` answered.
        page_rows: how many rows are asked for at once; 0 leaves it to what is exported.
    """

    store: Store
    storage: Storage
    export: Mapping[str, Any]
    page_rows: int = 0

    @property
    def folder(self) -> str:
        """Where all of this export lies."""
        return str(self.export["path"]).partition("/")[0]

    def collect(self, out_of_time: Callable[[], bool]) -> Step:
        """Write the next part: pages until it is large enough, they end, or time is up. One page at least."""
        export, written, after = self.export, FORMATS[self.export["format"]], self.export["after"]
        pages: list[bytes] = []
        rows = 0
        while True:
            page = self.store.export_page(export=export["id"], after=after, limit=self._limit())
            pages.append(written.part(page["rows"], COLUMNS[export["what"]]))
            rows += len(page["rows"])
            after = page["after"]
            if after is None or sum(map(len, pages)) >= PART_BYTES or out_of_time():
                break
        name = f"{len(export['parts']):05}-{export['fence']}" if rows else None
        if name is not None:
            self.storage.put(self._part(name), pages, written.media_type)
        saved = self.store.save_export(
            export=export["id"], fence=export["fence"], part=name, rows=rows, after=after, lease_s=LEASE_S
        )
        return Step(rows, mine=saved)

    def join(self) -> Step:
        """Make the file of all parts, and clear them away. The file is the same, however often this is done."""
        export, written = self.export, FORMATS[self.export["format"]]
        chunks = (chunk for name in export["parts"] for chunk in self.storage.read(self._part(name)))
        counted = _Counted(written.join(chunks, COLUMNS[export["what"]]))
        self.storage.put(export["path"], counted, written.media_type)
        mine = self.store.finish_export(
            export=export["id"], fence=export["fence"], size_bytes=counted.size, sha256=counted.digest
        )
        if mine:
            self.storage.remove_folder(f"{self.folder}/parts")
        return Step(0, mine=mine)

    def _limit(self) -> int:
        return self.page_rows or (TEXT_PAGE_ROWS if self.export["what"] == "training_data" else PAGE_ROWS)

    def _part(self, name: str) -> str:
        return f"{self.folder}/parts/{name}"


class _Counted:
    """Chunks that are counted and hashed while somebody takes them."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self._hash = hashlib.sha256()
        self.size = 0

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            self._hash.update(chunk)
            self.size += len(chunk)
            yield chunk

    @property
    def digest(self) -> str:
        """SHA-256 of what was taken, in hex."""
        return self._hash.hexdigest()
