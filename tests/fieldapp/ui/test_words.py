"""Every sentence from below the window is listed for translators, and is said whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from fieldapp.flows import tally
from fieldapp.ui.pages.sync_words import DOING
from fieldapp.ui.words import ERRORS, PROBLEMS, say
from forms import Problem
from tests.helpers.words import said_by_errors, said_by_forms


def test_every_template_of_the_forms_engine_is_listed():
    assert set(PROBLEMS) == said_by_forms(), "run python -m tests.helpers.words"


def test_every_title_and_hint_of_an_error_is_listed():
    assert set(ERRORS) == said_by_errors(), "run python -m tests.helpers.words"


def test_what_a_sync_says_that_it_does_is_listed():
    assert set(DOING) == {tally.UPLOADING, tally.TAKING, tally.ASKING}


def test_holes_are_filled():
    problem = Problem("max_length", "At most {limit} characters; this has {length}.", "/q", _holes(20, 23))
    assert say(problem) == "At most 20 characters; this has 23."


def test_a_forms_own_sentence_is_said_as_it_is():
    problem = Problem("pattern", "{message}", "/q", {"message": "Write it as {district}-{number}"})
    assert say(problem) == "Write it as {district}-{number}"


class _Slip(QTranslator):
    """A catalogue whose translator wrote a hole that does not exist."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del text, disambiguation, n
        return "Máximo {limite}" if context == "problems" else ""

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False


@pytest.mark.usefixtures("qapp")
def test_a_slip_in_a_catalogue_falls_back_to_english():
    problem = Problem("max_length", "At most {limit} characters; this has {length}.", "/q", _holes(20, 23))
    slip = _Slip()
    QCoreApplication.installTranslator(slip)
    try:
        assert say(problem) == "At most 20 characters; this has 23."
    finally:
        QCoreApplication.removeTranslator(slip)


def _holes(limit: int, length: int) -> dict[str, str]:
    return {"limit": str(limit), "length": str(length)}
