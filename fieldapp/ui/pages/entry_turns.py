"""Turns that a draft takes as a whole: a step back or forth in its journal, a move to a newer version."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows, OpenDraft
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.held_keys import HeldKeys
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling, Opened, surrounded
from fieldapp.ui.pages.entry_version_words import version_in_words

_Work = Callable[[OpenDraft], OpenDraft | None]


class Page(Protocol):
    """What turns need of the page that has the draft in hand."""

    @property
    def in_hand(self) -> Filling | None:
        """The draft that may take a turn, None while it is being finished or is gone."""
        ...

    @property
    def held_keys(self) -> HeldKeys:
        """What keeps keys that are typed until the draft is there again."""
        ...

    def settle_all(self, filling: Filling, then: Callable[[], None], failed: Callable[[], None]) -> None:
        """Bring all that was typed onto the disk; where that fails, the page says so."""
        ...

    def show_opened(self, opened: Opened) -> None:
        """Show the draft as it is now, and let the person go on."""
        ...

    def say_not_turned(self, error: FieldappError, again: Callable[[], None]) -> None:
        """Say why the draft did not take a turn, and offer to try again where that may help."""
        ...

    def say_not_moved(self, error: FieldappError, again: Callable[[], None]) -> None:
        """Say that the draft stays with its version, and offer to try again."""
        ...


class Turns(QObject):
    """Has the disk take a turn, and the page show what came of it; nothing can be typed meanwhile."""

    def __init__(self, page: Page, desk: Desk, flows: Flows, bridge: Bridge) -> None:
        """Take the page and its parts."""
        super().__init__(desk)
        self._page = page
        self._desk = desk
        self._flows = flows
        self._bridge = bridge
        self.turning = False
        desk.undo.connect(self.undo)
        desk.redo.connect(self.redo)

    def undo(self) -> None:
        """Take back what was done last in this draft, also before the app was closed."""
        self._reverse(self._flows.capture.undo, self.tr("There is nothing to undo"), self.tr("Taken back"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._reverse(self._flows.capture.redo, self.tr("There is nothing to redo"), self.tr("Done again"))

    def move(self, form_id: int) -> None:
        """Have the draft filled with that version of its form from now on."""

        def moved(opened: Opened | None) -> None:
            version = opened.draft.form.version if opened is not None else ""
            words = version_in_words(version, self.tr("the newer version"))
            self._desk.footer.offer_undo(self.tr("Moved to {version}").format(version=words))

        def failed(error: FieldappError) -> None:
            self._page.say_not_moved(error, partial(self.move, form_id))

        self._turn(lambda opened: self._flows.versions.move(opened, form_id), moved, failed)

    def _reverse(self, work: _Work, nothing: str, done: str) -> None:
        before = self._page.in_hand
        form_id = before.opened.draft.form_id if before is not None else None

        def reversed_(opened: Opened | None) -> None:
            if opened is None:
                self._desk.footer.tell(nothing)
            elif opened.draft.draft.form_id != form_id:
                words = version_in_words(opened.draft.form.version, self.tr("another version of the form"))
                self._desk.footer.tell_reversed(done, words)
            else:
                self._desk.footer.tell_reversed(done, self._desk.place_name())

        def failed(error: FieldappError) -> None:
            self._page.say_not_turned(error, partial(self._reverse, work, nothing, done))
            self._desk.resume()

        self._turn(work, reversed_, failed)

    def _turn(
        self,
        work: _Work,
        done: Callable[[Opened | None], None],
        failed: Callable[[FieldappError], None],
    ) -> None:
        """Do the work once all is on the disk, and show the draft as it is then; None = it is as it was."""
        filling = self._page.in_hand
        if filling is None or self.turning:
            return
        self._desk.leave_question()
        self.turning = True
        self._page.held_keys.hold()
        self._desk.setEnabled(False)  # what is done meanwhile would get lost

        def turned(opened: Opened | None) -> None:
            self._end()
            if filling is not self._page.in_hand:
                return
            if opened is None:
                self._desk.resume()
                self._page.held_keys.give()
            else:
                filling.untouched = False
                self._page.show_opened(opened)
            done(opened)

        def not_turned(error: FieldappError) -> None:
            def stays() -> None:
                self._page.held_keys.drop()
                self._end()
                if filling is self._page.in_hand:
                    failed(error)

            self._look_again(filling, turned, stays)

        def settled() -> None:
            self._bridge.run("store", lambda: self._surrounded(work(filling.opened)), turned, not_turned)

        self._page.settle_all(filling, settled, self._end)

    def _look_again(
        self, filling: Filling, turned: Callable[[Opened], None], stays: Callable[[], None]
    ) -> None:
        """See what the disk holds after a failure: it may have come after the turn was committed."""

        def read(opened: Opened) -> None:
            if filling.is_as(opened.draft):
                stays()
            else:
                turned(opened)

        draft_id, language = filling.opened.draft.id, filling.opened.language
        resume = self._flows.capture.resume
        self._bridge.run(
            "store", lambda: surrounded(self._flows, resume(draft_id, language)), read, lambda _: stays()
        )

    def _end(self) -> None:
        self.turning = False
        self._desk.setEnabled(True)

    def _surrounded(self, draft: OpenDraft | None) -> Opened | None:
        return surrounded(self._flows, draft) if draft is not None else None
