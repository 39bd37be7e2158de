"""Workbooks of other dialects (SurveyCTO, Survey123, CHT), mended where it is clear what was meant.

pyxform refuses what ODK does not have. Here the sheets are changed before it sees them, each change is a
notice, and rows keep their places. What is not clear stays as it is, for pyxform to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, TypeAlias, cast

from forms.errors import Problem

Row: TypeAlias = dict[str, str]

_TYPES: Mapping[str, str] = {  # type of another dialect → the usual one
    "caseid": "calculate",  # SurveyCTO: which case the form was opened for; nobody types it
    "calculate_here": "calculate",  # SurveyCTO: at this place of the form
    "db:person": "text",  # CHT: somebody of its own database, by id
    "db:clinic": "text",
    "db:health_center": "text",
    "db:district_hospital": "text",
    "tel": "text",  # CHT: a telephone number, which it holds to its own plan of numbers
}
_LOGS = frozenset(  # SurveyCTO: what its own program writes about how a form is filled
    {
        "audio audit",
        "comments",
        "speed violations audit",
        "speed violations count",
        "speed violations list",
        "text audit",
    }
)
_FORMULAS = ("calculation", "choice_filter", "constraint", "relevant", "required")
_LEFT_OUT = ("instance::tag",)  # CHT's: a mark for its own database, and an argument of pyxform's own
_SAME = re.compile(r"for sheet: '(\w+)'.*same column were found: '([^']+)', '([^']+)'")
_OWN = "meta"  # of the record itself

_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|apos);")

_TYPE = "The type “{name}” belongs to another program. It is read as {shown}."
_LOG = "The type “{name}” is a log that another program keeps. This app keeps none; it is left out."
_KEPT = "“{name}” is calculated from itself, which changes nothing. It is kept without the calculation."
_ESCAPED = "The formula writes its signs as XML does. It is read as it is meant."
_COLUMN = "The column “{name}” belongs to another program. It is left out."
_NAME = "The name “{name}” is the record's own. The group is called “{now}” in records."
_TWICE = "The list “{list}” has more than one choice “{name}”. All of them are offered."
_COLUMNS = "The columns “{first}” and “{second}” mean the same. They are read as one."


def mend(book: Any) -> list[Problem]:
    """Mend the sheets of a workbook as pyxform has them, in place; return what was mended."""
    survey, choices = _rows(book.survey), _rows(book.choices)
    return [
        *_types(survey),
        *_columns(survey, book.survey_header),
        *_names(survey),
        *_choices(book, choices),
    ]


def merge_columns(book: Any, reason: str) -> Problem | None:
    """Merge two columns that pyxform says are one; None: it says something else, or a row has two texts."""
    found = _SAME.search(reason)
    if found is None or found[1] not in {"survey", "choices"}:
        return None
    sheet, first, second = found[1], found[2], found[3]
    rows = _rows(getattr(book, sheet))
    if any(row.get(first) and row.get(second) and row[first] != row[second] for row in rows):
        return None
    for row in rows:
        text = row.pop(first, "")
        if text:
            row[second] = text
    _forget(getattr(book, f"{sheet}_header"), first)
    return Problem("column_twice", _COLUMNS, sheet, {"first": first, "second": second})


def _types(survey: Iterable[Row]) -> Iterator[Problem]:
    for number, row in _numbered(survey):
        name = row.get("type", "").strip()
        place = f"survey row {number}"
        if name.lower() in _LOGS or name.lower().startswith("sensor_"):
            row.clear()  # and the rows below keep their numbers
            yield Problem("foreign_log", _LOG, place, {"name": name})
            continue
        if name.lower() == "calculate" and row.get("calculation", "").strip() == ".":
            row["type"] = "hidden"
            del row["calculation"]
            yield Problem("calculates_itself", _KEPT, place, {"name": row.get("name", "")})
            continue
        for column in _FORMULAS:
            if _ENTITY.search(row.get(column, "")):
                row[column] = unescape(row[column])
                yield Problem("escaped_formula", _ESCAPED, f"{place}, {column}")
        shown = _TYPES.get(name.lower())
        if shown is None:
            continue
        row["type"] = shown
        if shown == "calculate" and not row.get("calculation"):
            row["calculation"] = "''"
        yield Problem("foreign_type", _TYPE, f"{place}, type", {"name": name, "shown": shown})


def _columns(survey: Iterable[Row], header: list[Row] | None) -> Iterator[Problem]:
    for name in _LEFT_OUT:
        texts = [row.pop(name, "") for row in survey]
        _forget(header, name)
        if any(texts):
            yield Problem("foreign_column", _COLUMN, "survey", {"name": name})


def _names(survey: list[Row]) -> Iterator[Problem]:
    """Rename a group that has the name of the part of a record that is its own."""
    taken = {row.get("name", "") for row in survey}
    now = next(name for name in (f"form_{_OWN}", f"own_{_OWN}", f"the_{_OWN}_group") if name not in taken)
    for number, row in _numbered(survey):
        if row.get("name", "").strip() != _OWN:
            continue
        row["name"] = now
        if row.get("type", "").strip().lower().startswith("begin"):
            yield Problem("own_name", _NAME, f"survey row {number}, name", {"name": _OWN, "now": now})


def _choices(book: Any, choices: list[Row]) -> Iterator[Problem]:
    """Offer all choices of one name, as other programs do: a filter may tell them apart."""
    seen: dict[tuple[str, str], Row] = {}
    again: dict[tuple[str, str], int] = {}
    for number, row in _numbered(choices):
        key = (row.get("list_name") or row.get("list name") or "", row.get("name", ""))
        if not all(key):
            continue
        if key in seen:
            again.setdefault(key, number)
        seen.setdefault(key, row)
    if not again:
        return
    settings = cast("list[Row]", book.settings or [{}])
    settings[0]["allow_choice_duplicates"] = "yes"
    book.settings = settings
    header = cast("list[dict[str, None]]", book.settings_header or [{}])
    header[0]["allow_choice_duplicates"] = None
    book.settings_header = header
    for (list_name, name), number in again.items():
        params = {"list": list_name, "name": name}
        yield Problem("choice_twice", _TWICE, f"choices row {number}", params)


def _rows(sheet: Any) -> list[Row]:
    return cast("list[Row]", sheet or [])


def _numbered(rows: Iterable[Row]) -> Iterator[tuple[int, Row]]:
    return enumerate(rows, 2)  # below the header


def _forget(header: list[Row] | None, name: str) -> None:
    for names in header or ():
        names.pop(name, None)
