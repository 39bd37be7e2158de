"""What a picture of a screen is checked for without looking at it, and a laptop with a day's work on it."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from fieldapp.app import App, open_app
from fieldapp.assets import asset
from fieldapp.cli.demo.people import answers
from fieldapp.flows.intake import summary_of
from fieldapp.records import FormDocument, FormRef, FormSummary
from fieldapp.settings import DIGIT_TOKENS
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Button, Text
from fieldapp.ui.courier import Courier
from fieldapp.ui.main_window import MainWindow
from fieldapp.vault import Vault
from forms import read

PASSPHRASE = "a passphrase of the test"
TENANT, CAMPAIGN = "mz.nampula", "LLIN-2026"
NOBODY = "http://127.0.0.1:9"  # the discard port: nothing listens there
_SLACK = 1  # pixels that rounding at fractional text sizes may cost


@dataclass
class Screen:
    """A real window over real data; nothing answers on the network."""

    app: App
    window: MainWindow
    bridge: Bridge
    courier: Courier

    def until(self, what: Callable[[], bool], seconds: float = 15) -> None:
        """Let the window live until something is so."""
        clock = QElapsedTimer()
        clock.start()
        while not what():
            if clock.elapsed() > seconds * 1000:
                raise TimeoutError("the window did not get there")
            QTest.qWait(10)

    def settle(self) -> None:
        """Wait until the lanes are idle and what they brought is laid out."""
        for _ in range(2):
            self.bridge.drain("store")
            self.bridge.drain("read")
            self.bridge.drain("net")
            QTest.qWait(30)

    def go(self, page: str, **arguments: object) -> QWidget:
        """Show a page and wait for it."""
        self.window.go(page, **arguments)
        self.settle()
        return self.window.sign_in if page == "sign_in" else self.window.page(page)

    def find(self, name: str) -> QWidget:
        """Return a visible widget by name."""
        return next(w for w in self.window.findChildren(QWidget, name) if w.isVisible())


def put_forms(app: App) -> None:
    """Put the demo's forms and texts on the disk, as if the server had sent them."""
    messages: dict[str, str] = {}
    for message in json.loads(asset("samples", "digit", "messages-en_MZ.json").read_text("utf-8"))[
        "messages"
    ]:
        messages[message["code"]] = message["message"]
    app.store.forms.put_messages(TENANT, "en_MZ", messages)
    documents: list[tuple[FormDocument, FormSummary]] = []
    for name in ("bedNetChecklist", "householdDetails", "householdRegistration"):
        raw = asset("samples", "digit", f"{name}.json").read_bytes()
        version = str(json.loads(raw)["version"])
        ref = FormRef(tenant=TENANT, campaign=CAMPAIGN, schema_id=name, version=version)
        documents.append((FormDocument(ref=ref, raw=raw), summary_of(read(raw).worded(messages))))
    app.store.forms.put(documents, app.flows.clock())


def put_unreadable(app: App) -> None:
    """Put a newer version of the first form on the disk that nobody can read."""
    ref = FormRef(tenant=TENANT, campaign=CAMPAIGN, schema_id="bedNetChecklist", version="99")
    summary = FormSummary(title="bedNetChecklist", reason="The document is not sound JSON.")
    app.store.forms.put([(FormDocument(ref=ref, raw=b"{"), summary)], app.flows.clock())


def fill(app: App, schema: str, household: int, *, finish: bool) -> str:
    """Fill a record, and finish it or leave it as a draft; return its id."""
    capture = app.flows.capture
    form = next(form for form in app.flows.board.forms() if form.ref.schema_id == schema)
    opened = capture.start(form.id)
    for node, text in answers(opened.session, household):
        opened.session.set(node.path, "" if node.question.type == "attachment" else text)
    if finish:
        return capture.finish(opened).id
    capture.save(opened, opened.session.dump(), "")
    return opened.draft.id


def sign_in_offline(folder: Path, passphrase: str = PASSPHRASE) -> None:
    """Put tokens into the laptop's vault, as the last sign-in left them."""
    user = {"uuid": "user-1", "user_name": "amina.bello", "name": "Amina Bello"}
    tokens = {"access": "a", "refresh": "r", "expires_at": 9e9, "lifetime": 604799.0, "user": user}
    tokens["issuer"] = f"{NOBODY} {TENANT}"
    Vault(folder, passphrase=passphrase, use_keyring=False).put({DIGIT_TOKENS: json.dumps(tokens)})


def prepare(folder: Path, *, worked: bool) -> None:
    """Make a laptop with forms where somebody is signed in; `worked`: with drafts and records too."""
    with open_app(folder, PASSPHRASE, use_keyring=False) as app:
        app.flows.account.choose_passphrase(PASSPHRASE)
        app.flows.account.set_project(NOBODY, TENANT, CAMPAIGN, "LLIN bed-net distribution 2026")
        sign_in_offline(folder)
        put_forms(app)
        if worked:
            for household in range(2):
                fill(app, "householdRegistration", household, finish=True)
            fill(app, "householdRegistration", 1, finish=False)
            fill(app, "bedNetChecklist", 0, finish=False)


@contextmanager
def screen(app: App, *, width: int = 1366, height: int = 768) -> Generator[Screen]:
    """The window over a laptop; closed with its lanes at the end."""
    bridge = Bridge()
    courier = Courier(app.flows, bridge)
    window = MainWindow(app.flows, bridge, courier)
    shown = Screen(app, window, bridge, courier)
    try:
        window.resize(width, height)
        window.show()
        window.activateWindow()
        shown.settle()
        yield shown
    finally:
        window.close()
        courier.cancel()
        bridge.shutdown()
        for thing in (window, courier, bridge):
            thing.deleteLater()  # here, in Qt's thread: the garbage collector may run in any, and timers mind
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def clipped(root: QWidget) -> list[str]:
    """Return every visible label or button that has less room than its words need, with the sizes."""
    found: list[str] = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        cut_on_purpose = isinstance(label, Text) and label.text() != label.full_text()
        wraps = label.wordWrap()
        hint = label.sizeHint()
        need_height = label.heightForWidth(label.width()) if wraps else hint.height()
        need_width = 0 if wraps or cut_on_purpose else hint.width()
        if label.width() + _SLACK < need_width or label.height() + _SLACK < need_height:
            size = (label.width(), label.height())
            found.append(f"{label.text()!r} has {size}, needs {(need_width, need_height)}")
    for button in root.findChildren(Button):
        hint = button.sizeHint()
        if button.isVisible() and (button.width() < hint.width() or button.height() < hint.height()):
            found.append(f"button {button.text()!r} has {button.size()}, needs {hint}")
    return found


def unnamed(root: QWidget) -> list[str]:
    """Return every visible control that takes the focus and has no name for a screen reader."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not _name(widget)
    ]


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words
