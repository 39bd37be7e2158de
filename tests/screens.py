"""Every screenshot: `python -m tests.screens DIR`. The real window over real data and a real sandbox.

Each look is a process of its own, since Qt reads the scale once. Pictures are named
<page>-<theme>[-<scale>][-text<per cent>][-<language>][-narrow].png. The README shows some of them.

One look alone: `python -m tests.screens DIR THEME SUFFIX WIDTH HEIGHT [LANGUAGE [TEXT [touch]]]`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.app import App, open_app
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.by_itself import Standing
from fieldapp.ui.courier import Courier
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.pages.history import show_history
from fieldapp.ui.pages.settings import SettingsPage
from fieldapp.ui.pages.sync import SyncPage
from tests.helpers.gallery import half_fill_gallery
from tests.helpers.qtlife import live, until
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import PASSPHRASE, fill, half_fill_roster, tell


class Look(NamedTuple):
    """One way to see the window; `text` is the text size in per cent."""

    theme: str
    scale: int = 1
    width: int = 1366
    height: int = 768
    language: str = "en"
    text: int = 100
    touch: bool = False

    @property
    def suffix(self) -> str:
        """Return what the names of its pictures end with."""
        parts = (
            self.theme,
            "200" if self.scale == 2 else "",
            f"text{self.text}" if self.text != 100 else "",
            self.language if self.language != "en" else "",
            "touch" if self.touch else "",
            "narrow" if self.width < 1100 else "",
        )
        return "-".join(filter(None, parts))


LOOKS = (
    Look("light"),
    Look("dark"),
    Look("light", scale=2),
    Look("dark", scale=2, width=1024, height=640),
    Look("light", width=1024, height=640),
    Look("contrast"),
    Look("light", language="ar"),
    Look("contrast", language="ar", width=1024, height=640),
    Look("light", text=130),
    Look("dark", text=200),
    Look("light", touch=True),
)


class Camera:
    """A real window, driven from page to page."""

    def __init__(self, app: App, folder: Path, suffix: str, size: tuple[int, int]) -> None:
        self.app = app
        self.folder = folder
        self.suffix = suffix
        self.bridge = Bridge()
        self.courier = Courier(app.flows, self.bridge)
        self.window = MainWindow(app.flows, self.bridge, self.courier)
        self.window.resize(*size)
        self.window.show()
        self.courier.watch()

    def until(self, what: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        until(what)

    def settle(self) -> None:
        """Wait until the lanes are idle and the window has drawn it."""
        for _ in range(3):
            self.bridge.drain("store")
            self.bridge.drain("read")
            live(60)

    def find(self, name: str) -> QWidget:
        """Return a visible widget by name."""
        self.until(lambda: self._visible(name) is not None)
        widget = self._visible(name)
        assert widget is not None
        return widget

    def _visible(self, name: str) -> QWidget | None:
        return next((w for w in self.window.findChildren(QWidget, name) if w.isVisible()), None)

    def press(self, name: str) -> None:
        """Press a button by keyboard."""
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_Space)

    def sync(self) -> None:
        """Send what is due, to the end."""
        self.courier.start()
        self.until(lambda: not self.courier.running)

    def shoot(self, name: str, *, at_once: bool = False) -> None:
        """Take a picture; `at_once`: before what was begun has come to its end."""
        if not at_once:
            self.settle()
        self.window.grab().save(str(self.folder / f"{name}-{self.suffix}.png"))

    def close(self) -> None:
        """Close the window and its lanes."""
        self.window.close()
        self.courier.cancel()
        self.bridge.shutdown()


def shoot_all(camera: Camera, sandbox: SandboxProcess, draft_id: str) -> None:
    """Walk through every page and state."""
    window = camera.window
    camera.until(lambda: camera.courier.online is True)
    window.go("home")
    camera.shoot("home")
    shoot_panels(camera, draft_id)
    for page in ("forms", "records", "where", "sync", "settings"):
        window.go(page)
        camera.shoot(page)
    shoot_digime(camera)
    window.go("sign_in")
    camera.shoot("sign-in")
    window.go("entry", draft_id=draft_id)
    camera.find("answer:/memberCount")
    camera.shoot("entry")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F8)
    camera.shoot("entry-problem")
    QTest.keyClick(
        window.focusWidget() or window,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    camera.shoot("entry-problems")
    shoot_gallery(camera)
    shoot_records(camera)
    shoot_share(camera, sandbox)
    shoot_sync_states(camera, sandbox)
    shoot_syncs(camera, sandbox)


def shoot_panels(camera: Camera, draft_id: str) -> None:
    """Show the palette, empty and asked, and the way to a question."""
    window, control = camera.window, Qt.KeyboardModifier.ControlModifier
    for name, typed in (("palette-empty", ""), ("palette", "household")):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_K, control)
        QTest.keyClicks(camera.find("finderLine"), typed)
        camera.shoot(name)
        QTest.keyClick(camera.find("finderLine"), Qt.Key.Key_Escape)
    window.go("entry", draft_id=draft_id)
    camera.find("answer:/memberCount")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_G, control)
    camera.find("finderLine")
    camera.shoot("entry-go-to")
    QTest.keyClick(camera.find("finderLine"), Qt.Key.Key_Escape)
    window.go("home")


def shoot_digime(camera: Camera) -> None:
    """Show the digi.me part of the settings, as it is set up and with a slip in the scope."""
    page = camera.window.page("settings")
    assert isinstance(page, SettingsPage)
    editor = page.digime.editor
    page.ensureWidgetVisible(page.digime.save)
    editor.tiles["media"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(editor.tiles["media"], Qt.Key.Key_Space)
    camera.press("checkContractButton")
    camera.until(page.digime.lines.isVisible)
    page.ensureWidgetVisible(page.digime.lines)
    camera.shoot("settings-digime")
    editor.json.selectAll()
    QTest.keyClicks(editor.json, '{"timeRanges":[{"last":"1w"}],"serviceGroups":[{"id":5}]}')
    camera.press("saveScopeButton")
    camera.shoot("settings-digime-slip")
    editor.tiles["all"].click()
    camera.press("saveScopeButton")


def shoot_syncs(camera: Camera, sandbox: SandboxProcess) -> None:
    """Show a sync that runs, one that is refused, and one without a network."""
    window = camera.window
    for household in range(2, 5):
        fill(camera.app, "householdRegistration", household)
    window.go("sync")
    sandbox.faults(polls=1000)
    camera.settle()
    camera.courier.start()
    camera.until(lambda: bool(camera.courier.last and camera.courier.last.doing.startswith("Waiting")))
    camera.shoot("sync-running")
    shoot_long_file(camera)
    window.go("home")
    camera.shoot("home-syncing")
    window.go("sync")
    camera.press("cancelSyncButton")
    camera.shoot("sync-stopping", at_once=True)
    camera.until(lambda: not camera.courier.running)
    sandbox.clear_faults()
    camera.sync()
    fill(camera.app, "householdRegistration", 1)
    sandbox.faults(end_state="FAILED")
    camera.sync()
    camera.shoot("sync-refused")
    sandbox.clear_faults()
    fill(camera.app, "bedNetChecklist", 1)
    sandbox.stop()
    camera.courier.probe()
    camera.until(lambda: camera.courier.online is False)
    camera.sync()
    camera.shoot("sync-error")
    window.go("home")
    camera.shoot("home-offline")


def shoot_sync_states(camera: Camera, sandbox: SandboxProcess) -> None:
    """Show what the sync page says of sending by itself, of a pause and of the link; leave all as it was."""
    flows = camera.app.flows
    camera.until(lambda: camera.courier.online is True)
    camera.window.go("sync")
    sandbox.faults(latency_ms=40)
    camera.press("testLinkButton")
    page = camera.window.page("sync")
    assert isinstance(page, SyncPage)
    camera.until(lambda: page.link.isVisible() and not page.link.running)
    camera.shoot("sync-link")
    camera.press("closeLinkButton")
    sandbox.faults(html=True, on="/localization")
    camera.press("testLinkButton")
    camera.until(lambda: page.link.isVisible() and not page.link.running)
    camera.shoot("sync-portal")
    page.link.hide()
    sandbox.clear_faults()
    flows.by_itself.pause(paused=True)
    camera.bridge.changed.emit()
    camera.until(lambda: camera.courier.by_itself.standing == Standing("off", "paused"))
    camera.shoot("sync-paused")
    flows.by_itself.pause(paused=False)
    camera.bridge.changed.emit()
    camera.courier.probe()
    camera.until(lambda: camera.courier.by_itself.standing == Standing("off", "off"))


def shoot_long_file(camera: Camera) -> None:
    """Show how far one long file is, while the sync that runs has nothing else to tell."""
    courier = camera.courier
    assert courier.last is not None
    courier._reports.stop()  # else the next question to the server has the last word
    file = {"doing": "Sending", "file_sent": 1_240_000, "file_total": 4_100_000}
    file |= {"bytes_sent": 1_240_000, "bytes_total": 9_300_000}
    courier.last = courier.last.model_copy(update=file)
    courier.progress.emit(courier.last)
    camera.shoot("sync-long-file")
    courier._reports.start()


def shoot_gallery(camera: Camera) -> None:
    """Walk through every question type and appearance, filled: each section, and a long one to its end."""
    window = camera.window
    window.go("entry", draft_id=half_fill_gallery(camera.app))
    camera.find("answer:/data/texts/name")
    entry = window.page("entry")
    assert isinstance(entry, EntryPage)
    sections = ("texts", "numbers", "one", "many", "days", "places", "files", "rest")
    for number, section in enumerate(sections, start=1):
        camera.shoot(f"gallery-{number}-{section}")
        for screenful in range(2, 5):
            bar = entry.desk.column.verticalScrollBar()
            if bar.value() >= bar.maximum():
                break
            bar.setValue(bar.value() + bar.pageStep() - 60)
            camera.shoot(f"gallery-{number}-{section}-{screenful}")
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    camera.settle()


def shoot_records(camera: Camera) -> None:
    """Walk through records beside the plain ones: with repeats, with a later version."""
    shoot_roster(camera)
    shoot_life(camera)


def shoot_life(camera: Camera) -> None:
    """Show a record with a later version, what was changed in it, and the bin; leave all as it was."""
    window, flows = camera.window, camera.app.flows
    record = next(record for record in flows.board.records() if record.arrived)
    window.go("records", record_id=record.id)
    camera.press("checkReceiptsButton")
    camera.until(lambda: all(r.checked_at for r in flows.receipts.of([record.id])[0].receipts[:1]))
    camera.shoot("record-checked")
    opened = flows.capture.edit(record.id, "The name was misspelt on the card")
    path = next(path for path in opened.draft.answers if "ame" in path)
    flows.capture.save(opened, {path: "Joana Macuácua"}, path)
    window.go("entry", draft_id=opened.draft.id)
    camera.find("laterVersionLine")
    camera.shoot("entry-later")
    window.go("records", record_id=record.id)
    camera.find("version:2")
    camera.shoot("record")
    card = show_history(opened.draft.id, flows, camera.bridge, window)
    camera.settle()
    card.grab().save(str(camera.folder / f"history-{camera.suffix}.png"))
    card.close()
    flows.bin.delete(opened.draft.id)
    window.go("records")
    camera.bridge.changed.emit()
    camera.press("binButton")
    camera.shoot("bin")
    window.go("records")


def shoot_share(camera: Camera, sandbox: SandboxProcess) -> None:
    """Ask a respondent: before, with the code for their phone, from home, and once they gave access."""
    window, flows = camera.window, camera.app.flows
    flows.account.open_project(sandbox.project_file("respondent"))
    record = fill(camera.app, "householdRegistration", 0)
    fill(camera.app, "householdRegistration", 1)
    camera.sync()
    window.go("records", record_id=record)
    camera.find("sharePhoneButton").setFocus(Qt.FocusReason.TabFocusReason)
    camera.shoot("record-share")
    camera.press("sharePhoneButton")
    camera.find("shareAnswer")
    camera.shoot("record-share-asked")
    window.go("home")
    camera.find(f"consent:{record}")
    camera.shoot("home-respondents")
    view = flows.sharing.view(record)
    assert view is not None
    flows.sharing.answer(record, sandbox.consent(view.link))
    camera.sync()
    window.go("records", record_id=record)
    camera.find("shareRevokeButton").setFocus(Qt.FocusReason.TabFocusReason)
    camera.shoot("record-share-given")
    other = flows.sharing.waiting()[0].id
    window.go("records", record_id=other)
    camera.press("shareDeclineButton")
    camera.until(lambda: other not in {line.id for line in flows.sharing.waiting()})
    camera.find("sharePhoneButton").setFocus(Qt.FocusReason.TabFocusReason)
    camera.shoot("record-share-declined")
    window.go("home")
    camera.shoot("home-declined")
    flows.account.open_project(sandbox.project_file())


def shoot_roster(camera: Camera) -> None:
    """Walk through a form with repeats and two languages."""
    window = camera.window
    control = Qt.KeyboardModifier.ControlModifier
    window.go("entry", draft_id=half_fill_roster(camera.app))
    camera.find("open:/data/member[1]")
    camera.shoot("entry-list")
    camera.press("open:/data/member[1]")
    entry = window.page("entry")
    assert isinstance(entry, EntryPage)
    camera.until(lambda: entry.desk.row is not None and "member[1]" in entry.desk.row.key)
    entry.desk.go_to("/data/member[1]/illness[1]")  # only what is near the view has widgets
    camera.find("open:/data/member[1]/illness[1]").setFocus(Qt.FocusReason.TabFocusReason)
    camera.shoot("entry-instance")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_L, control | Qt.KeyboardModifier.ShiftModifier)
    camera.shoot("entry-language")
    camera.press("remove:/data/member[1]/illness[1]")
    camera.shoot("entry-removed")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Z, control)
    camera.until(lambda: not entry.turns.turning and not entry.unsaved)
    camera.shoot("entry-undone")


def one_look(folder: Path, look: Look, suffix: str) -> None:
    """Take every picture of one look (in this process)."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as place:
        sandbox = SandboxProcess(Path(place) / "sandbox").start()
        with open_app(Path(place) / "laptop", PASSPHRASE, use_keyring=False) as app:
            draft_id = tell(app, sandbox)
            app.flows.change_settings(
                theme=look.theme,
                language=look.language,
                text_scale=look.text,
                touch=look.touch,
                auto_sync="off",  # so that each picture is always the same
            )
            camera = Camera(app, folder, suffix, (look.width, look.height))
            try:
                shoot_all(camera, sandbox, draft_id)
            finally:
                camera.close()
                sandbox.close()
    del application


def main() -> int:
    """Take every look in a process of its own."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) > 2:
        theme, suffix, width, height = sys.argv[2:6]
        language, text, touch = (*sys.argv[6:9], *("en", "100", "")[max(len(sys.argv) - 6, 0) :])
        look = Look(theme, 1, int(width), int(height), language, int(text), bool(touch))
        one_look(folder, look, suffix)
        return 0
    failed = 0
    for look in LOOKS:
        environment = {**os.environ, "QT_SCALE_FACTOR": str(look.scale), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.screens", str(folder), look.theme, look.suffix]
        command += [str(look.width), str(look.height), look.language, str(look.text)]
        command += ["touch"] if look.touch else []
        failed += bool(subprocess.run(command, env=environment, check=False).returncode)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")  # noqa: T201
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
