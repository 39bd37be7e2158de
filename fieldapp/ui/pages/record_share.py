"""The card that shares a record with its respondent: how far they were asked, and what can be done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.flows.views import ShareView
from fieldapp.records import ConsentState
from fieldapp.ui.components import Button, Card, ErrorDetails, Field, LineEdit, Pill, QrCode, Text
from fieldapp.ui.pages.custody import isolated
from fieldapp.ui.when import moment

_PILLS = {
    ConsentState.WANTED: "waiting",
    ConsentState.ASKED: "waiting",
    ConsentState.GIVEN: "neutral",  # green is for copies alone
    ConsentState.DENIED: "declined",
    ConsentState.EXPIRED: "blocked",
    ConsentState.REVOKED: "neutral",
    ConsentState.DECLINED: "declined",
}


class ShareCard(Card):
    """How far the respondent's consent is, and what can be done about it.

    Emits:
        browser_asked: open the link in this laptop's browser.
        link_asked: make a new link.
        answer_given: what was pasted.
        revoke_asked: forget what the respondent gave.
        decline_asked: they said that they want no copy, or have no digi.me.
        same_confirmed: it is one person or household that gave the same digi.me twice.
    """

    browser_asked = Signal()
    link_asked = Signal()
    answer_given = Signal(str)
    revoke_asked = Signal()
    decline_asked = Signal()
    same_confirmed = Signal()

    def __init__(self, view: ShareView, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Share with the respondent"), parent=parent)
        self.setObjectName("share")
        self._view = view
        self._now = now
        self.body.setSpacing(12)
        self.state = view.consent.state if view.consent else None
        self.pasted: LineEdit | None = None
        self.code: QrCode | None = None
        if self.state is not None:
            word = self.tr("To be looked at") if view.same_as else self._word(self.state)
            pill = Pill("blocked" if view.same_as else _PILLS[self.state], word, parent=self)
            pill.setObjectName("shareState")
            pill.setAccessibleName(word)
            self.body.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeading)
        self.words = Text(self._sentence(), "body", "ink2", wrap=True, parent=self)
        self.words.setObjectName("shareWords")
        self.body.addWidget(self.words)
        self.trouble = ErrorDetails(view.trouble, self)
        self.trouble.setObjectName("shareTrouble")
        self.body.addWidget(self.trouble)
        acts = QVBoxLayout()
        acts.setSpacing(8)
        if not view.elsewhere:
            self._add_acts(acts)
        if view.link:
            self._show_link(acts)
        else:
            self.body.addLayout(acts)

    def say(self, words: str = "") -> None:
        """Say what goes on now; '' = how things stand."""
        self.words.setText(words or self._sentence())

    def _word(self, state: ConsentState) -> str:
        return {
            ConsentState.WANTED: self.tr("To be asked"),
            ConsentState.ASKED: self.tr("Asked"),
            ConsentState.GIVEN: self.tr("Access given"),
            ConsentState.DENIED: self.tr("Said no"),
            ConsentState.EXPIRED: self.tr("Ran out"),
            ConsentState.REVOKED: self.tr("Taken back"),
            ConsentState.DECLINED: self.tr("Not wanted"),
        }[state]

    def _sentence(self) -> str:
        if self.state is ConsentState.GIVEN and not self._view.link:
            return self._given()
        if self.state is ConsentState.WANTED:
            return self._to_be_asked()
        if self.state is not None and self.state.no:
            return self._no()
        if self.state not in {ConsentState.ASKED, ConsentState.GIVEN}:
            return self.tr(
                "They can have a copy in their own digi.me. Whatever they say, the record stays here."
            )
        return self._asked()

    def _asked(self) -> str:
        if self._view.same_as:
            words = self.tr(
                "This is the same digi.me as for “{title}”. Is it the same person or household? Nothing of"
                " this record is shared before you say."
            )
            return words.format(title=isolated(self._view.same_as))
        if not self._view.link:
            return self.tr("The link is not here any more, or the sign-in is locked. Make a new link.")
        return self.tr(
            "By phone: they point it at the code and answer. Their last page then cannot be reached, which is"
            " right: they show or send you its address, and you put it into the field below. In this laptop's"
            " browser: it comes back by itself."
        )

    def _to_be_asked(self) -> str:
        if self._view.trouble is None:
            return self.tr("They are still to be asked.")
        return self.tr("The respondent is asked as soon as there is a network.")

    def _no(self) -> str:
        """Say what a no means: it settles the matter, and is not for ever."""
        consent = self._view.consent
        time = moment(consent.ended_at, self._now) if consent and consent.ended_at else ""
        again = self.tr("They can be asked again at any time.")
        if self.state is ConsentState.REVOKED:
            said = self.tr("The access is forgotten on this laptop. What is in their digi.me stays there.")
            return f"{said} {again}"
        said = self.tr("Nothing of this record goes to digi.me, and nobody waits for it.")
        if self.state is ConsentState.DENIED and time:
            said = f"{self.tr('They said no {time}.').format(time=time)} {said}"
        elif time:
            said = f"{self.tr('Noted {time}: they are not asked any more.').format(time=time)} {said}"
        return f"{said} {again}"

    def _given(self) -> str:
        consent = self._view.consent
        given = moment(consent.given_at, self._now) if consent and consent.given_at else ""
        if self._view.needed:
            return self.tr("Given {time}, but digi.me does not take it any more.").format(time=given)
        said = self.tr("Given {time}.").format(time=given)
        if consent is not None and consent.expires_at is not None:
            end = moment(consent.expires_at, self._now)
            said = self.tr("Given {time}, good until {end}.").format(time=given, end=end)
        if not self._view.unread:
            return said
        return said + " " + self.tr("One more yes lets the copy be read back, which proves every byte of it.")

    def _show_link(self, acts: QVBoxLayout) -> None:
        """Show the code for a phone beside what else can be done, and the field for what comes back."""
        code = self.code = QrCode(
            self._view.link, self.tr("QR code of the link for the respondent's phone"), self
        )
        code.setObjectName("shareCode")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        acts.addStretch(1)
        row.addLayout(acts)
        row.addStretch(1)
        self.body.addLayout(row)
        self.pasted = LineEdit(parent=self)
        self.pasted.setObjectName("shareAnswer")
        self.pasted.setMaxLength(8192)
        label = self.tr("Address of the last page, or the code in it")
        self.body.addWidget(Field(label, "", self.pasted, parent=self))
        use = self._act(self.tr("Use this answer"), "useAnswerButton")
        use.clicked.connect(self._use)
        self.pasted.returnPressed.connect(self._use)
        self.body.addWidget(use, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_acts(self, acts: QVBoxLayout) -> None:
        buttons: list[Button] = []
        if self._view.same_as:
            same = self._act(self.tr("Yes, the same person or household"), "shareSameButton", "check")
            same.clicked.connect(self.same_confirmed)
            buttons.append(same)
        elif self._view.link:
            browser = self._act(self.tr("Open in this laptop's browser"), "shareBrowserButton", "open")
            browser.clicked.connect(self.browser_asked)
            copy = self._act(self.tr("Copy link"), "shareCopyButton")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._view.link))
            again = self._act(self.tr("Make a new link"), "shareAgainButton", "retry")
            again.clicked.connect(self.link_asked)
            buttons += [browser, copy, again]
        elif self._view.needed or self._view.unread:
            browser = self._act(self.tr("Ask in this laptop's browser"), "shareBrowserButton", "open")
            browser.clicked.connect(self.browser_asked)
            phone = self._act(self.tr("Ask on the respondent's phone"), "sharePhoneButton")
            phone.clicked.connect(self.link_asked)
            buttons += [browser, phone]
        if self.state is ConsentState.GIVEN or self._view.same_as:
            given = self.tr("Take access back")
            words = self.tr("No, forget this access") if self._view.same_as else given
            revoke = self._act(words, "shareRevokeButton")
            revoke.clicked.connect(self.revoke_asked)
            buttons.append(revoke)
        elif self.state is None or not self.state.no:
            decline = self._act(self.tr("They do not want this, or have no digi.me"), "shareDeclineButton")
            decline.clicked.connect(self.decline_asked)
            buttons.append(decline)
        for button in buttons:
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _act(self, words: str, name: str, icon: str | None = None) -> Button:
        button = Button(words, icon=icon, parent=self)
        button.setObjectName(name)
        return button

    @Slot()
    def _use(self) -> None:
        if self.pasted is not None and self.pasted.text().strip():
            self.answer_given.emit(self.pasted.text())
