"""What the form wants behind dots stays behind dots wherever else it would be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from fieldapp.records import Wanted
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, SHIFT, Laptop, Worker
from tests.fieldapp.ui.entry.test_same import said, text

SECRET = """
type,name,label,appearance,constraint
text,name,Name?,,
text,pin,PIN?,masked,. != 'positive'
text,notes,Notes?,,
"""
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@pytest.fixture
def behind_dots(worker: Worker, laptop: Laptop) -> Worker:
    """Return somebody who typed a masked answer that its form does not allow."""
    return worker.opens(laptop.add(SECRET)).enters("Ana", "positive")


def read(widget: QWidget) -> str:
    """Return all words of a widget, also those for assistive technology."""
    parts = [widget, *widget.findChildren(QWidget)]
    words = [part.text() for part in parts if isinstance(part, QLabel)]
    return " ".join([*words, *(part.accessibleName() + part.accessibleDescription() for part in parts)])


def test_its_problem_does_not_quote_it(behind_dots: Worker):
    assert "•" in behind_dots.problem("/data/pin")
    assert "positive" not in read(behind_dots.page.desk.column)


def test_the_problems_do_not_tell_it(behind_dots: Worker):
    behind_dots.presses(ENTER, CTRL | SHIFT)
    problems = read(behind_dots.page.desk.problems)
    assert "PIN?" in problems
    assert "•" in problems
    assert "positive" not in problems


def test_the_way_to_its_question_does_not_tell_it(behind_dots: Worker):
    behind_dots.presses(Qt.Key.Key_G, CTRL)
    finder = behind_dots.page.go_to.finder
    assert finder is not None
    model = finder.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    words = " ".join(str(row.data(role)) for row in rows for role in ROLES)
    assert "PIN?" in words
    assert "positive" not in words


def test_the_help_pane_does_not_tell_it(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(SECRET.replace(". != 'positive'", "string-length(.) < 4"))).presses(ENTER)
    worker.types("a-secret").presses(ENTER).presses(ENTER, SHIFT)
    pane = worker.page.desk.help
    worker.qtbot.waitUntil(lambda: "•" in pane.words(), timeout=5000)
    assert "PIN?" in pane.words()
    assert "a-secret" not in pane.words()


def test_no_record_is_called_after_it(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(SECRET)).presses(ENTER).enters("a-secret", "Late").waits_saved()
    (draft,) = laptop.app.flows.board.drafts()
    assert (draft.title, worker.reads("recordTitle")) == ("Late", "Late")
    assert "a-secret" not in read(worker.window)


MEMBERS = """
type,name,label,appearance
begin_repeat,member,Member,
text,pin,PIN?,masked
text,age,Age?,
end_repeat,,,
"""


def test_no_instance_is_called_after_it(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(MEMBERS)).presses(Qt.Key.Key_N, CTRL).types("a-secret").presses(ENTER).types("7")
    worker.waits_saved()
    assert "a-secret" not in read(worker.window)
    model = worker.page.desk.outline.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    words = " ".join(str(row.data(role)) for row in rows for role in ROLES)
    assert "Member 1" in words
    assert "a-secret" not in words


def test_neither_history_nor_record_nor_search_tells_it(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(SECRET)).enters("Ana", "a-secret", "Notes").waits_saved()
    flows = laptop.app.flows
    (draft,) = flows.board.drafts()
    acts = str(flows.history.of(draft.id))
    assert "•" in acts
    assert "a-secret" not in acts
    finished = flows.capture.finish(flows.capture.resume(draft.id))
    lines = {line.label: line.text for line in flows.board.record(finished.id).answers}
    assert lines == {"Name?": "Ana", "PIN?": "•" * 8, "Notes?": "Notes"}
    assert flows.finding.catch_up(5)
    found = [len(flows.lists.ids(Wanted(text=words))) for words in ("Ana", "a-secret")]
    assert found == [1, 0]


def test_f4_does_not_take_it_from_another_record(worker: Worker, laptop: Laptop):
    form = laptop.add(SECRET)
    worker.opens(form).enters("Ana", "4711").waits_saved()
    worker.opens(form).enters("Bo").presses(Qt.Key.Key_F4)
    assert said(worker) == "What stands behind dots is not taken over. Type it here."
    worker.bridge.drain("store", 5)
    assert text(worker, "/data/pin") == ""
