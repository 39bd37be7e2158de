"""One line under the top bar, on whatever page one is: what came of a sync, or that one is possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows.views import SyncReport
from fieldapp.records import Reason
from fieldapp.ui.components import Button, IconButton, Sign, Text
from fieldapp.ui.components.banners import passes
from fieldapp.ui.theme import set_variant
from fieldapp.ui.wording import worded

_SIGN_IN = frozenset({"sign-in-needed", "sign-in-refused", "vault-locked", "project-missing"})


class Notices(QFrame):
    """Shows one notice at a time; the same facts stand on the home and sync pages too.

    Emits:
        send_wanted: the person pressed Send now.
    """

    send_wanted = Signal()

    def __init__(self, navigate: Callable[..., None], parent: QWidget | None = None) -> None:
        """Take the way to other pages."""
        super().__init__(parent)
        self._navigate = navigate
        self._of_page = False  # it is about the page shown, and goes with it
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(12)
        self._sign = Sign("info", "ink2", 20, self)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Text(role="strong", wrap=True, parent=self)
        self.title.setObjectName("noticeTitle")
        self.why = Text(tone="ink2", wrap=True, parent=self)
        self.detail = Text(role="caption", tone="ink2", wrap=True, parent=self)
        self.detail.setObjectName("noticeDetail")
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for line in (self.title, self.why, self.detail):
            words.addWidget(line)
        self.send = Button(self.tr("Send now"), "normal", "sync", small=True, parent=self)
        self.send.setObjectName("sendNowButton")
        self.send.clicked.connect(self._send)
        self.sign_in = Button(self.tr("Sign in"), "normal", "user", small=True, parent=self)
        self.sign_in.setObjectName("noticeSignInButton")
        self.sign_in.clicked.connect(self._to_sign_in)
        self.change = Button(self.tr("Change project"), "normal", small=True, parent=self)
        self.change.setObjectName("noticeChangeProjectButton")
        self.change.clicked.connect(self._to_project)
        self.more = Button(self.tr("Open sync"), "quiet", small=True, parent=self)
        self.more.clicked.connect(self._to_sync)
        self.details = Button(self.tr("Details"), "quiet", small=True, parent=self)
        self.details.setObjectName("noticeDetailsButton")
        self.details.clicked.connect(self._flip)
        self.hide_it = IconButton("close", self.tr("Hide this notice"), parent=self)
        self.hide_it.setObjectName("hideNoticeButton")
        self.hide_it.clicked.connect(self.clear)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        for button in (self.send, self.sign_in, self.change, self.more, self.details, self.hide_it):
            row.addWidget(button)
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        self.hide()

    def left(self) -> None:
        """Take note that another page is shown: what was about the one before goes."""
        if self._of_page:
            self.hide()

    def offer(self, unsent: int) -> None:
        """Say that the network is back and records can go."""
        title = self.tr("The network is back. %n records can go now.", "", unsent)
        self._say("info", title, "", buttons=(self.send,))

    def show_trouble(self, trouble: FieldappError | Reason) -> None:
        """Say what stopped a sync or kept something from being read."""
        title, hint = worded(trouble)
        kind = "wait" if passes(trouble.code) else "stop"
        buttons = (self.sign_in,) if trouble.code in _SIGN_IN else (self.more,)
        if trouble.code in _SIGN_IN:
            kind = "block"
        self._say(kind, title, hint, buttons=buttons)

    def show_fault(self, fault: FieldappError) -> None:
        """Say that the app met a bug of its own and goes on; Details tells where the report of it lies."""
        title, hint = worded(fault)
        self._say("stop", title, hint, buttons=(self.details,))
        self.detail.setText(self.tr("{detail} [{code}]").format(detail=fault.detail, code=fault.code))

    def show_return(self, *, back: bool) -> None:
        """Say that the app ended without being closed; `back`: the person is where they were."""
        here = self.tr(
            "fieldapp stopped unexpectedly. Everything saved is here; you are back where you were."
        )
        saved = self.tr("fieldapp stopped unexpectedly. Everything saved is here.")
        self._say("info", here if back else saved, "", buttons=())

    def show_no_forms(self) -> None:
        """Say that the server has nothing of the campaign in use, which may be misspelt."""
        title = self.tr("The server has no forms for this campaign")
        why = self.tr("If it is misspelt, change the project. If it is right, add forms from files.")
        self._say("wait", title, why, buttons=(self.change,))

    def show_key_elsewhere(self, place: int) -> None:
        """Say why a key that starts a form started none, unless something else stands here."""
        if not self.isHidden() and not self._of_page:
            return
        title = self.tr("Ctrl+{number} starts a form only on Home and Forms, where each shows its key.")
        self._say("info", title.format(number=place), self.tr("From here: Ctrl+K."), buttons=())
        self._of_page = True

    def show_nothing_sent(self, unsent: int, last: str) -> None:
        """Say why a sync that a person asked for sent nothing: all is sent, or what is left cannot go now.

        `last` is when the last sync was, '' before the first.
        """
        if unsent:
            title = self.tr("Nothing can go now. %n records wait; Sync says what for.", "", unsent)
        else:
            title = self.tr("Nothing is left to send")
        why = self.tr("Last sync: {time}").format(time=last) if last else ""
        self._say("info", title, why, buttons=(self.more,) if unsent else ())
        self._of_page = True

    def show_report(self, report: SyncReport) -> None:
        """Say what came of a sync that needs words; a smooth one shows on the pages."""
        if report.problem is not None:
            self.show_trouble(report.problem)
        elif report.refused:
            title = self.tr("%n deliveries were refused", "", report.refused)
            self._say(
                "stop", title, self.tr("The records are kept. Open sync to see why."), buttons=(self.more,)
            )
        elif report.cancelled:
            why = self.tr("Nothing is lost: what is left goes with the next sync.")
            self._say("info", self.tr("The sync was stopped"), why, buttons=(self.more,))
        else:
            self.clear()

    def _say(self, kind: str, title: str, why: str, *, buttons: tuple[Button, ...]) -> None:
        icons = {"info": ("info", "ink2"), "wait": ("clock", "wait"), "stop": ("octagon", "stop")}
        name, tone = icons.get(kind, ("lock", "block"))
        self._of_page = False
        self._sign.set_icon(name, tone)
        set_variant(self, kind=f"notice-{kind}")
        self.title.setText(title)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.detail.hide()
        for button in (self.send, self.sign_in, self.change, self.more, self.details):
            button.setVisible(button in buttons)
        self.setAccessibleName(title)
        self.setAccessibleDescription(why)
        self.show()

    def _flip(self) -> None:
        self.detail.setVisible(self.detail.isHidden())

    def _send(self) -> None:
        self.clear()
        self.send_wanted.emit()

    def _to_sign_in(self) -> None:
        self.clear()
        self._navigate("sign_in")

    def _to_project(self) -> None:
        self.clear()
        self._navigate("sign_in", change_project=True)

    def _to_sync(self) -> None:
        self.clear()
        self._navigate("sync")
