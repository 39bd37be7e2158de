"""The binds of an XForm: types, rules, messages, what is set before anybody answers."""

from __future__ import annotations

import pytest

from forms import Path
from forms.model import Bind
from tests.forms.readers.xforms import codes, form, words


def bind(attributes: str) -> Bind:
    """Return the bind of /data/a with such attributes."""
    return form("<a/><b/>", f'<bind nodeset="/data/a" {attributes}/>').binds[Path("/data/a")]


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("", "text"),
        ("string", "text"),
        ("xsd:string", "text"),
        (" xs:int ", "integer"),
        ("integer", "integer"),
        ("decimal", "decimal"),
        ("double", "decimal"),
        ("boolean", "boolean"),
        ("date", "date"),
        ("time", "time"),
        ("xsd:dateTime", "datetime"),
        ("geopoint", "geopoint"),
        ("geotrace", "geotrace"),
        ("geoshape", "geoshape"),
        ("binary", "attachment"),
        ("barcode", "text"),
        ("odk:rank", "text"),
        ("select1", "text"),
    ],
)
def test_types(given: str, read: str) -> None:
    assert bind(f'type="{given}"').type == read


def test_an_unknown_type_is_text() -> None:
    found = form("<a/>", '<bind nodeset="/data/a" type="xsd:gMonth"/>')
    assert found.binds[Path("/data/a")].type == "text"
    assert [(n.code, n.params) for n in found.notices] == [
        ("unknown_type", {"name": "xsd:gMonth", "path": "/data/a"})
    ]


def test_rules_and_messages() -> None:
    found = bind(
        'relevant=" ../b = 1 " required="true()" readonly="../b" constraint=". &gt; 0" calculate="1 + 1"'
        " jr:constraintMsg=\"Too small\" jr:requiredMsg=\"jr:itext(concat('need', 'ed'))\""
    )
    rules = (found.relevant, found.required, found.readonly, found.constraint, found.calculate)
    sources = [rule.source for rule in rules if rule]
    assert sources == ["../b = 1", "true()", "../b", ". > 0", "1 + 1"]
    assert words(found.constraint_message) == ["Too small"]
    assert words(found.required_message) == ["{jr:itext(concat('need', 'ed'))}"]


def test_what_is_never_so_is_no_rule() -> None:
    found = bind('required="false()" readonly=" false() " relevant="false()" constraint="" calculate=" "')
    assert (found.required, found.readonly, found.constraint, found.calculate) == (None,) * 4
    assert found.relevant is not None


def test_preloads_and_other_attributes() -> None:
    found = bind(
        'jr:preload="property" jr:preloadParams=" deviceid " entities:saveto="age"'
        ' orx:max-pixels="9" x="y" id="i"'
    )
    assert found.preload == ("property", "deviceid")
    assert found.save_to == "age"
    assert found.attributes == {"orx:max-pixels": "9", "x": "y"}
    assert found.place == "line 2: //bind[@nodeset='/data/a']"


def test_two_binds_of_one_node_come_together() -> None:
    model = '<bind nodeset="/data/a" type="int"/><bind nodeset="/data/a" required="true()" type="int"/>'
    found = form("<a/>", model)
    assert found.notices == ()
    assert (found.binds[Path("/data/a")].type, bool(found.binds[Path("/data/a")].required)) == (
        "integer",
        True,
    )


def test_of_two_rules_for_one_node_the_later_holds() -> None:
    model = '<bind nodeset="/data/a" required="true()"/><bind nodeset="/data/a" required="1"/>'
    found = form("<a/>", model)
    assert codes(found.notices) == ["bind_twice"]
    required = found.binds[Path("/data/a")].required
    assert required is not None
    assert required.source == "1"


def test_the_same_rule_twice_is_no_matter() -> None:
    model = '<bind nodeset="/data/a" required="true()"/>' * 2
    assert form("<a/>", model).notices == ()
