"""Transport compression of the gateway: none, ``zlib-stream`` or ``zstd-stream``.

One compressor lives as long as its connection; each message ends with a flush and can be read at once.
"""

import sys
import zlib
from collections.abc import Callable

Encoder = Callable[[str], str | bytes]


def encoder(compress: str | None) -> Encoder | None:
    """How to put a message on the wire for a ``compress`` query parameter; None if it is unknown."""
    if compress is None:
        return str
    if compress == "zlib-stream":
        return _zlib_stream()
    if compress == "zstd-stream" and sys.version_info >= (3, 14):
        return _zstd_stream()
    return None


def _zlib_stream() -> Encoder:
    # Level 1: both ends are on one machine, only the format matters.
    stream = zlib.compressobj(level=1)
    return lambda text: stream.compress(text.encode()) + stream.flush(zlib.Z_SYNC_FLUSH)


if sys.version_info >= (3, 14):
    # Only there is zstd in the standard library, and only there does hikari ask for it unasked.
    from compression import zstd

    def _zstd_stream() -> Encoder:
        stream = zstd.ZstdCompressor()
        return lambda text: stream.compress(text.encode(), mode=zstd.ZstdCompressor.FLUSH_BLOCK)
