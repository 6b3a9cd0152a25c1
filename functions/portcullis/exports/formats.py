"""All formats, by the name of ``public.artifact_format``."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from portcullis.exports import as_csv, as_jsonl, as_parquet
from portcullis.exports.format import Format

FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {each.FORMAT.name: each.FORMAT for each in (as_csv, as_jsonl, as_parquet)}
)
