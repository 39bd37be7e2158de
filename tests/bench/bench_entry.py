"""Filling long forms, beside a bare page of as many line edits in the same run.

A form of 1,000 questions is opened, from the click to the picture; a key is pressed in it, in each layout,
until all that it changes is drawn. A letter looks through a list of 100,000 choices until what it finds is
drawn. A repeat of 1,000 instances gets its last one, is typed into and is scrolled. Memory is how much the
process has grown by it, beside what it grows by the bare page.
"""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from fieldapp.ui.pages.entry_layouts import Layout
from tests.bench.entry_window import EntryDesk, entry_window, press, settle
from tests.bench.figure import Figure, milliseconds, side_by_side
from tests.bench.long_form import app_with_xlsform, places, roster, searched, thousand

_QUESTIONS, _CHOICES, _INSTANCES = 1000, 100_000, 1000
_SLOW = 0.95
_KEYS = 25  # a round
_FIRST_PAGE, _REPAINT, _SEARCH, _ADDED = 300.0, 16.0, 50.0, 100.0  # milliseconds
_PAGE = f"a bare page of {_QUESTIONS:,} line edits"
_LINE = "a key in that bare page, p95"


def measure(rounds: int) -> Iterator[Figure]:
    """Measure the long form, the long list and the long repeat."""
    application = QApplication.instance() or QApplication([])
    bare = _Bare()
    yield from _long_form(bare, rounds)
    for several in (False, True):
        yield from _long_list(bare, rounds, several=several)
    yield from _long_repeat(bare, rounds)
    bare.window.close()
    application.processEvents()


class _Bare:
    """A page of line edits, and how much the process has grown by it."""

    def __init__(self) -> None:
        before = _memory()
        self.window = _bare_page()
        self.window.show()
        self.window.grab()
        self.grown = max(_memory() - before, 1.0)
        self._line = self.window.findChildren(QLineEdit)[_QUESTIONS // 2]

    def press(self) -> float:
        """Press a key and see it drawn; return how long that took."""
        self._line.setFocus()
        return milliseconds(lambda: press(self._line, Qt.Key.Key_A))


@contextmanager
def _desk(form: bytes, media: dict[str, bytes] | None = None) -> Generator[EntryDesk]:
    with app_with_xlsform(form, media) as (app, form_id), entry_window(app, form_id) as desk:
        yield desk


def _long_form(bare: _Bare, rounds: int) -> Iterator[Figure]:
    before = _memory()
    with _desk(thousand(_QUESTIONS)) as desk:
        ours, floor = side_by_side(
            lambda: milliseconds(desk.open_new), lambda: milliseconds(lambda: _bare_page().grab()), rounds
        )
        yield Figure(f"a form of {_QUESTIONS:,} questions opened", ours, "ms", _PAGE, floor, 2.0, _FIRST_PAGE)
        for layout in Layout:
            desk.lay_out(layout, "/data/s500/q500")
            ours, floor = _slow(lambda: desk.press(Qt.Key.Key_A), bare.press, rounds)
            name = f"key press to repaint, p95, {_QUESTIONS:,} questions, layout {layout.value}"
            yield Figure(name, ours, "ms", _LINE, floor, 40.0, _REPAINT)
        yield _grown(f"memory for a form of {_QUESTIONS:,} questions", before, bare)


def _long_list(bare: _Bare, rounds: int, *, several: bool) -> Iterator[Figure]:
    what = "several" if several else "one"
    before = _memory()
    with _desk(searched(several=several), {"places.csv": places(_CHOICES)}) as desk:
        desk.open_new()
        settle()
        word = cycle("MARESA")
        left = cycle(range(6))

        def search() -> float:
            took = desk.press(Qt.Key[f"Key_{next(word)}"])
            if next(left) == 5:
                desk.press(Qt.Key.Key_Escape)
                if isinstance(line := desk.window.focusWidget(), QLineEdit):
                    line.selectAll()
                    desk.press(Qt.Key.Key_Delete)
            return took

        ours, floor = _slow(search, bare.press, rounds)
        name = f"a letter in a search of {_CHOICES:,} choices, {what} of them, p95"
        yield Figure(name, ours, "ms", _LINE, floor, 100.0, _SEARCH)
        yield _grown(f"memory for a list of {_CHOICES:,} choices, {what} of them", before, bare)


def _long_repeat(bare: _Bare, rounds: int) -> Iterator[Figure]:
    before = _memory()
    with _desk(roster()) as desk:
        opened = desk.app.flows.capture.start(desk.form_id)
        for number in range(2, _INSTANCES - 1):
            opened.session.add_repeat("/data/person")
            opened.session.set(f"/data/person[{number}]/called", f"Name {number}")
        desk.app.flows.capture.save(opened, opened.session.dump(), "/data/person[500]/called")
        desk.open_draft(opened.draft.id)
        settle()
        desk.page.desk.added.emit("/data/person")  # the first one shows what is shown from then on
        settle()

        def add() -> None:
            desk.page.desk.added.emit("/data/person")
            QApplication.processEvents()

        added, floor = milliseconds(add), bare.press()
        yield Figure(f"instance {_INSTANCES:,} added", added, "ms", _LINE, floor, 1000.0, _ADDED)
        for layout in Layout:
            desk.lay_out(layout, "/data/person[700]/called")
            ours, floor = _slow(lambda: desk.press(Qt.Key.Key_A), bare.press, rounds)
            name = f"key press to repaint, p95, {_INSTANCES:,} instances, layout {layout.value}"
            yield Figure(name, ours, "ms", _LINE, floor, 40.0, _REPAINT)
        steps = {Layout.WHOLE: "the whole form", Layout.GROUP: "their cards"}
        for layout, name in steps.items():
            desk.lay_out(layout, "/data/person[500]")
            bar, down = desk.page.desk.column.verticalScrollBar(), cycle((1, 1, 1, -1))

            def scroll() -> None:
                bar.setValue(bar.value() + next(down) * bar.pageStep() // 4)  # noqa: B023  (called here only)
                QApplication.processEvents()

            ours, floor = _slow(lambda: milliseconds(scroll), bare.press, rounds)
            text = f"a step of the wheel, p95, {_INSTANCES:,} instances, {name}"
            yield Figure(text, ours, "ms", _LINE, floor, 100.0, _SEARCH)
        yield _grown(f"memory for {_INSTANCES:,} instances", before, bare)


def _slow(ours: Callable[[], float], reference: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Return the slow ends of both, taken by turns."""
    pairs = [(ours(), reference()) for _ in range(_KEYS * rounds)]
    at = int(len(pairs) * _SLOW)
    return sorted(pair[0] for pair in pairs)[at], sorted(pair[1] for pair in pairs)[at]


def _grown(name: str, before: float, bare: _Bare) -> Figure:
    return Figure(name, max(_memory() - before, 0.0), "MB", _PAGE, bare.grown, 100.0)


def _bare_page() -> QWidget:
    """Return a page of line edits with labels, as anybody would write it first."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    page = QWidget()
    column = QVBoxLayout(page)
    for number in range(_QUESTIONS):
        column.addWidget(QLabel(f"Question {number} of the long form"))
        column.addWidget(QLineEdit())
    area.setWidget(page)
    area.resize(1366, 768)
    return area


def _memory() -> float:
    """Return what this process takes of memory now, in MB; where nobody says, the most that it ever took."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
