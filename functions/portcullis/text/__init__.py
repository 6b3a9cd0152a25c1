"""Reading what people write: normalisation, links, fingerprints. Pure, and linear in the length of the text."""

from portcullis.text.read import EMPTY, Text, read

__all__ = ["EMPTY", "Text", "read"]
