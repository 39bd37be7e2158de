"""Whole forms, filled in the real window by key presses alone, from the first question to Finish.

The two largest real ones of the shared material, and those that are shipped.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.app import open_app
from fieldapp.assets import asset
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.theme import apply_theme
from forms import answers, read
from tests.conformance.material import material
from tests.helpers.gallery import GALLERY
from tests.helpers.qtlife import until
from tests.helpers.screens import PASSPHRASE, Screen, screen
from tests.helpers.typist import Typist, bring_files

REAL = {"/data/pre_treatment_exam_group/results_contradict": "no"}  # yes ends the trial of the second one
SHIPPED = (
    GALLERY,
    asset("samples", "xlsform", "household_roster.xlsx"),
    asset("samples", "xlsform", "school_visit.csv"),
    asset("samples", "xform", "water_point.xml"),
)


def largest(number: int) -> Path:
    """Return the form that has the most questions but so many."""
    with (material("forms") / "index.csv").open(encoding="utf-8") as file:
        forms = sorted(csv.DictReader(file), key=lambda row: -int(row["questions"] or 0))
    return material("forms") / forms[number]["file"]


def fill(shown: Screen, file: Path, stick: Path, wishes: Mapping[str, str]) -> Mapping[str, str]:
    """Fill a form, finish it and return what was asked, with what the record holds for it: all of it."""
    app = shown.app
    shown.window.go("entry", form_id=app.flows.intake.add(file).id)
    page = shown.window.page("entry")
    assert isinstance(page, EntryPage)
    typist = Typist(page, bring_files(stick), wishes)
    until(lambda: bool(typist.here()))
    typist.fill()
    filling = page.in_hand
    assert filling is not None
    typist.finish()
    until(lambda: bool(app.flows.board.records()), told=typist.problem)
    (record,) = app.flows.board.records()
    nodes = [filling.session.node(key) for key in filling.plan.at if filling.standing.asks(key)]
    asked = {str(node.path): node.value for node in nodes if node.asked}
    payload = json.loads(app.store.outbox.submission(record.id).payload)
    frozen = answers(read(file.read_bytes(), file.name), payload["instance"].encode())
    assert [path for path, text in asked.items() if not text] == []
    assert {path: frozen.get(path) for path in asked} == asked
    assert typist.seen >= set(asked)
    return asked


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
    asked = fill(shown, largest(number), tmp_path / "on the stick", REAL)
    assert len(asked) > 300  # no answer ended the form early


@pytest.mark.timeout(300)
@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_the_shipped_forms_are_filled_and_finished_by_somebody_who_does_not_know_them(
    shown: Screen, tmp_path: Path, file: Path
) -> None:
    assert fill(shown, file, tmp_path / "on the stick", {})
