"""Real forms of the field, filled from the first to the last question, as all three kinds of document."""

from __future__ import annotations

import pytest

from forms import Session, read
from tests.conformance.forms import Attempt, fill, media
from tests.conformance.material import material
from tests.fieldapp.connectors.digime.documents.made import frozen, questions
from tests.fieldapp.connectors.digime.documents.test_fhir import leaves, response
from tests.fieldapp.connectors.digime.documents.test_json import told
from tests.fieldapp.connectors.digime.documents.test_pdf import read_aloud

_FORMS = (
    "getodk__all-widgets.xform.xml",
    "getodk__eimci-by-d-tree.xform.xml",
    "enketo__soar-facilitysurvey-full-2017may11-kenya.xform.xml",
    "databrew__censusmin.xlsx",
    "hotosm__merged-xlsform.xlsx",
)


@pytest.mark.parametrize("name", _FORMS)
def test_every_answer_is_in_all_three(name: str) -> None:
    folder = material("forms")
    form = read((folder / name).read_bytes(), name, media(folder))
    session = Session(form)
    fill(session, Attempt(name), session.outline())
    session.finish()
    nodes = [session.node(path) for path in session.questions()]
    wanted = {n.path for n in nodes if n.relevant and n.answered and not n.question.hidden}
    submission = frozen(session)
    for language in (form.languages or ("",))[:2]:
        record = told(submission, form, language=language)
        assert record["language"] == language
        assert {question["path"] for question in questions(record["answers"])} == wanted
        assert len(leaves(response(submission, form, language=language)["item"])) == len(wanted)
        assert len(read_aloud(submission, form, language=language)) > len(wanted)
    assert told(submission, None)["labelled"] is False
