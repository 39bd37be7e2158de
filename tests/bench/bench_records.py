"""100,000 records: the first page of the list, of filters and of a search; and the start of the app.

Beside each page stands a floor: SQLite alone reading as many rows by key. What a person waits for has a
limit of its own, 100 ms, whatever the floor. An app with 100,000 records starts beside one with none.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.app import App, open_app
from fieldapp.records import Life, Order, Wanted
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.records import RecordsPage
from fieldapp.ui.pages.records_model import PAGE
from fieldapp.ui.pages.records_table import RecordsTable
from tests.bench.bench_start import shown
from tests.bench.figure import Figure, milliseconds, side_by_side
from tests.bench.many import empty_folder, folder_with_records
from tests.helpers.screens import sign_in_offline

_LIMIT = 100.0  # milliseconds
_PAGES_GOAL = 200.0  # times the floor; the limit is what binds
_START_GOAL = 1.2
_PASSPHRASE = "bench"
_ANSWER_GOAL = 5.0  # it looks at each receipt's files and checks, and at every draft
_MEET = """
    SELECT count(*) FROM delivery NOT INDEXED JOIN receipt
        ON receipt.submission_id = delivery.submission_id AND receipt.destination = delivery.destination
    WHERE length(receipt.files) > 0
"""
_LONGEST = 60_000  # milliseconds

_ASKED: dict[str, Wanted] = {
    "list": Wanted(),
    "list by title": Wanted(order=Order.TITLE, descending=False),
    "filter: drafts": Wanted(lives=(Life.DRAFT,)),
    "filter: needs you": Wanted(needs_you=True),
    "filter: not at DIGIT yet": Wanted(destination="digit", owed=True),
    "filter: arrived at DIGIT": Wanted(destination="digit", owed=False),
    "filter: a form": Wanted(schema_id="bedNetChecklist"),
    "filter: some days": Wanted(
        since=datetime(2026, 9, 1, tzinfo=UTC), until=datetime(2026, 9, 8, tzinfo=UTC)
    ),
    "filter: a problem": Wanted(problem="refused"),
    "search: a number": Wanted(text="KD-0042"),
    "search: a name": Wanted(text="amina bel"),
    "search: a name, a form": Wanted(text="elodie", schema_id="householdDetails"),
    "search: one letter": Wanted(text="m"),
    "search: in every record": Wanted(text="village"),
    "search: nothing": Wanted(text="qqq"),
}


def measure(rounds: int) -> Iterator[Figure]:
    """Measure through the flows, through the page, and from the start of a process."""
    folder = folder_with_records()
    empty = empty_folder()
    try:
        with open_app(folder, _PASSPHRASE, use_keyring=False) as app, _bare(folder) as bare:
            floor = _floor(bare)
            for name, wanted in _ASKED.items():
                ask = partial(app.flows.lists.page, wanted, PAGE)
                value, reference = side_by_side(partial(milliseconds, ask), floor, rounds)
                yield Figure(
                    f"{name}, first page of 100,000",
                    value,
                    "ms",
                    f"{PAGE} rows by key",
                    reference,
                    _PAGES_GOAL,
                    _LIMIT,
                )
            yield from _page(app, floor, rounds)
            yield from _whereabouts(app, bare, floor, rounds)
        for data in (folder, empty):
            sign_in_offline(data, _PASSPHRASE)
        value, reference = side_by_side(partial(_home, folder), partial(_home, empty), rounds)
        yield Figure("start with 100,000 records", value, "ms", "start with none", reference, _START_GOAL)
    finally:
        shutil.rmtree(empty)


def _home(folder: Path) -> float:
    """Return how many milliseconds a start takes until Home is in use."""
    return shown("app", str(folder), passphrase=_PASSPHRASE)["usable"]


def _bare(folder: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(folder / "fieldapp.sqlite3"))


def _floor(bare: sqlite3.Connection) -> Callable[[], float]:
    """Return the least that reading a page's rows takes, in milliseconds."""
    ids = [row[0] for row in bare.execute("SELECT id FROM draft LIMIT ?", (PAGE,))]
    marks = ", ".join("?" * PAGE)

    def read() -> None:
        bare.execute(f"SELECT * FROM draft WHERE id IN ({marks})", ids).fetchall()  # noqa: S608

    return partial(milliseconds, read)


def _whereabouts(
    app: App, bare: sqlite3.Connection, floor: Callable[[], float], rounds: int
) -> Iterator[Figure]:
    """Measure the board's first page, and the answer to whether the disk can be wiped."""
    board = app.flows.whereabouts
    value, reference = side_by_side(partial(milliseconds, partial(board.page, PAGE)), floor, rounds)
    yield Figure(
        "where is my data, first page", value, "ms", f"{PAGE} rows by key", reference, _PAGES_GOAL, _LIMIT
    )
    meet = partial(milliseconds, lambda: bare.execute(_MEET).fetchall())
    value, reference = side_by_side(partial(milliseconds, board.safety), meet, rounds)
    yield Figure("safe to wipe", value, "ms", "each receipt met once", reference, _ANSWER_GOAL)
    value, reference = side_by_side(partial(milliseconds, app.store.proofs.unproved), floor, rounds)
    yield Figure(
        "not proved, asked again", value, "ms", f"{PAGE} rows by key", reference, _PAGES_GOAL, _LIMIT
    )


def _page(app: App, floor: Callable[[], float], rounds: int) -> Iterator[Figure]:
    """Measure the page itself: from a question to its rows painted, the pause after the last key left out."""
    application = QApplication.instance() or QApplication([])
    bridge = Bridge()
    courier = Courier(app.flows, bridge)
    page = RecordsPage(app.flows, bridge, lambda *_, **__: None, courier)
    page.resize(1282, 708)
    page.show()
    table = page.findChild(RecordsTable, "recordsTable")
    if not isinstance(table, RecordsTable):
        raise TypeError(table)
    _until(lambda: table.model().rowCount() > PAGE)
    texts = iter(["amina bel", "musa", "ladi", "hauwa", "sadiq", "tome"] * (rounds + 1))

    def search() -> None:
        asked = page.feed.asked
        page.find_field.setText(next(texts))
        page.narrow()
        _until(lambda: page.feed.asked is not asked and page.feed.shown is page.feed.asked)
        page.grab()

    value, reference = side_by_side(partial(milliseconds, search), floor, rounds)
    page.close()
    courier.cancel()
    bridge.shutdown()
    application.processEvents()
    yield Figure("search typed to rows painted", value, "ms", f"{PAGE} rows by key", reference, _PAGES_GOAL)


def _until(what: Callable[[], bool]) -> None:
    """Return when something is so."""
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(1)
    look.timeout.connect(lambda: loop.quit() if what() else None)
    look.start()
    late = QTimer()
    late.setSingleShot(True)
    late.timeout.connect(loop.quit)
    late.start(_LONGEST)
    loop.exec()
    if not what():
        raise TimeoutError("the page did not get there")
