"""What comes after Finish: the page that the form names, and before it the respondent, if they are asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from fieldapp.flows import Flows
from fieldapp.flows.views import ShareView
from fieldapp.records import Submission
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.pages.entry_filling import Filling

_ROUTES = {"/home": "home"}
"""Pages that a form may name as the one after Finish; any other leads home."""


class Page(Protocol):
    """What is needed of the page that has finished a draft."""

    @property
    def waits_here(self) -> bool:
        """Whether the person is still at it, and no other draft is on its way."""
        ...


class AfterFinish(QObject):
    """Takes the person on once a record is finished."""

    def __init__(
        self, page: Page, owner: QObject, flows: Flows, bridge: Bridge, navigate: Callable[..., None]
    ) -> None:
        """Take the page, the lanes and the way to other pages."""
        super().__init__(owner)
        self._page = page
        self._sharing = flows.sharing
        self._bridge = bridge
        self._navigate = navigate

    def go_on(self, filling: Filling, submission: Submission) -> None:
        """Say that the record is finished on the page that comes next."""
        name = submission.title or str(filling.form.title)
        note = self.tr("“{name}” is finished and goes with the next sync.").format(name=name)
        page = _ROUTES.get(filling.form.next_route, "home")
        on = partial(self._navigate, page, note=note, schema=filling.form.schema_id)
        if self._sharing.asks():
            self._ask_respondent(submission.id, on)
        else:
            on()

    def _ask_respondent(self, record_id: str, go_on: Callable[[], None]) -> None:
        """Have the respondent asked as the last step, while they are there; not who was asked before."""

        def seen(view: ShareView | None) -> None:
            if not self._page.waits_here:
                return  # the person went elsewhere meanwhile
            if view is not None and view.consent is None and not view.elsewhere:
                self._navigate("records", record_id=record_id, ask=True)
            else:
                go_on()

        self._bridge.run("read", partial(self._sharing.view, record_id), seen, lambda _: go_on())
