"""What is probably a slip in a form is told, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from forms import Form, Problem, warnings
from tests.forms.fieldapp_forms import form as digit_form
from tests.forms.fieldapp_forms import page, prop, rule
from tests.forms.session.xforms import inputs, repeat, xform

YES_NO = "<item><label>Yes</label><value>yes</value></item><item><label>No</label><value>no</value></item>"
SEX = f'<select1 ref="/data/sex"><label>Sex</label>{YES_NO}</select1>'
MANY = f'<select ref="/data/sex"><label>Sex</label>{YES_NO}</select>'


def told(form: Form) -> list[str]:
    return [problem.code for problem in warnings(form)]


def bind(path: str, **rules: str) -> str:
    escaped = {name: rule.replace("<", "&lt;").replace(">", "&gt;") for name, rule in rules.items()}
    return f'<bind nodeset="/data/{path}" ' + " ".join(f'{n}="{r}"' for n, r in escaped.items()) + "/>"


def asked(relevant: str, body: str = SEX, record: str = "<sex/><q/><n/>", more: str = "") -> Form:
    return xform(record, bind("q", relevant=relevant) + more, body + inputs("q", "n"))


def only(form: Form) -> Problem:
    (problem,) = warnings(form)
    return problem


@pytest.mark.parametrize(
    "rule",
    [
        "../sex = 'male'",
        "'male' = /data/sex",
        "selected(../sex, 'male')",
        "../n = 1 or not(../sex = 'male')",
        "if(current()/../sex = 'male', 1, 2) = 1",
    ],
)
def test_a_code_that_a_question_does_not_have(rule: str) -> None:
    problem = only(asked(rule))
    assert problem.code == "no_such_choice"
    assert problem.params == {"path": "q", "question": "sex", "code": "male"}
    assert "/data/q" in problem.place


def test_a_number_that_no_code_is() -> None:
    assert only(asked("../sex = 1.5")).params["code"] == "1.5"
    numbered = (
        '<select1 ref="/data/sex"><label>S</label><item><label>1</label><value>01</value></item></select1>'
    )
    assert told(asked("../sex = 1", numbered)) == []


@pytest.mark.parametrize(
    "rule",
    [
        "../sex = 'yes'",
        "../sex = ''",
        "../sex = 'NaN'",
        "../sex != 'male'",
        "../n = 'male'",
        "../sex = ../n",
        "selected('yes', 'male')",
        "../sex[. = 'male'] = 'male'",
        "name(../sex) = 'male'",
        "count(//sex) = 5",
    ],
)
def test_what_may_hold_is_not_told(rule: str) -> None:
    assert told(asked(rule)) == []


def test_several_picked_answers_stand_together() -> None:
    assert told(asked("../sex = 'yes no'", MANY)) == []
    assert only(asked("../sex = 'yes maybe'", MANY)).params["code"] == "maybe"


@pytest.mark.parametrize(
    "more",
    [
        bind("sex", calculate="../n"),
        bind("sex", **{"jr:preload": "property", "jr:preloadParams": "username"}),
        '<setvalue event="odk-instance-first-load" ref="/data/sex" value="../n"/>',
    ],
)
def test_an_answer_that_comes_from_elsewhere_may_be_anything(more: str) -> None:
    assert told(asked("../sex = 'male'", more=more)) == []


def test_a_default_is_an_answer_too() -> None:
    assert told(asked("../sex = 'male'", record="<sex>male</sex><q/><n/>")) == []


def villages(rows: str, nodeset: str = "instance('villages')/root/item", value: str = "name") -> Form:
    offered = (
        f'<select1 ref="/data/sex"><label>V</label><itemset nodeset="{nodeset}"><value ref="{value}"/>'
        '<label ref="name"/></itemset></select1>'
    )
    return asked("../sex = 'male'", offered, more=f'<instance id="villages"><root>{rows}</root></instance>')


ROWS = "<item><name>a</name></item><item><name>b</name></item>"
DEEP = "<item><name>a</name><x><y>b</y></x></item>"


@pytest.mark.parametrize("rows", [ROWS, DEEP])
@pytest.mark.parametrize(
    "nodeset", ["instance('villages')/root/item[name = /data/n]", "randomize(instance('villages')/root/item)"]
)
def test_the_codes_of_a_list_are_all_its_rows_whatever_chooses(rows: str, nodeset: str) -> None:
    assert told(villages(rows, nodeset)) == ["no_such_choice"]


def test_a_list_of_several_parts() -> None:
    rows = f"<part>{DEEP}</part><part>{DEEP}</part>"
    assert told(villages(rows, "instance('villages')/root/part/item")) == ["no_such_choice"]


@pytest.mark.parametrize(
    ("rows", "nodeset", "value"),
    [
        ("", "instance('villages')/root/item", "name"),
        (ROWS, "instance('villages')/root/item", "concat(name, '1')"),
        (ROWS, "instance('villages')/root/item | instance('villages')/root/item", "name"),
        (ROWS, "instance('villages')/root/item | instance('else')/root/item", "name"),
    ],
)
def test_codes_that_are_not_known(rows: str, nodeset: str, value: str) -> None:
    assert told(villages(rows, nodeset, value)) == []


@pytest.mark.parametrize(
    "rule",
    [
        "1 = 2",
        "'a' = 'b'",
        "'a' != 'a'",
        "-1 > 0",
        "not(1 = 1)",
        "../n = 1 and false()",
        "1 > 2 or 0",
        "../n > 10 and ../n < 5",
        "5 > ../n and ../n >= 5",
        "../n = 1 and ../n = 2",
        "../n = 'a' and ../n = 'b'",
        "../n = 3 and ../n != 3",
        "current()/../n > 10 and /data/n < 10",
    ],
)
def test_a_condition_that_cannot_be_met(rule: str) -> None:
    problem = only(asked(rule))
    assert problem.code == "never_shown"
    assert str(problem) == f"q is never shown: `{rule}` can never be true."


@pytest.mark.parametrize(
    "rule",
    [
        "false()",
        "0",
        "1 = 1",
        "true() and 1 = 1",
        "true() or ../n = 1",
        "../n > 5 and ../n < 10",
        "../n > 10 or ../n < 5",
        "../n &gt;= 5 and ../n &lt;= 5",
        "../n = 1 or ../n = 2",
        "../n = 'a' and not(../n = 'b')",
        "../n > 10 and ../sex < 5",
        "not(../n = 1)",
        "1 = '2'",
        "-'a' = 1",
        "1 < 'b'",
        "../n + 1 > 10 and ../n + 1 < 5",
        "../n >= '2' and ../n = 'a'",
        "/data/nothing/../.. = 3",
    ],
)
def test_a_condition_that_may_be_met(rule: str) -> None:
    assert told(asked(rule)) == []


def test_several_instances_may_answer_differently() -> None:
    rule = "/data/p/age > 60 and /data/p/age < 5"
    anywhere = xform(
        "<p><age/><q/></p><q/>", bind("q", relevant=rule), repeat("/data/p", "age", "q") + inputs("q")
    )
    assert told(anywhere) == []
    inside = xform("<p><age/><q/></p>", bind("p/q", relevant=rule), repeat("/data/p", "age", "q"))
    assert told(inside) == ["never_shown"]


def test_a_required_question_that_is_never_shown() -> None:
    more = bind("g", relevant="1 = 2") + bind("g/a", required="true()")
    body = f'<group ref="/data/g"><label>G</label>{inputs("a", under="/data/g")}</group>'
    assert str(only(xform("<g><a/></g>", more, body))).startswith("g asks for an answer but is never shown")
    more = bind("g", relevant="1 = 2") + bind("g/a", required="true()", readonly="true()")
    assert str(only(xform("<g><a/></g>", more, body))).startswith("g is never shown")


def test_a_constraint_that_no_answer_meets() -> None:
    problem = only(xform("<n/>", bind("n", type="int", constraint=". > 10 and . < 5"), inputs("n")))
    assert problem.code == "never_right"
    assert told(xform("<n/>", bind("n", type="int", constraint=". > 10 or . < 5"), inputs("n"))) == []


def test_bounds_that_exclude_each_other() -> None:
    crossed = digit_form(
        page("p", prop("n", "number", "integer", validations=[rule("min", 10), rule("max", 9)]))
    )
    assert str(only(crossed)) == "No answer to n can be right: it must be at least 10 and at most 9."
    meeting = digit_form(
        page("p", prop("n", "number", "integer", validations=[rule("min", 9), rule("max", 9)]))
    )
    assert told(meeting) == []


LISTS = (
    '<instance id="a"><root/></instance><instance id="b"><root><item><name>x</name></item></root></instance>'
)


def test_lists_that_nothing_reads() -> None:
    body = inputs("q")
    many = only(xform("<q/>", LISTS, body))
    assert (many.code, str(many)) == ("unused_list", "No question uses these 2 lists: a, b.")
    one = only(xform("<q/>", LISTS + bind("q", calculate="count(instance('a')/root/item)"), body))
    assert str(one) == "No question uses the list “b”."
    lots = "".join(f'<instance id="l{n}"><root/></instance>' for n in range(9))
    assert str(only(xform("<q/>", lots, body))).endswith("these 9 lists: l0, l1, l2, l3, l4, ….")


@pytest.mark.parametrize(
    "more",
    [
        bind("q", calculate="count(instance('a')/root/item) + count(instance('b')/root/item)"),
        bind("q", calculate="pulldata(concat('', 'x'), 'name', 'key', 'y')"),
        bind("q", calculate="magic('instance(b)', 'instance(a)')"),
    ],
)
def test_lists_that_may_be_read(more: str) -> None:
    assert told(xform("<q/>", LISTS + more, inputs("q"))) == []


def test_a_list_that_only_a_label_reads() -> None:
    body = (
        '<input ref="/data/q"><label><output value="count(instance(\'b\')/root/item)"/>'
        "<output value=\"count(instance('a')/root/item)\"/></label></input>"
    )
    assert told(xform("<q/>", LISTS, body)) == []


def itext(**texts: Mapping[str, str]) -> str:
    languages = dict.fromkeys(language for said in texts.values() for language in said)
    return (
        "<itext>"
        + "".join(
            f'<translation lang="{language}">'
            + "".join(
                f'<text id="{n}"><value>{s[language]}</value></text>'
                for n, s in texts.items()
                if language in s
            )
            + "</translation>"
            for language in languages
        )
        + "</itext>"
    )


LABEL = '<input ref="/data/q"><label ref="jr:itext(\'a\')"/></input>'


def test_words_that_a_language_lacks() -> None:
    form = xform(
        "<q/>", "", LABEL, itext(a={"en": "Name", "fr": "-"}, b={"en": "x" * 80}, c={"en": "One", "fr": "Un"})
    )
    problem = only(form)
    assert (problem.code, problem.params["count"], problem.params["language"]) == ("untranslated", "2", "fr")
    assert problem.params["text"] == "Name"
    single = only(xform("<q/>", "", LABEL, itext(a={"en": "x" * 80, "fr": ""})))
    assert str(single) == f"One text of the form is not in fr: “{'x' * 60}…”."


def test_words_that_none_lacks() -> None:
    assert told(xform("<q/>", "", LABEL, itext(a={"en": "Name", "fr": "Nom"}, b={"en": "1", "fr": ""}))) == []
    assert told(xform("<q/>", "", LABEL, itext(a={"en": "-"}))) == []


def pictured(*names: str) -> Form:
    values = "".join(
        f'<text id="t{n}"><value>x</value><value form="image">jr://images/{name}</value></text>'
        for n, name in enumerate(names)
    )
    return xform("<q/>", "", inputs("q"), f'<itext><translation lang="en">{values}</translation></itext>')


def test_pictures_that_did_not_come() -> None:
    assert warnings(pictured("a.png")) == ()
    assert warnings(pictured("a.png"), ["a.png"]) == ()
    (one,) = warnings(pictured("a.png", "b.png", "a.png"), ["b.png"])
    assert (one.code, one.params) == ("missing_file", {"name": "a.png"})
    (many,) = warnings(pictured("a.png", "b.png"), [])
    assert "2 files that did not come with it: a.png, b.png." in str(many)
    (lots,) = warnings(pictured(*(f"{n}.png" for n in range(9))), [])
    assert lots.params["names"] == "0.png, 1.png, 2.png, 3.png, 4.png, …"


def long_list(appearance: str = "", condition: str = "", count: int = 1001, around: str = "{}") -> Form:
    rows = "".join(f"<item><name>v{n}</name></item>" for n in range(count))
    nodeset = around.format(f"instance('v')/root/item{condition}")
    offered = (
        f'<select1 ref="/data/v" appearance="{appearance}"><label>V</label>'
        f'<itemset nodeset="{nodeset}"><value ref="name"/><label ref="name"/></itemset></select1>'
    )
    return xform("<v/><q/>", f'<instance id="v"><root>{rows}</root></instance>', offered + inputs("q"))


def test_a_list_to_look_through() -> None:
    problem = only(long_list())
    assert (problem.code, problem.params) == ("large_list", {"path": "v", "count": "1,001"})
    assert told(long_list(around="randomize({})")) == ["large_list"]


@pytest.mark.parametrize(
    "form",
    [
        long_list(appearance="minimal autocomplete"),
        long_list(appearance="minimal search('x')"),
        long_list(condition="[name = /data/q]"),
        long_list(count=1000),
        long_list(around="{0} | {0}"),
    ],
)
def test_a_list_that_is_fine(form: Form) -> None:
    assert told(form) == []


def test_questions_that_share_a_list() -> None:
    offered = "".join(
        f'<select1 ref="/data/{name}"><label>V</label><itemset nodeset="instance(\'v\')/root/item">'
        '<value ref="name"/><label ref="name"/></itemset></select1>'
        for name in ("a", "b")
    )
    rule = "../a = 'c' or ../b = 'c'"
    more = f'<instance id="v"><root>{ROWS}</root></instance>' + bind("q", relevant=rule)
    form = xform("<a/><b/><q/>", more, offered + inputs("q"))
    assert [problem.params["question"] for problem in warnings(form)] == ["a", "b"]
