"""The catalogues hold every sentence of the code, with its holes; what is not said yet is counted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from fieldapp.ui.language import LANGUAGES, catalogues
from tests.helpers.catalogues import (
    UNREVIEWED,
    bring_up_to_date,
    catalogue,
    compiled,
    counted,
    counts,
    fill,
    fits,
    forms,
    messages,
    unfinished,
)
from tests.helpers.overlooked import said_again

RUN = "run python -m tests.helpers.catalogues"
OTHERS = [name for name in LANGUAGES if name != "en"]


def sentences(file: Path) -> set[tuple[str, str, bool]]:
    return {
        (context, message.findtext("source", ""), message.get("numerus") == "yes")
        for context, message in messages(file)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_what_the_code_says_and_nothing_else(language: str, tmp_path: Path):
    fresh = Path(shutil.copy(catalogue(language), tmp_path))
    bring_up_to_date(fresh, language)
    there, said = sentences(catalogue(language)), sentences(fresh)
    assert said - there == set(), RUN
    assert there - said == set(), RUN


def test_what_qts_tool_overlooks_is_said_once_more(tmp_path: Path):
    file = tmp_path / "spoken.py"
    file.write_text(
        '_HERE = "place"\n'
        "class Card:\n"
        "    def says(self, n):\n"
        "        translate(_HERE, 'By \"name\"')\n"
        "        translate('spelt', '%n out', '', max(n, 1))\n"
        "        translate('spelt', 'seen as it is')\n"
        "        return f'{self.tr(\"inside\")} {n}'\n",
        "utf-8",
    )
    assert said_again([str(file)]).split("\n\n") == [
        'class place:\n    def says(self, n):\n        self.tr("By \\"name\\"")',
        'class spelt:\n    def says(self, n):\n        self.tr("%n out", "", n)',
        'class Card:\n    def says(self, n):\n        self.tr("inside")\n',
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_outside_a_class_has_its_plurals(language: str):
    assert ("Outline", "%n problem(s)", True) in sentences(catalogue(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_reads_is_what_translators_wrote(language: str, tmp_path: Path):
    compiled(catalogue(language), tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == catalogue(language).with_suffix(".qm").read_bytes(), RUN


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_holes_of_its_sentence(language: str):
    wrong = [
        (source, said)
        for _, message in messages(catalogue(language))
        if not unfinished(message)
        for source in [message.findtext("source", "")]
        for said in forms(message)
        if not fits(said, source)
    ]
    assert wrong == []


def test_how_far_each_language_is_is_counted():
    assert catalogues() == counts(), RUN


def test_sentences_are_found_at_all():
    assert all(counted(catalogue(name)).sentences > 1000 for name in OTHERS)


def test_what_a_machine_said_is_marked_until_somebody_read_it(tmp_path: Path):
    file = tmp_path / "fieldapp_fr.ts"
    file.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="fr"><context>'
        '<name>A</name><message><source>Now {percent} %.</source><translation type="unfinished"/></message>'
        '<message numerus="yes"><source>%n files</source><translation type="unfinished"><numerusform/>'
        "<numerusform/></translation></message></context></TS>",
        "utf-8",
    )
    assert (counted(file).said, counted(file).sentences) == (0, 2)
    wrong = fill(
        file, {"Now {percent} %.": "Actuellement {pour} %.", "%n files": ["%n fichier", "%n fichiers"]}
    )
    assert wrong == ["Now {percent} %."]
    assert (counted(file).said, counted(file).unreviewed) == (1, 1)
    assert [forms(message) for _, message in messages(file)] == [[""], ["%n fichier", "%n fichiers"]]
    file.write_text(file.read_text("utf-8").replace(UNREVIEWED, ""), "utf-8")
    assert (counted(file).said, counted(file).unreviewed) == (1, 0)
