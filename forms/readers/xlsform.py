"""XLSForm workbooks (.xlsx, .xls, or their sheets in one .csv): pyxform makes them XForms, in memory.

Source: https://xlsform.org. Places are those of the workbook where it is known which row something came from.
pyxform is imported when it is needed: that takes a quarter of a second.
"""

from __future__ import annotations

import csv
import re
import warnings
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any, cast
from zipfile import ZipFile

from forms.errors import FormRefused, Problem
from forms.model import Form
from forms.readers import xform
from forms.readers._limits import TO_ADD, Limits
from forms.readers._lists import decoded
from forms.readers._sheet_mending import mend, merge_columns
from forms.readers._xform_source import Source

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_SHEETS = frozenset({"survey", "choices", "settings", "external_choices", "entities"})
_MOST_UNPACKED = 256 << 20  # bytes: far above any form, and little enough to hold
_MOST_CELLS = 1_000_000  # a list of 100,000 rows has 500,000
_CHUNK = 1 << 20
_ROOTS = ("data", "form", "record", "the_record")  # names for the record that no question may have too
_ROW = re.compile(r"^\[row : (\d+)\]\s*")
_SHEET = re.compile(r"the '(\w+)' sheet")
_QUESTION = re.compile(  # what pyxform makes of ${name}
    r"(?<![\w)\]./])(?:current\(\)/)?(?:(?:\.\./)+|/)(?:[\w.-]+/)*([\w.-]+)"
)

_NOT_A_WORKBOOK = "The file is damaged, or it is no workbook. Open it in a spreadsheet and save it again."
_TOO_LARGE = "The workbook holds {size} MB when unpacked; at most {most} MB can be read."
_TOO_MANY_CELLS = (
    "The workbook has more than {most} filled cells. Put long lists into CSV files of their own."
)
_NOT_CONVERTED = "pyxform cannot turn this workbook into a form: {message}"
_MESSAGE = "{message}"


def sniff(raw: bytes, name: str) -> bool:  # noqa: ARG001  (the bytes say it)
    """Whether the bytes are a workbook, or CSV that starts with the name of a sheet."""
    if raw.startswith((_ZIP, _OLE)):
        return True
    first = decoded(raw[:200]).lstrip().split("\n", 1)[0]
    return re.split(r"[,;\t]", first, maxsplit=1)[0].strip('" \r').lower() in _SHEETS


def read(raw: bytes, name: str, media: Mapping[str, bytes], limits: Limits = TO_ADD) -> Form:
    """Read a form. Raises FormRefused: with the first problem that pyxform finds, else all of the XForm."""
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    with warnings.catch_warnings():  # openpyxl's about charts and the like
        warnings.simplefilter("ignore")
        book = _book(raw, stem)
        _hold_survey(book, limits)
        mended = mend(book)
        rows = {question: number for number, question in _questions(book)}
        converted, told = _converted(book, rows, mended)
    lists = _itemsets(book)
    try:
        form = xform.form_of(converted, {**media, **lists}, Source(rows, limits))
    except FormRefused as refused:
        raise FormRefused(tuple(map(_worded, refused.problems))) from None
    notices = [*mended, *map(_told, told), *map(_worded, form.notices)]
    first = {str(notice): notice for notice in reversed(notices)}  # one sentence once, where it is met first
    return replace(form, notices=tuple(reversed(first.values())), xform=converted, lists=lists)


def _book(raw: bytes, stem: str) -> Any:
    """Return the sheets as pyxform has them; `stem` is the form's id where the settings have none."""
    from pyxform.xls2json_backends import (  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
        get_xlsform,  # pyright: ignore[reportUnknownVariableType]
    )

    try:
        if raw.startswith(_ZIP):
            _hold_size(raw)
            book = get_xlsform(BytesIO(raw), ".xlsx")
        elif raw.startswith(_OLE):
            book = get_xlsform(BytesIO(raw), ".xls")
        else:
            book = get_xlsform(BytesIO(_commas(decoded(raw))), ".csv")
    except FormRefused:
        raise
    except Exception as error:  # strangers' bytes in libraries that promise nothing
        reason = str(error)
        if "Duplicate column header" in reason:
            raise _refused(reason) from error
        raise FormRefused((Problem("not_a_workbook", _NOT_A_WORKBOOK),)) from error
    book.fallback_form_name = stem or None
    return book


def _hold_size(raw: bytes) -> None:
    """Hold what a workbook unpacks to, and how many cells it has, before anything of it is kept in memory."""
    with ZipFile(BytesIO(raw)) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
        if size > _MOST_UNPACKED:
            params = {"size": str(size >> 20), "most": str(_MOST_UNPACKED >> 20)}
            raise FormRefused((Problem("workbook_too_large", _TOO_LARGE, "", params),))
        cells = 0
        for entry in archive.infolist():
            if not entry.filename.startswith("xl/worksheets/"):
                continue
            with archive.open(entry) as sheet:
                while chunk := sheet.read(_CHUNK):
                    cells += chunk.count(b"<c ") + chunk.count(b"<c>")
                    if cells > _MOST_CELLS:
                        params = {"most": str(_MOST_CELLS)}
                        raise FormRefused((Problem("workbook_too_long", _TOO_MANY_CELLS, "", params),))


def _hold_survey(book: Any, limits: Limits) -> None:
    """Hold the length of the survey and the depth of its groups: pyxform walks down them by recursion."""
    rows = cast("list[dict[str, str]]", book.survey or [])
    limits.hold_nodes(len(rows))
    depth = 0
    for number, row in enumerate(rows, 2):  # below the header
        kind = next((cell for column, cell in row.items() if column.strip().lower() == "type" and cell), "")
        words = kind.lower().replace("_", " ").split()[:1]
        depth += (words == ["begin"]) - (words == ["end"])
        limits.hold_depth(depth, f"survey row {number}")


def _commas(words: str) -> bytes:
    """Return sheets in CSV as pyxform takes them.

    Spreadsheets write semicolons or tabs in some countries, and every sheet as wide as the widest.
    """
    first = words.lstrip().partition("\n")[0]
    rows = csv.reader(StringIO(words, newline=""), delimiter=max(",;\t", key=first.count))
    written = StringIO(newline="")
    csv.writer(written).writerows(_trimmed(row) for row in rows)
    return written.getvalue().encode()


def _trimmed(row: list[str]) -> list[str]:
    while row and not row[-1].strip():
        row.pop()
    return row


def _converted(book: Any, rows: Mapping[str, int], mended: list[Problem]) -> tuple[bytes, list[str]]:
    """Return the XForm, and what pyxform warns of. Its own door would write a file on the way.

    Columns that it finds to be one are merged where they can be, and added to what was `mended`.
    """
    from pyxform.builder import (  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
        create_survey_element_from_dict,  # pyright: ignore[reportUnknownVariableType]
    )
    from pyxform.xls2json import (  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
        workbook_to_json,
    )

    told: list[str] = []
    given = deepcopy(book)  # pyxform writes into what it is given
    root = next((name for name in _ROOTS if name not in rows), _ROOTS[0])
    try:
        survey: Any = create_survey_element_from_dict(
            workbook_to_json(book, form_name=root, fallback_form_name=book.fallback_form_name, warnings=told)
        )
        return survey.xml().toxml().encode(), told
    except Exception as error:  # pyxform raises more than its own errors
        merged = merge_columns(given, str(error))
        if merged is None:
            raise _refused(str(error)) from error
        mended.append(merged)
        return _converted(given, rows, mended)


def _refused(reason: str) -> FormRefused:
    return FormRefused((_told(reason, "xlsform_refused", _NOT_CONVERTED),))


def _told(message: str, code: str = "xlsform_warning", template: str = _MESSAGE) -> Problem:
    """Return what pyxform says as a problem, in the row that it names."""
    row, sheet = _ROW.match(message), _SHEET.search(message)
    place = f"{sheet[1] if sheet else 'survey'} row {row[1]}" if row else ""
    return Problem(code, template, place, {"message": _ROW.sub("", message)})


def _questions(book: Any) -> list[tuple[int, str]]:
    """Return the rows of the survey sheet that have a name, the first of equal names last."""
    rows = cast("list[dict[str, str]]", book.survey or [])
    named = [
        (number, cell.strip())
        for number, row in enumerate(rows, 2)  # below the header
        for column, cell in row.items()
        if column.strip().lower() == "name" and cell
    ]
    return named[::-1]


def _itemsets(book: Any) -> Mapping[str, bytes]:
    """Return the sheet external_choices as the file that an XForm reads it from."""
    rows = cast("list[dict[str, str]]", book.external_choices or [])
    if not rows:
        return {}
    written = StringIO(newline="")
    writer = csv.DictWriter(written, list(dict.fromkeys(name for row in rows for name in row)))
    writer.writeheader()
    writer.writerows(rows)
    return {"itemsets.csv": written.getvalue().encode()}


def _worded(problem: Problem) -> Problem:
    """Return a problem of the XForm with its expression as the workbook has it: ${age}, not /data/age."""
    words = problem.params.get("expression")
    if words is None:
        return problem
    return replace(problem, params={**problem.params, "expression": _QUESTION.sub(r"${\1}", words)})
