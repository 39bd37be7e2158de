"""An answer saved by the app beside the least that makes a row durable: a SQLite commit, synchronous=FULL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count

from tests.bench.figure import Figure, milliseconds, side_by_side
from tests.bench.scene import app_with_form, big_form

_ANSWERS_A_ROUND = 50


def measure(rounds: int) -> Iterator[Figure]:
    """Measure on the same disk, in the same folder."""
    with app_with_form(big_form(40), "big") as (app, form_id):
        opened = app.flows.capture.start(form_id)
        texts = map(str, count())

        def ours() -> float:
            def save() -> None:
                text = next(texts)
                opened.session.set("/q0", text)
                app.flows.capture.save(opened, {"/q0": text}, "/q0")

            return sum(milliseconds(save) for _ in range(_ANSWERS_A_ROUND)) / _ANSWERS_A_ROUND

        with closing(sqlite3.connect(app.flows.data_folder / "bare.sqlite3", isolation_level=None)) as bare:
            bare.execute("PRAGMA journal_mode=WAL")
            bare.execute("PRAGMA synchronous=FULL")
            bare.execute("CREATE TABLE answer (path TEXT PRIMARY KEY, text TEXT)")

            def reference() -> float:
                def commit() -> None:
                    bare.execute("INSERT OR REPLACE INTO answer VALUES ('/q0', ?)", (next(texts),))

                return sum(milliseconds(commit) for _ in range(_ANSWERS_A_ROUND)) / _ANSWERS_A_ROUND

            value, reference_value = side_by_side(ours, reference, rounds)
    yield Figure("a saved answer", value, "ms", "a bare SQLite commit (FULL)", reference_value, 8.0)
