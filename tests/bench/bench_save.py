"""An accepted answer made durable, with its journal, beside the least that makes a row durable.

That least is a SQLite commit of one row, `synchronous=FULL`. The two take turns, so that both meet the same
disk; what counts is the slow end of each, since that is what a person at the keyboard may notice.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count

from tests.bench.figure import Figure, milliseconds
from tests.bench.scene import app_with_form, big_form

_ANSWERS_A_ROUND = 200
_WARM = 50
_SLOW = 0.95


def measure(rounds: int) -> Iterator[Figure]:
    """Measure on the same disk, in the same folder."""
    with app_with_form(big_form(40), "big") as (app, form_id):
        opened = app.flows.capture.start(form_id)
        texts = map(str, count())

        def save() -> None:
            text = next(texts)
            opened.session.set("/q0", text)
            app.flows.capture.save(opened, {"/q0": text}, "/q0")

        with closing(sqlite3.connect(app.flows.data_folder / "bare.sqlite3", isolation_level=None)) as bare:
            bare.execute("PRAGMA journal_mode=WAL")
            bare.execute("PRAGMA synchronous=FULL")
            bare.execute("CREATE TABLE answer (path TEXT PRIMARY KEY, text TEXT)")

            def commit() -> None:
                bare.execute("INSERT OR REPLACE INTO answer VALUES ('/q0', ?)", (next(texts),))

            times = _ANSWERS_A_ROUND * rounds + _WARM
            pairs = [(milliseconds(save), milliseconds(commit)) for _ in range(times)][_WARM:]
    ours, least = sorted(pair[0] for pair in pairs), sorted(pair[1] for pair in pairs)
    slow = int(len(pairs) * _SLOW)
    name = "an accepted answer durable, p95"
    yield Figure(name, ours[slow], "ms", "a bare SQLite commit (FULL), p95", least[slow], 2.0)
