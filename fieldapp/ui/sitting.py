"""One time that the window is open: its lanes, who sends, who hears of faults, and where the person is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from fieldapp.errors import DiskError, FieldappError, SettingsDamaged
from fieldapp.flows import Flows
from fieldapp.flows.bookmark import Bookmark, Place
from fieldapp.flows.faults import Scene
from fieldapp.ui.beside import Beside
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.fault_watch import FaultWatch
from fieldapp.ui.frame import Frame, wait_for
from fieldapp.ui.main_window import MainWindow

_ARRIVED_IN = 5000  # milliseconds at most that keys wait: a window that stays deaf would seem to hang
_SETTLED = 10_000  # milliseconds that the window has to live before coming back counts as a success


class Sitting(QObject):
    """Builds the window, opens it where it was if it ended unexpectedly, and ends it in order.

    The seat of the data folder is held by whoever makes this.
    """

    def __init__(self, flows: Flows, frame: Frame | None = None) -> None:
        """Build everything, to be shown in the frame where there is one; nothing is shown yet."""
        super().__init__()
        self._flows = flows
        self._frame = frame
        self._bookmark = Bookmark(flows.data_folder)
        self._left = self._bookmark.left()
        left = self._left or Place("")
        self._scene = Scene(left.page, left.draft)  # until we are somewhere: what a crash before this one met
        self._place: Place | None = None  # as it is, or soon will be, on the disk
        self._returns = 0
        self._asking = False  # whether the draft to come back to is still there
        self._coming = ""  # the draft that is being opened for coming back
        self._here = False  # whether the first page is there, with what it shows
        self.bridge = Bridge()
        # Opening the vault takes its time on purpose: it is opened while the window is built.
        self.bridge.run("read", flows.account.user)
        self.courier = Courier(flows, self.bridge)
        self.beside = Beside(flows, self.bridge, self)
        self.faults = FaultWatch(flows, self.bridge, lambda: self._scene)
        self.window = MainWindow(flows, self.bridge, self.courier, frame)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED)
        self._settled.timeout.connect(self._count_as_back)

    def open(self) -> None:
        """Show the window and begin to watch the network."""
        self.faults.install()
        self.faults.happened.connect(self.window.tell_fault)
        if self._flows.settings_file.damaged:
            self.window.tell(SettingsDamaged(str(self._flows.settings_file.damaged)))
        self.bridge.run("store", self._bookmark.tidy)  # a disk that refuses keeps a few bytes more
        self.window.open_up()
        self.window.moved.connect(self._moved)
        if self._left is None:
            self._moved()
        else:
            self._come_back(self._left)
        self.courier.watch()
        self.beside.watch()
        # Behind the files, which no answer waits for.
        self.bridge.run("file", self._flows.bin.expire, failed=self.window.tell)

    def settle(self) -> bool:
        """Return once the page that the person meets is there; False: the window was closed meanwhile.

        Until then no page is seen that only flits by, and what is typed waits, and then goes to that one.
        """
        known = self.window.known.connect(self._look_round)
        window = self.window.window()
        wait_for(lambda: self._here or window.isHidden(), _ARRIVED_IN)
        self.window.known.disconnect(known)
        if self._frame is not None:
            self._frame.reveal()
        return not window.isHidden()

    @Slot()
    def _look_round(self) -> None:
        """Find out whether this is the page, by way of the lanes: what it asked of them comes before."""

        def answered(_: None) -> None:
            self._here = not (self._asking or self._coming)
            if not self._here:
                self._look_round()

        self.bridge.run("store", lambda: None, lambda _: self.bridge.run("read", lambda: None, answered))

    def close(self) -> bool:
        """End in order; return whether it was one.

        Where not everything got onto the disk, or the disk refuses even this, the next start says that the
        app stopped unexpectedly, and goes back to where the person is now.
        """
        self.courier.cancel()
        self.beside.stop()
        ended = self.bridge.shutdown()
        self._settled.stop()
        try:
            self.faults.remove()
            if ended:
                self._bookmark.remove()
        except DiskError:
            return False
        return ended

    # --- coming back ---------------------------------------------------------------------------------------

    def _come_back(self, left: Place) -> None:
        self._returns = left.returns + 1
        self._put(replace(left, returns=self._returns))  # kept until we are there: the next kill may be near
        self._settled.start()
        if left.page != "entry" or not left.draft or not left.safe:
            self._arrive(left.page if left.safe else "home", back=left.safe)
            return
        self._asking = True

        def found(there: bool) -> None:  # noqa: FBT001  (what the lane returns)
            self._asking = False
            if there:
                self._coming = left.draft
                self.window.come_back(left.draft)
                self.window.notices.show_return(back=True)
            else:
                self._arrive("home", back=False)

        def unknown(error: FieldappError) -> None:
            self._asking = False
            self.window.tell(error)
            self._moved()

        self.bridge.run("store", partial(self._flows.capture.is_open, left.draft), found, unknown)

    def _arrive(self, page: str, *, back: bool) -> None:
        self.window.go("home" if page == "entry" else page)
        self.window.notices.show_return(back=back)

    def _count_as_back(self) -> None:
        self._returns = 0
        self._moved()

    # --- where the person is -------------------------------------------------------------------------------

    @Slot()
    def _moved(self) -> None:
        """Take down where the person is, for reports and for the next start."""
        scene = self._scene = self.window.scene()
        if self._asking:
            return
        if self._coming and scene.page == "entry" and not scene.draft:
            return  # it is being opened
        self._coming = ""
        self._put(Place(scene.page, scene.draft, self._returns))

    def _put(self, place: Place) -> None:
        if place != self._place:
            self._place = place
            # Where the disk refuses it, the next start after a crash is at an earlier place; answers tell.
            self.bridge.run("store", partial(self._bookmark.put, place))
