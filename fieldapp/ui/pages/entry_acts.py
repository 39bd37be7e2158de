"""What a person does to a record beside answering: instances added, removed, brought back; its language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.pages.entry_bars import TopBar
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling, Undo

_Failed = Callable[[Filling, FieldappError], None]


class Acts(QObject):
    """Carries out what the desk and the top bar ask for, in the draft in hand."""

    def __init__(self, desk: Desk, top: TopBar, flows: Flows, bridge: Bridge, failed: _Failed) -> None:
        """Take the page's parts, and whom to tell when a file does not come back."""
        super().__init__(desk)
        self._desk = desk
        self._top = top
        self._capture = flows.capture
        self._bridge = bridge
        self._failed = failed
        self._filling: Filling | None = None
        self.undo: Undo | None = None  # what was removed last
        desk.added.connect(self.add)
        desk.removed.connect(self.remove)
        desk.undo.connect(self.put_back)
        top.language_chosen.connect(self.speak)

    def begin(self, filling: Filling) -> None:
        """Act on a draft from now on."""
        self._filling = filling
        self._top.show_languages(filling.form.languages, filling.session.language)

    def rest(self) -> None:
        """Do nothing, since the draft is being finished or is gone."""
        self._filling = None

    def add(self, repeat: str) -> None:
        """Add an instance and go to its first question."""
        if self._filling is None:
            return
        self._desk.leave_question()
        effect, instance = self._filling.add(repeat)
        self._desk.refresh(effect)
        self._desk.go_to_open(instance)

    def remove(self, instance: str) -> None:
        """Take an instance out; until the next one is, it can come back."""
        filling = self._filling
        if filling is None:
            return
        self._desk.leave_question()
        self.forget(filling)
        effect, self.undo = filling.remove(instance)
        self._desk.refresh(effect)
        title = self.undo.removed.title
        self._desk.footer.offer_undo(self.tr("{title} removed").format(title=title))

    def put_back(self) -> None:
        """Bring back what was removed last."""
        filling, undo = self._filling, self.undo
        if filling is None or undo is None:
            return
        self._desk.leave_question()
        self.undo = None
        self._desk.footer.undo_bar.dismiss()
        effect = filling.put_back(undo, partial(self._file_is_back, filling), partial(self._failed, filling))
        self._desk.refresh(effect)
        self._desk.go_to(undo.removed.path)

    def forget(self, filling: Filling) -> None:
        """Let go of what was removed from a draft."""
        self._desk.footer.undo_bar.dismiss()
        if self.undo is not None:
            filling.files.drop(self.undo.kept)
        self.undo = None

    def speak(self, language: str) -> None:
        """Show the form in another language, from now on."""
        filling = self._filling
        if filling is None or language == filling.session.language:
            return
        self._desk.read()
        effect = filling.speak(language)
        self._top.show_languages(filling.form.languages, language)
        self._desk.show_language(effect)
        self._bridge.run("store", lambda: self._capture.remember_language(filling.opened, language))

    def speak_next(self) -> None:
        """Show the form in the next of its languages."""
        filling = self._filling
        if filling is not None and len(filling.form.languages) > 1:
            languages = filling.form.languages
            self.speak(languages[(languages.index(filling.session.language) + 1) % len(languages)])

    def _file_is_back(self, filling: Filling, path: str) -> None:
        if filling is self._filling:
            self._desk.screen_rows.show_file(path)
