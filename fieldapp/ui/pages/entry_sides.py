"""What stands beside the questions: the outline at the start, the help at the end. Both can fold.

F6 goes from the questions to the outline, the help and back; what is folded slides over the questions while
it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QRect, QTimer, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_help import HelpPane
from fieldapp.ui.pages.entry_outline import Outline
from fieldapp.ui.pages.entry_parts import Kind
from fieldapp.ui.pages.entry_tables import is_head
from fieldapp.ui.theme import switch
from fieldapp.ui.words_of_why import Told, about, named, why

NARROW = 1096  # of the page, under which the outline folds: a window of 1180 without its rail
_HELP_NARROW = 1196  # of the page, under which the help folds: a window of 1280 without its rail
_LARGE_TEXT = 150  # per cent, from which on the narrow layout is used at any width
_SOON = 120  # ms after which the help follows: nobody reads it while they type

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Parts:
    """What stands around the questions; the strip is what is left of a folded outline."""

    outline: Outline
    help: HelpPane
    strip: QWidget
    footer: QWidget


class Sides(QObject):
    """Keeps outline and help where they belong, and the help at the question that the person is at."""

    def __init__(self, parts: Parts, middle: QHBoxLayout, page: QWidget, back: Callable[[], None]) -> None:
        """Take what stands around, the row of it, the page; `back` puts the keyboard into the questions."""
        super().__init__(page)
        self._outline = parts.outline
        self._help = parts.help
        self._strip = parts.strip
        self._footer = parts.footer
        self._middle = middle
        self._page = page
        self._back = back
        self.narrow = False
        self._help_folds = False
        self._help_wanted = True  # where there is room for it
        self._filling: Filling | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        middle.insertWidget(0, self._outline)
        middle.addWidget(self._help)

    @property
    def behind(self) -> bool:
        """Whether the help is about to say something else."""
        return self._soon.isActive()

    # --- help --------------------------------------------------------------------------------------------

    def follow(self, filling: Filling | None) -> None:
        """Tell about the question that the person is at, in a moment."""
        self._filling = filling
        if not self._help.isHidden():
            self._soon.start()

    def explain(self) -> None:
        """Show the help, or fold it; the keyboard stays in the questions."""
        shows = self._help.isHidden()
        inside = self._help.isAncestorOf(QApplication.focusWidget() or self._page)
        if not self._help_folds:
            self._help_wanted = shows
        if shows:
            self._tell()
        self._help.setVisible(shows)
        self._help.raise_()
        if inside:
            self._back()

    def close_over(self) -> bool:
        """Fold what lies over the questions; return whether anything did."""
        if self._help_folds and not self._help.isHidden():
            self._help.hide()
        elif self.narrow and not self._outline.isHidden():
            self._outline.hide()
        else:
            return False
        self._back()
        return True

    @property
    def keyed(self) -> bool:
        """Whether the keyboard is in the outline or the help."""
        focused = QApplication.focusWidget() or self._page
        return self._outline.isAncestorOf(focused) or self._help.isAncestorOf(focused)

    def close_help(self) -> None:
        """Fold the help where it lies over the questions."""
        if self._help_folds:
            self._help.hide()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Uncover the questions, or what stands in the way of Finish, once the keyboard goes there."""
        if before is None or now is None or not self._middle_has(now) or self._help.isHidden():
            return
        self.close_help()

    def _middle_has(self, widget: QWidget) -> bool:
        around = (self._help, self._outline, self._strip, self._footer)
        return self._page.isAncestorOf(widget) and not any(
            side is widget or side.isAncestorOf(widget) for side in around
        )

    # --- turns -------------------------------------------------------------------------------------------

    def turn(self, step: int) -> None:
        """Go to the next of questions, outline and help (1), or to the one before (-1)."""
        ways = [self._to_questions, self._to_outline]
        if not self._help.isHidden():
            ways.append(self._to_help)
        at = 0
        if self._outline.list.hasFocus():
            at = 1
        elif self._help.isAncestorOf(QApplication.focusWidget() or self._page):
            at = ways.index(self._to_help)
        ways[(at + step) % len(ways)]()

    def flip_outline(self) -> None:
        """Show the outline and go there; from there, back to the questions."""
        if self._outline.list.hasFocus():
            self._to_questions()
        else:
            self._to_outline()

    def close_outline(self) -> None:
        """Fold the outline where it lies over the questions."""
        if self.narrow:
            self._outline.hide()

    def _to_outline(self) -> None:
        self._outline.show()
        self._outline.raise_()
        self._outline.take_focus()

    def _to_questions(self) -> None:
        self.close_outline()
        self._back()

    def _to_help(self) -> None:
        self.close_outline()
        self._tell()
        self._help.take_focus()

    # --- places ------------------------------------------------------------------------------------------

    def fold(self) -> None:
        """Use the narrow layout where there is little room, and for large text at any width."""
        large = switch.text_scale > _LARGE_TEXT
        narrow = self._page.width() < NARROW or large
        if narrow != self.narrow:
            self.narrow = narrow
            self._set_aside(self._outline, 0, aside=narrow)
            self._outline.setVisible(not narrow)
        folds = self._page.width() < _HELP_NARROW or large
        if folds != self._help_folds:
            self._help_folds = folds
            self._set_aside(self._help, -1, aside=folds)
            self._help.setVisible(not folds and self._help_wanted)
        self._strip.setVisible(narrow)
        mirrored = self._page.isRightToLeft()
        top = self._strip.height() if narrow else 0
        place = self._page.rect().adjusted(0, top, 0, -self._footer.height())
        if narrow:
            self._put(self._outline, place, at_right=mirrored)
        if folds:
            self._put(self._help, place, at_right=not mirrored)

    def _set_aside(self, side: QWidget, place: int, *, aside: bool) -> None:
        if aside:
            self._middle.removeWidget(side)
        else:
            self._middle.insertWidget(place, side)

    @staticmethod
    def _put(side: QWidget, place: QRect, *, at_right: bool) -> None:
        x = place.right() + 1 - side.width() if at_right else place.left()
        side.setGeometry(x, place.top(), side.width(), place.height())

    def _tell(self) -> None:
        filling = self._filling
        if filling is None:
            return
        path = filling.here
        if not filling.standing.asks(path):
            self._help.show_told("", ())
            return
        node = filling.session.node(path)
        told = about(filling.session, path, with_problem=filling.standing.shows(path))
        self._help.show_told(named(node.label, path), [*told, *_given(filling, path)])


def _given(filling: Filling, path: str) -> Iterator[Told]:
    """Tell about what is only read after a question, which the keyboard cannot go to."""
    route, at = filling.plan.route, filling.plan.at[path]
    for block in route[at + 1 :]:
        if filling.standing.stops(block):
            return
        if block.kind is Kind.QUESTION and filling.standing.live(block) and not is_head(block):
            name = named(filling.session.node(block.key).label, block.key)
            for told in why(filling.session, filling.session.explain(block.key)):
                heading = translate("why", "{question}: {heading}")
                yield Told(heading.format(question=name, heading=told.heading), told.lines)
