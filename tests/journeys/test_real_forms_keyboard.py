"""The two largest real forms, filled in the real window by key presses alone, from the first to Finish."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.app import open_app
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.theme import apply_theme
from forms import answers, read
from tests.conformance.material import material
from tests.helpers.qtlife import until
from tests.helpers.screens import PASSPHRASE, Screen, screen
from tests.helpers.typist import Typist, bring_files

WISHES = {"/data/pre_treatment_exam_group/results_contradict": "no"}  # yes ends the trial of the second form


def largest(number: int) -> Path:
    """Return the form that has the most questions but so many."""
    with (material("forms") / "index.csv").open(encoding="utf-8") as file:
        forms = sorted(csv.DictReader(file), key=lambda row: -int(row["questions"] or 0))
    return material("forms") / forms[number]["file"]


@pytest.fixture
def shown(tmp_path: Path, qapp: QApplication) -> Iterator[Screen]:
    apply_theme(qapp, "light")
    with open_app(tmp_path / "laptop", PASSPHRASE, use_keyring=False) as app, screen(app) as shown:
        yield shown


@pytest.mark.timeout(600)
@pytest.mark.parametrize("number", [0, 1])
def test_the_largest_real_forms_are_filled_and_finished_by_keyboard_alone(
    shown: Screen, tmp_path: Path, number: int
) -> None:
    file = largest(number)
    app = shown.app
    shown.window.go("entry", form_id=app.flows.intake.add(file).id)
    page = shown.window.page("entry")
    assert isinstance(page, EntryPage)
    typist = Typist(page, bring_files(tmp_path / "on the stick"), WISHES)
    until(lambda: bool(typist.here()))
    typist.fill()
    filling = page.in_hand
    assert filling is not None
    typist.finish()
    until(lambda: bool(app.flows.board.records()), told=typist.problem)
    (record,) = app.flows.board.records()
    nodes = [filling.session.node(key) for key in filling.plan.at if filling.standing.asks(key)]
    asked = {node.path: node.value for node in nodes if node.asked}
    submission = app.store.outbox.submission(record.id)
    form = read(file.read_bytes(), file.name)
    frozen = answers(form, json.loads(submission.payload)["instance"].encode())
    assert len(asked) > 300  # no early end of the form
    assert [path for path, text in asked.items() if not text] == []
    assert {path: frozen.get(path) for path in asked} == asked
    assert typist.seen >= set(asked)
