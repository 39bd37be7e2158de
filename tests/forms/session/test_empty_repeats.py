"""A repeat without instances is relevant by its rule, so that nobody is offered to add what is not asked."""

from __future__ import annotations

from forms import Section, Session
from tests.forms.session.xforms import inputs, session

BODY = (
    inputs("ill")
    + '<group ref="/data/illness"><label>Illness</label><repeat nodeset="/data/illness">'
    + inputs("kind", under="/data/illness")
    + "</repeat></group>"
)
BINDS = '<bind nodeset="/data/illness" relevant="../ill = \'yes\'"/>'


def emptied() -> Session:
    filled = session("<ill>yes</ill><illness><kind/></illness>", BINDS, BODY)
    filled.section("/data/illness")
    filled.remove_repeat("/data/illness[1]")
    return filled


def test_it_follows_its_rule_and_tells_so() -> None:
    filled = emptied()
    assert filled.section("/data/illness").relevant
    told = [change for change in filled.set("/data/ill", "no") if isinstance(change, Section)]
    assert [(change.path, change.relevant) for change in told] == [("/data/illness", False)]
    told = [change for change in filled.set("/data/ill", "yes") if isinstance(change, Section)]
    assert [(change.path, change.relevant) for change in told] == [("/data/illness", True)]


def test_an_instance_added_speaks_for_itself() -> None:
    filled = emptied()
    filled.add_repeat("/data/illness")
    filled.set("/data/ill", "no")
    assert not filled.section("/data/illness").relevant
    assert not filled.node("/data/illness[1]/kind").relevant


def test_the_label_of_a_repeat_is_read_where_its_instances_are() -> None:
    body = (
        inputs("name")
        + '<group ref="/data/illness"><label>Illness of <output value="../name"/></label>'
        + f'<repeat nodeset="/data/illness">{inputs("kind", under="/data/illness")}</repeat></group>'
    )
    filled = session("<name/><illness><kind/></illness>", "", body)
    filled.set("/data/name", "Amina")
    assert filled.section("/data/illness").label == "Illness of Amina"
    assert filled.section("/data/illness[1]").label == "Illness of Amina"
