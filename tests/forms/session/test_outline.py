"""Where the items of the body stand, whatever the shape of the record."""

from __future__ import annotations

import pytest

from forms import Place, Session
from tests.forms.scenario import element, form
from tests.forms.session.xforms import inputs, repeat, session


def paths(places: tuple[Place, ...]) -> list[str]:
    return [str(place.path) for place in places]


def test_groups_repeats_and_instances() -> None:
    filled = session(
        "<g><a/><r><b/><s><c/></s></r></g><z/>",
        "",
        f"<group ref='/data/g'><label>G</label>{inputs('a', under='/data/g')}"
        f"{repeat('/data/g/r', 'b', more=repeat('/data/g/r/s', 'c'))}</group>{inputs('z')}",
    )
    filled.add_repeat("/data/g/r")
    assert paths(filled.outline()) == ["/data/g", "/data/z"]
    assert paths(filled.outline("/data/g")) == ["/data/g/a", "/data/g/r"]
    assert paths(filled.outline("/data/g/r")) == ["/data/g/r[1]", "/data/g/r[2]"]
    assert paths(filled.outline("/data/g/r[2]")) == ["/data/g/r[2]/b", "/data/g/r[2]/s"]
    assert list(map(str, filled.questions())) == [
        "/data/g/a",
        "/data/g/r[1]/b",
        "/data/g/r[1]/s[1]/c",
        "/data/g/r[2]/b",
        "/data/g/r[2]/s[1]/c",
        "/data/z",
    ]


@pytest.mark.parametrize(
    "path", ["x/data/r[1]/a", "/data/r[1]]/a", "/data/r[01]/a", "/data/r[]/a", "/data/r[1]x/a"]
)
def test_a_path_is_written_one_way(path: str) -> None:
    filled = session("<r><a/></r>", "", repeat("/data/r", "a"))
    with pytest.raises(KeyError):
        filled.set(path, "x")


@pytest.mark.parametrize("path", ["/data", "/data/a", "/nobody"])
def test_only_sections_have_an_outline(path: str) -> None:
    filled = session("<a/>", "", inputs("a"))
    with pytest.raises(KeyError):
        filled.outline(path)
    with pytest.raises(KeyError):
        filled.section(path)


def test_a_group_without_a_node_only_arranges_the_screen() -> None:
    filled = session(
        "<r><a/><b/></r>",
        "",
        repeat("/data/r", more=f"<group><label>G</label>{inputs('a', 'b', under='/data/r')}</group>"),
    )
    filled.add_repeat("/data/r")
    (group,) = filled.outline("/data/r[2]")
    assert group.path == ""
    assert paths(group.inside) == ["/data/r[2]/a", "/data/r[2]/b"]
    assert list(map(str, filled.questions())) == [f"/data/r[{n}]/{name}" for n in (1, 2) for name in "ab"]


def test_a_section_of_a_flat_form_has_a_name() -> None:
    filled = Session(form(element("s", type="section", name="Wash"), element("q")))
    (section,) = filled.outline()
    assert (section.path, paths(section.inside)) == ("/s", ["/q"])
    assert paths(filled.outline("/s")) == ["/q"]
    assert filled.section("/s").label == "Wash"
    assert list(map(str, filled.questions())) == ["/q"]


def test_a_question_may_stand_in_a_group_that_its_node_is_not_in() -> None:
    filled = session(
        "<a/><g><b/></g>",
        '<bind nodeset="/data/g" relevant="false()"/>',
        f"<group ref='/data/g'><label>G</label>{inputs('a')}</group>",
    )
    assert paths(filled.outline("/data/g")) == ["/data/a"]
    assert filled.node("/data/a").relevant
    assert not filled.section("/data/g").relevant
