"""The way through a form: outline, questions, problems and footer, moved through by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.ui.markup import plain
from fieldapp.ui.pages.entry_around import Around
from fieldapp.ui.pages.entry_bars import Footer, Strip
from fieldapp.ui.pages.entry_changes import ChangesView
from fieldapp.ui.pages.entry_column import QuestionColumn
from fieldapp.ui.pages.entry_filling import Effect, Filling
from fieldapp.ui.pages.entry_help import HelpPane
from fieldapp.ui.pages.entry_keys import FieldKeys, Key, bind
from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.pages.entry_outline import Outline
from fieldapp.ui.pages.entry_problems import ProblemsView
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.pages.entry_row import Row
from fieldapp.ui.pages.entry_screen import Screen
from fieldapp.ui.pages.entry_sides import Parts, Sides
from fieldapp.ui.theme import switch

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AROUND = ("Ctrl+D", "Ctrl+H", "Ctrl+K", "Ctrl+S")  # bound by the page and the window around
_NO_MODIFIERS = Qt.KeyboardModifier.NoModifier


class Desk(QWidget):
    """Shows one screen of a form, and where the person is in it.

    Emits:
        edited: path and new text, on a person's act only.
        file_chosen: path, and a file (pathlib.Path).
        accepted: path, and why an answer is right that breaks a soft rule.
        added: the path of a repeat that gets another instance.
        removed: the path of an instance to take out.
        undo: what was done last shall be taken back.
        redo: what was taken back last shall be done again.
        clear: the answer to the question that the person is at shall be cleared.
        same: it shall be what the last record of this form has there.
        search: the person looks for a question to go to.
        see_changes: what a newer version of the form changes shall be shown.
        finish: Finish was asked for.
        leave_form: the person wants out of the form (Esc, Keep as draft).
    """

    edited = Signal(str, str)
    file_chosen = Signal(str, object)
    accepted = Signal(str, str)
    added = Signal(str)
    removed = Signal(str)
    undo = Signal()
    redo = Signal()
    clear = Signal()
    same = Signal()
    search = Signal()
    see_changes = Signal()
    finish = Signal()
    leave_form = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the desk empty."""
        super().__init__(parent)
        self._filling: Filling | None = None
        self.strip = Strip(self)
        self.outline = Outline(self)
        self.help = HelpPane(self)
        self.column = QuestionColumn(self)
        self.screen_rows = Screen(self.column, today, self)
        self.problems = ProblemsView(self)
        self.changes = ChangesView(self)
        self.footer = Footer(self)
        self._around = Around(self.outline, self.strip, self.footer, self.help, self)
        self.notices = QVBoxLayout()  # banners of the page stand here
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.column)
        self._stack.addWidget(self.problems)
        self._stack.addWidget(self.changes)
        self._assemble()
        keys = self._keys()
        bind(keys, self)
        self._field_keys = FieldKeys((*(combination for combination, _ in keys), *_AROUND), self)
        self._connect()
        self.sides.fold()

    def begin(self, filling: Filling) -> None:
        """Show a draft where it was left."""
        self._filling = filling
        self.footer.undo_bar.dismiss()
        self.outline.show_form(filling.standing, filling.titles)
        start = filling.start()
        self.show_part(filling.plan.where.get(start, 0), start, resume=True)

    def end(self) -> None:
        """Forget the draft."""
        self._filling = None
        self.screen_rows.end()

    @property
    def row(self) -> Row | None:
        """The row that the person is at."""
        return self.column.row(self._filling.here) if self._filling else None

    def read(self) -> None:
        """Have slow looks tell at once what was typed or drawn, wherever on the screen."""
        for row in tuple(self.column.rows.values()) if self._filling else ():
            row.flush()

    def resume(self) -> None:
        """Put the keyboard back where the person is."""
        if self.row is not None:
            self.column.go_to(self.row, resume=True)

    def done_beside(self) -> None:
        """Take note that something was done to the question in hand, but not in its field."""
        self._field_keys.done_beside()

    def place_name(self) -> str:
        """Return what the row that the person is at is called, '' where it has no words."""
        filling = self._filling
        if filling is None:
            return ""
        if filling.here.endswith("]"):
            return filling.titles.instance(filling.here)
        if not filling.standing.asks(filling.here):
            return ""
        return plain(filling.session.node(filling.here).label)

    def leave_question(self) -> None:
        """Commit the question the person is at, and show what is wrong with it."""
        self.read()
        node = self._filling.leave() if self._filling else None
        if node is not None:
            self.refresh(Effect((node,)))

    def refresh(self, effect: Effect) -> None:
        """Show what an act changed: nodes, rows that come and go, figures."""
        filling = self._filling
        if filling is None:
            return
        here = filling.here
        if not self.screen_rows.follow(effect):
            start = filling.walk.open()  # the instance on screen is gone
            self.show_part(filling.plan.where.get(start, 0), start)
            return
        row = self.column.row(here)
        if effect.cut and row is not None and here != filling.here:  # the row that had the keyboard moved
            self.column.go_to(row, resume=True)
        elif effect.shift is not None:
            self._follow_keyboard(row)
        self._show_around()

    def show_language(self, effect: Effect) -> None:
        """Show everything in the language that the form is spoken in from now on."""
        self.refresh(effect)
        if self._stack.currentWidget() is self.problems:
            self.show_problems()
            return
        if self._stack.currentWidget() is self.changes:  # its words are those of the language before
            self.show_questions()
            return
        row = self.column.row(self._filling.here) if self._filling is not None else None
        if row is not None:  # from the drop-down back to the question
            self.column.go_to(row, resume=True)

    def show_part(self, number: int, key: str = "", *, resume: bool = False) -> None:
        """Show a part, with the focus on a row: the given one, else where it is best begun."""
        filling = self._filling
        if filling is None or not filling.plan.parts:
            return
        self.leave_question()
        known = filling.plan.where.get(key) == number
        begin = key if known else filling.walk.begin(number)
        self.screen_rows.show(filling, number, begin)
        self._stack.setCurrentWidget(self.column)
        target = self.column.row(begin) or self.column.row(filling.walk.begin(number))
        if target is not None:
            self.column.go_to(target, resume=resume)
            self._enter(target)
        else:
            self._show_around()
            self._read_only()

    @property
    def place(self) -> str:
        """The row that the person is at, or the first one of a screen that is only read."""
        filling, part = self._filling, self.screen_rows.part
        if filling is None or part is None:
            return ""
        keys = [block.key for block in part.blocks if block.key in filling.plan.where]
        return filling.here if filling.here in keys or not keys else keys[0]

    def show_layout(self, place: str) -> None:
        """Show a row on the screen that it has in another layout."""
        filling = self._filling
        if filling is None or not filling.plan.parts:
            return
        self.screen_rows.show(filling, filling.plan.where.get(place, 0), place)
        if self._stack.currentWidget() is self.column:
            self.resume()
            self._show_read(place)
        self._show_around()

    def _show_read(self, place: str) -> None:
        """Show a row that is only read, where the person is not at any on its screen, or at another one."""
        filling, row = self._filling, self.column.row(place)
        if filling is None or row is None or place == filling.here:
            return
        self.column.reveal(row)
        if self.row is None:
            beside = self.column.beside(row, 1)
            if beside is not None:
                self.column.go_to(beside)
            else:
                self._read_only()

    def show_problems(self) -> None:
        """List what stands in the way of Finish."""
        filling = self._filling
        if filling is None:
            return
        filling.standing.show_all()
        obstacles = filling.obstacles()
        fine = filling.session.progress().answered - sum(o.node.answered for o in obstacles)
        self.problems.show_obstacles(obstacles, fine)
        self._stack.setCurrentWidget(self.problems)
        self.screen_rows.repaint_all()
        self.sides.close_help()
        self._show_around()
        self._around.show_problems(filling, len(obstacles))
        self.problems.take_focus()

    def show_changes(self) -> None:
        """Show what a newer version of the form changes."""
        self._stack.setCurrentWidget(self.changes)
        self._around.show_changes()
        self.changes.take_focus()

    def show_questions(self) -> None:
        """Go back to the questions, to the row that the person is at."""
        self._show_questions()
        if self.row is not None:
            self.column.go_to(self.row)
        else:
            self._read_only()

    def go_to(self, key: str) -> None:
        """Show a row, wherever it is."""
        filling = self._filling
        if filling is None or key not in filling.plan.where:
            return
        row = self.column.row(key)
        if filling.plan.where[key] != self.screen_rows.number or row is None:
            self.show_part(filling.plan.where[key], key)
            return
        self._show_questions()
        self.column.go_to(row)
        self._enter(row)

    def go_to_open(self, instance: str) -> None:
        """Show an instance, at its first open question."""
        number = self._filling.plan.cards.get(instance) if self._filling else None
        if number is not None:
            self._open_entry(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter goes on, Shift+Enter back, Esc closes what is topmost."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        in_questions = self.column.row_of(QApplication.focusWidget()) is not None
        if event.key() in _ENTER and modifiers == _NO_MODIFIERS and in_questions:
            self._step(1)
        elif event.key() in _ENTER and modifiers == Qt.KeyboardModifier.ShiftModifier:
            if in_questions:
                self._step(-1)
            else:
                self.show_questions()
        elif event.key() == Qt.Key.Key_Escape and modifiers == _NO_MODIFIERS:
            if not event.isAutoRepeat():  # held a little too long, it would close more than was meant
                self._close_topmost()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Fold the outline where the window is narrow."""
        super().resizeEvent(event)
        self.sides.fold()

    def _assemble(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self.notices)
        right.addWidget(self._stack, 1)
        right.addWidget(self.footer)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addLayout(right, 1)
        parts = Parts(self.outline, self.help, self.strip, self.footer)
        self.sides = Sides(parts, self._middle, self, self._to_questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addLayout(self._middle, 1)

    def _connect(self) -> None:
        screen = self.screen_rows
        screen.edited.connect(self.edited)
        screen.accepted.connect(self.accepted)
        screen.file_chosen.connect(self.file_chosen)
        screen.opened.connect(self.go_to_open)
        screen.removed.connect(self.removed)
        screen.added.connect(self.added)
        screen.beside.connect(self._beside)
        self.column.up.connect(self._up)
        self.outline.chosen.connect(self._open_entry)
        self.strip.button.clicked.connect(self.sides.flip_outline)
        self.help.strayed.connect(self._tell_way_back)
        self.help.turned.connect(self._show_hints)
        self.problems.chosen.connect(self.go_to)
        self.footer.back.connect(self._back)
        self.footer.next.connect(self._next_page)
        self.footer.finish.connect(self.finish)
        self.footer.keep.connect(self.leave_form)
        self.footer.undo.connect(self.undo)
        self.footer.redo.connect(self.redo)
        switch.changed.connect(self.sides.fold)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _keys(self) -> tuple[Key, ...]:
        return (
            ("Ctrl+Return", self._next_part),
            ("Ctrl+Enter", self._next_part),
            ("Ctrl+Shift+Return", self.finish.emit),
            ("Ctrl+Shift+Enter", self.finish.emit),
            ("Ctrl+Home", partial(self._go_to_edge, 1)),
            ("Ctrl+End", partial(self._go_to_edge, -1)),
            ("F2", self.clear.emit),
            ("F4", self.same.emit),
            ("F8", partial(self._next_problem, 1)),
            ("Shift+F8", partial(self._next_problem, -1)),
            ("F6", partial(self.sides.turn, 1)),
            ("Shift+F6", partial(self.sides.turn, -1)),
            ("F7", self.see_changes.emit),
            ("F9", self._accept),
            ("Ctrl+G", self.search.emit),
            ("Ctrl+N", self._add),
            ("Ctrl+Z", self.undo.emit),
            ("Ctrl+Shift+Z", self.redo.emit),
            ("Ctrl+Y", self.redo.emit),
        )

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Commit a question when it is left; a popup of its own does not leave it."""
        self._field_keys.watch(old, new if new is not None and self.isAncestorOf(new) else None)
        if self._filling is None or not self.isVisible():
            return
        if new is None or new.window() is not self.window():
            self.read()
            self._filling.saver.flush()
            return
        row = self.column.row_of(new)
        if row is not None and row.key != self._filling.here:
            self.leave_question()
            self._enter(row)
        elif row is None:
            self.leave_question()

    def _enter(self, row: Row) -> None:
        if self._filling is None:
            return
        self.column.set_here(row)
        self._filling.enter(row.key)
        self.column.reveal(row)
        self._show_around()

    def _follow_keyboard(self, row: Row | None) -> None:
        """Keep the keyboard with what the person is at, where its field shows somebody else's answer now."""
        focused = self.column.row_of(QApplication.focusWidget())
        if focused is None or focused is row:
            return
        if row is not None:
            self.column.go_to(row, resume=True)
        else:
            self._enter(focused)

    def _read_only(self) -> None:
        """Put the keyboard on what leads on from a screen that is only read."""
        next_ = self.footer.next_button
        (next_ if next_.isVisible() else self.footer.finish_button).setFocus()

    def _step(self, step: int) -> None:
        """Go to the next or previous row in which something can be done, wherever it is."""
        filling = self._filling
        if filling is None or self._stack.currentWidget() is not self.column:
            return
        number, key = self.screen_rows.number, filling.walk.step(filling.here, step)
        to = filling.plan.where.get(key, len(filling.plan.parts))
        between = filling.walk.read_only(number, to) if step > 0 else None
        if between is not None:
            self.show_part(between)
        elif key:
            self.go_to(key)
        elif step > 0:
            self.footer.finish_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.footer.tell(self.tr("This is the first question"))

    def _go_to_edge(self, step: int) -> None:
        """Go to the first (1) or last (-1) question of the form that can be answered."""
        key = self._filling.walk.edge(step) if self._filling is not None else ""
        if key:
            self.go_to(key)

    def _beside(self, step: int) -> None:
        """Go to the row above or below a card, where that takes the keyboard."""
        row = self.row
        to = self.column.beside(row, step) if row is not None else None
        if to is not None:
            self.column.go_to(to)

    def _next_page(self) -> None:
        filling = self._filling
        if filling is None or self._stack.currentWidget() is not self.column:
            return
        following = filling.walk.screen(self.screen_rows.number, 1)
        if following is not None:
            self.show_part(following)
        else:
            self.footer.finish_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _next_part(self) -> None:
        """Go to the next group, which is the next page where each has one."""
        filling = self._filling
        if filling is None or filling.plan.layout is Layout.GROUP:
            self._next_page()
            return
        following = filling.walk.following(filling.here)
        if self._stack.currentWidget() is self.column and following:
            self.go_to(following)
        elif self._stack.currentWidget() is self.column:
            self.footer.finish_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        if self._stack.currentWidget() is not self.column:
            self.show_questions()
            return
        before = self._filling.walk.screen(self.screen_rows.number, -1) if self._filling else None
        if before is not None:
            self.show_part(before)

    def _up(self) -> None:
        """Go from an instance to its card on the screen around it."""
        entry = self.screen_rows.entry
        if entry is not None and entry.number:
            self.go_to(entry.path)

    def _add(self) -> None:
        """Add an instance of the repeat that the person is at, else of the one of this screen."""
        if self._filling is None or self._stack.currentWidget() is not self.column:
            return
        walk, here = self._filling.walk, self._filling.here
        repeat = walk.repeat_at(here) or walk.repeat_around(here) or self.screen_rows.default
        if repeat:
            self.added.emit(repeat)
        else:
            self.footer.tell(self.tr("There is nothing here to add another one of"))

    def _next_problem(self, step: int) -> None:
        filling = self._filling
        if filling is None:
            return
        if self._stack.currentWidget() is self.problems:
            self.problems.take_focus(step)
            return
        self.leave_question()
        wrong = filling.standing.wrong()
        here = filling.plan.at.get(filling.here, -1)
        ahead = [path for path in wrong if (filling.plan.at[path] - here) * step > 0]
        around = ahead or wrong
        if around:
            self.go_to(around[0] if step > 0 else around[-1])
        else:
            self.footer.tell(self.tr("No problem has come up so far"))

    def _accept(self) -> None:
        """Ask why the answer that the person is at is right, though it is unusual."""
        row = self.column.row_of(QApplication.focusWidget())
        if isinstance(row, QuestionRow):
            self.leave_question()
        if not isinstance(row, QuestionRow) or not row.accept():
            self.footer.tell(self.tr("There is no warning here to accept"))

    def _open_entry(self, number: int) -> None:
        filling = self._filling
        if filling is None:
            return
        self.sides.close_outline()
        entry, key = filling.plan.entries[number], filling.walk.inside(number)
        if key:
            self.go_to(key)
            return
        self.show_part(entry.part)
        heading = self.column.row(entry.first)
        if filling.plan.layout is Layout.WHOLE and heading is not None:
            self.column.reveal(heading)  # there is nothing to answer under it

    def _to_questions(self) -> None:
        """Put the keyboard back into what is shown between outline and help."""
        if self._stack.currentWidget() is self.problems:
            self.problems.take_focus()
        elif self._stack.currentWidget() is self.changes:
            self.changes.take_focus()
        elif self.row is not None:
            self.column.go_to(self.row)
        else:
            self._read_only()

    def _show_hints(self) -> None:
        if self._filling is not None and self._stack.currentWidget() is self.column:
            self._around.show_questions(self._filling, self.screen_rows, self.row)

    def _tell_way_back(self) -> None:
        self.footer.tell(self.tr("This is only read. Esc: back to the question"))

    def _close_topmost(self) -> None:
        entry = self.screen_rows.entry
        if self.sides.close_over():
            return
        if self._stack.currentWidget() is not self.column:
            self.show_questions()
        elif self.sides.keyed:
            self._to_questions()
        elif entry is not None and entry.number:
            self._up()
        else:
            self.leave_form.emit()

    def _show_questions(self) -> None:
        if self._filling is not None:
            self._stack.setCurrentWidget(self.column)
            self._show_hints()

    def _show_around(self) -> None:
        filling = self._filling
        if filling is not None:
            self._around.show(filling, self.screen_rows)
            self.sides.follow(filling)
            self._show_hints()
