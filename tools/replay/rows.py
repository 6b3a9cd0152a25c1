"""Reads the rows of a file to replay: one JSON object a line."""

import codecs
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    FiniteFloat,
    StringConstraints,
    ValidationError,
    model_validator,
)

from portcullis.errors import UserError
from portcullis.models import EventKind

Name = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Days = Annotated[float, Field(ge=0, allow_inf_nan=False)]
MOST_MENTIONS = 100
MOST_FILES = 10
DEFAULT_GUILD = "main"
"""Where a conversation takes place that names no guild."""
LONGEST_TEXT = 100_000
"""Characters of a message; Discord's own limit is 4,000, and a test of evasions may want more."""
FARTHEST_S = 1e10
"""How far two rows may be apart is the partitions' business; this only keeps the arithmetic sound. Seconds."""

# Said in place of pydantic's words, which tell each way in which a value could have been right.
_ALLOWED = {
    "text": f"must be text of at most {LONGEST_TEXT:,} characters",
    "at": f"must be a number of seconds from -{FARTHEST_S:,.0f} to {FARTHEST_S:,.0f}",
    "mentions": f"must be names, or a number from 0 to {MOST_MENTIONS}",
    "attachments": f"must be names or files, or a number from 0 to {MOST_FILES}",
}


class File(BaseModel):
    """An attachment. Size in bytes."""

    model_config = ConfigDict(frozen=True)

    name: Name = "file.png"
    size: int = Field(default=1024, ge=0)
    type: str = "image/png"


class Row(BaseModel):
    """One row. ``line`` counts from 1; fields that are None were not given.

    ``at`` is in seconds and relative: only differences count. ``mentions`` names users or counts strangers.
    """

    model_config = ConfigDict(frozen=True, extra="allow", coerce_numbers_to_str=True)

    line: int
    text: Annotated[str, Field(max_length=LONGEST_TEXT)] | None = None
    label: Literal["spam", "ham"]
    at: Annotated[FiniteFloat, Field(ge=-FARTHEST_S, le=FARTHEST_S)] | None = None
    event: EventKind = EventKind.MESSAGE
    guild: Name | None = None
    channel: Name | None = None
    user: Name | None = None
    message: Name | None = None
    account_days: Days | None = None
    member_days: Days | None = None
    mentions: tuple[Name, ...] | Annotated[int, Field(ge=0, le=MOST_MENTIONS)] = ()
    everyone: bool = False
    attachments: tuple[File | Name, ...] | Annotated[int, Field(ge=0, le=MOST_FILES)] = ()
    name: Name | None = None
    group: Name | None = None

    @property
    def spam(self) -> bool:
        """Whether the label says so."""
        return self.label == "spam"

    @property
    def files(self) -> tuple[File, ...]:
        """The attachments, also those that were only counted or named. Counted ones are different files in each row."""
        if isinstance(self.attachments, int):
            return tuple(File(name=f"file{self.line}-{number}.png") for number in range(self.attachments))
        return tuple(File(name=each) if isinstance(each, str) else each for each in self.attachments)

    @property
    def unknown_fields(self) -> frozenset[str]:
        """Fields that mean nothing here."""
        return frozenset(self.model_extra or ())

    @model_validator(mode="after")
    def _has_what_its_event_needs(self) -> Self:
        written = self.event in {EventKind.MESSAGE, EventKind.EDIT}
        if written and self.text is None and not self.files:
            raise ValueError("text is missing")
        if self.event is EventKind.EDIT and self.message is None:
            raise ValueError("an edit needs message: the name of the message that it changes")
        if self.event is EventKind.RENAME and self.name is None:
            raise ValueError("a rename needs name: the new one")
        return self


def read_rows(path: Path) -> tuple[Row, ...]:
    """All rows of a file, in order; blank lines are passed over.

    Raises:
        UserError: the file cannot be read, or a row is no row; the message names file and line.
    """
    lines = enumerate(_text(path).split("\n"), start=1)
    rows = tuple(_read(path, number, line) for number, line in lines if line.strip())
    if not rows:
        raise UserError(f"{path} holds no rows")
    _check_messages(path, rows)
    return rows


def edited(edit: Row, rows: Iterable[Row]) -> Sequence[Row]:
    """The messages that an edit may mean: of its name, and of its guild if it says one."""
    return [
        row
        for row in rows
        if row.event is EventKind.MESSAGE
        and row.message == edit.message
        and edit.guild in {None, row.guild or DEFAULT_GUILD}
    ]


def _text(path: Path) -> str:
    try:
        data = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}") from None
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError(f"{path}, line {line}: not UTF-8") from None


def _read(path: Path, number: int, line: str) -> Row:
    try:
        values: Any = json.loads(line)
        if not isinstance(values, dict):
            raise UserError(f"{path}, line {number}: not a JSON object")
        json.dumps(values, ensure_ascii=False).encode()
        given = {name: value for name, value in values.items() if value is not None}
        return Row.model_validate({**given, "line": number})
    except ValidationError as error:
        raise UserError(f"{path}, line {number}: {_explain(error)}") from None
    except UnicodeEncodeError:
        raise UserError(f"{path}, line {number}: holds half a surrogate pair, which is no text") from None
    except json.JSONDecodeError as error:
        raise UserError(f"{path}, line {number}: not JSON ({error.msg} at column {error.colno})") from None
    except RecursionError:
        raise UserError(f"{path}, line {number}: nested too deeply") from None
    except ValueError:
        raise UserError(f"{path}, line {number}: holds a number of too many digits") from None


def _explain(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    if first["type"] == "value_error":
        return str(first["ctx"]["error"])
    name = str(first["loc"][0])
    if first["type"] == "missing":
        return f"{name} is missing"
    return f"{name}: {_ALLOWED.get(name, first['msg'])}"


def _check_messages(path: Path, rows: Sequence[Row]) -> None:
    """Every edit means exactly one message."""
    named: dict[str, list[Row]] = {}
    for row in rows:
        if row.event is EventKind.MESSAGE and row.message is not None:
            named.setdefault(row.message, []).append(row)
    for row in rows:
        if row.event is not EventKind.EDIT or row.message is None:
            continue
        found = edited(row, named.get(row.message, ()))
        if len(found) != 1:
            how_many = "no row writes it" if not found else f"{len(found)} rows write one of that name"
            raise UserError(f"{path}, line {row.line}: edits message {row.message!r}, but {how_many}")
