"""The record as a table of one row: a column for every question, as ODK Central's export names them.

RFC 4180: commas, CRLF, UTF-8. A column is the names below the root with '-' between them ('household-head'),
a place in a repeat has its number ('person[2]-name'), and 'person[]' is the number of instances. Columns that
begin with '@' say what the answers do not: the form, its version, the facts. Answers stand as they are: one
that begins with '=' is a formula to a spreadsheet that is not told to import text.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping

from forms.errors import Problem, RecordRefused
from forms.model import Form
from forms.path import Path, quote
from forms.session import Session
from forms.writers._shape import Shape, must_be_of

_NUMBER = re.compile(r"\[\d{0,6}\]")  # of an instance, or COUNT
_ROWS = 2  # the header, and the record
_NO_TABLE = "This is no record as CSV. It needs a row of columns, @form among them, and one row of answers."
_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|\Z)')
_FORM, _VERSION = "@form", "@version"


def write(session: Session, facts: Mapping[str, object]) -> bytes:
    """Return two rows: the columns in the order of the form after those of the facts, and the answers."""
    columns = _Columns(Shape(session.form))
    found = columns.shape.values(session.record)
    row = {_FORM: session.form.schema_id, _VERSION: session.form.version}
    row |= {f"@{name}": str(value) for name, value in sorted(facts.items())}
    row |= {columns.column(place): found.get(place, "") for place in columns.shape.places(found)}
    text = io.StringIO(newline="")
    csv.writer(text).writerows([row.keys(), row.values()])
    return text.getvalue().encode()


def answers(form: Form, raw: bytes) -> dict[str, str]:
    """Read a table of one record back. Raises RecordRefused."""
    try:
        rows = _rows(raw.decode("utf-8-sig"))
    except ValueError as error:
        raise RecordRefused(Problem("not_csv", _NO_TABLE)) from error
    if len(rows) != _ROWS or len(rows[0]) != len(rows[1]):
        raise RecordRefused(Problem("not_csv", _NO_TABLE))
    row = dict(zip(*rows, strict=True))
    if _FORM not in row:
        raise RecordRefused(Problem("not_csv", _NO_TABLE))
    must_be_of(form, row[_FORM])
    columns = _Columns(Shape(form))
    return {columns.place(name): text for name, text in row.items() if text and not name.startswith("@")}


def _rows(text: str) -> list[list[str]]:
    """Return the cells of a table; Python's own refuses cells above 128 KB. Raises ValueError."""
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        found = _CELL.match(text, at)
        if not found:
            raise ValueError
        quoted, bare, end = found.groups()
        rows[-1].append(bare if quoted is None else quoted.replace('""', '"'))
        at = found.end()
        if end != ",":
            if at == len(text):
                return rows
            rows.append([])


class _Columns:
    """The names of a form's columns. Two places that would have the same name have their paths for names."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        tops = list(shape.children[Path()])
        self.above = Path(f"/{tops[0]}") if len(tops) == 1 and f"/{tops[0]}" in shape.children else Path()
        names = {path: self._short(path) for path in shape.templates()}
        taken = Counter(names.values())
        self.names = {p: n for p, n in names.items() if taken[n] == 1 and not n.startswith("@")}
        self.templates = {name: path for path, name in self.names.items()}

    def column(self, place: Path) -> str:
        """Return the name of a place's column."""
        template = Path(_NUMBER.sub("", place))
        return self._short(place) if template in self.names else place

    def place(self, column: str) -> Path:
        """Return the place of a column, made up below the root for one that the form does not know."""
        if column.startswith("/"):
            return Path(column)
        template = self.templates.get(_NUMBER.sub("", column))
        if template is None:
            return self.above.child(quote(column))
        numbers = iter(_NUMBER.findall(column))
        above, place = Path(), Path()
        for name in template.split("/")[1:]:
            above = above.child(name)
            place = Path(f"{place}/{name}{next(numbers, '[1]') if above in self.shape.repeats else ''}")
        return place

    def _short(self, place: Path) -> str:
        return place.removeprefix(f"{self.above}/").replace("/", "-")
