"""The sign-in page: which project, who you are; a failed try never clears a field.

Three cases, by the vault: open (name and password), new (also choose a passphrase, on a machine without a
secret store) and locked (the passphrase alone; a forgotten one is replaced and no record is lost).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError, ProjectInvalid, WireError
from fieldapp.flows import Flows
from fieldapp.flows.views import AccountView
from fieldapp.settings import Settings
from fieldapp.ui.bridge import Bridge, Lane
from fieldapp.ui.components import Button, ComboBox, KeyHints, ScrollPage, Text
from fieldapp.ui.file_dialog import ask
from fieldapp.ui.language import LANGUAGES, SYSTEM, system_language
from fieldapp.ui.pages.sign_in_card import SignInCard
from fieldapp.ui.pages.sign_in_promise import Promise
from fieldapp.ui.theme import application, apply_theme, current, metrics, switch, text_scale, touched

_PROMISE = 468
_PROMISE_NARROW = 340
_NARROW = 1180
_SCALES = (100, 125, 150, 200)
_LARGE = 150
_BESIDE_WORDS = 96  # pixels of padding and arrow in a drop-down


class SignInPage(QWidget):
    """Fills the whole window until somebody signs in or puts it off.

    Emits:
        signed_in: tokens are in the vault, or the vault was unlocked and holds them.
        later: the person goes on without signing in.
        project_set: a project is known now, signed in or not.
    """

    signed_in = Signal()
    later = Signal()
    project_set = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Take the verbs and the lanes."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._busy = False
        self._place_focus = True
        self.setProperty("kind", "page")
        self.promise = Promise(self)
        self.card = SignInCard(self)
        self.card.submitted.connect(self._submit)
        self.card.later.clicked.connect(self.later.emit)
        self.card.open_file.clicked.connect(self.choose_file)
        self.text_size = Button(self.tr("Text size"), "quiet", "text-size", parent=self)
        self.text_size.setObjectName("textSizeButton")
        self.text_size.clicked.connect(self._larger)
        self.language = ComboBox(width="date", parent=self)
        self.language.setObjectName("languageBox")
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(
            self.tr("As the system ({language})").format(language=LANGUAGES[system_language()])
        )
        self.language.addItems(list(LANGUAGES.values()))
        switch.changed.connect(self._fit_language)
        self._fit_language()
        self.language.activated.connect(self._speak)
        self.title = Text(role="display", wrap=True, parent=self)
        self.how = Text(tone="ink2", wrap=True, parent=self)
        self._build()

    def reload(self, *, place_focus: bool = True) -> None:
        """Ask who and where; what is typed stays. `place_focus` moves to the first empty field."""
        self._place_focus = place_focus
        self._bridge.run("read", self._look, self._show, self.card.show_trouble)

    def open_project(self, path: str) -> None:
        """Take a project file chosen by the person."""

        def work() -> bool:
            try:
                raw = Path(path).read_bytes()
            except OSError as error:
                raise ProjectInvalid(
                    f"{path}: {error}",
                    title="The project file could not be opened.",
                    hint="Choose it again, or copy it to this laptop first.",
                ) from error
            self._flows.account.open_project(raw)
            return self._flows.account.view().user is not None

        self._do("net", work, self._project_known)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Sign in on Return from any field; Escape puts it off."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.later.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Give the form the room in a narrow window or at a large text size."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.promise)
        page = ScrollPage(self, most=556)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 12, 0, 16)
        row.addLayout(column, 1)
        tools = QHBoxLayout()
        tools.setContentsMargins(24, 0, 24, 0)
        tools.addStretch(1)
        tools.addWidget(self.language)
        tools.addWidget(self.text_size)
        column.addLayout(tools)
        column.addWidget(page, 1)
        page.body.setSpacing(0)
        page.body.setContentsMargins(24, 0, 24, 8)
        page.body.addStretch(1)
        page.body.addWidget(self.title)
        page.body.addSpacing(4)
        page.body.addWidget(self.how)
        page.body.addSpacing(16)
        page.body.addWidget(self.card)
        page.body.addStretch(1)
        hints = [("Tab", self.tr("next field")), ("Enter", self.tr("sign in")), ("Esc", self.tr("later"))]
        column.addWidget(KeyHints(hints, self, centred=True))

    def _look(self) -> tuple[AccountView, Settings]:
        return self._flows.account.view(), self._flows.settings()

    def _show(self, seen: tuple[AccountView, Settings]) -> None:
        view, settings = seen
        self.language.setCurrentIndex((SYSTEM, *LANGUAGES).index(settings.language))
        locked = view.vault == "locked"
        self.title.setText(self.tr("Unlock to send") if locked else self.tr("Sign in to start"))
        self.how.setText(
            self.tr("Your sign-in is kept on this laptop under your passphrase.")
            if locked
            else self.tr("Once, with a network. After this, forms and drafts work without one.")
        )
        self.card.show_view(view, settings.user_name, place_focus=self._place_focus)

    def _submit(self) -> None:
        account, card = self._flows.account, self.card
        facts = card.project_facts()
        user_name, password = card.user_name.text().strip(), card.password.text()
        passphrase, vault = card.passphrase.text(), card.vault_act()

        def open_vault() -> None:
            acts: dict[str, Callable[[str], None]] = {
                "unlock": account.unlock,
                "create": account.choose_passphrase,
                "replace": account.start_over,
            }
            if vault in acts:
                acts[vault](passphrase)

        def work() -> bool:
            there = None if facts is None else account.typed(*facts)
            open_vault()
            if vault == "unlock":
                return account.view().user is not None
            if there is None or facts is None:
                account.sign_in(user_name, password)
                return True
            try:
                account.sign_in_at(there, user_name, password)
            except WireError:
                if account.view().project is None:
                    account.set_project(*facts)  # nothing is owed elsewhere, and nobody types it twice gladly
                raise
            return True

        self._do("net", work, self._entered)

    def _do(self, lane: Lane, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Run one act at a time; say what went wrong in the card and keep every field."""
        if self._busy:
            return
        self._busy = True
        self.card.set_busy(busy=True)
        self.card.show_trouble(None)

        def ended(result: object) -> None:
            self._rest()
            done(result)

        def failed(error: FieldappError) -> None:
            self._rest()
            self.card.show_trouble(error)
            self.card.focus_wrong(error)
            self.reload(place_focus=False)  # the project or the vault may have changed before it failed

        self._bridge.run(lane, work, ended, failed)

    def _rest(self) -> None:
        self._busy = False
        self.card.set_busy(busy=False)

    def _entered(self, signed_in: object) -> None:
        self.project_set.emit()
        self._bridge.changed.emit()
        if signed_in:
            self.card.forget_secrets()
            self.signed_in.emit()
        else:
            self.reload()

    def _project_known(self, signed_in: object) -> None:
        self.project_set.emit()
        self._bridge.changed.emit()
        self.card.project_changed()
        if signed_in:  # there already, at the same server: nobody has to do it again
            self.signed_in.emit()
        else:
            self.reload()

    @Slot()
    def choose_file(self) -> None:
        """Ask for a project file; whoever thinks better of it can type the facts."""
        self.card.unfold()
        dialog = QFileDialog(
            self, self.tr("Open project file"), "", self.tr("Project files (*.json);;All files (*)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_project)
        ask(dialog)

    @Slot()
    def _larger(self) -> None:
        """Go to the next text size, from the largest back to the usual one, and keep it."""
        bigger = [scale for scale in _SCALES if scale > text_scale()]
        scale = bigger[0] if bigger else _SCALES[0]
        apply_theme(application(), current().name, scale, touch=touched())
        self._fit()

        def keep() -> None:
            self._flows.change_settings(text_scale=scale)

        self._bridge.run("store", keep, None, self.card.show_trouble)

    @Slot(int)
    def _speak(self, place: int) -> None:
        """Keep another language for the window, which is then built anew in it."""
        language = (SYSTEM, *LANGUAGES)[place]

        def keep() -> None:
            self._flows.change_settings(language=language)

        self._bridge.run("store", keep, lambda _: self._bridge.changed.emit(), self.card.show_trouble)

    @Slot()
    def _fit_language(self) -> None:
        """Give the drop-down the room of its longest words, on one line with the way to larger text."""
        words = (self.language.itemText(place) for place in range(self.language.count()))
        longest = max(metrics("answer").horizontalAdvance(each) for each in words)
        self.language.setFixedWidth(longest + _BESIDE_WORDS)

    def _fit(self) -> None:
        self.promise.setVisible(text_scale() < _LARGE or self.width() > 2 * _NARROW)
        self.promise.setFixedWidth(_PROMISE_NARROW if self.width() < _NARROW else _PROMISE)
