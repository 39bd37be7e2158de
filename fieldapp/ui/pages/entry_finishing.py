"""A draft becomes a record, once all that was typed is on the disk; or it is said why not."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from fieldapp.errors import ChangedElsewhere, DiskError, FieldappError, NotFound, ProblemsRemain
from fieldapp.flows import Flows
from fieldapp.records import Submission
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling, Opened, surrounded
from fieldapp.ui.pages.entry_troubles import Troubles


class Page(Protocol):
    """What finishing needs of the page that has the draft in hand."""

    @property
    def in_hand(self) -> Filling | None:
        """The draft that may be finished, None while one is being finished or where it is gone."""
        ...

    def rest(self) -> None:
        """Take no answers: what is typed from here on would not be in the record."""
        ...

    def go_on(self) -> None:
        """Take answers to the draft again."""
        ...

    def show_opened(self, opened: Opened) -> None:
        """Show the draft as it is now, and let the person go on."""
        ...

    def finished(self, filling: Filling, submission: Submission, then: Opened | None) -> None:
        """Let the draft go, which is a record now, and show the draft that waited for that."""
        ...

    def let_go(self, opened: Opened) -> None:
        """Do not show a draft that was loaded; a new one leaves no trace."""
        ...


class Finishing(QObject):
    """Finishes the draft in hand; nothing can be typed meanwhile. `under_way` says whether it does."""

    def __init__(self, page: Page, desk: Desk, troubles: Troubles, flows: Flows, bridge: Bridge) -> None:
        """Take the page and its parts."""
        super().__init__(desk)
        self._page = page
        self._desk = desk
        self._troubles = troubles
        self._flows = flows
        self._bridge = bridge
        self.under_way = False
        self._next: Opened | None = None  # loaded meanwhile: it takes the place of what is being finished
        desk.finish.connect(self.finish)

    def then_show(self, opened: Opened) -> None:
        """Show a draft once the one in hand is a record; not if something stands in the way of that."""
        self._let_next_go()
        self._next = opened

    def finish(self) -> None:
        """Finish the record, or list what stands in the way."""
        filling = self._page.in_hand
        if filling is None:
            self._troubles.take_focus()
            return
        self._desk.leave_question()
        if filling.session.problems() and not filling.files.copying:
            self._desk.show_problems()
            return
        self.under_way = True
        filling.untouched = False
        self._page.rest()
        filling.saver.settle(lambda error: self._saved(filling, error))

    def look(self) -> None:
        """List what stands in the way of Finish; where nothing does, say so."""
        filling = self._page.in_hand
        if filling is None:
            return
        self._desk.leave_question()
        if filling.session.problems():
            self._desk.show_problems()
        else:
            self._desk.footer.tell(self.tr("There is no problem in this form"))

    def _saved(self, filling: Filling, error: FieldappError | None) -> None:
        if error is not None:  # its banner is there already
            self._resume()
            self._troubles.take_focus()
            return
        self._bridge.run(
            "store",
            lambda: self._flows.capture.finish(filling.opened, filling.here),
            lambda submission: self._page.finished(filling, submission, self._take_next()),
            lambda error: self._not_finished(filling, error),
        )

    def _not_finished(self, filling: Filling, error: FieldappError) -> None:
        if isinstance(error, ChangedElsewhere):
            self._show_as_on_disk(filling, error)
            return
        self._resume()
        filling.catch_up()
        if isinstance(error, ProblemsRemain):
            self._desk.show_problems()
        else:
            self._say(error)

    def _show_as_on_disk(self, filling: Filling, why: ChangedElsewhere) -> None:
        """Show what others answered too, and have the person look at it before it goes out."""
        draft = filling.opened

        def read(opened: Opened) -> None:
            self._let_next_go()
            self._page.show_opened(opened)
            self._troubles.show_changed(why)

        def not_read(error: FieldappError) -> None:
            self._resume()
            self._say(error)

        resume = self._flows.capture.resume
        self._bridge.run(
            "store",
            lambda: surrounded(self._flows, resume(draft.draft.id, draft.language)),
            read,
            not_read,
        )

    def _say(self, error: FieldappError) -> None:
        if isinstance(error, DiskError):
            self._troubles.show_not_saved(error, self.finish)
        else:
            self._troubles.show_not_done(error, None if isinstance(error, NotFound) else self.finish)
        self._troubles.take_focus()

    def _resume(self) -> None:
        self.under_way = False
        self._let_next_go()  # the person has to see why the draft in hand is not finished
        self._page.go_on()

    def _take_next(self) -> Opened | None:
        opened, self._next = self._next, None
        return opened

    def _let_next_go(self) -> None:
        opened = self._take_next()
        if opened is not None:
            self._page.let_go(opened)
