"""The one window: rail, top bar, pages; keys that work everywhere; theme and network followed."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows, rescue
from fieldapp.flows.faults import Scene
from fieldapp.flows.views import AccountView, LastSync, SyncProgress, SyncReport
from fieldapp.settings import Settings
from fieldapp.ui.appearance import Appearance
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import FocusRing
from fieldapp.ui.courier import Courier
from fieldapp.ui.frame import Frame
from fieldapp.ui.indexing import Indexing
from fieldapp.ui.key_list import KeyList
from fieldapp.ui.notices import Notices
from fieldapp.ui.pages.form_adding import forms_in
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.pages.sign_in import SignInPage
from fieldapp.ui.rail import Rail
from fieldapp.ui.theme import application
from fieldapp.ui.top_bar import TopBar
from fieldapp.ui.upkeep import RoomNotice, Upkeep
from fieldapp.ui.when import moment
from fieldapp.ui.window_acts import WindowActs
from fieldapp.ui.window_shape import app_icon, is_slim, open_up, shape

_SETTLED = 3000  # milliseconds after the start, from when the search index may catch up

_PAGES = {
    # name: (module, class); built on the first visit, so that the window is up at once
    "home": ("home", "HomePage"),
    "forms": ("forms", "FormsPage"),
    "records": ("records", "RecordsPage"),
    "sync": ("sync", "SyncPage"),
    "settings": ("settings", "SettingsPage"),
    "entry": ("entry", "EntryPage"),
    "where": ("whereabouts", "WhereaboutsPage"),
}
_RAIL_OF = {"entry": "forms", "where": "records"}


@dataclass(frozen=True)
class _State:
    """What the frame shows."""

    account: AccountView
    unsent: int
    settings: Settings


class MainWindow(QMainWindow):
    """Holds the pages and takes the person from one to the other.

    A page is a widget made with (flows, bridge, navigate, courier). It may have `open(**arguments)`, called
    when it is gone to; `focus_main()`, which puts the keyboard on what one comes for; `settle_now()`, which
    brings what is typed onto the disk before the window closes and says whether it is there; `explain()` for
    F1, where it can say more than the list of keys; `deeds()` for the palette (palette_rows.Deed); and the
    attributes `own_top_bar = True`, where it brings a bar of its own, `tells_of_syncs = True`, where it says
    itself what the notices would, and `shows_form_keys = True`, where Ctrl+1 to 9 stand beside the forms.

    Emits:
        moved: another page or another draft is shown; see `scene`.
        known: what the frame shows was read, or cannot be.
    """

    moved = Signal()
    known = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, courier: Courier, around: Frame | None = None) -> None:
        """Take the verbs, the lanes, the one who sends, and the window that is on the screen already."""
        super().__init__(around)
        self._around = around
        if around is not None:
            self.setWindowFlags(Qt.WindowType.Widget)
        self._flows = flows
        self._bridge = bridge
        self._courier = courier
        self._appearance = Appearance(self, flows, bridge, self._tell_trouble)
        self._appearance.restyled.connect(self._fit)
        self._appearance.respoken.connect(self._respeak)
        self._asked = False  # whether sign-in was offered at the start
        self._was_offline = False
        self._by_person = False  # whether a person waits for what comes of the sync
        self._offline_since: datetime | None = None
        self._unsent = 0
        self._pages: dict[str, QWidget] = {}
        self._page = ""
        shape(self)
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self._build()
        failed = self.notices.show_trouble
        self.acts = WindowActs(self, self, list(self.rail.buttons), flows, bridge, failed)
        self.top_bar.find_wanted.connect(self.acts.palette.open)
        self.moved.connect(self.acts.palette.close_up)
        self._upkeep = Upkeep(flows, bridge, self.room_notice, self)
        self._loader = Loader(self, bridge, self._load, self._show, self._tell_trouble)
        courier.online_changed.connect(self._online)
        courier.progress.connect(self._progress)
        courier.finished.connect(self._finished)
        courier.failed.connect(self._failed)
        self.go("home")
        self._indexing = Indexing(flows, bridge, self)
        QTimer.singleShot(_SETTLED, self, self._indexing.begin)

    def open_up(self) -> None:
        """Show the window for the first time: within the one that is on the screen, else by itself."""
        if self._around is None:
            open_up(self)
            return
        self._around.take_in(self, self._may_close)
        self._focus_page()

    @Slot()
    def come_forward(self) -> None:
        """Show the window above all others, also from the task bar; where that is forbidden it flashes."""
        window = self.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)

    def come_back(self, draft_id: str) -> None:
        """Go on with a draft that was open when the app ended unexpectedly, signed in or not as it was."""
        self._asked = True
        self.go("entry", draft_id=draft_id)

    def scene(self) -> Scene:
        """Return what is open, in ids and counts."""
        entry: Any = self._pages.get("entry")
        draft, form = ("", "") if entry is None else entry.draft
        return Scene(self._page, draft, form, {"unsent": self._unsent, "pages": len(self._pages)})

    # --- pages -------------------------------------------------------------------------------------------

    def go(self, page: str, **arguments: Any) -> None:
        """Show a page; arguments go to its `open`. `sign_in` covers the whole window.

        With `project_file` it asks for one at once, with `change_project` for other facts of the one in use.
        """
        if page == "sign_in":
            change = bool(arguments.get("change_project"))
            self.sign_in.reload(place_focus=not change)
            self._cover.setCurrentWidget(self.sign_in)
            if change:
                self.sign_in.card.change_project()
            if arguments.get("project_file"):
                self.sign_in.choose_file()
            return
        if page not in _PAGES:
            page = "home"
        shown = self._made(page)
        focused = QApplication.focusWidget()
        if page != self._page:
            self.notices.left()
        stays = focused is not None and shown.isAncestorOf(focused)  # the stack moves it to any field at all
        self._page = page
        self._cover.setCurrentIndex(0)
        self.top_bar.setVisible(not getattr(shown, "own_top_bar", False))
        self.rail.set_current(_RAIL_OF.get(page, page))
        self.stack.setCurrentWidget(shown)
        self.top_bar.set_second(second=self._told())
        if self._told():
            self.notices.clear()
        self._open(shown, arguments)
        if not stays:
            self._focus_page()
        self.moved.emit()

    def _focus_page(self) -> None:
        main = getattr(self.shown, "focus_main", None)
        if callable(main):
            main()

    @property
    def appearance(self) -> Appearance:
        """How it looks and speaks."""
        return self._appearance

    @property
    def signing_in(self) -> bool:
        """Whether the sign-in covers the window."""
        return self._cover.currentWidget() is self.sign_in

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown, or lies under the sign-in."""
        return self._pages.get(self._page)

    @Slot()
    def show_keys(self) -> None:
        """Show what every key does, over whatever page is shown."""
        card = KeyList(self)
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        card.open()

    def page(self, name: str) -> QWidget:
        """Return a page, made if it was not yet."""
        return self._made(name)

    def _told(self) -> bool:
        """Return whether the page shown says itself how syncs end, so that nothing is said twice."""
        return bool(getattr(self._pages.get(self._page), "tells_of_syncs", False))

    def _made(self, name: str) -> QWidget:
        if name not in self._pages:
            module, class_name = _PAGES[name]
            kind: Callable[..., QWidget] = getattr(
                importlib.import_module(f"fieldapp.ui.pages.{module}"), class_name
            )
            page = kind(self._flows, self._bridge, self.go, self._courier)
            page.setObjectName(f"page.{name}")
            self._pages[name] = page
            self.stack.addWidget(page)
            if name == "entry":
                page.opened.connect(self.moved)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
                page.closed.connect(self.moved)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
                page.keys_wanted.connect(self.show_keys)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
            if name == "forms":
                page.none_there.connect(self._none_there)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
            if name == "settings":
                page.signed_out.connect(partial(self.go, "sign_in"))  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
                page.recovery_wanted.connect(self._leave_for_recovery)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        return self._pages[name]

    @Slot()
    def _none_there(self) -> None:
        """Say that the campaign may be misspelt; the forms page says it itself."""
        if self._page != "forms":
            self.notices.show_no_forms()

    @Slot()
    def _leave_for_recovery(self) -> None:
        """Close, so that nobody has the data open while it is recovered; the start goes on from there."""
        if self.close():
            application().exit(rescue.WANTED)

    @staticmethod
    def _open(page: QWidget, arguments: dict[str, Any]) -> None:
        """Hand a page what it is gone to for."""
        for name, verb in (("form_id", "open_new"), ("draft_id", "open_draft")):
            if name in arguments:
                getattr(page, verb)(arguments[name])
                return
        opened = getattr(page, "open", None)
        if callable(opened):
            opened(**arguments)

    def tell(self, trouble: FieldappError) -> None:
        """Say what the app met before there was a window, on whatever the person is looking at."""
        self.notices.show_trouble(trouble)
        self.sign_in.card.show_trouble(trouble)

    def tell_fault(self, fault: FieldappError) -> None:
        """Say that something of ours failed and that the app goes on, and have what is typed saved now."""
        self.notices.show_fault(fault)
        if self.signing_in:
            self.sign_in.card.show_trouble(fault)
        entry: Any = self._pages.get("entry")
        if entry is not None:
            entry.save_now()

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._cover = QStackedWidget(self)
        self.setCentralWidget(self._cover)
        frame = QWidget(self._cover)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(frame)
        self.rail.chosen.connect(self.go)
        self.top_bar = TopBar(frame)
        self.top_bar.sync_wanted.connect(self.sync)
        self.top_bar.sign_in_wanted.connect(partial(self.go, "sign_in"))
        self.notices = Notices(self.go, frame)
        self.notices.send_wanted.connect(self._courier.start)
        self.room_notice = RoomNotice(frame)
        self.stack = QStackedWidget(frame)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.room_notice)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._cover.addWidget(frame)
        self.sign_in = SignInPage(self._flows, self._bridge, self._cover)
        self.sign_in.setObjectName("page.sign_in")
        self.sign_in.signed_in.connect(self._signed_in)
        self.sign_in.later.connect(partial(self.go, "home"))
        self.sign_in.project_set.connect(self._courier.probe)
        self._cover.addWidget(self.sign_in)
        self.ring = FocusRing(self)

    # --- what is on the disk -----------------------------------------------------------------------------

    def reload(self) -> None:
        """Load the frame's facts again."""
        self._loader.ask()

    def _load(self) -> _State:
        flows = self._flows
        return _State(flows.account.view(), flows.board.unsent(), flows.settings())

    def _show(self, state: _State) -> None:
        self._unsent = state.unsent
        self._appearance.follow(state.settings)
        self.top_bar.show_account(state.account)
        self.top_bar.show_unsent(state.unsent)
        self.rail.set_unsent(state.unsent)
        if not self._asked:
            self._asked = True
            if state.account.user is None:
                self.go("sign_in")
        self.known.emit()

    def _signed_in(self) -> None:
        """Go home, and fetch the forms while the network is there."""
        self.notices.clear()
        self.go("home")
        self._page_forms().get_forms()
        self._courier.signed_in()

    def _page_forms(self) -> Any:
        return self._made("forms")

    # --- sync and network --------------------------------------------------------------------------------

    @Slot()
    def sync(self) -> None:
        """Start a sync; show the one that runs."""
        if self._courier.running:
            self.go("sync")
            return
        self.notices.clear()
        self._by_person = True
        self._courier.start()
        self.top_bar.show_syncing(None, running=True)

    @Slot(object)
    def _progress(self, progress: SyncProgress) -> None:
        self.top_bar.show_syncing(progress, running=self._courier.running)

    @Slot(object)
    def _finished(self, report: SyncReport) -> None:
        self.top_bar.show_syncing(None, running=False)
        if not self._told():
            self.notices.show_report(report)
        asked, self._by_person = self._by_person, False
        silent = not (report.delivered or report.cancelled or report.refused or report.problem)
        if asked and silent:
            self._bridge.run("read", self._sent, self._say_nothing_sent, self.notices.show_trouble)

    def _sent(self) -> tuple[int, LastSync | None]:
        board = self._flows.board
        return board.unsent(), board.last_sync()

    def _say_nothing_sent(self, sent: tuple[int, LastSync | None]) -> None:
        unsent, last = sent
        self.notices.show_nothing_sent(unsent, moment(last.at, self._flows.clock()) if last else "")

    @Slot(object)
    def _failed(self, error: FieldappError) -> None:
        self.top_bar.show_syncing(None, running=self._courier.running)
        self._by_person = False
        if not self._told():
            self.notices.show_trouble(error)

    @Slot(object)
    def _online(self, online: bool | None) -> None:  # noqa: FBT001  (a signal's value)
        now = self._flows.clock()
        back = online is True and self._was_offline
        if online is False:
            self._offline_since = self._offline_since or now
        elif online:
            self._offline_since = None
        self._was_offline = online is False or (self._was_offline and online is None)
        self.top_bar.show_network(online, self._offline_since, now)
        standing = self._courier.by_itself.standing
        goes = standing is not None and standing.hold in {"", "paused"}  # nor is who paused it asked
        if back and self._unsent and not self._courier.running and not goes and not self._told():
            self.notices.offer(self._unsent)

    # --- the window itself -------------------------------------------------------------------------------

    @Slot()
    def _respeak(self) -> None:
        """Build everything anew, in the language that is spoken now, where the person is.

        Pages built before live hidden until each lane has brought back what they asked of it.
        """
        unsettled = [name for name, page in self._pages.items() if not settled(page)]
        if unsettled:
            self.go(unsettled[0])  # it says why; the rest follows with the next start
            return
        signing_in = self._cover.currentWidget() is self.sign_in
        place, draft = self._page, self.scene().draft
        focused = QApplication.focusWidget()
        focus = focused.objectName() if focused is not None else ""
        gone, typed = self._cover, self.sign_in.card.typed()
        self.takeCentralWidget()
        gone.hide()
        self.ring.deleteLater()
        self._pages = {}
        self._build()
        self._upkeep.tell_through(self.room_notice)
        self._fit()
        self.go(place, **({"draft_id": draft} if draft and place == "entry" else {}))
        self.sign_in.card.type_again(typed)
        again = self.findChild(QWidget, focus) if focus else None
        if signing_in:
            self._cover.setCurrentWidget(self.sign_in)
            self.sign_in.reload(place_focus=again is None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self._online(self._courier.online)
        self.top_bar.show_syncing(None, running=self._courier.running)
        self._bridge.after_all(gone.deleteLater)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Shrink the rail in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Bring what is typed onto the disk; stay open while the disk refuses it."""
        event.setAccepted(self._may_close())

    def close(self) -> bool:
        """Close the window, also the one around this; return whether it is."""
        return super().close() if self._around is None else self._around.close()

    def _may_close(self) -> bool:
        for name, page in self._pages.items():
            if not settled(page):
                self.go(name)
                return False
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Welcome forms, except over a form being filled: there a file is meant as an answer."""
        filling = self._page == "entry" or self.signing_in
        if not filling and forms_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Add the forms that were dropped."""
        event.acceptProposedAction()
        self.go("forms", files=forms_in(event.mimeData()))

    def _tell_trouble(self, error: FieldappError) -> None:
        self.notices.show_trouble(error)
        self.known.emit()

    @Slot()
    def _fit(self) -> None:
        self.rail.set_slim(slim=is_slim(self.width()))


def settled(page: QWidget) -> bool:
    """Bring what is typed on a page onto the disk; return whether it is there."""
    settle = getattr(page, "settle_now", None)
    return not callable(settle) or bool(settle())
