"""What a person does to a record beside answering: instances added and removed, and its language."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fieldapp.flows import Flows
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.pages.entry_bars import TopBar
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling


class Acts(QObject):
    """Carries out what the desk and the top bar ask for, in the draft in hand."""

    def __init__(self, desk: Desk, top: TopBar, flows: Flows, bridge: Bridge) -> None:
        """Take the page's parts."""
        super().__init__(desk)
        self._desk = desk
        self._top = top
        self._capture = flows.capture
        self._bridge = bridge
        self._filling: Filling | None = None
        desk.accepted.connect(self.accept)
        desk.added.connect(self.add)
        desk.removed.connect(self.remove)
        top.language_chosen.connect(self.speak)

    def begin(self, filling: Filling) -> None:
        """Act on a draft from now on."""
        self._filling = filling
        self._top.show_languages(filling.form.languages, filling.session.language)

    def rest(self) -> None:
        """Do nothing, since the draft is being finished or is gone."""
        self._filling = None

    def accept(self, path: str, reason: str) -> None:
        """Take an answer as right that breaks a soft rule, and say how that is taken back."""
        if self._filling is not None:
            self._desk.refresh(self._filling.accept(path, reason))
            self._desk.done_beside()
            if reason:
                self._desk.footer.offer_undo(self.tr("Accepted as it is: {reason}").format(reason=reason))

    def add(self, repeat: str) -> None:
        """Add an instance and go to its first question."""
        if self._filling is None:
            return
        self._desk.leave_question()
        effect, instance = self._filling.add(repeat)
        self._desk.refresh(effect)
        self._desk.go_to_open(instance)

    def remove(self, instance: str) -> None:
        """Take an instance out, and say how it comes back."""
        filling = self._filling
        if filling is None:
            return
        self._desk.leave_question()
        effect, title = filling.remove(instance)
        self._desk.refresh(effect)
        self._desk.footer.offer_undo(self.tr("{title} removed").format(title=title))

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
        if filling is None:
            return
        languages = filling.form.languages
        if len(languages) > 1:
            self.speak(languages[(languages.index(filling.session.language) + 1) % len(languages)])
        else:
            self._desk.footer.tell(self.tr("This form has only one language"))
