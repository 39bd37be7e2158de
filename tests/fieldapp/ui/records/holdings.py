"""Views as the board gives them, for models, and a real laptop with records in every state, for pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldapp.app import App, open_app
from fieldapp.assets import asset
from fieldapp.flows.views import RowView
from fieldapp.records import (
    DIGIME,
    DIGIT,
    Delivery,
    DeliveryChange,
    DeliveryState,
    DigimeContract,
    FormDocument,
    FormRef,
    FormSummary,
    Life,
    Project,
    Reason,
    Receipt,
)
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.sync_rows import Row, rows_of

NOW = datetime(2026, 11, 20, 14, 40, tzinfo=UTC)
BUSY = Reason(
    code="server-trouble",
    title="The server has a problem. Your records are kept on this disk.",
    hint="They go again by themselves.",
    detail="HTTP 503",
)
SIGN_IN = Reason(code="sign-in-needed", title="Your sign-in ran out.", hint="They go when you sign in again.")
TAKEN = Reason(
    code="refused", title="Voucher KD-88213 was already used.", hint="Check the number.", detail="HTTP 400"
)
LOST = Reason(code="reply-lost", title="The connection broke.", hint="The same record goes again.")
PROJECT = Project(
    name="Nampula bed nets",
    base_url="http://127.0.0.1:9",  # the discard port: nothing answers
    tenant="mz.nampula",
    campaign="LLIN-2026",
    digime=DigimeContract(base_url="http://127.0.0.1:9/v1.7/", application_id="app", contract_id="contract"),
)


def delivery(record: str, destination: str = DIGIT, state: str = "waiting", **rest: Any) -> Delivery:
    """A delivery last changed at NOW unless told; what is delivered is proved."""
    facts: dict[str, Any] = {"id": 1, "updated_at": NOW, "proved": state == "delivered", **rest}
    return Delivery(submission_id=record, destination=destination, state=DeliveryState(state), **facts)


def record(
    name: str, *states: str | Delivery, minutes: int = 0, files: int = 0, form: str = "Household registration"
) -> RowView:
    """A record finished so many minutes before NOW; a bare state is that of DIGIT, then of digi.me."""
    deliveries = [
        state if isinstance(state, Delivery) else delivery(name, (DIGIT, DIGIME)[place], state)
        for place, state in enumerate(states)
    ]
    arrived = bool(deliveries) and all(d.state is DeliveryState.DELIVERED for d in deliveries)
    return RowView(
        form_id=1,
        id=name,
        form_title=form,
        title=f"Household {name}",
        life=Life.DELIVERED if arrived else Life.QUEUED if deliveries else Life.FINISHED,
        at=NOW - timedelta(minutes=minutes),
        begun_at=NOW - timedelta(minutes=minutes + 20),
        attachments=files,
        deliveries=tuple(deliveries),
    )


def lines(records: Iterable[RowView]) -> list[Row]:
    """The rows of the sync page for all deliveries of these records."""
    return rows_of((record, delivery) for record in records for delivery in record.deliveries)


def draft(name: str, *, minutes: int = 0, title: str | None = None) -> RowView:
    """A draft saved so many minutes before NOW."""
    return RowView(
        form_id=1,
        id=name,
        form_title="Household registration",
        title=f"Household {name}" if title is None else title,
        life=Life.DRAFT,
        answered=18,
        total=26,
        at=NOW - timedelta(minutes=minutes),
        begun_at=NOW - timedelta(minutes=minutes + 20),
    )


class Laptop:
    """The real app over a folder of its own: a form, a project, no network; with the window's lanes."""

    def __init__(self, folder: Path) -> None:
        self.app: App = open_app(folder, use_keyring=False)
        self.flows = self.app.flows
        self.store = self.app.store
        self.flows.change_settings(project=PROJECT)
        raw = asset("samples", "digit", "householdDetails.json").read_bytes()
        ref = FormRef(
            tenant=PROJECT.tenant, campaign=PROJECT.campaign, schema_id="householdDetails", version="2"
        )
        document = FormDocument(ref=ref, raw=raw)
        summary = FormSummary(title="Household details")
        self.form = self.store.forms.put([(document, summary)], self.flows.clock())[0].id
        self.bridge = Bridge()
        self.courier = Courier(self.flows, self.bridge)
        self.gone: list[tuple[str, dict[str, Any]]] = []

    def go(self, page: str, **arguments: Any) -> None:
        """Take note of where the page wanted to go."""
        self.gone.append((page, arguments))

    def draft(self, first_name: str) -> str:
        """Leave a draft; return its id."""
        opened = self.flows.capture.start(self.form)
        opened.session.set("/firstName", first_name)
        self.flows.capture.save(opened, {"/firstName": first_name}, "/firstName")
        return opened.draft.id

    def finish(self, first_name: str) -> str:
        """Finish a record; return its id."""
        return self.flows.capture.finish(self.flows.capture.resume(self.draft(first_name))).id

    def settle(self, record_id: str, destination: str, state: str, reason: Reason | None = None) -> None:
        """Write how a delivery stands, with a receipt where it arrived."""
        row = next(d for d in self.store.outbox.deliveries([record_id]) if d.destination == destination)
        now = self.flows.clock()
        receipts: Sequence[Receipt] = ()
        if state == "delivered":
            sha256 = self.store.outbox.submission(record_id).sha256
            receipt = Receipt(
                destination=destination,
                submission_id=record_id,
                status="COMPLETED",
                remote_id="SYNC-0042",
                sha256=sha256,
                at=now,
            )
            receipts = (receipt,)
        change = DeliveryChange(delivery_id=row.id, state=DeliveryState(state), reason=reason, attempts=1)
        self.store.outbox.apply([change], receipts, now=now)
        self.bridge.changed.emit()

    def close(self) -> None:
        """Stop the lanes and let go of the disk."""
        self.courier.cancel()
        self.bridge.shutdown(10)
        put_away(self.courier, self.bridge)
        self.app.close()


def show(page: QWidget, width: int = 1282, height: int = 708) -> None:
    """Show a page alone, as large as the usual window gives it."""
    page.resize(width, height)
    page.show()


def put_away(*objects: QObject) -> None:
    """Delete Qt objects now and in this thread.

    Left to Python they would live until some collection of garbage, which may fall on a lane's thread, where
    Qt objects must not be deleted.
    """
    for one in objects:
        if isinstance(one, QWidget):
            one.close()
        shiboken6.delete(one)
