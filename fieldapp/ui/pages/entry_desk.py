"""The way through a form: outline, questions, problems and footer, moved through by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.ui.pages.entry_bars import Footer, Strip
from fieldapp.ui.pages.entry_column import QuestionColumn
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_outline import Outline, figures, problems_in_words
from fieldapp.ui.pages.entry_problems import ProblemsView
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.theme import switch
from forms import Node

NARROW = 1096  # of the page: a window of 1180 without its rail
_LARGE_TEXT = 150  # per cent, from which on the narrow layout is used at any width
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_MODIFIERS = Qt.KeyboardModifier.NoModifier


class Desk(QWidget):
    """Shows one part of a form, and where the person is in it.

    Emits:
        edited: path and new text, on a person's act only.
        file_chosen: path, and a file (pathlib.Path).
        finish: Finish was asked for.
        leave_form: the person wants out of the form (Esc, Keep as draft).
    """

    edited = Signal(str, str)
    file_chosen = Signal(str, object)
    finish = Signal()
    leave_form = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the desk empty."""
        super().__init__(parent)
        self._filling: Filling | None = None
        self._part = 0
        self._narrow = False
        self.strip = Strip(self)
        self.outline = Outline(self)
        self.column = QuestionColumn(today, self)
        self.problems = ProblemsView(self)
        self.footer = Footer(self)
        self.notices = QVBoxLayout()  # banners of the page stand here
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.column)
        self._stack.addWidget(self.problems)
        self._assemble()
        self._connect()
        self._fold()

    def begin(self, filling: Filling) -> None:
        """Show a draft where it was left."""
        self._filling = filling
        self.outline.show_standing(filling.standing)
        start = filling.start()
        self.show_part(filling.plan.where.get(start, 0), start, resume=True)

    def end(self) -> None:
        """Forget the draft."""
        self._filling = None

    @property
    def row(self) -> QuestionRow | None:
        """The row of the question the person is at."""
        return self.column.rows.get(self._filling.here) if self._filling else None

    def read(self) -> None:
        """Have slow looks tell at once what was typed."""
        if self.row is not None:
            self.row.look.flush()

    def leave_question(self) -> None:
        """Commit the question the person is at, and show what is wrong with it."""
        self.read()
        node = self._filling.leave() if self._filling else None
        if node is not None:
            self.refresh([node])

    def refresh(self, nodes: Iterable[Node]) -> None:
        """Repaint changed nodes, and the counts of their sections."""
        if self._filling is None:
            return
        for node in nodes:
            path = node.question.path
            if path in self.column.rows:
                self.column.rows[path].show_node(node, with_problem=self._filling.standing.shows(path))
            if path in self._filling.plan.where:
                self.outline.refresh(self._filling.standing.section_of(path))
        self.strip.show_figures(figures(self._filling.standing))
        self._show_hints()

    def show_part(self, number: int, path: str = "", *, resume: bool = False) -> None:
        """Show a part, with the focus on a question: the given one, else the first that is open."""
        filling = self._filling
        if filling is None or not filling.plan.parts:
            return
        self.leave_question()
        self._part = number
        part = filling.plan.parts[number]
        section = filling.plan.sections[part.section]
        self.column.build(part, section.label, self._place(number))
        for question in part.questions:
            shows = filling.standing.shows(question.path)
            self.column.rows[question.path].show_node(filling.session.node(question.path), with_problem=shows)
        self.outline.set_here(part.section)
        self.strip.show_place(part.section + 1, len(filling.plan.sections), section.label)
        self.strip.show_figures(figures(filling.standing))
        self._show_questions()
        target = self.column.rows.get(path or filling.first_open([q.path for q in part.questions]))
        if target is not None:
            self.column.go_to(target, resume=resume)
            self._enter(target)
        else:
            self.footer.next_button.setFocus()

    def show_problems(self) -> None:
        """List what stands in the way of Finish."""
        filling = self._filling
        if filling is None:
            return
        filling.standing.show_all()
        obstacles = filling.obstacles()
        fine = sum(count.answered for count in filling.standing.counts)
        wrong = sum(obstacle.node.answered for obstacle in obstacles)
        self.problems.show_obstacles(obstacles, fine - wrong)
        self._stack.setCurrentWidget(self.problems)
        self.refresh(filling.session.node(path) for path in self.column.rows)
        self.outline.refresh()
        reason = self.tr("Fix {problems} first").format(problems=problems_in_words(len(obstacles)))
        self.footer.show_problems(filling.form.finish_label, reason)
        self.footer.hints.set_hints([("F8", self.tr("next problem")), ("Enter", self.tr("open"))])
        self.problems.take_focus()

    def go_to(self, path: str) -> None:
        """Show a question, wherever it is."""
        filling = self._filling
        if filling is None or path not in filling.plan.where:
            return
        if filling.plan.where[path] != self._part:
            self.show_part(filling.plan.where[path], path)
            return
        self._show_questions()
        self.column.go_to(self.column.rows[path])

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
                self._return_to_questions()
        elif event.key() == Qt.Key.Key_Escape and modifiers == _NO_MODIFIERS:
            self._close_topmost()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Fold the outline where the window is narrow."""
        super().resizeEvent(event)
        self._fold()

    def _assemble(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self.notices)
        right.addWidget(self._stack, 1)
        right.addWidget(self.footer)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.outline)
        self._middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addLayout(self._middle, 1)

    def _connect(self) -> None:
        self.column.edited.connect(self.edited)
        self.column.file_chosen.connect(self.file_chosen)
        self.outline.chosen.connect(self._open_section)
        self.strip.button.clicked.connect(self._flip_outline)
        self.problems.chosen.connect(self.go_to)
        self.footer.back.connect(self._back)
        self.footer.next.connect(self._next_part)
        self.footer.finish.connect(self.finish)
        self.footer.keep.connect(self.leave_form)
        switch.changed.connect(self._fold)
        for keys, act in (
            ("Ctrl+Return", self._next_part),
            ("Ctrl+Enter", self._next_part),
            ("Ctrl+Shift+Return", self.finish.emit),
            ("Ctrl+Shift+Enter", self.finish.emit),
            ("F8", lambda: self._next_problem(1)),
            ("Shift+F8", lambda: self._next_problem(-1)),
            ("F6", self._flip_outline),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Commit a question when it is left; a popup of its own does not leave it."""
        if self._filling is None or not self.isVisible():
            return
        if new is None or new.window() is not self.window():
            self.read()
            self._filling.saver.flush()
            return
        row = self.column.row_of(new)
        if row is not None and row.path != self._filling.here:
            self.leave_question()
            self._enter(row)
        elif row is None:
            self.leave_question()

    def _enter(self, row: QuestionRow) -> None:
        if self._filling is None:
            return
        for other in self.column.rows.values():
            other.set_current(other is row)
        self._filling.enter(row.path)
        self.column.reveal(row)
        self._show_hints()

    def _step(self, step: int) -> None:
        """Go to the next or previous question, over the edges of parts."""
        filling = self._filling
        if filling is None or self._stack.currentWidget() is not self.column:
            return
        row = self.column.beside(filling.here, step)
        if row is not None:
            self.column.go_to(row)
        elif step > 0:
            self._next_part()
        elif self._part > 0:
            before = filling.plan.parts[self._part - 1]
            last = next((q.path for q in reversed(before.questions) if not q.readonly), "")
            self.show_part(self._part - 1, last)

    def _next_part(self) -> None:
        if self._filling is None or self._stack.currentWidget() is not self.column:
            return
        if self._part + 1 < len(self._filling.plan.parts):
            self.show_part(self._part + 1)
        else:
            self.footer.finish_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        if self._stack.currentWidget() is self.problems:
            self._return_to_questions()
        elif self._part > 0:
            self.show_part(self._part - 1)

    def _next_problem(self, step: int) -> None:
        filling = self._filling
        if filling is None:
            return
        if self._stack.currentWidget() is self.problems:
            self.problems.take_focus(step)
            return
        self.leave_question()
        wrong = filling.standing.wrong()
        order = {path: number for number, path in enumerate(filling.plan.where)}
        here = order.get(filling.here, -1)
        ahead = [path for path in wrong if (order[path] - here) * step > 0]
        around = ahead or wrong
        if around:
            self.go_to(around[0] if step > 0 else around[-1])

    def _open_section(self, section: int) -> None:
        if self._filling is not None:
            self._close_outline()
            self.show_part(self._filling.plan.sections[section].first_part)

    def _flip_outline(self) -> None:
        if self.outline.list.hasFocus():
            self._close_outline()
            if self._stack.currentWidget() is self.problems:
                self.problems.take_focus()
            elif self.row is not None:
                self.column.go_to(self.row)
            return
        self.outline.show()
        self.outline.raise_()
        self.outline.take_focus()

    def _close_outline(self) -> None:
        if self._narrow:
            self.outline.hide()

    def _close_topmost(self) -> None:
        if self._narrow and self.outline.isVisible():
            self._flip_outline()
        elif self._stack.currentWidget() is self.problems:
            self._return_to_questions()
        else:
            self.leave_form.emit()

    def _return_to_questions(self) -> None:
        self._show_questions()
        if self.row is not None:
            self.column.go_to(self.row)

    def _show_questions(self) -> None:
        if self._filling is None:
            return
        plan = self._filling.plan
        self._stack.setCurrentWidget(self.column)
        following = plan.parts[self._part + 1] if self._part + 1 < len(plan.parts) else None
        label = None
        if following is not None:
            label = plan.sections[following.section].label
            if following.section == plan.parts[self._part].section:
                label = self.tr("part {number} of {total}").format(
                    number=following.number, total=following.of
                )
        self.footer.show_questions(self._filling.form.finish_label, first=self._part == 0, next_label=label)
        self._show_hints()

    def _place(self, number: int) -> str:
        """Return 'Section 3 of 7' and, for a long section, 'Part 2 of 5'; '' where there is only one."""
        plan = self._filling.plan if self._filling else None
        if plan is None or len(plan.parts) == 1:
            return ""
        part = plan.parts[number]
        section = self.tr("Section {number} of {total}").format(
            number=part.section + 1, total=len(plan.sections)
        )
        if part.of == 1:
            return section
        piece = self.tr("Part {number} of {total}").format(number=part.number, total=part.of)
        if len(plan.sections) == 1:
            return piece
        return self.tr("{section} · {part}").format(section=section, part=piece)

    def _show_hints(self) -> None:
        if self._filling is None or self._stack.currentWidget() is not self.column:
            return
        hints = [("Enter", self.tr("next"))]
        if self.row is not None:
            hints += self.row.look.keys()
        if self._filling.standing.problems:
            hints.append(("F8", self.tr("next problem")))
        self.footer.hints.set_hints(hints[:3])

    def _fold(self) -> None:
        """Use the narrow layout under 1180 px, and for large text at any width."""
        narrow = self.width() < NARROW or switch.text_scale > _LARGE_TEXT
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self._middle.removeWidget(self.outline)
                self.outline.hide()
            else:
                self._middle.insertWidget(0, self.outline)
                self.outline.show()
        self.strip.setVisible(narrow)
        if narrow:
            top = self.strip.height()
            place = self.rect().adjusted(0, top, 0, -self.footer.height())
            x = place.right() + 1 - self.outline.width() if self.isRightToLeft() else 0
            self.outline.setGeometry(x, top, self.outline.width(), place.height())
