"""Where is my data: whether this disk can be wiped, what stands in the way, and everywhere each record is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldapp.flows import Flows
from fieldapp.flows.whereabouts import SafetyView, WhereView
from fieldapp.records import InTheWay, Obstacle
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Card, EmptyState, ErrorDetails, LinkButton, Sign, Text
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.pages.page_under import lay_under
from fieldapp.ui.pages.records_model import Group
from fieldapp.ui.pages.whereabouts_table import WhereModel, WhereTable

_PART = 100  # rows that are loaded at a time


@dataclass(frozen=True, slots=True)
class _Loaded:
    safety: SafetyView
    rows: list[WhereView]
    places: tuple[str, ...]
    now: datetime


class WhereaboutsPage(QWidget):
    """The answer in words on top, the board under it."""

    def __init__(
        self,
        flows: Flows,
        bridge: Bridge,
        navigate: Callable[..., None],
        courier: Courier,  # noqa: ARG002  (every page is offered the same)
        parent: QWidget | None = None,
    ) -> None:
        """Take the verbs, the lanes, and the way to other pages."""
        super().__init__(parent)
        self.setProperty("kind", "page")
        self._flows = flows
        self._navigate = navigate
        self._asked = _PART
        self._shown: tuple[SafetyView, list[WhereView]] | None = None
        self._build()
        self._loader = Loader(self, bridge, self._load, self._show, self._trouble.show_trouble)
        self._model.more_wanted.connect(self._more)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    def open(self) -> None:
        """Load anew, from the top."""
        self._asked = _PART
        self._loader.ask()

    def focus_main(self) -> None:
        """Put the keyboard on the board, on the way back where nothing stands on it."""
        target = self.table if self.table.isVisible() else self._back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        title = Text(self.tr("Where is my data"), "title", parent=self)
        self._back, page = lay_under(self, self.tr("Records"), title)
        self._back.setObjectName("backFromWhereButton")
        self._back.clicked.connect(self._leave)
        self._trouble = ErrorDetails(parent=page.content)
        self.answer = Banner("info", self.tr("Looking…"), parent=page.content)
        self.answer.setObjectName("safeToWipe")
        self._ways = _Ways(page.content)
        self._ways.setObjectName("inTheWay")
        self._card = Card(padding=2, parent=page.content)
        self._card.body.setContentsMargins(0, 4, 0, 4)
        self._model = WhereModel(self)
        self.table = WhereTable(self._model, self._card)
        self.table.opened.connect(self._open_record)
        self.table.hide()
        self._empty = EmptyState(
            self.tr("Nothing is on this disk yet."),
            self.tr("Each record that you begin stands here, with every place that has it."),
            None,
            self._card,
        )
        self._empty.setContentsMargins(20, 8, 20, 8)
        self._empty.hide()
        self._card.body.addWidget(self.table, 1)
        self._card.body.addWidget(self._empty)
        for widget in (self._trouble, self.answer, self._ways):
            page.body.addWidget(widget)
        page.body.addWidget(self._card, 1)

    # --- data --------------------------------------------------------------------------------------------

    def _load(self) -> _Loaded:
        flows = self._flows
        rows = flows.whereabouts.page(self._asked)
        return _Loaded(flows.whereabouts.safety(), rows, flows.lists.destinations(), flows.clock())

    def _show(self, loaded: _Loaded) -> None:
        self._trouble.show_trouble(None)
        shown = (loaded.safety, loaded.rows)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_answer(loaded.safety)
        self._ways.show_obstacles([(each, *self._act(each)) for each in loaded.safety.in_the_way])
        chosen, scrolled = self.table.chosen_id(), self.table.verticalScrollBar().value()
        arriving = not self.table.isVisible() and self._back.hasFocus()
        self._model.show_rows(loaded.rows, loaded.places, loaded.safety.records, loaded.now)
        self.table.setVisible(bool(loaded.rows))
        self._empty.setVisible(not loaded.rows)
        self.table.choose(chosen)
        self.table.verticalScrollBar().setValue(scrolled)
        if arriving:
            self.focus_main()

    def _show_answer(self, safety: SafetyView) -> None:
        replaced = ""
        if safety.replaced:
            replaced = self.tr(
                "%n earlier versions that a server refused and later ones replaced are on this disk alone.",
                "",
                safety.replaced,
            )
        if safety.safe:
            why = self.tr("Every record here is proved to be at every place that it was owed to.")
            if safety.replaced:
                why = self.tr("The last version of every record here is proved to be where it was owed to.")
            self.answer.set_words("safe", self.tr("Safe to wipe"), f"{why} {replaced}".strip())
            return
        proved = self.tr("{proved} of {total} records are proved to be where they belong.").format(
            proved=safety.proved, total=safety.records
        )
        said = (proved, replaced, self.tr("There is no backup of this disk."))
        self.answer.set_words("wait", self.tr("Not safe to wipe yet"), " ".join(filter(None, said)))

    def _act(self, obstacle: Obstacle) -> tuple[str, str, Callable[[], None] | None]:
        """Return what stands in the way in words, what the link to it says, and what it does."""
        count = obstacle.count
        records = partial(self._navigate, "records")
        first = obstacle.ids[0] if obstacle.ids else ""
        match obstacle.why:
            case InTheWay.DRAFTS:
                words = self.tr("%n drafts with answers are on this disk alone", "", count)
                return words, self.tr("Show the drafts"), partial(records, group=Group.DRAFTS.value)
            case InTheWay.UNQUEUED:
                words = self.tr("%n finished records wait for a project to be set up", "", count)
                return words, self.tr("Show them"), partial(records, group=Group.NOT_SENT.value)
            case InTheWay.OWED:
                words = self.tr("%n records have still to be sent, or wait for a receipt", "", count)
                return words, self.tr("Show the unsent"), partial(records, group=Group.NOT_SENT.value)
            case InTheWay.KEPT | InTheWay.UNPROVED as why:
                words = self.tr("%n delivered records are not wholly proved", "", count)
                if why is InTheWay.KEPT:
                    words = self.tr(
                        "%n records are on this disk alone, as their respondents want it", "", count
                    )
                return words, self.tr("Open the first"), partial(records, record_id=first)
            case InTheWay.BINNED:
                words = self.tr("%n drafts with answers lie in the bin", "", count)
                return words, self.tr("Go to Records"), records
            case InTheWay.SET_ASIDE:
                words = self.tr("%n damaged data files were set aside; ask for help first", "", count)
                return words, "", None

    # --- acts --------------------------------------------------------------------------------------------

    @Slot()
    def _more(self) -> None:
        if self._model.rowCount() >= self._asked:
            self._asked += _PART
            self._loader.ask()

    @Slot(object)
    def _open_record(self, view: WhereView) -> None:
        if view.row.finished and not view.row.life.binned:
            self._navigate("records", record_id=view.row.id)
        elif not view.row.life.binned:
            self._navigate("entry", draft_id=view.row.id)

    @Slot()
    def _leave(self) -> None:
        self._navigate("records")


class _Ways(QWidget):
    """One line for each thing that stands in the way: what it is, and a link to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 0, 20, 0)
        self._inside: QWidget | None = None
        self.hide()

    def show_obstacles(self, obstacles: list[tuple[Obstacle, str, str, Callable[[], None] | None]]) -> None:
        """Show other lines; the keyboard stays on the line that it was on."""
        focused = next((link.objectName() for link in self.findChildren(LinkButton) if link.hasFocus()), "")
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        inside = self._inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (obstacle, words, act, go) in enumerate(obstacles):
            line = Text(words, "body", wrap=True, parent=inside)
            line.setObjectName(f"way:{obstacle.why}")
            grid.addWidget(Sign("triangle", "wait", 18, inside), row, 0)
            grid.addWidget(line, row, 1)
            if go is not None:
                link = LinkButton(act, parent=inside)
                link.setObjectName(f"go:{obstacle.why}")
                link.setAccessibleName(f"{words}. {act}")
                link.clicked.connect(partial(_press, go))
                grid.addWidget(link, row, 2)
                if link.objectName() == focused:
                    link.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.addWidget(inside)
        self.setVisible(bool(obstacles))


def _press(go: Callable[[], None], *_: object) -> None:
    """Do without what a signal brings along."""
    go()
