"""The folded words of scams, as the modules that detection loads."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from portcullis.rules import _phrases
from portcullis.rules._phrases import folding
from portcullis.rules._phrases.words import read_ideas

FOLDER: Final = Path(_phrases.__file__).parent
_MODULE: Final = '''\
"""Terms as they are looked for in {what}, and their ideas. Made by ``portcullis phrases``; a test compares."""

from typing import Final

TERMS: Final = """\\
{lines}"""
'''


@dataclass(frozen=True, slots=True)
class Folded:
    """One module, and what its terms are made by."""

    path: Path
    what: str
    fold: Callable[[folding.Ideas], str]

    def content(self) -> str:
        """What the module must hold.

        Raises:
            ValueError: a term cannot stand in it as it is.
        """
        lines = self.fold(read_ideas())
        if "\\" in lines or '"""' in lines:
            raise ValueError(f"a term of {self.what} has a backslash or quotes")
        return _MODULE.format(what=self.what, lines=lines)

    def is_current(self) -> bool:
        """Whether the module is what the words say."""
        return self.path.exists() and self.path.read_text(encoding="utf-8") == self.content()

    def write(self) -> None:
        """Write it anew."""
        self.path.write_text(self.content(), encoding="utf-8")


FILES: Final = (
    Folded(FOLDER / "folded_words.py", "words", folding.of_words),
    Folded(FOLDER / "folded_native.py", "native scripts", folding.of_natives),
)
