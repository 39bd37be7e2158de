"""The entities that a record makes or changes."""

from __future__ import annotations

import pytest

from forms.model import Bind, Entity
from forms.path import Path
from forms.session import Session
from forms.writers import EntityChange, entities
from tests.forms.writers.hand import form

TREE = (
    '<data><kind>oak</kind><size/><meta><entity dataset="tree" id="t-1" baseVersion="3" {}>'
    "<label>an oak</label></entity></meta></data>"
)
OWNER = Entity(Path("/data"), "tree", node=Path("/data/meta/entity"))
SAVED = (
    Bind(Path("/data/kind"), save_to="species"),
    Bind(Path("/data/size"), save_to="size"),
)


@pytest.mark.parametrize(
    ("attributes", "action"),
    [
        ('create="1"', "create"),
        ('create="true"', "create"),
        ('update="true"', "update"),
        ('create="1" update="1"', "upsert"),
    ],
)
def test_what_is_done(attributes: str, action: str) -> None:
    asked = form(TREE.format(attributes), binds=SAVED, entities=(OWNER,))
    assert entities(Session(asked)) == (
        EntityChange(action, "tree", "t-1", "an oak", {"species": "oak", "size": ""}, "3"),
    )


@pytest.mark.parametrize("attributes", ["", 'create=""', 'create="0" update="true()"'])
def test_nothing_is_done(attributes: str) -> None:
    assert entities(Session(form(TREE.format(attributes), binds=SAVED, entities=(OWNER,)))) == ()


def test_what_is_not_relevant_is_not_saved() -> None:
    asked = form(
        TREE.format('create="1"'),
        binds=SAVED,
        entities=(OWNER,),
        relevant={"/data/meta/entity": "/data/size"},
    )
    session = Session(asked)
    assert entities(session) == ()
    session.set("/data/size", "9")
    assert [change.properties for change in entities(session)] == [{"species": "oak", "size": "9"}]


def test_every_instance_of_a_repeat_has_its_own() -> None:
    record = (
        '<data><place>hill</place><tree><kind/><meta><entity dataset="tree" id="" create="1"/></meta></tree>'
        '<meta><entity dataset="place" id="p" create="1"/></meta></data>'
    )
    asked = form(
        record,
        "/data/tree",
        binds=(
            Bind(Path("/data/place"), save_to="name"),
            Bind(Path("/data/tree/kind"), save_to="species"),
        ),
        entities=(
            Entity(Path("/data"), "place", node=Path("/data/meta/entity")),
            Entity(Path("/data/tree"), "tree", node=Path("/data/tree/meta/entity")),
        ),
    )
    session = Session(asked)
    session.add_repeat("/data/tree")
    session.set("/data/tree[1]/kind", "oak")
    session.set("/data/tree[2]/kind", "ash")
    assert [(change.dataset, dict(change.properties)) for change in entities(session)] == [
        ("place", {"name": "hill"}),
        ("tree", {"species": "oak"}),
        ("tree", {"species": "ash"}),
    ]
