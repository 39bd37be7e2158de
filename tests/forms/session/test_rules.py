"""Rules: relevance, required, read-only, constraints; and those that cannot be followed."""

from __future__ import annotations

import pytest

from forms import Node, Session
from tests.forms.session.xforms import inputs, repeat, session


def codes(filled: Session) -> list[str]:
    return [problem.code for problem in filled.problems()]


def test_what_is_not_relevant_is_neither_wrong_nor_lost() -> None:
    filled = session(
        "<a/><g><b/></g><c/>",
        '<bind nodeset="/data/g" relevant="/data/a = 1"/>'
        '<bind nodeset="/data/g/b" type="int" required="true()"/>'
        '<bind nodeset="/data/c" calculate="concat(\'b=\', /data/g/b)"/>',
        f"{inputs('a')}<group ref='/data/g'><label>G</label>{inputs('b', under='/data/g')}</group>",
    )
    assert codes(filled) == []
    filled.set("/data/a", "1")
    assert codes(filled) == ["required"]
    filled.set("/data/g/b", "7")
    assert filled.node("/data/c").text == "b=7"
    filled.set("/data/a", "2")
    assert filled.node("/data/c").text == "b="
    assert (filled.node("/data/g/b").text, filled.node("/data/g/b").value) == ("7", "")
    assert not filled.node("/data/g/b").asked
    filled.set("/data/a", "1")
    assert filled.node("/data/c").text == "b=7"


@pytest.mark.parametrize(
    ("kind", "text", "relevant"),
    [
        ("string", "x", True),
        ("string", "", False),
        ("boolean", "true", True),
        ("boolean", "false", False),
        ("boolean", "0", False),
        ("int", "2", True),
        ("int", "0", False),
        ("decimal", "-0.0", False),
        ("int", "", False),
    ],
)
def test_a_rule_that_is_just_a_path_means_the_answer_there(kind: str, text: str, relevant: bool) -> None:
    filled = session(
        "<a/><b/>",
        f'<bind nodeset="/data/a" type="{kind}"/><bind nodeset="/data/b" relevant="/data/a"/>',
        inputs("a", "b"),
    )
    filled.set("/data/a", text)
    assert filled.node("/data/b").relevant is relevant


@pytest.mark.parametrize("rule", ["/", "../..", "/data"])
def test_a_rule_may_mean_more_than_a_leaf(rule: str) -> None:
    body = inputs("a") + inputs("b", under="/data/g")
    filled = session("<a>1</a><g><b/></g>", f'<bind nodeset="/data/g/b" constraint="{rule}"/>', body)
    filled.set("/data/g/b", "x")
    assert filled.node("/data/g/b").valid


def test_a_rule_that_finds_no_node_says_no() -> None:
    filled = session("<a/><b/>", '<bind nodeset="/data/b" relevant="/data/a[. = 1]"/>', inputs("a", "b"))
    assert not filled.node("/data/b").relevant


def test_a_group_that_is_shut_shuts_what_is_in_it() -> None:
    filled = session(
        "<a/><g><b/></g>",
        '<bind nodeset="/data/g" readonly="/data/a = 1"/><bind nodeset="/data/g/b" required="true()"/>',
        f"{inputs('a')}<group ref='/data/g'><label>G</label>{inputs('b', under='/data/g')}</group>",
    )
    assert codes(filled) == ["required"]
    changes = filled.set("/data/a", "1")
    assert [c.path for c in changes if isinstance(c, Node)] == ["/data/a", "/data/g/b"]
    assert (filled.node("/data/g/b").readonly, codes(filled)) == (True, [])
    assert (filled.progress().total, filled.progress().problems) == (1, 0)


def test_the_forms_own_words_are_told() -> None:
    filled = session(
        "<a/><b/>",
        '<bind nodeset="/data/a" type="int" required="true()" jr:requiredMsg="Needed!"'
        ' constraint=". &lt; 9"/>'
        '<bind nodeset="/data/b" constraint=". != \'x\'" jr:constraintMsg="Not x"/>',
        inputs("a", "b"),
    )
    assert [str(p) for p in filled.problems()] == ["Needed!"]
    filled.set("/data/a", "12")
    filled.set("/data/b", "x")
    assert [(p.code, p.place, str(p)) for p in filled.problems()] == [
        ("constraint", "/data/a", "“12” is not allowed here. Check it and answer again."),
        ("constraint", "/data/b", "Not x"),
    ]
    filled.set("/data/b", "")
    assert codes(filled) == ["constraint"]


def test_a_wrong_type_is_told_before_the_constraint() -> None:
    filled = session("<a/>", '<bind nodeset="/data/a" type="int" constraint=". &gt; 5"/>', inputs("a"))
    filled.set("/data/a", "many")
    assert codes(filled) == ["not_integer"]


@pytest.mark.parametrize("rule", ["relevant", "required", "readonly", "constraint", "calculate"])
def test_a_rule_that_cannot_be_followed_is_told_and_stops_nobody(rule: str) -> None:
    filled = session(
        "<a/><b/>", f'<bind nodeset="/data/b" {rule}="regex(/data/a, \'(\')"/>', inputs("a", "b")
    )
    filled.set("/data/a", "x")
    filled.set("/data/b", "y")
    filled.node("/data/b")
    (trouble,) = filled.troubles()
    assert (trouble.code, trouble.place) == ("not_a_pattern", "/data/b")
    node = filled.node("/data/b")
    assert (node.text, node.relevant, node.required, node.readonly, node.valid) == (
        "y",
        True,
        False,
        False,
        True,
    )


def test_a_trouble_passes_with_its_cause() -> None:
    filled = session(
        "<a/><b/>", '<bind nodeset="/data/b" calculate="regex(\'x\', /data/a)"/>', inputs("a", "b")
    )
    filled.set("/data/a", "(")
    assert len(filled.troubles()) == 1
    filled.set("/data/a", "x")
    assert filled.troubles() == ()


def test_the_instance_name_is_the_title() -> None:
    filled = session(
        "<a/><meta><instanceName/></meta>",
        '<bind nodeset="/data/meta/instanceName" calculate="concat(\'House \', /data/a)"/>',
        inputs("a"),
    )
    filled.set("/data/a", "7")
    assert filled.title() == "House 7"


def test_a_node_that_is_no_question_has_a_state_too() -> None:
    filled = session("<a/><b>5</b>", '<bind nodeset="/data/b" type="int"/>', inputs("a"))
    node = filled.node("/data/b")
    assert (node.text, node.question.hidden, node.asked, node.question.type) == ("5", True, False, "integer")
    with pytest.raises(KeyError):
        filled.set("/data", "x")


def test_the_record_leaves_out_what_is_not_relevant() -> None:
    filled = session("<a>1</a><b>2</b>", '<bind nodeset="/data/b" relevant="/data/a = 2"/>', inputs("a", "b"))
    (root,) = filled.record.elements()
    assert root.string() == "1"
    assert [child.string() for child in root.nodes()] == ["1"]
    assert [text.string() for text in root.elements()[0].nodes()] == ["1"]


def test_what_is_read_in_a_record_nobody_is_filling() -> None:
    """Writers walk over the record when no rule is being evaluated."""
    filled = session(
        "<a/><r><b/></r><e id=''/>",
        '<bind nodeset="/data/r" relevant="/data/a = 1"/><bind nodeset="/data/e/@id" calculate="/data/a"/>',
        inputs("a") + repeat("/data/r", "b"),
    )
    (root,) = filled.record.elements()
    assert [element.name for element in root.elements()] == ["a", "e"]
    filled.set("/data/a", "1")
    assert [element.name for element in root.elements()] == ["a", "r", "e"]
    assert [element.siblings() for element in root.named("r")] == [root.named("r")]
    assert root.named("e")[0].attributes[0].string() == "1"
    assert root.named("nobody") == ()
    (instance,) = root.named("r")
    filled.set("/data/r[1]/b", "x")
    assert instance.string() == "x"
    filled.set("/data/a", "2")
    assert instance.string() == ""


def test_a_calculation_that_does_not_fit_its_type_stays_to_be_seen() -> None:
    filled = session(
        "<a/><b/>",
        '<bind nodeset="/data/b" type="int" calculate="concat(\'x\', /data/a)"/>',
        inputs("a", "b"),
    )
    assert (filled.node("/data/b").text, codes(filled)) == ("x", ["not_integer"])


def test_what_is_no_instance_is_the_first() -> None:
    filled = session("<a/><b/>", '<bind nodeset="/data/b" calculate="position(..) + 1"/>', inputs("a"))
    assert filled.node("/data/b").text == "2"
