"""The two largest real forms of the shared material, opened and walked in each layout."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.tiles import RadioTile
from tests.conformance.material import material
from tests.fieldapp.ui.entry.desk import ENTER, Laptop, Worker

pytestmark = pytest.mark.timeout(300)

_STEPS = 40


def largest(number: int) -> str:
    """Return the name of the form that has the most questions but so many."""
    with (material("forms") / "index.csv").open(encoding="utf-8") as file:
        forms = sorted(csv.DictReader(file), key=lambda row: -int(row["questions"] or 0))
    return forms[number]["file"]


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("number", [0, 1])
def test_the_largest_forms_are_walked_in_every_layout(
    worker: Worker, laptop: Laptop, number: int, layout: Layout
):
    file = material("forms") / largest(number)
    laptop.app.flows.change_settings(entry_layout=layout.value)
    with worker.qtbot.waitSignal(worker.page.opened, timeout=120_000):
        worker.page.open_new(laptop.app.flows.intake.add(file).id)
    filling = worker.page.in_hand
    assert filling is not None
    assert filling.plan.layout is layout
    assert len(filling.plan.route) > 500
    places: list[str] = []
    for _ in range(_STEPS):
        focus = worker.focus()
        if worker.here():
            assert not focus.visibleRegion().isEmpty()
            places.append(worker.here())
        if isinstance(focus, RadioTile):
            worker.presses(Qt.Key.Key_1)
        worker.presses(ENTER if worker.here() else Qt.Key.Key_Space)
    assert len(set(places)) > 10
    order = [filling.plan.at[key] for key in places]
    assert order == sorted(order)  # an answer that is needed holds nobody up
    assert len(worker.page.desk.column.findChildren(QWidget)) < 1500
    last = next(block.key for block in reversed(filling.plan.route) if filling.standing.stops(block))
    worker.page.desk.go_to(last)
    assert worker.here() == last
    assert not worker.focus().visibleRegion().isEmpty()
